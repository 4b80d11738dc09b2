"""The Cancel button of the dialog, pressed while an algorithm is at work."""

import random

import pytest

from tests.end_to_end.test_window import dialog_task, in_window, needs_a_screen

pytestmark = needs_a_screen
__all__ = ["in_window"]
#: Seconds in which a run has to end. It takes about one; machines may be busy.
SOON = 15
#: What the log shows when the button is pressed.
MOMENTS = {
    # The first of many iterations, which itself takes a while.
    "constrainedkmeans": "Limits: exactly 1,000 features per cluster.",
    "constrainedkmeans later": "Start 1 of 50",
    "attributekmeans": "Limits: 990 to 1,010 features per cluster.",
    "choosek": "2 clusters: silhouette",
    "convergence": "features read",
}


@pytest.fixture(scope="module")
def told(in_window, layers, pictures, tmp_path_factory):
    """What was written down of each run, and what was left in the folder of its outputs."""
    draw = random.Random(7).random
    points = layers("crowd", [(1000 * draw(), 1000 * draw()) for _ in range(200_000)])
    parameters = {
        "constrainedkmeans": {"ZONES": "zones.gpkg", "REPORT": "report.html"},
        "constrainedkmeans later": {},
        "attributekmeans": {"FIELDS": ["number"], "POSITION_WEIGHT": 50, "TOLERANCE": 1},
        "choosek": {"K_MAX": 100, "REPORT": "report.html"},
        "convergence": {"TOLERANCE": 1, "OUTPUT": None, "STEPS": "steps.gpkg"},
    }
    tasks, folders = {}, {}
    for name, given in parameters.items():
        folders[name] = tmp_path_factory.mktemp("out")
        given = {"INPUT": str(points), "CLUSTERS": 200, "N_INIT": 50, "OUTPUT": "out.gpkg", **given}
        outputs = ("OUTPUT", "ZONES", "REPORT", "STEPS")
        given.update({out: str(folders[name] / given[out]) for out in outputs if given.get(out)})
        algorithm = name.split()[0]
        picture = pictures / f"cancel_{name.replace(' ', '_')}.png"
        tasks[name] = {**dialog_task(algorithm, picture, **given), "cancel_at": MOMENTS[name]}
    found = in_window(tasks)
    for name, folder in folders.items():
        found[name]["left"] = [path.name for path in folder.iterdir()]
    return found


@pytest.mark.parametrize("name", MOMENTS)
def test_the_cancel_button_ends_the_run(told, name):
    told = told[name]
    assert told["could_be_pressed"], told["log"]
    assert told["finished"] is False
    assert told["seconds"] < SOON
    assert "The run was canceled; nothing was written." in told["log"]
    assert "Traceback" not in told["log"]
    assert told["left"] == told["loaded"] == []
