"""Start QGIS and Processing with the user's plugins, as the Python console finds them."""

import os
import sys

import qgis.utils
from qgis.core import QgsApplication

PLUGIN = "constrained_kmeans_plugin"


def start_qgis(with_widgets=False):
    """Return the application, with Processing and the plugin started."""
    application = QgsApplication([], with_widgets)
    application.initQgis()
    # What the desktop does before it starts plugins.
    sys.path += [f"{QgsApplication.pkgDataPath()}/python/plugins", os.environ["QGIS_PLUGINPATH"]]
    from processing.core.Processing import Processing

    Processing.initialize()
    if not (qgis.utils.loadPlugin(PLUGIN) and qgis.utils.startProcessingPlugin(PLUGIN)):
        sys.exit(f"{PLUGIN} does not start")
    return application
