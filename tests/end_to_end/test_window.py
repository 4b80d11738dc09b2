"""The desktop under a virtual X server: its dialog runs the algorithm and loads the result."""

import contextlib
import importlib.util
import json
import os
import shutil
import signal
import subprocess
from pathlib import Path

import pytest

PROGRAM = Path(__file__).parent / "programs" / "window.py"
TIMEOUT = 120
OR_TOOLS = 3

pytestmark = pytest.mark.skipif(
    not (shutil.which("xvfb-run") and shutil.which("openbox")),
    reason="needs xvfb and openbox",
)


@pytest.fixture
def desktop(qgis, tmp_path):
    """Run an algorithm from its dialog; return what the program in the desktop wrote down."""

    def run(algorithm, picture, extra_environment=None, **parameters):
        report = tmp_path / "report.json"
        task = {
            "algorithm": algorithm,
            "parameters": parameters,
            "picture": str(picture),
            "report": str(report),
        }
        environment = {**qgis.environment, **(extra_environment or {}), "TASK": json.dumps(task)}
        del environment["QT_QPA_PLATFORM"]
        program = shutil.which("qgis.bin") or shutil.which("qgis")
        command = f"openbox & exec {program} --nologo --noversioncheck --code {PROGRAM}"
        with subprocess.Popen(
            ["xvfb-run", "-a", "-s", "-screen 0 1400x900x24", "sh", "-c", command],
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
            errors="replace",
            start_new_session=True,
        ) as finished:
            try:
                said = finished.communicate(timeout=TIMEOUT)[1]
            finally:
                # A window that waits for an answer leaves nothing running behind.
                with contextlib.suppress(ProcessLookupError):
                    os.killpg(finished.pid, signal.SIGKILL)
        assert report.exists(), f"QGIS ended with {finished.returncode}: {said}"
        told = json.loads(report.read_text())
        assert told.get("error") is None, told["error"]
        assert finished.returncode == 0, said
        return told

    return run


@pytest.mark.parametrize("algorithm", ["constrainedkmeans", "kmeans"])
def test_the_dialog_runs_the_algorithm(desktop, thousand_points, pictures, algorithm):
    picture = pictures / f"dialog_{algorithm}.png"
    picture.unlink(missing_ok=True)
    told = desktop(
        f"constrainedkmeans:{algorithm}", picture, INPUT=str(thousand_points), CLUSTERS=10
    )
    assert told["finished"]
    assert told["loaded"] == ["Clusters"]
    assert told["features"] == 1000
    assert told["colored_by"] == "CLUSTER_ID"
    assert len(told["clusters"]) == 10
    if algorithm == "constrainedkmeans":
        assert set(told["clusters"].values()) == {100}
    assert picture.stat().st_size > 10_000
    # Every parameter has its help, which the dialog shows as tool tip.
    assert told["without_help"] == []
    # The plugin takes everything with it when it is switched off.
    assert told["after_unloading"] is False


def test_the_number_of_clusters_may_be_left_empty(desktop, thousand_points, pictures):
    told = desktop(
        "constrainedkmeans:constrainedkmeans",
        pictures / "dialog_without_clusters.png",
        INPUT=str(thousand_points),
        CLUSTERS=None,
        MAX_SIZE=130,
    )
    assert told["finished"]
    assert len(told["clusters"]) == 8
    assert max(told["clusters"].values()) <= 130


def test_the_dialog_groups_by_attributes(desktop, thousand_points, pictures):
    """The widget of the fields, which takes several, hands on what it is given."""
    picture = pictures / "dialog_attributekmeans.png"
    picture.unlink(missing_ok=True)
    told = desktop(
        "constrainedkmeans:attributekmeans",
        picture,
        INPUT=str(thousand_points),
        FIELDS=["number"],
        CLUSTERS=4,
        TOLERANCE=0,
        OUTPUT="TEMPORARY_OUTPUT",
    )
    assert told["finished"], told["log"]
    assert told["without_help"] == []
    assert told["loaded"] == ["Clusters"]
    assert told["colored_by"] == "CLUSTER_ID"
    assert told["clusters"] == {str(number): 250 for number in range(1, 5)}
    assert picture.stat().st_size > 10_000


def test_the_dialog_chooses_the_number_of_clusters(desktop, thousand_points, pictures, tmp_path):
    picture, page = pictures / "dialog_choosek.png", tmp_path / "page.html"
    picture.unlink(missing_ok=True)
    told = desktop(
        "constrainedkmeans:choosek",
        picture,
        INPUT=str(thousand_points),
        K_MAX=4,
        GAP=True,
        REPORT=str(page),
    )
    assert told["finished"]
    assert told["loaded"] == ["Comparison"]
    assert told["features"] == 3
    assert told["without_help"] == []
    assert picture.stat().st_size > 10_000
    assert "Gap statistic" in page.read_text(encoding="utf-8")


def test_the_dialog_assigns_points_to_centers(desktop, thousand_points, layers, pictures):
    places = [(250, 250), (750, 250), (250, 750), (750, 750)]
    picture = pictures / "dialog_assigntocenters.png"
    told = desktop(
        "constrainedkmeans:assigntocenters",
        picture,
        INPUT=str(thousand_points),
        CENTERS_LAYER=str(layers("four_centers", places)),
        ID_FIELD="number",
        TOLERANCE=0,
    )
    assert told["finished"]
    assert told["clusters"] == {"1": 250, "2": 250, "3": 250, "4": 250}
    assert told["without_help"] == []
    assert picture.stat().st_size > 10_000


@pytest.mark.skipif(not importlib.util.find_spec("ortools"), reason="OR-Tools is not installed")
def test_or_tools_never_crashes_the_desktop(desktop, thousand_points, pictures, optional_packages):
    told = desktop(
        "constrainedkmeans:constrainedkmeans",
        pictures / "dialog_or_tools.png",
        extra_environment=optional_packages,
        INPUT=str(thousand_points),
        CLUSTERS=10,
        SOLVER=OR_TOOLS,
    )
    if told["finished"]:
        assert set(told["clusters"].values()) == {100}
    else:
        assert "OR-Tools" in told["log"]
