"""Runs inside the desktop: open an algorithm's dialog, run it, write down what came of it."""

import collections
import json
import os
import traceback

import processing
import qgis.utils
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QTimer

PLUGIN = "constrained_kmeans_plugin"
# Milliseconds.
START_AFTER = 3000
LOOK_EVERY = 200

task = json.loads(os.environ["TASK"])
told = {}
state = {"dialog": None}


def end(error=None):
    told["error"] = error
    with open(task["report"], "w", encoding="utf-8") as file:
        json.dump(told, file)
    # Else QGIS asks whether the temporary layer may be lost.
    QgsProject.instance().clear()
    qgis.utils.iface.actionExit().trigger()


def guarded(step):
    def run(*arguments):
        try:
            step(*arguments)
        except Exception:  # noqa: BLE001 - the test shows it
            end(traceback.format_exc())

    return run


@guarded
def start():
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(task["algorithm"])
    told["without_help"] = [
        definition.name()
        for definition in algorithm.parameterDefinitions()
        if not definition.help()
    ]
    dialog = processing.createAlgorithmDialog(task["algorithm"], task["parameters"])
    state["dialog"] = dialog
    dialog.algorithmFinished.connect(finished)
    dialog.show()
    QTimer.singleShot(LOOK_EVERY, photograph_and_run)


@guarded
def photograph_and_run():
    state["dialog"].grab().save(task["picture"])
    state["dialog"].runAlgorithm()


@guarded
def finished(successful, _results):
    told["finished"] = successful
    # The dialog loads the result after this signal.
    QTimer.singleShot(LOOK_EVERY * 10, look)


@guarded
def look():
    told["log"] = (
        state["dialog"].logWidget().toPlainText() if hasattr(state["dialog"], "logWidget") else ""
    )
    layers = list(QgsProject.instance().mapLayers().values())
    told["loaded"] = [layer.name() for layer in layers]
    if layers:
        told["features"] = layers[0].featureCount()
    if layers and layers[0].isSpatial():
        told["colored_by"] = layers[0].renderer().classAttribute()
        told["clusters"] = collections.Counter(
            feature["CLUSTER_ID"] for feature in layers[0].getFeatures()
        )
    state["dialog"].close()
    # QGIS from 3.40 on does not outlive a dialog whose algorithm is gone.
    state.pop("dialog").deleteLater()
    QTimer.singleShot(LOOK_EVERY, unload)


@guarded
def unload():
    qgis.utils.unloadPlugin(PLUGIN)
    told["after_unloading"] = (
        QgsApplication.processingRegistry().providerById("constrainedkmeans") is not None
    )
    end()


QTimer.singleShot(START_AFTER, start)
