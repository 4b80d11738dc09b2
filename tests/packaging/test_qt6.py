"""Nothing is used that QGIS 4 has no more, and all of Qt that is used is in PyQt6."""

import ast
import sys
from pathlib import Path

import pytest

from tests.packaging.qt6_for_tests import Declarations, faults

PROJECT = Path(__file__).resolve().parents[2]
#: What `make test` has put there.
PYQT6 = Path(sys.prefix, "pyqt6", "PyQt6")
FOLDERS = ("constrained_kmeans_plugin", "tests", "scripts", "benchmarks")
#: What modules use of PyQt5 where QGIS is old, and of what they ask by names that only a run knows.
OLD = {
    "constrained_kmeans_plugin/compat.py": {"QVariant.Type"},
    "tests/bridge/fields_for_tests.py": {"QMetaType.Type", "QVariant"},
}


@pytest.fixture(scope="module")
def declarations():
    assert PYQT6.is_dir(), f"what PyQt6 declares is not in {PYQT6}: make test puts it there"
    return Declarations(PYQT6)


@pytest.mark.parametrize("folder", FOLDERS)
def test_nothing_fails_with_qt_6(folder, declarations):
    found = []
    for path in sorted((PROJECT / folder).rglob("*.py")):
        name = path.relative_to(PROJECT).as_posix()
        tree = ast.parse(path.read_text(encoding="utf-8"), filename=name)
        found += [f"{name}, {fault}" for fault in faults(tree, declarations, OLD.get(name, ()))]
    assert found == []


def test_this_pyqt6_cannot_be_loaded():
    """QGIS has a PyQt of its own, which another one would hide."""
    assert str(PYQT6.parent) not in sys.path
    for path in (PROJECT / "tests").glob("requirements*.txt"):
        is_beside = path.name == "requirements-qt6.txt"
        assert ("pyqt" in path.read_text(encoding="utf-8").lower()) == is_beside, path


@pytest.mark.parametrize(
    ("source", "fault"),
    [
        # Enumerations of Qt.
        ("from qgis.PyQt.QtCore import Qt\nQt.UTC", "PyQt6 has no QtCore.Qt.UTC"),
        ("from qgis.PyQt.QtCore import Qt\nf(spec=Qt.UTC)", "PyQt6 has no QtCore.Qt.UTC"),
        ("from qgis.PyQt.QtGui import QFont\nQFont.Bold", "PyQt6 has no QtGui.QFont.Bold"),
        ("from qgis.PyQt import QtCore as q\nq.Qt.red", "PyQt6 has no QtCore.Qt.red"),
        (
            "from qgis.PyQt.QtCore import Qt\ndef f():\n    specs = Qt.TimeSpec\n    specs.Utc",
            "PyQt6 has no QtCore.Qt.TimeSpec.Utc",
        ),
        (
            "from qgis.PyQt.QtWidgets import QDialog\nQDialog.Accepted",
            "PyQt6 has no QtWidgets.QDialog.Accepted",
        ),
        # Types of fields.
        ("from qgis.PyQt.QtCore import QVariant\nQVariant.Int", "PyQt6 has no QtCore.QVariant.Int"),
        (
            "from qgis.PyQt.QtCore import QVariant\nQVariant.Type.Int",
            "PyQt6 has no QtCore.QVariant.Type",
        ),
        (
            "from qgis.PyQt.QtCore import QMetaType\ngetattr(QMetaType.Type, 'String')",
            "PyQt6 has no QtCore.QMetaType.Type.String",
        ),
        (
            "from qgis.PyQt.QtCore import QMetaType\ngetattr(QMetaType.Type, name)",
            "which names are asked of QtCore.QMetaType.Type is not known before a run",
        ),
        (
            "from qgis.PyQt.QtCore import QVariant\nQVariant()",
            "a null QVariant cannot be made: write None",
        ),
        # Classes that are gone, or elsewhere.
        ("from qgis.PyQt.QtCore import QRegExp", "PyQt6 has no QtCore.QRegExp"),
        ("from qgis.PyQt.QtWidgets import QAction", "PyQt6 has no QtWidgets.QAction"),
        ("from qgis.PyQt.QtWebKit import QWebView", "PyQt6 has no QtWebKit"),
        # Methods that are gone.
        ("dialog.exec_()", "Qt 6 has no exec_"),
        ("class A:\n    def exec_(self):\n        pass", "Qt 6 has no exec_"),
        ("moment.toTime_t()", "Qt 6 has no toTime_t"),
        # A Qt that is not the one of QGIS.
        (
            "from PyQt5.QtCore import Qt",
            "write “from qgis.PyQt import …” and not from PyQt5.QtCore",
        ),
        ("import PyQt6.QtCore", "write “from qgis.PyQt import …” and not PyQt6.QtCore"),
        ("import sip", "write “from qgis.PyQt import …” and not sip"),
        # Enumerations of QGIS.
        (
            "from qgis.core import QgsWkbTypes\nQgsWkbTypes.Point",
            "QgsWkbTypes.Point needs the name of its enumeration in between",
        ),
        (
            "from qgis.core import Qgis\nlog(Qgis.Critical)",
            "Qgis.Critical needs the name of its enumeration in between",
        ),
        (
            "from qgis.core import QgsProcessingParameterNumber as Q\nkind = Q.Integer",
            "QgsProcessingParameterNumber.Integer needs the name of its enumeration in between",
        ),
    ],
)
def test_a_fault_is_found(source, fault, declarations):
    found = faults(ast.parse(source), declarations)
    assert [one.split(": ", 1)[1] for one in found] == [fault]


@pytest.mark.parametrize(
    "source",
    [
        "from qgis.PyQt.QtCore import Qt\nQt.TimeSpec.UTC.value",
        "from qgis.PyQt import QtCore\nkinds = QtCore.QMetaType.Type\nkinds.QString",
        "from qgis.PyQt.QtCore import QDateTime\nQDateTime.currentDateTime().toString()",
        # From a class above, in another module.
        "from qgis.PyQt.QtWidgets import QLabel\nQLabel.tr, QLabel.Shape.Box",
        "from qgis.core import QgsWkbTypes\nQgsWkbTypes.Type.Point, QgsWkbTypes.flatType",
        "from qgis.core import QgsVectorLayer\nQgsVectorLayer.LayerOptions()",
        "from qgis.core import Qgis, QgsProcessing as P\nQgis.QGIS_VERSION, P.TEMPORARY_OUTPUT",
        # Names of the module's own.
        "from qgis.PyQt.QtCore import Qt\nQt = object()\nQt.UTC",
        "from qgis.PyQt.QtCore import Qt\ndef f(Qt):\n    return Qt.UTC",
    ],
)
def test_what_is_right_is_no_fault(source, declarations):
    assert faults(ast.parse(source), declarations) == []


def test_what_an_old_qgis_needs_is_allowed_by_name(declarations):
    tree = ast.parse("from qgis.PyQt.QtCore import QVariant\ngetattr(QVariant.Type, name)")
    assert len(faults(tree, declarations)) == 2
    assert faults(tree, declarations, {"QVariant.Type"}) == []
