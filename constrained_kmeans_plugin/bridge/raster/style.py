"""How the rasters are drawn that a run adds to a project."""

from functools import partial

from qgis.core import QgsPalettedRasterRenderer, QgsRasterLayer
from qgis.PyQt.QtGui import QColor

from ...translation import tr
from ..output import details_to_load
from ..style.own import set_own_style


def style_rasters(algorithm_id, names, results, colors, sizes, context):
    """Have the rasters that will be loaded drawn in the colors of this run.

    Parameters
    ----------
    algorithm_id : str
    names : (str, str)
        Of the outputs: the classes, the recolored raster.
    results : dict
        What QGIS finds the outputs by.
    colors : ndarray of uint8, shape (k, 3)
        Of the classes.
    sizes : ndarray of int, shape (k,)
        Their pixels.
    context : QgsProcessingContext
    """
    labels_output, colors_output = names
    renderers = {
        labels_output: partial(_classes, colors.tolist(), sizes.tolist()),
        colors_output: _as_new,
    }
    for output, renderer in renderers.items():
        details = details_to_load(context, results.get(output, ""))
        if details is not None:
            details.postProcessor().style = partial(_apply, renderer, algorithm_id, output)


def _apply(renderer, algorithm_id, output, layer, context, feedback):
    set_own_style(layer, partial(renderer, layer), algorithm_id, output, context, feedback)


def _classes(colors, sizes, layer):
    """A row of the legend for each class."""
    label = tr("Class {number} ({size})")
    rows = [
        QgsPalettedRasterRenderer.Class(
            number, QColor(*color), label.format(number=number, size=size)
        )
        for number, (color, size) in enumerate(zip(colors, sizes), start=1)
    ]
    return QgsPalettedRasterRenderer(layer.dataProvider(), 1, rows)


def _as_new(layer):
    """What QGIS chooses for such a raster: its bands and values may be others than before."""
    options = QgsRasterLayer.LayerOptions()
    options.loadDefaultStyle = False
    # Its renderer lives as long as it does.
    new = QgsRasterLayer(layer.source(), "", layer.providerType(), options)
    return new.renderer().clone()
