"""The desktop under a virtual X server: its dialogs run algorithms and load what comes out."""

import contextlib
import importlib.util
import json
import os
import shutil
import signal
import subprocess
from pathlib import Path

import pytest

from tests.end_to_end.conftest import TIMEOUT

PROGRAM = Path(__file__).parent / "programs" / "window.py"
MODELS_FOLDER = Path(__file__).resolve().parents[2] / "constrained_kmeans_plugin" / "models"
OR_TOOLS = 3

needs_a_screen = pytestmark = pytest.mark.skipif(
    not (shutil.which("xvfb-run") and shutil.which("openbox")),
    reason="needs xvfb and openbox",
)


@pytest.fixture(scope="module")
def in_window(qgis, tmp_path_factory):
    """Have tasks done in one desktop; return what was written down of each, by its name."""

    def run(tasks, extra_environment=None):
        report = tmp_path_factory.mktemp("desktop") / "report.json"
        asked = json.dumps({"report": str(report), "tasks": list(tasks.values())})
        environment = {**qgis.environment, **(extra_environment or {}), "TASKS": asked}
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
        written = json.loads(report.read_text())
        assert written["error"] is None, (len(written["told"]), written["error"])
        assert finished.returncode == 0, said
        # The plugin takes everything with it when it is switched off.
        assert written["after_unloading"] is False
        return dict(zip(tasks, written["told"]))

    return run


TERRITORIES = "Balanced territories from an address layer"


def dialog_task(algorithm, picture, **parameters):
    picture.unlink(missing_ok=True)
    return {
        "algorithm": f"constrainedkmeans:{algorithm}",
        "picture": str(picture),
        "parameters": parameters,
    }


@pytest.fixture(scope="module")
def page(tmp_path_factory):
    """The file of a report."""
    return tmp_path_factory.mktemp("page") / "page.html"


@pytest.fixture(scope="module")
def saved_models(tmp_path_factory):
    """The folder of the models that the modeler saves."""
    return tmp_path_factory.mktemp("saved")


@pytest.fixture(scope="module")
def told(in_window, thousand_points, layers, pictures, page, saved_models):
    """What was written down of the tasks, all of them done in one desktop."""
    points = str(thousand_points)
    places = [(250, 250), (750, 250), (250, 750), (750, 750)]
    parameters = {
        "constrainedkmeans": {"CLUSTERS": 10},
        "kmeans": {"CLUSTERS": 10},
        # What is left empty follows from the maximum.
        "constrainedkmeans without a number": {"CLUSTERS": None, "MAX_SIZE": 130},
        "constrainedkmeans by sums": {"CLUSTERS": 10, "WEIGHT_FIELD": "number"},
        "constrainedkmeans by equal sums": {
            "CLUSTERS": 10,
            "WEIGHT_FIELD": "number",
            "TOLERANCE": 0,
        },
        # The widget of the fields, which takes several, hands on what it is given.
        "attributekmeans": {"FIELDS": ["number"], "CLUSTERS": 4, "TOLERANCE": 0},
        "choosek": {"K_MAX": 4, "GAP": True, "REPORT": str(page)},
        "assigntocenters": {
            "CENTERS_LAYER": str(layers("four_centers", places)),
            "ID_FIELD": "number",
            "TOLERANCE": 0,
        },
    }
    parameters["attributekmeans"]["OUTPUT"] = "TEMPORARY_OUTPUT"
    tasks = {
        name: dialog_task(
            name.split()[0],
            pictures / f"dialog_{name.replace(' ', '_')}.png",
            INPUT=points,
            **given,
        )
        for name, given in parameters.items()
    }
    tasks[TERRITORIES] = dialog_task(
        TERRITORIES, pictures / "dialog_territories.png", addresses=str(thousand_points)
    )
    for name in MODELS:
        picture = pictures / f"{name}.png"
        picture.unlink(missing_ok=True)
        tasks[name] = {
            "model": str(MODELS_FOLDER / f"{name}.model3"),
            "picture": str(picture),
            "saved": str(saved_models / f"{name}.model3"),
        }
    told = in_window(tasks)
    for name, task in tasks.items():
        assert Path(task["picture"]).stat().st_size > 10_000, name
    return told


ALGORITHMS = ("constrainedkmeans", "kmeans", "attributekmeans", "choosek", "assigntocenters")


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_every_parameter_has_its_help(told, algorithm):
    """Which the dialog shows as tool tip."""
    assert told[algorithm]["finished"], told[algorithm]["log"]
    assert told[algorithm]["without_help"] == []
    # The dialog gives none that the algorithm does not know.
    assert "has no parameter of that name" not in told[algorithm]["log"]
    assert "Algorithm" in told[algorithm]["log"]


@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_the_help_button_opens_the_page_in_the_plugin(told, algorithm):
    address = told[algorithm]["help"]
    assert address.startswith("file:///")
    assert address.endswith(f"/constrained_kmeans_plugin/help/{algorithm}.html")


@pytest.mark.parametrize("algorithm", ["constrainedkmeans", "kmeans"])
def test_the_dialog_runs_the_algorithm(told, algorithm):
    assert told[algorithm]["loaded"] == ["Clusters", "Centers", "Zones"]
    assert told[algorithm]["features"] == 1000
    assert told[algorithm]["colored_by"] == "CLUSTER_ID"
    assert len(told[algorithm]["clusters"]) == 10
    if algorithm == "constrainedkmeans":
        assert set(told[algorithm]["clusters"].values()) == {100}


def test_the_number_of_clusters_may_be_left_empty(told):
    clusters = told["constrainedkmeans without a number"]["clusters"]
    assert len(clusters) == 8
    assert max(clusters.values()) <= 130


def test_a_tolerance_that_is_not_set_is_none_of_zero(told):
    assert "No limits are set: sums may differ" in told["constrainedkmeans by sums"]["log"]
    assert "No limits are set" not in told["constrainedkmeans by equal sums"]["log"]


def test_the_dialog_groups_by_attributes(told):
    assert told["attributekmeans"]["loaded"] == ["Clusters"]
    assert told["attributekmeans"]["colored_by"] == "CLUSTER_ID"
    assert told["attributekmeans"]["clusters"] == {str(number): 250 for number in range(1, 5)}


def test_the_dialog_chooses_the_number_of_clusters(told, page):
    assert told["choosek"]["loaded"] == ["Comparison"]
    assert told["choosek"]["features"] == 3
    assert "Gap statistic" in page.read_text(encoding="utf-8")


def test_the_dialog_assigns_points_to_centers(told):
    assert told["assigntocenters"]["clusters"] == {"1": 250, "2": 250, "3": 250, "4": 250}


def test_the_dialog_of_the_model_makes_the_territories(told):
    names = ["Addresses with their territories", "Centers", "Territories"]
    assert sorted(told[TERRITORIES]["loaded"]) == names


@pytest.mark.skipif(not importlib.util.find_spec("ortools"), reason="OR-Tools is not installed")
def test_or_tools_never_crashes_the_desktop(
    in_window, thousand_points, pictures, optional_packages
):
    task = dialog_task(
        "constrainedkmeans",
        pictures / "dialog_or_tools.png",
        INPUT=str(thousand_points),
        CLUSTERS=10,
        SOLVER=OR_TOOLS,
    )
    told = in_window({"or_tools": task}, optional_packages)["or_tools"]
    if told["finished"]:
        assert set(told["clusters"].values()) == {100}
    else:
        assert "OR-Tools" in told["log"]


# The menu ----------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def menu(in_window, pictures, tmp_path_factory):
    """What was written down when all entries of the menu were used, and the chosen folder."""
    folder = tmp_path_factory.mktemp("chosen")
    taken = folder / "constrained_kmeans_sample_data"
    taken.mkdir()
    (taken / "depots.geojson").write_text("mine")
    task = {"menu": str(folder), "picture": str(pictures / "menu.png")}
    told = in_window({"menu": task})["menu"]
    assert (taken / "depots.geojson").read_text() == "mine"
    assert [path.name for path in taken.iterdir()] == ["depots.geojson"]
    return {**told, "folder": folder / f"{taken.name}_2"}


def test_the_menu_leads_to_dialog_and_guide(menu):
    assert menu["title"] == "Constrained k-means"
    assert len(menu["entries"]) == 4
    assert all(menu["icons"])
    assert menu["dialog"] == "constrainedkmeans:constrainedkmeans"
    assert menu["help"].endswith("/constrained_kmeans_plugin/help/constrainedkmeans.html")


def test_the_sample_data_are_added_on_top_of_the_project(menu):
    assert menu["tree"] == ["Sample data", "Mine"]
    assert menu["folder"].name in menu["after_sample"]
    found = {layer["name"]: layer for layer in menu["group"]}
    assert list(found) == [
        *("Depots", "Addresses", "New addresses", "Bridges", "River", "Roads"),
        *("Postal areas", "Parcels", "Revenue next year"),
    ]
    for layer in found.values():
        assert str(menu["folder"]) in layer["file"]
        assert layer["features"] > 0
    assert {layer["crs"] for layer in found.values()} == {"EPSG:25832", ""}
    assert found["Addresses"]["numbers"] == ["id", "revenue"]
    assert found["Depots"]["numbers"] == ["depot", "capacity"]
    assert found["Revenue next year"]["numbers"] == ["id", "revenue"]
    # By the style that lies beside it.
    assert found["Parcels"]["color"] == "#f4f0e8"
    shipped = MODELS_FOLDER.parent / "sample_data"
    assert {path.name for path in menu["folder"].iterdir()} == {
        path.name for path in shipped.iterdir()
    }


def test_a_folder_that_cannot_be_written_is_told(menu):
    assert "No such file or directory" in menu["after_no_folder"]


def test_the_ready_models_are_copied_once(menu):
    assert "You can edit them there" in menu["after_models"]
    assert "Nothing was changed" in menu["after_models_again"]
    assert menu["models"] == [
        "Balanced territories from an address layer",
        "Depots with capacities",
        "Equal territories by a field",
        "Segments with profiles",
    ]


# The models --------------------------------------------------------------------------------

MODELS = {
    "equal_territories": {
        "inputs": [
            "Addresses",
            "Boundary of the territories",
            "Field to make equal",
            "Group by field",
            "Number of territories",
            "Tolerance in percent",
        ],
        "steps": ["Territories with equal sums"],
        "outputs": ["Addresses with their territories", "Centers", "Report", "Territories"],
    },
    "depots_with_capacities": {
        "inputs": [
            "Addresses",
            "Boundary of the areas",
            "Depots",
            "Field with the capacity of each depot",
            "Field with the name of each depot",
            "Quantity of each address",
        ],
        "steps": ["Assign the addresses to the depots"],
        "outputs": [
            "Addresses with their depots",
            "Areas of the depots",
            "Depots with their addresses",
            "Lines to the depots",
            "Report",
        ],
    },
    "balanced_territories": {
        "inputs": [
            "Addresses",
            "Boundary of the territories",
            "Number of territories",
            "Size tolerance in percent",
            "Weight field (empty: count addresses)",
        ],
        "steps": ["Territories of about equal size"],
        "outputs": ["Addresses with their territories", "Centers", "Report", "Territories"],
    },
    "segments_with_profiles": {
        "inputs": [
            "Customers or other features",
            "Fields to compare",
            "Largest number of segments to try",
        ],
        "steps": ["How many segments", "Segments of features that are alike"],
        "outputs": ["Centers to label by", "Profiles", "Report", "Segments"],
    },
}


@pytest.mark.parametrize("name", MODELS)
def test_the_modeler_shows_and_saves_the_models(told, name):
    shown = told[name]
    assert {kind: shown[kind] for kind in MODELS[name]} == MODELS[name]
    assert shown["one_on_another"] == shown["outside"] == []
    assert shown["valid"] == [True, []]
    assert shown["is_saved"]


def test_models_run_when_the_modeler_has_saved_them(
    told, qgis, layers, fields, saved_models, tmp_path
):
    layer = layers("sixty", [(number % 10, number // 10) for number in range(60)])
    territories = {"addresses": layer, "territories": 6, "tolerance": 0}
    territories["Addresses with their territories"] = tmp_path / "territories.gpkg"
    segments = {"features": layer, "fields": ["number"], "most": 3}
    segments["Segments"] = tmp_path / "segments.gpkg"
    asked = {"balanced_territories": territories, "segments_with_profiles": segments}
    files = [(saved_models / f"{name}.model3", given) for name, given in asked.items()]
    for outcome in qgis.runs(files):
        assert outcome["results"] is not None, outcome["said"]
    assert set(fields(tmp_path / "territories.gpkg", "CLUSTER_SIZE")) == {(10,)}
    assert len(set(fields(tmp_path / "segments.gpkg", "CLUSTER_ID"))) in (2, 3)


# Clicks ------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def planner(in_window, pictures):
    """What was written down when a planner clicked through the main dialog."""
    shown = [pictures / f"clicks_{name}.png" for name in ("dialog", "log", "map")]
    for picture in shown:
        picture.unlink(missing_ok=True)
    task = {
        "algorithm": "constrainedkmeans:constrainedkmeans",
        "clicks": ["Addresses", 6],
        "pictures": list(map(str, shown)),
    }
    told = in_window({"clicks": task})["clicks"]
    assert all(picture.stat().st_size > 10_000 for picture in shown)
    return told


def test_five_clicks_make_territories(planner):
    """Open the list of layers and choose one, the number, Run, Close: nothing to scroll to."""
    assert len(planner["clicks"]) == 5, planner["clicks"]
    assert planner["out_of_sight"] == []
    assert planner["finished"]
    assert not planner["is_open"]
    assert "WARNING" not in planner["log"]


def test_the_territories_are_colored_and_labeled(planner):
    found = {layer["name"]: layer for layer in planner["layers"]}
    # The topmost first.
    assert list(found) == ["Centers", "Clusters", "Zones"]
    assert all(layer["colors"] for layer in found.values())
    assert [name for name, layer in found.items() if layer["labels"]] == ["Zones"]
    assert found["Zones"]["features"] == found["Centers"]["features"] == 6
    assert found["Clusters"]["features"] == 517
