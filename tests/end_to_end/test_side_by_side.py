"""Runs that write into one GeoPackage at the same time."""

import contextlib
import os
import sqlite3

import pytest

from tests.end_to_end.conftest import write_points

pytestmark = pytest.mark.slow

KMEANS = "constrainedkmeans:kmeans"


@pytest.mark.parametrize("file", ["there", "new", "input"])
def test_layers_of_two_runs(qgis, tmp_path, file):
    """Both arrive, whether the file is there, new, or the one that both read."""
    points = [(number % 17, number // 17) for number in range(300)]
    path = tmp_path / "all.gpkg"
    source = path if file == "input" else tmp_path / "source.gpkg"
    write_points(source, points)
    if file == "there":
        write_points(path, [(0, 0)])
    for number in range(2):
        names = [f"one {number}", f"two {number}"]
        running = [
            qgis.start(
                *("run", KMEANS, "--", f"INPUT={source}|layername={source.stem}", "CLUSTERS=3"),
                f"OUTPUT=ogr:dbname='{path}' table=\"{name}\" (geom)",
            )
            for name in names
        ]
        for process in running:
            said, _ = process.communicate()
            assert process.returncode == 0, said
    with contextlib.closing(sqlite3.connect(path)) as database:
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        counts = {
            name: database.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]
            for (name,) in database.execute("SELECT table_name FROM gpkg_contents").fetchall()
        }
    there = {"there": {"all": 1}, "new": {}, "input": {"all": 300}}[file]
    assert counts == {**there, **{f"{name} {n}": 300 for name in ("one", "two") for n in (0, 1)}}
    assert set(os.listdir(tmp_path)) <= {"all.gpkg", "source.gpkg"}
