"""What a run leaves behind: layers and files, all of them complete or none of them there.

`Outputs` reads and checks the destinations before the work starts, and is the context manager
in which they are written and published. `Column` is a field that a copied layer gets besides
those of the input, `Layout` what a layer of new features looks like, `Row` one of them,
`RasterLayout` a raster. By `details_to_load` an output that QGIS will load gets a style.
"""

from .features import Column, Row
from .layout import Layout
from .loading import details_to_load
from .names import find_fields, is_alike
from .outputs import Outputs
from .raster import RasterLayout

__all__ = [
    "Column",
    "Layout",
    "Outputs",
    "RasterLayout",
    "Row",
    "details_to_load",
    "find_fields",
    "is_alike",
]
