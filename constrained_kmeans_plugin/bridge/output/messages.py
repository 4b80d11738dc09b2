"""What GDAL says to the console: nothing, since a run has a log of its own.

GDAL warns of much that is as it should be, such as names that a Shapefile shortens, and what is
lost is found and told before the work. Errors reach a run by what a call gives back, or by GDAL's
record of the last one.
"""

from __future__ import annotations

import contextlib

from osgeo import gdal


class kept_from_console(contextlib.ContextDecorator):  # noqa: N801 - read as what it does
    """Keep what GDAL says in this thread from the console."""

    # No generator: it is entered for every feature.
    def __enter__(self) -> None:
        gdal.PushErrorHandler("CPLQuietErrorHandler")

    def __exit__(self, *exception: object) -> None:
        gdal.PopErrorHandler()
