"""A run that is interrupted leaves the files as they were."""

import os
import random
import signal
import time

import pytest

CONSTRAINED = "constrainedkmeans:constrainedkmeans"


@pytest.fixture(scope="module")
def many_points(layers):
    draw = random.Random(7).random
    return layers("many", [(draw(), draw()) for _ in range(20000)])


def test_interrupted_while_solving(qgis, many_points, tmp_path):
    output = tmp_path / "clusters.gpkg"
    output.write_bytes(many_points.read_bytes())
    before = output.read_bytes()
    running = qgis.start(
        *("run", CONSTRAINED, "--", f"INPUT={many_points}", f"OUTPUT={output}"),
        *("CLUSTERS=50", "N_INIT=100"),
    )
    try:
        for line in running.stdout:
            if "teration" in line:
                break
        else:
            pytest.fail("ended before the first iteration")
        running.send_signal(signal.SIGINT)
        start = time.monotonic()
        running.communicate(timeout=60)
        assert running.returncode != 0
        assert time.monotonic() - start < 10
    finally:
        running.kill()
        running.wait()
    assert output.read_bytes() == before
    assert list(tmp_path.iterdir()) == [output]


def test_killed_while_writing(qgis, many_points, thousand_points, tmp_path):
    """The folder in which it worked is left, and removed by the next run."""
    output = f"OUTPUT={tmp_path / 'clusters.gpkg'}"
    running = qgis.start(
        *("run", CONSTRAINED, "--", f"INPUT={many_points}", "CLUSTERS=5", "N_INIT=1", output),
        # Zones are written first; then the report is made, which takes a while.
        *(f"ZONES={tmp_path / 'zones.gpkg'}", f"REPORT={tmp_path / 'report.html'}"),
    )
    try:
        while not list(tmp_path.glob(".*/new/zones.gpkg")):
            assert running.poll() is None, "ended before it wrote anything"
            time.sleep(0.01)
    finally:
        running.kill()
        running.communicate()
    assert running.returncode == -signal.SIGKILL
    (left,) = os.listdir(tmp_path)
    assert left.startswith(".clusters-")
    qgis.results(CONSTRAINED, INPUT=thousand_points, OUTPUT=tmp_path / "clusters.gpkg")
    assert os.listdir(tmp_path) == ["clusters.gpkg"]
