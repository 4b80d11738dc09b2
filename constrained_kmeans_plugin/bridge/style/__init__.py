"""The colors of clusters, and the styles of the layers that show them."""

from .captions import Captions
from .layers import (
    CENTERS,
    CLUSTERS,
    LINES,
    MANY_POINTS,
    MEDOIDS,
    MOST_ROWS,
    PATHS,
    ROADS,
    ZONES,
    ClusterStyle,
    ColoredLayer,
    cluster_colors,
    style_layers,
)

__all__ = [
    "CENTERS",
    "CLUSTERS",
    "LINES",
    "MANY_POINTS",
    "MEDOIDS",
    "MOST_ROWS",
    "PATHS",
    "ROADS",
    "ZONES",
    "Captions",
    "ClusterStyle",
    "ColoredLayer",
    "cluster_colors",
    "style_layers",
]
