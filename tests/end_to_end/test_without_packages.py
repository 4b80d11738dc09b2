"""SciPy is missing, broken or too old: a sentence says so wherever a run begins, before any work.

The same for a NumPy that is too old. Packages of solvers are in `test_solvers`.
"""

import importlib.util
import json
import os
import shutil
import subprocess

import pytest

from tests.end_to_end.test_toolbox import MODELS, PARAMETERS
from tests.end_to_end.test_window import in_window, needs_a_screen

__all__ = ["in_window"]

CONSTRAINED = "constrainedkmeans:constrainedkmeans"

#: Python runs this as it starts.
BLOCKER = """
import sys

class Blocker:
    def find_spec(self, name, path=None, target=None):
        if name == {name!r}:
            raise ModuleNotFoundError(f"No module named {{name!r}}", name=name)

sys.meta_path.insert(0, Blocker())
"""
#: Files by which packages are made useless, and what the sentence says then.
STATES = {
    "missing": (
        {"sitecustomize.py": BLOCKER.format(name="scipy")},
        "needs the Python package SciPy, which is not installed. To install it, run",
    ),
    "old": (
        {"scipy/__init__.py": "__version__ = '1.5.4'\n"},
        "needs the Python package SciPy 1.6 or later; 1.5.4 is installed. To update it, run",
    ),
    "broken": (
        {
            "scipy/__init__.py": "__version__ = '1.14.1'\n",
            "scipy/sparse/__init__.py": "from . import deep\n",
            "scipy/sparse/deep.py": "raise ImportError('libgcc_s.1.1.dylib: not loaded')\n",
        },
        "needs the Python package SciPy, which is installed but does not load (ImportError: "
        "libgcc_s.1.1.dylib: not loaded). To repair it, run",
    ),
    "odd": (
        {
            "scipy/__init__.py": "__version__ = '1.14.1'\n",
            "scipy/sparse/__init__.py": "raise AttributeError('_ARRAY_API not found')\n",
        },
        "does not load (AttributeError: _ARRAY_API not found). To repair it, run",
    ),
    "old NumPy": (
        {"sitecustomize.py": "import numpy\nnumpy.__version__ = '1.19.5'\n"},
        "needs the Python package NumPy 1.20 or later; 1.19.5 is installed.",
    ),
}


@pytest.fixture(scope="module")
def without(tmp_path_factory, with_packages):
    """The environment in which packages are in one of `STATES`."""

    def make(state):
        folder = tmp_path_factory.mktemp("packages")
        for name, text in STATES[state][0].items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(text)
        return with_packages(folder)

    return make


@pytest.fixture
def output(thousand_points, tmp_path):
    """An output that is there already, alone in its folder."""
    path = tmp_path / "out" / "existing.gpkg"
    path.parent.mkdir()
    shutil.copy(thousand_points, path)
    before = path.read_bytes()
    yield path
    assert os.listdir(path.parent) == [path.name]
    assert path.read_bytes() == before


def check_said(said, state):
    assert STATES[state][1] in said
    assert "restart QGIS: " in said
    assert "Traceback" not in said


def a_run_of(algorithm, points, output):
    """Parameters that are in order; where files are written beside the output, their names."""
    if algorithm.endswith("rasterkmeans"):
        return {"INPUT": points, "OUTPUT": output, "RECOLORED": output.with_name("recolored.tif")}
    if algorithm.endswith("convergence"):
        return {"INPUT": points, "CLUSTERS": 4, "STEPS": output}
    return {"INPUT": points, "CENTERS_LAYER": points, "FIELDS": ["number"], "OUTPUT": output}


@pytest.mark.parametrize("state", STATES)
def test_qgis_process_says_it_and_ends_with_1(qgis, without, thousand_points, output, state):
    given = {"INPUT": thousand_points, "CLUSTERS": 4, "OUTPUT": output}
    finished = qgis.run(CONSTRAINED, extra_environment=without(state), **given)
    assert finished.returncode == 1, finished.stdout + finished.stderr
    check_said(finished.stderr, state)
    assert "Traceback" not in finished.stdout


def test_without_numpy_the_plugin_starts(qgis, with_packages, tmp_path):
    """Processing itself does not. With a broken one QGIS 3.40 has no Python at all."""
    (tmp_path / "numpy.py").write_text("raise ModuleNotFoundError(name='numpy')\n")
    listed = qgis.process("list", extra_environment=with_packages(tmp_path))
    assert "Constrained k-means needs the Python package NumPy, which is" in listed.stderr
    assert "error starting plugin: constrained_kmeans_plugin" not in listed.stdout + listed.stderr


def test_rasters_need_a_part_of_gdal(qgis, with_packages, tmp_path, output):
    """Which fails with a NumPy that hides the one of QGIS; nothing else does."""
    hook = BLOCKER.format(name="osgeo.gdal_array")
    (tmp_path / "sitecustomize.py").write_text(hook)
    asked = {"INPUT": "no matter.tif", "OUTPUT": output}
    finished = qgis.run(
        "constrainedkmeans:rasterkmeans", extra_environment=with_packages(tmp_path), **asked
    )
    assert finished.returncode == 1
    assert "gdal_array (a part of GDAL), which is installed but does not load" in finished.stderr
    assert finished.stderr.strip().endswith(" -m pip uninstall numpy")


def test_everything_is_still_there(qgis, without):
    """With its parameters: models that are opened and saved lose nothing."""
    environment = without("missing")
    listed = qgis.process("list", extra_environment=environment)
    assert "Traceback" not in listed.stdout + listed.stderr
    for name in [*PARAMETERS, *MODELS]:
        assert name.split(":")[-1] in listed.stdout
    told = qgis.process("--json", "help", CONSTRAINED, extra_environment=environment)
    assert "Traceback" not in told.stderr
    usual = qgis.process("--json", "help", CONSTRAINED)
    assert json.loads(told.stdout)["parameters"] == json.loads(usual.stdout)["parameters"]


@pytest.mark.parametrize("state", ["missing", "broken"])
def test_scripts_are_told(qgis, without, thousand_points, output, state):
    """By every algorithm, through processing.run as in the Python console."""
    algorithms = [*PARAMETERS, "constrainedkmeans:attributekmeans"]
    asked = [(name, a_run_of(name, thousand_points, output)) for name in algorithms]
    outcomes = qgis.runs(asked, extra_environment=without(state))
    assert len(outcomes) == 7
    for outcome in outcomes:
        assert outcome["results"] is None
        check_said(outcome["said"], state)


def test_models_are_told(qgis, without, thousand_points, output):
    """Which never ask whether their steps can run: ready ones, by their id, and as a file."""
    territories, segments = "Balanced territories from an address layer", "Segments with profiles"
    models = {
        territories: {"addresses": thousand_points, "territories": 4},
        segments: {"features": thousand_points, "fields": "number"},
    }
    outputs = {
        territories: "territories:Addresses with their territories",
        segments: "segments:Segments",
    }
    for name, given in models.items():
        finished = qgis.run(
            f"constrainedkmeans:{name}",
            extra_environment=without("missing"),
            **given,
            **{outputs[name]: output},
        )
        assert finished.returncode == 1, finished.stdout
        check_said(finished.stdout + finished.stderr, "missing")


def test_batches_are_told(qgis, without, thousand_points, output, tmp_path):
    """In their dialog, whose rows are run one after the other."""
    rows = [{"INPUT": str(thousand_points), "CLUSTERS": number} for number in (4, 5)]
    batch = tmp_path / "batch.json"
    parameters = [
        {
            "PARAMETERS": {name: repr(value) for name, value in row.items()},
            "OUTPUTS": {"OUTPUT": str(output)},
        }
        for row in rows
    ]
    batch.write_text(json.dumps(parameters))
    told = qgis.program("batch.py", CONSTRAINED, batch, extra_environment=without("missing"))
    assert len(told) == 2
    for row in told:
        assert row["valid"]
        check_said(row["said"], "missing")


@needs_a_screen
@pytest.mark.parametrize("state", ["missing", "broken"])
def test_the_toolbox_says_so_instead_of_opening_a_dialog(in_window, without, pictures, state):
    picture = pictures / f"toolbox_scipy_{state}.png"
    picture.unlink(missing_ok=True)
    task = {"in_toolbox": "Watch k-means converge", "picture": str(picture)}
    told = in_window({"toolbox": task}, without(state))["toolbox"]
    assert told["selected"] == "constrainedkmeans:convergence"
    check_said(told["message"], state)
    assert picture.stat().st_size > 10_000


@pytest.mark.skipif(
    "INSTALL_BY_COMMAND" not in os.environ or importlib.util.find_spec("scipy") is not None,
    reason="only in a system without SciPy, and that may be changed",
)
def test_the_command_installs_what_is_missing(qgis, thousand_points, tmp_path):
    """As its last test, after which nothing is missing."""
    given = {"INPUT": thousand_points, "CLUSTERS": 4, "OUTPUT": tmp_path / "clusters.gpkg"}
    finished = qgis.run(CONSTRAINED, **given)
    assert finished.returncode == 1
    command = finished.stderr.strip().splitlines()[-1].rsplit("restart QGIS: ")[-1]
    assert command == "sudo apt install python3-scipy"
    words = command.replace("sudo apt", "apt-get -y --no-install-recommends").split()
    subprocess.run(words, check=True, capture_output=True)
    assert qgis.run(CONSTRAINED, **given).returncode == 0
    assert (tmp_path / "clusters.gpkg").exists()
