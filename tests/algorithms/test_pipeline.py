"""The one run of all algorithms: what happens in which order, and what does not after a refusal."""

from types import SimpleNamespace
from unittest.mock import MagicMock

import pytest
from qgis.core import QgsProcessingException

from constrained_kmeans_plugin import core
from constrained_kmeans_plugin.algorithms import ALGORITHMS, RasterKMeans
from constrained_kmeans_plugin.algorithms.pipeline import Job, Parts, Sink, run

REFUSED = QgsProcessingException("refused")


class Events(list):
    """Outputs that note what is asked of them; "B" is not among those wanted."""

    def __contains__(self, name):
        return name != "B"

    def __enter__(self):
        self.append("begin")
        return self

    def __exit__(self, kind, *_):
        self.append("end" if kind is None else "discard")

    def plan_layers(self, layouts, source, group, may_lack_geometry):
        self.append(("layouts", *layouts, *may_lack_geometry))

    def publish(self):
        self.append("publish")
        return {"A": "a.gpkg", "C": "c.gpkg", "D": "d.html"}


class Noted(Sink):
    def __init__(self, name, events, layout=None, fails_at=None):
        super().__init__(name)
        self._events, self._layout, self._fails_at = events, layout, fails_at

    def _note(self, what):
        self._events.append((what, self.name))
        if what == self._fails_at:
            raise REFUSED

    def skip(self, job):
        self._note("skip")

    def check(self, job):
        self._note("check")

    def plan(self, job, reading):
        self._note("plan")

    def layout(self, reading):
        return self._layout

    def write(self, job, reading, outcome):
        assert (reading, outcome) == (READING, "outcome")
        self._note("write")
        return "CLUSTER_ID"


READING = SimpleNamespace(columns=SimpleNamespace(group=None))


def a_run(fails_at=None):
    """What `run` gives, and what happened, where the third of four sinks may fail."""
    events = Events()
    sinks = [Noted(name, events, layout=name if name in "AC" else None) for name in "ABCD"]
    sinks[2] = Noted("C", events, "C", fails_at)
    sinks[0].part, sinks[2].may_lack_geometry = 2, True

    def noted(what, value):
        return lambda *_: events.append(what) or value

    parts = Parts(
        noted("read", READING), noted("planned", []), noted("solved", "outcome"), tuple(sinks)
    )
    job = Job(None, {}, None, None, None, None, events, None)
    try:
        return run(job, parts), list(events)
    except QgsProcessingException as error:
        return error, list(events)


def test_outputs_are_planned_before_the_work_and_written_together():
    (outcome, results, layers), events = a_run()
    assert events == [
        ("check", "A"),
        ("skip", "B"),
        ("check", "C"),
        ("check", "D"),
        "read",
        ("plan", "A"),
        ("plan", "C"),
        ("plan", "D"),
        ("layouts", "A", "C", "C"),
        "planned",
        "solved",
        "begin",
        ("write", "A"),
        ("write", "C"),
        ("write", "D"),
        "publish",
        "end",
    ]
    assert outcome == "outcome"
    assert results["D"] == "d.html"
    # Only what plays a part is drawn in the colors of its clusters.
    assert layers == [("A", 2, "a.gpkg", "CLUSTER_ID", None)]


@pytest.mark.parametrize(
    ("fails_at", "last"), [("check", ("check", "C")), ("plan", ("plan", "C")), ("write", "discard")]
)
def test_a_refusal_ends_the_run(fails_at, last):
    error, events = a_run(fails_at)
    assert error is REFUSED
    assert events[-1] == last
    assert "publish" not in events
    assert (fails_at == "write") == ("solved" in events)


@pytest.mark.parametrize("kind", ALGORITHMS)
def test_every_output_has_one_sink(kind, provider):
    algorithm = provider.algorithm(kind().name()).create()
    wanted = {
        definition.name()
        for definition in algorithm.parameterDefinitions()
        if definition.isDestination()
    }
    values = MagicMock(limits=core.SizeLimits(), max_distance=None)
    job = Job(algorithm, {}, None, values, None, None, wanted, None)
    names = [sink.name for sink in algorithm.parts(job).sinks if sink.name in wanted]
    assert len(set(names)) == len(names)
    # One pass over the pixels writes both rasters.
    assert wanted - set(names) == ({"RECOLORED"} if kind is RasterKMeans else set())
