"""How the rasters are drawn that a run adds to a project."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import Any, Callable

from qgis.core import (
    QgsMapLayer,
    QgsPalettedRasterRenderer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsRasterLayer,
    QgsRasterRenderer,
)
from qgis.PyQt.QtGui import QColor

from ...translation import tr
from ..arrays import Array
from ..log.numbers import figure
from ..output import Outputs, details_to_load
from ..style.captions import Captions, name_and_note
from ..style.own import PROPERTY, fingerprint, is_own_style, set_own_style

#: Where QGIS looks for the style of a file that it opens.
_STYLE = ".qml"
#: What is kept of it: not the name or the notes of a project.
_CATEGORIES = QgsMapLayer.StyleCategory.Symbology | QgsMapLayer.StyleCategory.CustomProperties


def write_class_style(outputs: Outputs, name: str, colors: Array, sizes: Array) -> None:
    """Have the raster of classes drawn with a row for each class whenever QGIS opens it.

    Its color table alone gives a row for every number that a pixel might have.

    Parameters
    ----------
    name
        Of the output, which is complete.
    colors, sizes
        As in `style_rasters`.

    Raises
    ------
    QgsProcessingException
        If the style cannot be written.
    """

    def write(raster: str, style: str) -> bool:
        layer = _opened(raster)
        layer.setRenderer(_classes(colors.tolist(), sizes.tolist(), layer))
        layer.setCustomProperty(PROPERTY, fingerprint(layer))
        is_saved: bool = layer.saveNamedStyle(style, _CATEGORIES)[1]
        return is_saved

    def is_own(raster: str, style: str) -> bool:
        layer = _opened(raster)
        layer.loadNamedStyle(style)
        return is_own_style(layer)

    outputs.write_beside(name, _STYLE, write, is_own)


def style_rasters(
    algorithm_id: str,
    names: tuple[str, str],
    results: Mapping[str, str],
    colors: Array,
    sizes: Array,
    notes: str,
    context: QgsProcessingContext,
) -> None:
    """Have the rasters that will be loaded drawn in the colors of this run.

    Parameters
    ----------
    names
        Of the outputs: the classes, the recolored raster.
    results
        What QGIS finds the outputs by.
    colors : uint8, shape (k, 3)
        Of the classes.
    sizes : int, shape (k,)
        Their pixels.
    notes
        The settings of the run, as HTML.
    """
    captions = Captions((), figure(len(sizes)), notes)
    labels_output, colors_output = names
    renderers: dict[str, Callable[[QgsRasterLayer], Any]] = {
        labels_output: partial(_classes, colors.tolist(), sizes.tolist()),
        colors_output: _as_new,
    }
    for output, renderer in renderers.items():
        details = details_to_load(context, results.get(output, ""))
        if details is not None:
            details.postProcessor().style = partial(
                _apply, renderer, algorithm_id, output, captions
            )


def _apply(
    renderer: Callable[[QgsRasterLayer], Any],
    algorithm_id: str,
    output: str,
    captions: Captions,
    layer: QgsRasterLayer,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> None:
    name_and_note(layer, captions, context.project())
    set_own_style(layer, partial(renderer, layer), algorithm_id, output, context, feedback)


def _classes(
    colors: list[list[int]], sizes: list[int], layer: QgsRasterLayer
) -> QgsPalettedRasterRenderer:
    """A row of the legend for each class."""
    label = tr("Class {number}: {pixels}")
    rows = [
        QgsPalettedRasterRenderer.Class(
            number, QColor(*color), label.format(number=number, pixels=tr("%n pixels", size))
        )
        for number, (color, size) in enumerate(zip(colors, sizes), start=1)
    ]
    return QgsPalettedRasterRenderer(layer.dataProvider(), 1, rows)


def _as_new(layer: QgsRasterLayer) -> QgsRasterRenderer:
    """What QGIS chooses for such a raster: its bands and values may be others than before."""
    # Its renderer lives as long as it does.
    new = _opened(layer.source(), layer.providerType())
    return new.renderer().clone()


def _opened(source: str, provider: str = "gdal") -> QgsRasterLayer:
    """A raster as QGIS draws it where no style belongs to it."""
    options = QgsRasterLayer.LayerOptions()
    options.loadDefaultStyle = False
    return QgsRasterLayer(source, "", provider, options)
