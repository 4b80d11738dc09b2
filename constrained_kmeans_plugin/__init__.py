"""Clustering with size constraints, as a QGIS Processing plugin.

Importing this package does not import QGIS: `constrained_kmeans_plugin.core` is usable in
any Python that has NumPy and SciPy.
"""

from __future__ import annotations


def classFactory(iface: object) -> object:  # noqa: N802 - the name QGIS looks for
    """What QGIS calls to get the plugin object; `iface` is None without a desktop."""
    from .plugin import ConstrainedKMeansPlugin

    return ConstrainedKMeansPlugin(iface)
