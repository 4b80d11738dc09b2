"""Bad input gets a sentence with the numbers, exit code 1, and nothing half-written."""

import contextlib
import os
import sqlite3

import pytest

from tests.bridge.locks_for_tests import WRITES, WRITES_ALONE, held

CONSTRAINED = "constrainedkmeans:constrainedkmeans"
KMEANS = "constrainedkmeans:kmeans"
CHOOSE = "constrainedkmeans:choosek"
BOTH = (CONSTRAINED, KMEANS)


@pytest.fixture(scope="module")
def inputs(layers):
    return {
        "grid": layers("grid", [(number % 12, number // 12) for number in range(120)]),
        "empty": layers("empty", []),
        "no_geometry": layers("no_geometry", [None] * 6),
        "five_places": layers("five_places", [(number % 5, 0) for number in range(40)]),
    }


def failures():
    """Yield (algorithm, input, parameters, what the sentence must name)."""
    for algorithm in BOTH:
        yield algorithm, "empty", {"CLUSTERS": 2}, []
        yield algorithm, "no_geometry", {"CLUSTERS": 2}, ["6"]
        yield algorithm, "grid", {"CLUSTERS": 0}, ["0"]
        yield algorithm, "grid", {"CLUSTERS": -3}, ["-3"]
        yield algorithm, "grid", {"CLUSTERS": 121}, ["121", "120"]
        # Only clusters of limited size may share a place.
        many = ({"CLUSTERS": 41}, ["41", "40"])
        too_many = many if algorithm == CONSTRAINED else ({"CLUSTERS": 6}, ["6", "40", "5"])
        yield algorithm, "five_places", *too_many
        yield algorithm, "grid", {"CLUSTERS": "abc"}, ["abc"]
        yield algorithm, "grid", {"CLUSTERS": "2.6"}, ["2.6", "2", "3"]
        yield algorithm, "grid", {"FIELD_NAME": "x", "SIZE_FIELD_NAME": "x"}, ["x"]
    yield CONSTRAINED, "grid", {"CLUSTERS": 5, "MIN_SIZE": 30}, ["5", "30", "150", "120", "24", "4"]
    yield CONSTRAINED, "grid", {"CLUSTERS": 5, "MAX_SIZE": 20}, ["5", "20", "100", "120", "24", "6"]
    yield CONSTRAINED, "grid", {"MIN_SIZE": 30, "MAX_SIZE": 20}, ["30", "20"]
    yield CONSTRAINED, "grid", {"MIN_SIZE": -1}, ["-1"]
    yield CONSTRAINED, "grid", {"MAX_SIZE": "many"}, ["many"]
    yield CONSTRAINED, "grid", {"TOLERANCE": -1}, ["-1", "0", "100"]
    yield CONSTRAINED, "grid", {"TOLERANCE": 101}, ["101", "0", "100"]
    yield CHOOSE, "empty", {}, []
    yield CHOOSE, "grid", {"K_MIN": 121, "K_MAX": 121}, ["121", "120"]
    yield CHOOSE, "five_places", {"K_MIN": 6}, ["6", "40", "5"]
    yield CHOOSE, "grid", {"K_MIN": 5, "K_MAX": 3}, ["5", "3", "K_MIN", "K_MAX"]
    yield CHOOSE, "grid", {"K_MAX": "many"}, ["many"]
    yield CHOOSE, "grid", {"MIN_SIZE": 61}, ["2", "61", "122", "120", "60"]
    yield CHOOSE, "grid", {"MAX_SIZE": 50}, ["2", "50", "100", "120", "60", "3"]


CASES = list(failures())


def name_of(case):
    algorithm, layer, parameters, _named = case
    given = ",".join(f"{name}={value}" for name, value in parameters.items())
    return f"{algorithm.split(':')[1]}-{layer}-{given}"


def check_refusal(finished, named):
    assert finished.returncode == 1, finished.stdout + finished.stderr
    check_sentence(finished.stderr, named)


def check_sentence(said, named):
    assert "Traceback" not in said
    for number in named:
        assert number in said, said


@pytest.fixture(scope="module")
def outcomes(qgis, inputs, tmp_path_factory):
    """For each case what came of it, and the folder of its output; all in one process."""
    folders = [tmp_path_factory.mktemp("case") for _ in CASES]
    asked = []
    for folder, (algorithm, layer, parameters, _named) in zip(folders, CASES):
        existing = folder / "existing.gpkg"
        existing.write_bytes(inputs["grid"].read_bytes())
        given = {name: str(value) for name, value in parameters.items()}
        asked.append((algorithm, {"INPUT": inputs[layer], **given, "OUTPUT": existing}))
    return dict(zip(map(name_of, CASES), zip(qgis.runs(asked), folders)))


@pytest.mark.parametrize("case", CASES, ids=name_of)
def test_bad_input(outcomes, inputs, case):
    outcome, folder = outcomes[name_of(case)]
    assert outcome["results"] is None
    check_sentence(outcome["said"], case[-1])
    assert os.listdir(folder) == ["existing.gpkg"]
    assert (folder / "existing.gpkg").read_bytes() == inputs["grid"].read_bytes()


@pytest.mark.parametrize("algorithm", [*BOTH, CHOOSE])
def test_qgis_process_ends_with_the_sentence(qgis, inputs, tmp_path, algorithm):
    layer, parameters, named = next(
        case[1:] for case in CASES if case[0] == algorithm and case[1] == "five_places"
    )
    existing = tmp_path / "existing.gpkg"
    existing.write_bytes(inputs["grid"].read_bytes())
    finished = qgis.run(algorithm, INPUT=inputs[layer], **parameters, OUTPUT=existing)
    check_refusal(finished, named)
    assert existing.read_bytes() == inputs["grid"].read_bytes()
    assert os.listdir(tmp_path) == ["existing.gpkg"]


def test_a_failure_makes_no_file(qgis, inputs, tmp_path):
    finished = qgis.run(
        CONSTRAINED, INPUT=inputs["grid"], CLUSTERS=121, OUTPUT=tmp_path / "none.gpkg"
    )
    check_refusal(finished, ["121"])
    assert list(tmp_path.iterdir()) == []


def test_with_json_nothing_is_said_on_stdout(qgis, inputs, tmp_path):
    finished = qgis.run(
        CONSTRAINED, "--json", INPUT=inputs["grid"], CLUSTERS=121, OUTPUT=tmp_path / "none.gpkg"
    )
    check_refusal(finished, ["121", "120"])
    assert finished.stdout.strip() == ""


@pytest.mark.parametrize("algorithm", BOTH)
def test_the_input_cannot_be_the_output(qgis, algorithm, inputs, tmp_path):
    data = tmp_path / "data.gpkg"
    data.write_bytes(inputs["grid"].read_bytes())
    # QGIS itself marks a GeoPackage as it opens it: that much must be there before.
    assert qgis.run("native:boundingboxes", INPUT=data, OUTPUT=tmp_path / "a.gpkg").returncode == 0
    (tmp_path / "a.gpkg").unlink()
    before = data.read_bytes()
    check_refusal(qgis.run(algorithm, INPUT=data, CLUSTERS=4, OUTPUT=data), ["data.gpkg"])
    assert data.read_bytes() == before
    assert list(tmp_path.iterdir()) == [data]


def test_a_destination_that_cannot_be_written(qgis, inputs, tmp_path):
    (tmp_path / "folder").mkdir()
    (tmp_path / "file.txt").write_text("text")
    outputs = ("missing/clusters.gpkg", "file.txt/clusters.gpkg", "folder", "clusters.xyz")
    cases = [(algorithm, output) for algorithm in BOTH for output in outputs]
    asked = {"INPUT": inputs["grid"], "CLUSTERS": 4}
    outcomes = qgis.runs([(name, {**asked, "OUTPUT": tmp_path / output}) for name, output in cases])
    for outcome, (_algorithm, output) in zip(outcomes, cases):
        assert outcome["results"] is None, output
        check_sentence(outcome["said"], [output.split("/")[0].rsplit(".", 1)[-1]])
    assert sorted(path.name for path in tmp_path.rglob("*")) == ["file.txt", "folder"]


@pytest.mark.parametrize("lock", [WRITES, WRITES_ALONE], ids=" ".join)
def test_a_geopackage_that_another_program_holds(qgis, inputs, tmp_path, lock):
    """Whether a layer is added to it or it is replaced."""
    path = tmp_path / "held.gpkg"
    path.write_bytes(inputs["grid"].read_bytes())
    asked = {"INPUT": inputs["grid"], "CLUSTERS": 4}
    outputs = [path, f"ogr:dbname='{path}' table=\"clusters\" (geom)"]
    with held(path, lock) as other:
        check_refusal(
            qgis.run(CONSTRAINED, **asked, OUTPUT=path), ["held.gpkg is in use by another program"]
        )
        for outcome in qgis.runs(
            [(CONSTRAINED, {**asked, "OUTPUT": output}) for output in outputs]
        ):
            assert outcome["results"] is None
            check_sentence(outcome["said"], ["held.gpkg is in use by another program"])
        other.run("COMMIT")
    assert os.listdir(tmp_path) == ["held.gpkg"]
    with contextlib.closing(sqlite3.connect(path)) as database:
        tables = {row[0] for row in database.execute("SELECT name FROM sqlite_master")}
    assert ("theirs" in tables) == (lock is WRITES)
    assert "clusters" not in tables
    assert all(
        outcome["results"]
        for outcome in qgis.runs([(CONSTRAINED, {**asked, "OUTPUT": output}) for output in outputs])
    )
