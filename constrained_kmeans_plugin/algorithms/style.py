"""Which outputs are colored, and how they lie over each other."""

from ..bridge import style
from .parameters import CENTERS, LINES, OUTPUT, ZONES

PARTS = {
    ZONES: style.ZONES,
    LINES: style.LINES,
    OUTPUT: style.CLUSTERS,
    CENTERS: style.CENTERS,
}


def style_layers(algorithm_id, run, fields, results, context, is_canceled):
    """Have the layers that will be loaded drawn in the colors of their clusters.

    Parameters
    ----------
    algorithm_id : str
    run : Run
    fields : dict of str to str
        For each layer that was written its field with the cluster's number.
    results : dict
        What QGIS finds the layers by.
    context : QgsProcessingContext
    is_canceled : callable
    """
    layers = [(name, PARTS[name], results[name], field) for name, field in fields.items()]
    style.style_layers(algorithm_id, run, layers, context, is_canceled)
