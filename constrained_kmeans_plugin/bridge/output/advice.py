"""Which other format keeps what is lost: it is tried like the one that was asked for."""

from __future__ import annotations

import os
from dataclasses import replace
from typing import Callable, Optional

from ...translation import tr
from .destination import Destination
from .findings import Findings
from .probe import Probe

#: Whether a format keeps what is lost, from its Probe and its Findings.
IsKept = Callable[[Probe, Findings], bool]

#: Names of formats where they are not their driver's.
_DRIVERS = {"GPKG": "GeoPackage", "LIBKML": "KML", "MapInfo File": "MapInfo"}
#: Formats that keep most; others lose more than they save, such as the ends of names.
_BEST = (("GPKG", ".gpkg"), ("GeoJSON", ".geojson"))


def format_of(destination: Destination) -> str:
    """A destination as it stands in a sentence."""
    if destination.path is None:
        return tr("temporary layer")
    extension = os.path.splitext(destination.path)[1].lower()
    return f"{_DRIVERS.get(destination.driver, destination.driver)} ({extension})"


class Advice:
    """Formats that may take the place of the one that was asked for.

    Parameters
    ----------
    probe
        Of the destination.
    found
        What it makes of the layer.
    """

    def __init__(self, probe: Probe, found: Findings) -> None:
        self._probe = probe
        self._found = found if found.refusal is None else Findings()
        self._others: Optional[list[tuple[Probe, Findings]]] = None

    def where(self, is_kept: IsKept) -> str:
        """The sentence that names another format; empty if there is none.

        Parameters
        ----------
        is_kept
            Whether a format keeps what is lost, from its Probe and its Findings.
        """
        if self._others is None:
            self._others = [self._tried(*best) for best in _BEST]
        for probe, found in self._others:
            if found.refusal is None and self._is_no_worse(found) and is_kept(probe, found):
                text = tr("Choose another format, such as {format}.")
                return text.format(format=format_of(probe.destination))
        return ""

    def after(self, sentence: str, is_kept: IsKept) -> str:
        """A sentence, and the one that names another format if there is one."""
        return f"{sentence} {self.where(is_kept)}".rstrip()

    def _tried(self, driver: str, ending: str) -> tuple[Probe, Findings]:
        asked = self._probe.destination
        path = os.path.splitext(asked.path or "clusters")[0] + ending
        probe = self._probe.of(replace(asked, path=path, driver=driver, table=None, options={}))
        return probe, probe.findings()

    def _is_no_worse(self, other: Findings) -> bool:
        """Whether geometries get through another format as well as through this one."""
        found = self._found
        return (
            other.keeps_geometry >= found.keeps_geometry
            and other.keeps_crs >= found.keeps_crs
            and set(other.dropped) <= set(found.dropped)
            and other.moves_by <= found.moves_by
        )
