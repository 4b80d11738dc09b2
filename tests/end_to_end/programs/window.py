"""Runs inside the desktop: does the tasks of TASKS, in JSON, and writes down what came of each.

A task is to open an algorithm's dialog, press its Help button and run it (and to press its Cancel
button when the log says so), to open an algorithm in the toolbox that says why it cannot be run,
to open a model in the modeler and save it again, to use all entries of the plugin's menu, or to
click through a dialog as a planner does. In the end the plugin is unloaded.
"""

import collections
import itertools
import json
import os
import time
import traceback

import processing
import qgis.utils
from qgis.core import QgsApplication, QgsProject, QgsVectorLayer
from qgis.gui import (
    QgsModelChildAlgorithmGraphicItem,
    QgsModelOutputGraphicItem,
    QgsModelParameterGraphicItem,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, Qt, QTimer, QUrl, pyqtSlot
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QTextBrowser,
    QTextEdit,
)

PLUGIN = "constrained_kmeans_plugin"
TITLE = "Constrained k-means"
# Milliseconds.
START_AFTER = 3000
LOOK_EVERY = 200

asked = json.loads(os.environ["TASKS"])
report = {"told": [], "error": None}
#: The dialog and the task at hand, and what is told of it.
now = {}


def end(error=None):
    report["error"] = error
    with open(asked["report"], "w", encoding="utf-8") as file:
        json.dump(report, file)
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
def begin_next():
    QgsProject.instance().clear()
    number = len(report["told"])
    if number == len(asked["tasks"]):
        unload()
        return
    now.update(task=asked["tasks"][number], told={})
    report["told"].append(now["told"])
    if "model" in now["task"]:
        open_modeler()
    elif "in_toolbox" in now["task"]:
        open_in_toolbox()
    elif "menu" in now["task"]:
        use_menu()
    elif "clicks" in now["task"]:
        open_for_clicks()
    else:
        open_dialog()


def unload():
    qgis.utils.unloadPlugin(PLUGIN)
    report["after_unloading"] = QgsApplication.processingRegistry().providerById(
        "constrainedkmeans"
    ) is not None or any(
        action.text() == TITLE for action in qgis.utils.iface.vectorMenu().actions()
    )
    end()


# An algorithm ------------------------------------------------------------------------------


def open_dialog():
    task = now["task"]
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(task["algorithm"])
    now["told"]["without_help"] = [
        definition.name()
        for definition in algorithm.parameterDefinitions()
        if not definition.help()
    ]
    now["dialog"] = processing.createAlgorithmDialog(task["algorithm"], task["parameters"])
    now["dialog"].algorithmFinished.connect(finished)
    now["dialog"].show()
    QTimer.singleShot(LOOK_EVERY, photograph_and_run)


@guarded
def photograph_and_run():
    now["dialog"].grab().save(now["task"]["picture"])
    now["told"]["title"] = now["dialog"].windowTitle()
    now["told"]["labels"] = [label.text() for label in now["dialog"].findChildren(QLabel)]
    press_help()
    now["dialog"].runAlgorithm()
    if "cancel_at" in now["task"]:
        cancel_when_told()


class Browser(QObject):
    """Opens pages in the place of a browser: notes which."""

    @pyqtSlot(QUrl)
    def open(self, address):
        now["told"]["help"] = address.toString()


def with_browser(act):
    """Do something that opens a page."""
    browser = Browser()
    for scheme in ("file", "https"):
        QDesktopServices.setUrlHandler(scheme, browser.open)
    act()
    for scheme in ("file", "https"):
        QDesktopServices.unsetUrlHandler(scheme)


def press_help():
    button = now["dialog"].findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Help)
    with_browser(lambda: QTest.mouseClick(button, Qt.MouseButton.LeftButton))


def log_of(dialog):
    """What the log of a dialog shows."""
    return dialog.findChild(QTextEdit, "txtLog").toPlainText()


@guarded
def cancel_when_told():
    if "finished" in now["told"]:
        return
    if now["task"]["cancel_at"] not in log_of(now["dialog"]):
        QTimer.singleShot(LOOK_EVERY // 4, cancel_when_told)
        return
    button = now["dialog"].cancelButton()
    now["told"]["could_be_pressed"] = button.isVisible() and button.isEnabled()
    now["pressed"] = time.monotonic()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


@guarded
def finished(successful, _results):
    now["told"]["finished"] = successful
    if "pressed" in now:
        now["told"]["seconds"] = time.monotonic() - now.pop("pressed")
    # The dialog loads the result after this signal.
    QTimer.singleShot(LOOK_EVERY * 10, look)


@guarded
def look():
    told, dialog = now["told"], now.pop("dialog")
    told["log"] = log_of(dialog)
    layers = list(QgsProject.instance().mapLayers().values())
    # The layer that is looked at comes before those of centers and zones.
    layers.sort(key=lambda layer: layer.name() != "Clusters")
    told["loaded"] = [layer.name() for layer in layers]
    if layers:
        told["features"] = layers[0].featureCount()
    if layers and layers[0].isSpatial():
        told["colored_by"] = layers[0].renderer().classAttribute()
        told["clusters"] = collections.Counter(
            str(feature["CLUSTER_ID"]) for feature in layers[0].getFeatures()
        )
    dialog.close()
    # QGIS from 3.40 on does not outlive a dialog whose algorithm is gone.
    dialog.deleteLater()
    QTimer.singleShot(LOOK_EVERY, begin_next)


# An algorithm that cannot be run -----------------------------------------------------------


def open_in_toolbox():
    from processing.gui.ProcessingToolbox import ProcessingToolbox

    toolbox = qgis.utils.iface.mainWindow().findChild(ProcessingToolbox)
    toolbox.show()
    toolbox.searchBox.setText(now["task"]["in_toolbox"])
    now["told"]["selected"] = toolbox.algorithmTree.selectedAlgorithm().id()
    # The message waits for somebody to close it.
    QTimer.singleShot(LOOK_EVERY * 5, look_at_message)
    toolbox.executeAlgorithm()


@guarded
def look_at_message():
    message = QApplication.activeModalWidget()
    now["told"]["message"] = message.findChild(QTextBrowser).toPlainText()
    screen = QApplication.primaryScreen()
    screen.grabWindow(0).save(now["task"]["picture"])
    message.close()
    QTimer.singleShot(LOOK_EVERY, begin_next)


# A planner's clicks ------------------------------------------------------------------------


def click(widget, where=None):
    """Click into a widget where it is, if it is in sight, and count it."""
    told = now["told"]
    place = where or widget.rect().center()
    visible = widget.isVisible() and widget.visibleRegion().contains(place)
    told["clicks"].append(widget.metaObject().className())
    told["out_of_sight"] += [] if visible else [told["clicks"][-1]]
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    # As long as people take: a list ignores what comes sooner.
    QTest.qWait(5 * LOOK_EVERY)


def button(name):
    """The button that bears a name."""
    shown = now["dialog"].findChildren(QPushButton)
    (found,) = [one for one in shown if one.isVisible() and one.text().replace("&", "") == name]
    return found


def open_for_clicks():
    from constrained_kmeans_plugin.menu import SAMPLE_DATA, add_sample_layers

    add_sample_layers(SAMPLE_DATA, QgsProject.instance())
    (town,) = QgsProject.instance().mapLayersByName("Parcels")
    qgis.utils.iface.mapCanvas().setExtent(town.extent())
    now["dialog"] = processing.createAlgorithmDialog(now["task"]["algorithm"], {})
    now["dialog"].algorithmFinished.connect(finished_by_clicks)
    now["dialog"].show()
    now["told"].update(clicks=[], out_of_sight=[])
    QTimer.singleShot(5 * LOOK_EVERY, click_and_run)


@guarded
def click_and_run():
    wrappers, (layer, number) = now["dialog"].mainWidget().wrappers, now["task"]["clicks"]
    chooser = wrappers["INPUT"].wrappedWidget().findChild(QComboBox)
    click(chooser)
    choices = chooser.view()
    row = next(row for row in range(chooser.count()) if chooser.itemText(row).startswith(layer))
    place = choices.visualRect(choices.model().index(row, chooser.modelColumn())).center()
    click(choices.viewport(), place)
    box = wrappers["CLUSTERS"].wrappedWidget()
    box = box if isinstance(box, QAbstractSpinBox) else box.findChild(QAbstractSpinBox)
    click(box.findChild(QLineEdit))
    box.selectAll()
    QTest.keyClicks(box, str(number))
    now["dialog"].grab().save(now["task"]["pictures"][0])
    click(button("Run"))


@guarded
def finished_by_clicks(successful, _results):
    now["told"]["finished"] = successful
    QTimer.singleShot(LOOK_EVERY * 10, close_by_click)


@guarded
def close_by_click():
    dialog, told = now["dialog"], now["told"]
    told["log"] = log_of(dialog)
    dialog.grab().save(now["task"]["pictures"][1])
    click(button("Close"))
    del now["dialog"]
    # Some versions delete what is closed.
    told["is_open"] = not sip.isdeleted(dialog) and dialog.isVisible()
    told["layers"] = [
        {
            "name": layer.name(),
            "colors": layer.renderer().type() == "categorizedSymbol",
            "labels": layer.labelsEnabled(),
            "features": layer.featureCount(),
        }
        for layer in qgis.utils.iface.mapCanvas().layers()
        if layer.name() in ("Clusters", "Zones", "Centers")
    ]
    qgis.utils.iface.mapCanvas().refresh()
    QTimer.singleShot(LOOK_EVERY * 10, photograph_map)


@guarded
def photograph_map():
    qgis.utils.iface.mainWindow().grab().save(now["task"]["pictures"][2])
    QTimer.singleShot(LOOK_EVERY, begin_next)


# A model -----------------------------------------------------------------------------------


def open_modeler():
    from processing.modeler.ModelerDialog import ModelerDialog

    now["dialog"] = ModelerDialog.create()
    now["dialog"].loadModel(now["task"]["model"])
    now["dialog"].show()
    QTimer.singleShot(LOOK_EVERY * 5, look_at_model)


@guarded
def look_at_model():
    told, dialog = now["told"], now.pop("dialog")
    kinds = {
        "inputs": QgsModelParameterGraphicItem,
        "steps": QgsModelChildAlgorithmGraphicItem,
        "outputs": QgsModelOutputGraphicItem,
    }
    items = dialog.view().scene().items()
    for kind, item_type in kinds.items():
        told[kind] = sorted(item.label() for item in items if isinstance(item, item_type))
    boxes = [item for item in items if isinstance(item, tuple(kinds.values()))]
    told["one_on_another"] = [
        (one.label(), other.label())
        for one, other in itertools.combinations(boxes, 2)
        if one.sceneBoundingRect().intersects(other.sceneBoundingRect())
    ]
    scene = dialog.view().sceneRect()
    told["outside"] = [box.label() for box in boxes if not scene.contains(box.sceneBoundingRect())]
    told["valid"] = dialog.model().validate()
    dialog.grab().save(now["task"]["picture"])
    dialog.model().setSourceFilePath(now["task"]["saved"])
    told["is_saved"] = dialog.saveModel(False)
    dialog.close()
    QTimer.singleShot(LOOK_EVERY, begin_next)


# The menu ----------------------------------------------------------------------------------


def message():
    """What the message bar shows, which is cleared."""
    bar = qgis.utils.iface.messageBar()
    item = bar.currentItem()
    text = None if item is None else item.text()
    bar.clearWidgets()
    return text


def use_menu():
    from constrained_kmeans_plugin import menu

    class Chooser:
        @staticmethod
        def getExistingDirectory(*_arguments):  # noqa: N802 - the name of Qt
            return now["task"]["menu"]

    told = now["told"]
    # What is open stays.
    QgsProject.instance().addMapLayer(QgsVectorLayer("Point", "Mine", "memory"))
    shown = qgis.utils.iface.vectorMenu().findChild(QMenu, "constrained_kmeans")
    told["title"], actions = shown.title(), shown.actions()
    told["entries"] = [action.text() for action in actions]
    told["icons"] = [not action.icon().isNull() for action in actions]
    now["dialog_action"], sample, models, guide = actions
    with_browser(guide.trigger)
    menu.QFileDialog = Chooser
    qgis.utils.iface.messageBar().clearWidgets()
    sample.trigger()
    told["after_sample"] = message()
    root = QgsProject.instance().layerTreeRoot()
    told["tree"] = [node.name() for node in root.children()]
    told["group"] = [
        {
            "name": node.name(),
            "file": node.layer().source(),
            "features": node.layer().featureCount(),
            "crs": node.layer().crs().authid(),
            "color": node.layer().renderer().symbol().color().name()
            if node.layer().isSpatial()
            else None,
            "numbers": [field.name() for field in node.layer().fields() if field.isNumeric()],
        }
        for node in root.children()[0].children()
    ]
    now["task"]["menu"] += "/gone"
    sample.trigger()
    told["after_no_folder"] = message()
    for when in ("after_models", "after_models_again"):
        models.trigger()
        told[when] = message()
    registry = QgsApplication.processingRegistry()
    told["models"] = sorted(
        algorithm.displayName() for algorithm in registry.providerById("model").algorithms()
    )
    qgis.utils.iface.mapCanvas().setExtent(
        QgsProject.instance().mapLayersByName("Parcels")[0].extent()
    )
    qgis.utils.iface.mapCanvas().refresh()
    QTimer.singleShot(LOOK_EVERY * 10, photograph_menu)


@guarded
def photograph_menu():
    window = qgis.utils.iface.mainWindow()
    window.grab().save(now["task"]["picture"])
    QTimer.singleShot(LOOK_EVERY * 5, look_at_dialog)
    # Comes back when the dialog is closed.
    now["dialog_action"].trigger()
    QTimer.singleShot(LOOK_EVERY, begin_next)


@guarded
def look_at_dialog():
    (dialog,) = [
        widget
        for widget in QApplication.topLevelWidgets()
        if widget.objectName() == "QgsProcessingDialogBase" and widget.isVisible()
    ]
    now["told"]["dialog"] = dialog.algorithm().id()
    dialog.close()


QTimer.singleShot(START_AFTER, begin_next)
