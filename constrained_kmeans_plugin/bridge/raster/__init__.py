"""Rasters: bands as features, read strip by strip, so that one larger than memory is no matter.

`source` opens and reads, `survey` looks at all pixels once and draws those that are trained on,
`classes` says what class a pixel belongs to and what color that has, `quality` what is lost,
`labeling` writes the classes, and `words` tells the log. The files are those of `output`.
"""

from . import words
from .classes import Classes
from .labeling import check_formats, label
from .source import open_raster
from .style import style_rasters, write_class_style
from .survey import survey

__all__ = [
    "Classes",
    "check_formats",
    "label",
    "open_raster",
    "style_rasters",
    "survey",
    "words",
    "write_class_style",
]
