"""The command on files: what it writes, and what it says where it cannot."""

from __future__ import annotations

import contextlib
import json
import os
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from constrained_kmeans_plugin import console, core
from constrained_kmeans_plugin.core import scale
from constrained_kmeans_plugin.core.scale import command
from constrained_kmeans_plugin.core.scale.tables import ParquetFiles

pa = pytest.importorskip("pyarrow", reason="pyarrow is optional")
pq = pytest.importorskip("pyarrow.parquet", reason="pyarrow is optional")

PROJECT = Path(__file__).resolve().parents[2]
METERS = {"type": "ProjectedCRS", "name": "m", "id": {"authority": "EPSG", "code": 3035}}


def wkb(points, kind=1, order="<"):
    head = (b"\1" if order == "<" else b"\0") + np.array([kind], f"{order}u4").tobytes()
    extra = b"\0" * (16 if kind == 3001 else 8 if kind > 1 else 0)
    return [head + np.asarray(xy, f"{order}f8").tobytes() + extra for xy in points]


def geo_table(points, crs=METERS, geometry=None, **columns):
    geo = {"version": "1.0.0", "primary_column": "shape"}
    geo["columns"] = {"shape": {"encoding": "WKB", "geometry_types": ["Point"], "crs": crs}}
    shape = pa.array(wkb(points) if geometry is None else geometry, pa.binary())
    table = pa.table({"id": np.arange(len(points)), **columns, "shape": shape})
    return table.replace_schema_metadata({"geo": json.dumps(geo), "note": "kept"})


def run(*arguments):
    return console.main(["--quiet" if one is None else str(one) for one in arguments])


@pytest.fixture
def points():
    return np.random.RandomState(0).random_sample((600, 2)) * 1000


@pytest.fixture
def file(tmp_path, points):
    names = pa.array([f"{number:05}" for number in range(600)])
    table = geo_table(points, name=names, people=np.arange(600) % 7 + 1)
    pq.write_table(table, tmp_path / "points.parquet", row_group_size=100)
    return tmp_path / "points.parquet"


def told(capsys):
    return json.loads(capsys.readouterr().out)


def refused(capsys, *arguments, code=command.REFUSED):
    assert run(*arguments) == code
    said = capsys.readouterr()
    assert said.out == ""
    return said.err


def test_clusters_are_written_beside_all_other_columns(file, points, tmp_path, capsys):
    out = tmp_path / "out.parquet"
    assert run("cluster", file, "--clusters", 6, "--out", out) == command.DONE
    line = told(capsys)
    assert line["points"] == 600
    assert (line["smallest"], line["largest"]) == (100, 100)
    assert line["certificate"] == "verified"
    before, after = pq.read_table(file), pq.read_table(out)
    assert after.drop_columns(["CLUSTER_ID", "CLUSTER_SIZE"]).equals(before)
    assert after.schema.metadata == before.schema.metadata
    assert pq.ParquetFile(out).num_row_groups == 6
    labels = scale.constrained_kmeans(points, 6).labels
    numbers = after["CLUSTER_ID"].to_numpy()
    # Numbers from 1, in the order of their first rows.
    _, first = np.unique(numbers, return_index=True)
    assert (np.diff(first) > 0).all()
    assert numbers.min() == 1
    assert len(set(zip(numbers, labels))) == 6
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out.parquet", "points.parquet"]


@pytest.mark.slow
def test_weights_limits_and_centers(file, points, tmp_path, capsys):
    out, centers = tmp_path / "out.parquet", tmp_path / "centers.csv"
    limits = ("--weight", "people", "--max-size", 700, "--min-size", 400)
    code = run("cluster", file, "--clusters", 4, *limits, "--out", out, "--centers-out", centers)
    assert code == command.DONE
    line = told(capsys)
    assert line["heaviest"] <= 700
    assert line["lightest"] >= 400
    rows = np.genfromtxt(centers, delimiter=",", names=True)
    table = pq.read_table(out)
    for row in rows:
        own = table["CLUSTER_ID"].to_numpy() == row["CLUSTER_ID"]
        assert own.sum() == row["CLUSTER_SIZE"]
        mean = np.average(points[own], axis=0, weights=table["people"].to_numpy()[own])
        assert mean == pytest.approx([row["x"], row["y"]], abs=1e-3)


def test_assign_to_centers_with_capacities(file, points, tmp_path, capsys):
    centers = np.array([[100.0, 100.0], [800.0, 200.0], [500.0, 900.0]])
    given = tmp_path / "centers.csv"
    rows = [f"{x},{y},{most}" for (x, y), most in zip(centers, (100, 300, 250))]
    given.write_text("x,y,most\n" + "\n".join(rows) + "\n")
    out = tmp_path / "out.parquet"
    arguments = ("--centers", given, "--max-size-from", "most", "--out", out)
    assert run("assign", file, *arguments) == command.DONE
    assert told(capsys)["certificate"] == "verified"
    labels = core.assign(points, centers, max_size=[100, 300, 250]).labels
    assert (pq.read_table(out)["CLUSTER_ID"].to_numpy() == labels + 1).all()


def test_the_bound_is_told_where_limits_are_kept(points):
    found = scale.assign(points, points[:3], max_size=250)
    assert command._certificate(found) == {"certificate": "verified"}
    kept = replace(found, optimal=False, lower_bound=found.cost // 2)
    told = command._certificate(kept)
    assert told["certificate"] == "not verified"
    assert told["missed"] == 0
    assert told["above_lower_bound"] == pytest.approx(1)
    told = command._certificate(replace(kept, bound_violations=np.array([0.0, -2.5, 1.0])))
    assert told == {"certificate": "not verified", "missed": 2.5}


@pytest.mark.slow
def test_a_folder_of_files_stays_one(file, tmp_path, capsys):
    folder, out = tmp_path / "in", tmp_path / "out"
    (folder / "part=1").mkdir(parents=True)
    table = pq.read_table(file)
    pq.write_table(table.slice(0, 250), folder / "a.parquet")
    pq.write_table(table.slice(250), folder / "part=1/b.parquet")
    pq.write_table(table.slice(0, 0), folder / "empty.parquet")
    assert run("cluster", folder, "--clusters", 6, "--out", out) == command.DONE
    assert told(capsys)["points"] == 600
    assert pq.ParquetFile(out / "a.parquet").metadata.num_rows == 250
    assert pq.ParquetFile(out / "part=1/b.parquet").metadata.num_rows == 350
    assert pq.ParquetFile(out / "empty.parquet").metadata.num_rows == 0
    single = tmp_path / "single.parquet"
    assert run("cluster", file, "--clusters", 6, "--out", single) == command.DONE
    both = [pq.ParquetFile(out / name).read()["CLUSTER_ID"] for name in ("a.parquet",)]
    assert both[0].to_pylist() == pq.read_table(single)["CLUSTER_ID"].to_pylist()[:250]


def test_csv_keeps_its_text(tmp_path, capsys):
    lines = [f'00{row},"a, b",{row % 10}, {row // 10}' for row in range(100)]
    source, out = tmp_path / "in.csv", tmp_path / "out.csv"
    source.write_text("code,label,x,y\n" + "\n".join(lines) + "\n")
    assert run("cluster", source, "--clusters", 4, "--out", out) == command.DONE
    assert told(capsys)["smallest"] == 25
    head, *rows = out.read_text().splitlines()
    assert head.replace('"', "") == "code,label,x,y,CLUSTER_ID,CLUSTER_SIZE"
    assert [row.replace('"', "").split(",")[0] for row in rows] == [f"00{n}" for n in range(100)]
    assert all("a, b" in row and row.endswith(",25") for row in rows)


@pytest.mark.parametrize("kind", [1, 1001, 0x80000001, 3001])
@pytest.mark.parametrize("order", "<>")
def test_points_of_all_kinds_are_read(tmp_path, points, kind, order):
    table = geo_table(points, geometry=wkb(points, kind, order))
    pq.write_table(table, tmp_path / "p.parquet")
    source = ParquetFiles(tmp_path / "p.parquet")
    (chunk,) = source.chunks(1000)
    rows = source.read(chunk)
    assert (np.stack([rows.x, rows.y], axis=1) == points).all()
    mixed = wkb(points[:300], kind, order) + wkb(points[300:], 1, "<")
    pq.write_table(geo_table(points, geometry=mixed), tmp_path / "p.parquet")
    rows = ParquetFiles(tmp_path / "p.parquet").read(chunk)
    assert (np.stack([rows.x, rows.y], axis=1) == points).all()


@pytest.mark.slow
def test_names_that_are_taken_are_not_overwritten(tmp_path, points, capsys):
    table = pa.table({"x": points[:, 0], "Y": points[:, 1], "cluster_id": np.arange(600)})
    pq.write_table(table, tmp_path / "p.parquet")
    out = tmp_path / "out.parquet"
    assert run("cluster", tmp_path / "p.parquet", "--clusters", 3, "--out", out) == command.DONE
    assert told(capsys)["columns"] == ["CLUSTER_ID_2", "CLUSTER_SIZE"]
    assert pq.read_table(out)["cluster_id"].equals(table["cluster_id"])


def test_info_says_what_is_in_a_file(file, capsys):
    assert run("info", file, "--weight", "people") == command.DONE
    line = told(capsys)
    assert line["points"] == 600
    assert line["crs"] == "EPSG:3035"
    assert not line["degrees"]
    assert line["row_groups"] == 6
    assert line["box"][0] >= 0
    assert line["weight"] == sum(row % 7 + 1 for row in range(600))


def test_degrees_are_warned_of(tmp_path, points, capsys):
    table = geo_table(points)
    geo = json.loads(table.schema.metadata[b"geo"])
    del geo["columns"]["shape"]["crs"]  # That of longitudes and latitudes, by the standard.
    table = table.replace_schema_metadata({"geo": json.dumps(geo)})
    pq.write_table(table, tmp_path / "p.parquet")
    assert run("info", tmp_path / "p.parquet") == command.DONE
    said = capsys.readouterr()
    assert "The coordinates are degrees (OGC:CRS84)" in said.err
    assert json.loads(said.out)["degrees"]


def write(tmp_path, table):
    pq.write_table(table, tmp_path / "bad.parquet", row_group_size=100)
    return tmp_path / "bad.parquet"


def test_bad_data_is_refused_with_its_row(tmp_path, points, capsys):
    out = tmp_path / "out.parquet"
    end = ("--clusters", 3, "--out", out)
    geometry = wkb(points)
    geometry[250] = None
    text = refused(capsys, "cluster", write(tmp_path, geo_table(points, geometry=geometry)), *end)
    assert "The first row without a value in the geometry is row 251 of bad.parquet." in text
    geometry[250] = b"\1\2\0\0\0" + bytes(40)
    text = refused(capsys, "cluster", write(tmp_path, geo_table(points, geometry=geometry)), *end)
    assert "The geometry of row 251 of bad.parquet is not a point" in text
    points[30, 1] = np.nan
    text = refused(capsys, "cluster", write(tmp_path, geo_table(points)), *end)
    assert "row 31 of bad.parquet" in text
    points[30, 1] = 0
    people = pa.array([str(row) for row in range(600)])
    bad = write(tmp_path, geo_table(points, people=people))
    text = refused(capsys, "cluster", bad, "--weight", "people", *end)
    assert "“people”" in text
    assert "holds string, and not numbers" in text
    assert "has no column “heads”" in refused(capsys, "cluster", bad, "--weight", "heads", *end)
    empty = write(tmp_path, geo_table(points[:0]))
    assert "There are no points" in refused(capsys, "cluster", empty, *end)
    assert not out.exists()
    assert [path.name for path in tmp_path.iterdir()] == ["bad.parquet"]


def test_a_damaged_row_group_is_named(file, tmp_path, capsys):
    meta = pq.ParquetFile(file).metadata.row_group(3)
    column = next(
        meta.column(number)
        for number in range(meta.num_columns)
        if meta.column(number).path_in_schema == "shape"
    )
    raw = bytearray(file.read_bytes())
    start = column.data_page_offset
    raw[start : start + 60] = b"\xff" * 60
    file.write_bytes(bytes(raw))
    out = tmp_path / "out.parquet"
    text = refused(capsys, "cluster", file, "--clusters", 3, "--out", out)
    assert "points.parquet cannot be read from row 1 of points.parquet on" in text
    assert not out.exists()


def test_csv_with_text_among_its_numbers_is_refused(tmp_path, capsys):
    source = tmp_path / "in.csv"
    source.write_text("x,y\n1,2\n3,four\n")
    text = refused(capsys, "cluster", source, "--clusters", 1, "--out", tmp_path / "out.csv")
    assert "“four” in the column “y” is not a number (row 2 of in.csv)" in text
    source.write_text("")
    text = refused(capsys, "cluster", source, "--clusters", 1, "--out", tmp_path / "out.csv")
    assert "is empty" in text


def test_columns_of_the_same_name_are_refused_before_the_work(tmp_path, points, capsys):
    source, out = tmp_path / "in.csv", tmp_path / "out.csv"
    source.write_text("x,y,name,name\n1,2,a,b\n3,4,c,d\n")
    text = refused(capsys, "cluster", source, "--clusters", 1, "--out", out)
    assert "in.csv has 2 columns named “name”. Give each a name of its own." in text
    table = pa.table([points[:, 0], points[:, 1], points[:, 1]], names=["x", "y", "y"])
    end = ("--clusters", 1, "--out", tmp_path / "out.parquet")
    text = refused(capsys, "cluster", write(tmp_path, table), *end)
    assert "bad.parquet has 2 columns named “y”" in text
    assert sorted(path.name for path in tmp_path.iterdir()) == ["bad.parquet", "in.csv"]


def test_a_missing_column_of_sizes_is_no_matter_of_positions(file, tmp_path, capsys):
    centers = tmp_path / "centers.csv"
    centers.write_text("x,y,most\n1,2,600\n")
    end = ("--centers", centers, "--max-size-from", "nope", "--out", tmp_path / "out.parquet")
    text = refused(capsys, "assign", file, *end)
    assert "centers.csv has no column “nope”. It has: x, y, most." in text
    centers.write_text("x,north\n1,2\n")
    end = ("--clusters", 1, "--out", tmp_path / "out.csv")
    text = refused(capsys, "cluster", centers, *end)
    assert "has no column “y”. Name the columns with --x and --y." in text


def in_csv(tmp_path, text, encoding="utf-8"):
    source = tmp_path / "points of a town.v2.csv"
    source.write_bytes(text.encode(encoding))
    return source


ROWS = "".join(f"{number},{number % 7}.5,{number % 5}\n" for number in range(40))


@pytest.mark.parametrize(
    ("text", "encoding", "said"),
    [
        ("id;x;y\n" + ROWS.replace(",", ";"), "utf-8", "with commas between its columns, not sem"),
        ("x;y\n" + 40 * "1,5;2,5\n", "utf-8", "not semicolons, and with decimal points"),
        ("id\tx\ty\n" + ROWS.replace(",", "\t"), "utf-8", "between its columns, not tabs"),
        ("id,x,y\n" + ROWS + '41,"1,5",2\n', "utf-8", "“1,5” in the column “x” is not a number"),
        (
            "id,x,y\n" + ROWS + "41,1_5,2\n",
            "utf-8",
            "“1_5” in the column “x” is not a num",
        ),
        ("id,x,y\n" + ROWS + "41,2\n", "utf-8", "Expected 3 columns, got 2"),
        ("id,x,y\n" + ROWS + "Köln,1,2\n", "latin-1", "Save it with the encoding UTF-8"),
        ("id,x,y\n" + ROWS, "utf-16", "is UTF-16. Save it with the encoding UTF-8"),
        ("\nid,x,y\n" + ROWS, "utf-8", "It has to name the columns"),
        ("id,x,y\n", "utf-8", "has no rows after the names of its columns"),
        ("id,x,y", "utf-8", "has no rows after the names of its columns"),
        ("", "utf-8", "is empty"),
    ],
)
def test_csv_that_cannot_be_read_is_told_why(tmp_path, capsys, text, encoding, said):
    source, out = in_csv(tmp_path, text, encoding), tmp_path / "out.csv"
    assert said in refused(capsys, "cluster", source, None, "--clusters", 3, "--out", out)
    assert not out.exists()


@pytest.mark.parametrize(
    "text",
    [
        "\ufeffid,x,y\n" + ROWS,
        "id, X , Y\n" + ROWS.replace(",", " , "),
        "id,x,y\r\n" + ROWS.replace("\n", "\r\n\r\n"),
        "id,x,y\n" + ROWS.replace(",0\n", ',"+0"\n'),
    ],
    ids=["mark of the byte order", "spaces", "empty lines", "signs and quotation marks"],
)
def test_csv_of_many_kinds_is_read(tmp_path, capsys, text):
    source, out = in_csv(tmp_path, text), tmp_path / "clusters of a town.v2.csv"
    assert run("cluster", source, None, "--clusters", 4, "--out", out) == command.DONE
    assert told(capsys)["largest"] == 10
    assert len(out.read_text(encoding="utf-8").splitlines()) == 41


def test_a_value_may_have_several_lines(tmp_path, capsys, monkeypatch):
    from constrained_kmeans_plugin.core.scale import tables

    # A part of the file ends in the middle of one.
    monkeypatch.setattr(tables, "CSV_BYTES", 4096)
    lines = [f'"a\n{number},\nb",{number % 7},{number % 5}\n' for number in range(2000)]
    source, out = in_csv(tmp_path, "id,x,y\n" + "".join(lines)), tmp_path / "out.csv"
    assert run("cluster", source, None, "--clusters", 4, "--out", out) == command.DONE
    assert told(capsys)["points"] == 2000
    assert '"a\n1999,\nb","4","4",' in out.read_text(encoding="utf-8")


def in_folder(tmp_path, **tables):
    folder = tmp_path / "points of 1.1.2025"
    folder.mkdir()
    for name, table in tables.items():
        pq.write_table(table, folder / f"{name}.PARQUET")
    return folder


def test_files_of_a_folder_may_differ_in_other_columns(tmp_path, points, capsys):
    numbered = geo_table(points[300:], CLUSTER_ID=np.arange(300))
    folder = in_folder(tmp_path, a=geo_table(points[:300]), b=numbered)
    out = tmp_path / "clusters of 1.1.2025"
    assert run("cluster", folder, None, "--clusters", 3, "--out", out) == command.DONE
    assert told(capsys)["columns"] == ["CLUSTER_ID_2", "CLUSTER_SIZE"]
    added = {}
    for name in "ab":
        schema = pq.read_schema(out / f"{name}.PARQUET")
        assert len(set(schema.names)) == len(schema.names)
        added[name] = schema.names[-2:]
    assert added["a"] == added["b"] == ["CLUSTER_ID_2", "CLUSTER_SIZE"]
    assert pq.read_table(out / "b.PARQUET")["CLUSTER_ID"].to_pylist() == list(range(300))


def test_files_in_several_reference_systems_are_refused(tmp_path, points, capsys):
    other = {**METERS, "id": {"authority": "EPSG", "code": 25832}}
    folder = in_folder(tmp_path, a=geo_table(points[:300]), b=geo_table(points[300:], crs=other))
    text = refused(capsys, "cluster", folder, "--clusters", 3, "--out", tmp_path / "out")
    assert "of a.PARQUET is EPSG:3035, and that of b.PARQUET is EPSG:25832" in text


@pytest.mark.parametrize(
    ("weight", "said"),
    [
        (1e300, "The weights sum to 6e+302; their sum must be from 1e-100 to 1e+100"),
        (1e308, "The weights sum to inf; their sum must be from 1e-100 to 1e+100"),
        (1e-300, "The weights sum to 6e-298; their sum must be from 1e-100 to 1e+100"),
        (0.0, "No point has a positive weight"),
    ],
)
def test_weights_beyond_all_measure_are_refused(tmp_path, points, capsys, weight, said):
    path = write(tmp_path, geo_table(points, people=np.full(600, weight)))
    end = ("--clusters", 3, "--weight", "people", "--out", tmp_path / "out.parquet")
    assert said in refused(capsys, "cluster", path, *end)


def test_weights_that_are_rounded_are_warned_of(tmp_path, points, capsys):
    weights = np.arange(600) % 7 + 1.0
    weights[9] = 1e16
    file, out = write(tmp_path, geo_table(points, w=weights)), tmp_path / "out.parquet"
    assert run("cluster", file, "--clusters", 3, "--weight", "w", "--out", out) == command.DONE
    said = capsys.readouterr()
    line, label = json.loads(said.out), pq.read_table(out)["CLUSTER_ID"].to_numpy()
    assert line["lightest"] == np.bincount(label, weights)[1:].min()
    assert "599 weights are rounded to multiples of" in said.err


def test_a_point_far_from_all_others_is_warned_of(tmp_path, points, capsys):
    points[123] = 1e12, 5
    file, out = write(tmp_path, geo_table(points)), tmp_path / "out.parquet"
    for arguments in (["cluster", file, None, "--clusters", 3, "--out", out], ["info", file, None]):
        assert run(*arguments) == command.DONE
        said = capsys.readouterr()
        assert "The point in row 124 of " in said.err
        assert "at (1e+12, 5)" in said.err
        assert json.loads(said.out)["step"] == pytest.approx(1e12 / 2**25, rel=0.01)
    points[123] = 500, 5
    file = write(tmp_path, geo_table(points))
    assert run("cluster", file, None, "--clusters", 3, "--out", out, "--overwrite") == command.DONE
    assert capsys.readouterr().err == ""


def test_sums_may_be_beyond_the_integers_of_a_processor(tmp_path, points, capsys):
    path = write(tmp_path, geo_table(points, people=np.full(600, 2**63, dtype=np.uint64)))
    end = ("--weight", "people", "--out", tmp_path / "out.parquet")
    assert run("cluster", path, None, "--clusters", 3, *end) == command.DONE
    line = told(capsys)
    assert line["certificate"] == "verified"
    assert line["lightest"] == line["heaviest"] == 200 * 2.0**63


@pytest.mark.parametrize("size", ["1KB", "0", "-2GB"])
def test_memory_that_is_too_little_is_refused(file, tmp_path, capsys, size):
    end = ("--clusters", 3, "--out", tmp_path / "out.parquet", f"--memory={size}")
    assert "--memory allows" in refused(capsys, "cluster", file, *end)


@pytest.mark.parametrize("size", ["infGB", "nan", "two"])
def test_memory_that_is_no_size_is_refused(file, tmp_path, capsys, size):
    with pytest.raises(SystemExit) as ended:
        run("cluster", file, "--clusters", 3, "--out", tmp_path / "out.parquet", "--memory", size)
    assert ended.value.code == command.REFUSED
    assert "is no size such as 2GB" in capsys.readouterr().err


def test_one_point_is_singular(tmp_path, capsys):
    source = tmp_path / "in.csv"
    source.write_text("x,y,people\n1,2,3\n4,5,0\n")
    end = ("--clusters", 3, "--out", tmp_path / "out.csv")
    assert "but there are only 2 points." in refused(capsys, "cluster", source, *end)
    text = refused(capsys, "cluster", source, *end, "--weight", "people")
    assert "but there is only 1 point with a positive weight." in text


def test_outputs_that_cannot_be_are_refused_before_the_work(file, tmp_path, capsys):
    end = ("cluster", file, "--clusters", 3, "--out")
    assert "is the input" in refused(capsys, *end, file, "--overwrite")
    assert "There is no folder" in refused(capsys, *end, tmp_path / "no/out.parquet")
    assert "both have to be the same" in refused(capsys, *end, tmp_path / "out.csv").lower()
    there = tmp_path / "there.parquet"
    there.write_bytes(b"mine")
    assert "exists already" in refused(capsys, *end, there)
    assert there.read_bytes() == b"mine"
    assert run(*end, there, "--overwrite") == command.DONE
    capsys.readouterr()
    assert pq.read_table(there).num_rows == 600
    assert "is in the folder of the input" in refused(
        capsys, "cluster", tmp_path, "--clusters", 3, "--out", tmp_path / "new"
    )


@pytest.fixture
def links(tmp_path):
    if os.name == "nt":
        pytest.skip("Windows asks for rights to make links")

    def link(path):
        made = tmp_path / f"link-to-{path.name}"
        made.symlink_to(path)
        return made

    return link


@pytest.mark.parametrize("is_there", [True, False])
def test_centers_overwrite_neither_the_input_nor_the_output(
    file, tmp_path, capsys, links, is_there
):
    before, out = file.read_bytes(), tmp_path / "out.parquet"
    if is_there:
        out.write_bytes(b"mine")
    end = ("cluster", file, "--clusters", 3, "--overwrite", "--out", out, "--centers-out")
    for path, what in ((file, "is the input"), (out, "is the output")):
        again = tmp_path / "." / ".." / tmp_path.name / path.name
        for name in (path, again, links(path)):
            assert what in refused(capsys, *end, name)
    assert "is a folder" in refused(capsys, *end, tmp_path)
    assert file.read_bytes() == before
    assert out.exists() == is_there
    folder = tmp_path / "folder"
    folder.mkdir()
    file.rename(folder / "a.parquet")
    text = refused(
        capsys,
        *("cluster", folder, "--clusters", 3, "--overwrite", "--out", tmp_path / "new"),
        *("--centers-out", folder / "a.parquet"),
    )
    assert "is in the folder of the input" in text
    assert (folder / "a.parquet").read_bytes() == before


def test_assign_does_not_overwrite_its_centers(file, tmp_path, capsys, links):
    centers = tmp_path / "centers.parquet"
    pq.write_table(pa.table({"x": [100.0, 800.0], "y": [100.0, 200.0]}), centers)
    before = centers.read_bytes()
    for out in (centers, links(centers)):
        text = refused(capsys, "assign", file, "--centers", centers, "--out", out, "--overwrite")
        assert "is the file of the centers" in text
    assert centers.read_bytes() == before


def test_limits_that_cannot_be_met_are_refused(file, tmp_path, capsys):
    out = tmp_path / "out.parquet"
    end = ("cluster", file, "--out", out)
    text = refused(capsys, *end, "--clusters", 3, "--max-size", 100)
    assert "the maximum sizes hold 300, but there are 600 points" in text
    text = refused(capsys, *end, "--clusters", 3, "--any-size", "--max-size", 100)
    assert "--any-size" in text
    text = refused(capsys, *end, "--clusters", 0)
    assert "--clusters must be an integer of at least 1, not 0" in text
    text = refused(capsys, *end, "--clusters", 3, "--centers-out", tmp_path / "no/centers.csv")
    assert "There is no folder" in text
    assert "for centers.csv" in text
    text = refused(capsys, *end, "--clusters", 3, "--memory", "10MB")
    assert "--memory allows 10 MB" in text
    assert not out.exists()


@pytest.mark.slow
def test_a_full_disk_leaves_what_was_there(file, tmp_path, capsys, monkeypatch):
    out = tmp_path / "out.parquet"
    out.write_bytes(b"mine")

    def full(*arguments, **options):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(pq.ParquetWriter, "write_table", full)
    end = ("cluster", file, "--clusters", 3, "--out", out, "--overwrite")
    assert "No space left on device" in refused(capsys, *end, code=command.FAILED)
    assert out.read_bytes() == b"mine"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out.parquet", "points.parquet"]


def test_centers_that_cannot_be_written_leave_no_output(file, tmp_path, capsys, monkeypatch):
    def full(path, found, order):
        path.write_text("CLUSTER_ID")
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(command, "_write_centers", full)
    before = sorted(tmp_path.iterdir())
    end = ("--out", tmp_path / "out.parquet", "--centers-out", tmp_path / "centers.csv")
    text = refused(capsys, "cluster", file, None, "--clusters", 3, *end, code=command.FAILED)
    assert "No space left on device" in text
    assert sorted(tmp_path.iterdir()) == before


@pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")
def test_folders_without_permission_are_refused_before_the_work(
    file, tmp_path, capsys, monkeypatch
):
    locked = tmp_path / "locked"
    locked.mkdir()
    # Root may write everywhere.
    allowed = os.access
    monkeypatch.setattr(os, "access", lambda path, how: path != locked and allowed(path, how))
    end = ("cluster", file, "--clusters", 3, "--out")
    text = f"Nothing can be written into the folder {locked}."
    assert text in refused(capsys, *end, locked / "out.parquet")
    centers = ("--centers-out", locked / "centers.csv")
    assert text in refused(capsys, *end, tmp_path / "out.parquet", *centers)
    end = ("cluster", locked, "--clusters", 3, "--out", tmp_path / "out")
    assert f"The folder {locked} cannot be read" in refused(capsys, *end)


@pytest.mark.skipif(os.name == "nt", reason="Windows has other rights")
@pytest.mark.parametrize("flag", ["--out", "--centers-out"])
def test_what_another_user_has_in_a_shared_folder_is_refused_before_the_work(
    file, tmp_path, capsys, monkeypatch, flag
):
    shared = tmp_path / "shared"
    shared.mkdir()
    shared.chmod(0o1777)
    theirs = shared / ("theirs.parquet" if flag == "--out" else "theirs.csv")
    theirs.write_text("before")
    monkeypatch.setattr(os, "geteuid", lambda: theirs.stat().st_uid + 12345)
    outputs = {"--out": tmp_path / "out.parquet", flag: theirs}
    end = [word for pair in outputs.items() for word in pair]
    text = refused(capsys, "cluster", file, "--clusters", 3, "--overwrite", *end)
    assert "belongs to another user" in text
    assert theirs.read_text() == "before"
    assert not (tmp_path / "out.parquet").exists()


def run_within(tmp_path, limit, most, *arguments):
    """The command in a process that may use no more than `most` of something."""
    resource = pytest.importorskip("resource", reason="Windows has no limits of processes")
    return subprocess.run(
        [sys.executable, "-m", "constrained_kmeans_plugin.console", *arguments],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(PROJECT), "OPENBLAS_NUM_THREADS": "1"},
        preexec_fn=lambda: resource.setrlimit(getattr(resource, limit), (most, most)),
        capture_output=True,
        text=True,
    )


@pytest.mark.slow
@pytest.mark.parametrize("most", [200_000, 1_500_000])
def test_a_file_that_cannot_grow_leaves_what_was_there(tmp_path, most):
    # As on a full disk: while temporary files are written, and while the output is.
    random = np.random.RandomState(0)
    columns = {"x": random.random_sample(30_000), "y": random.random_sample(30_000)}
    table = pa.table({**columns, "text": [random.bytes(100).hex() for _ in range(30_000)]})
    pq.write_table(table, tmp_path / "p.parquet", row_group_size=3_000)
    (tmp_path / "out.parquet").write_bytes(b"mine")
    end = ["--clusters", "6", "--out", "out.parquet", "--overwrite", "--scratch", ".", "--quiet"]
    done = run_within(tmp_path, "RLIMIT_FSIZE", most, "cluster", "p.parquet", *end)
    assert done.returncode == command.FAILED
    assert done.stdout == ""
    assert done.stderr.startswith("constrained-kmeans: A file could not be read or written:")
    assert done.stderr.count("\n") == 1
    assert (tmp_path / "out.parquet").read_bytes() == b"mine"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out.parquet", "p.parquet"]


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="only Linux keeps this limit")
def test_a_memory_limit_is_kept_or_said(tmp_path):
    random = np.random.RandomState(0)
    table = pa.table({name: random.random_sample(300_000) for name in "xy"})
    pq.write_table(table, tmp_path / "p.parquet", row_group_size=20_000)
    end = ["cluster", "p.parquet", "--clusters", "5", "--passes", "1", "--scratch", ".", "--quiet"]
    done = run_within(tmp_path, "RLIMIT_AS", 1 << 30, *end, "--out", "out.parquet")
    assert done.returncode == command.DONE, done.stderr
    assert json.loads(done.stdout)["certificate"] == "verified"
    labels = pq.read_table(tmp_path / "out.parquet")["CLUSTER_ID"].to_numpy()
    assert np.bincount(labels)[1:].tolist() == [60_000] * 5
    # A single row group has to be read as a whole, 640 MB here.
    table = pa.table({name: np.zeros(40_000_000) for name in "xy"})
    pq.write_table(table, tmp_path / "p.parquet", row_group_size=len(table))
    done = run_within(tmp_path, "RLIMIT_AS", 1 << 30, *end, "--out", "none.parquet")
    assert done.returncode == command.FAILED
    assert "Memory ran out. Try fewer processes, or --memory." in done.stderr
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out.parquet", "p.parquet"]


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGINT for one process")
@pytest.mark.parametrize("stage", ["reading", "sample", "pass 1", "writing"])
def test_ctrl_c_leaves_nothing(tmp_path, stage):
    points = np.random.RandomState(0).random_sample((30_000, 2))
    table = pa.table({"x": points[:, 0], "y": points[:, 1]})
    pq.write_table(table, tmp_path / "p.parquet", row_group_size=500)
    module = [sys.executable, "-m", "constrained_kmeans_plugin.console", "cluster"]
    arguments = ["p.parquet", "--clusters", "6", "--out", "out.parquet", "--scratch", "."]
    running = subprocess.Popen(
        [*module, *arguments],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(PROJECT)},
        stderr=subprocess.PIPE,
        text=True,
    )
    for line in running.stderr:
        if line.split(" s  ")[-1].strip() == stage:
            break
    running.send_signal(signal.SIGINT)
    rest = running.stderr.read()
    assert running.wait(60) == console.INTERRUPTED
    assert "Interrupted. Nothing was written." in rest
    time.sleep(0.1)
    assert [path.name for path in tmp_path.iterdir()] == ["p.parquet"]


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="Windows has no SIGINT for one process")
@pytest.mark.parametrize("module", ["numpy", "constrained_kmeans_plugin.core"])
def test_ctrl_c_before_imports_end_is_one_line(tmp_path, module):
    # The interrupt comes while this module is looked for.
    program = (
        "import signal, sys\n"
        "class Finder:\n"
        "    def find_spec(self, name, path=None, target=None):\n"
        f"        if name == {module!r}:\n"
        "            signal.raise_signal(signal.SIGINT)\n"
        "sys.meta_path.insert(0, Finder())\n"
        "from constrained_kmeans_plugin.console import main\n"
        "sys.exit(main(['info', 'p.parquet']))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(PROJECT)},
        capture_output=True,
        text=True,
    )
    assert done.returncode == console.INTERRUPTED
    assert done.stderr == "constrained-kmeans: Interrupted. Nothing was written.\n"


@pytest.mark.parametrize("arguments", [["--clusters", 6], ["--clusters", 6, "--any-size"]])
def test_ctrl_c_while_packages_are_imported_is_not_swallowed(
    file, tmp_path, capsys, monkeypatch, arguments
):
    # As pyarrow does with pandas.
    module = "import signal\ntry:\n    signal.raise_signal(signal.SIGINT)\n    whole = True\n"
    module += "except BaseException:\n    whole = False\n"
    (tmp_path / "interrupted_import.py").write_text(module)
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(sys.modules, "interrupted_import", raising=False)
    read, out = ParquetFiles.read, tmp_path / "out.parquet"

    def reading(*chunk):
        import interrupted_import

        assert interrupted_import.whole
        return read(*chunk)

    monkeypatch.setattr(ParquetFiles, "read", reading)
    before = signal.getsignal(signal.SIGINT), signal.getsignal(signal.SIGTERM)
    end = (*arguments, "--quiet", "--out", out)
    text = refused(capsys, "cluster", file, *end, code=console.INTERRUPTED)
    assert "Interrupted. Nothing was written." in text
    assert not out.exists()
    assert before == (signal.getsignal(signal.SIGINT), signal.getsignal(signal.SIGTERM))


def test_a_swallowed_ctrl_c_ends_the_work_at_the_next_chunk(file, tmp_path, capsys, monkeypatch):
    read, chunks = ParquetFiles.read, []

    def reading(*chunk):
        chunks.append(chunk)
        with contextlib.suppress(KeyboardInterrupt):
            signal.raise_signal(signal.SIGINT)
        return read(*chunk)

    monkeypatch.setattr(ParquetFiles, "read", reading)
    refused(capsys, "info", file, code=console.INTERRUPTED)
    assert len(chunks) == 1


def test_each_of_x_and_y_has_its_own_default(tmp_path, points, capsys):
    table = pa.table({"east": points[:, 0], "Y": points[:, 1]})
    file, out = write(tmp_path, table), tmp_path / "out.parquet"
    assert run("cluster", file, None, "--clusters", 3, "--x", "east", "--out", out) == command.DONE
    assert told(capsys)["largest"] == 200
    text = refused(capsys, "info", file, "--y", "Y")
    assert "has no column “x”" in text


def test_whether_coordinates_are_degrees_may_be_unknown(tmp_path, points, capsys):
    for table in (pa.table({"x": points[:, 0], "y": points[:, 1]}), geo_table(points, crs=None)):
        assert run("info", write(tmp_path, table), None) == command.DONE
        said = capsys.readouterr()
        assert json.loads(said.out)["degrees"] is None
        assert "could be degrees" not in said.err
    near = pa.table({"x": points[:, 0] / 6, "y": points[:, 1] / 12})
    assert run("info", write(tmp_path, near), None) == command.DONE
    assert "could be degrees: x is within ±180, y within ±90" in capsys.readouterr().err
    assert run("info", write(tmp_path, geo_table(points)), None) == command.DONE
    assert told(capsys)["degrees"] is False


def test_a_method_that_is_none_is_refused_with_those_there_are(file, tmp_path, capsys):
    end = ("--init", "kmeans++", "--out", tmp_path / "out.parquet")
    with pytest.raises(SystemExit) as ended:
        run("cluster", file, "--clusters", 3, *end)
    assert ended.value.code == command.REFUSED
    said = capsys.readouterr().err
    assert all(method in said for method in core.INIT_METHODS)
    with pytest.raises(SystemExit):
        run("cluster", "--help")
    said = capsys.readouterr().out
    assert all(method in said for method in core.INIT_METHODS)


def test_help_teaches(capsys):
    for arguments in (["--help"], ["cluster", "--help"], ["assign", "--help"], ["info", "--help"]):
        with pytest.raises(SystemExit, match="0"):
            console.main(arguments)
        text = capsys.readouterr().out
        assert "usage: constrained-kmeans" in text
    with pytest.raises(SystemExit, match="2"):
        console.main(["cluster"])


@pytest.mark.slow
def test_pip_installs_the_core_and_the_command(tmp_path):
    pytest.importorskip("setuptools", reason="setuptools builds the distribution")
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-build-isolation"]
    import shutil

    project = tmp_path / "project"
    project.mkdir()
    for name in ("setup.py", "pyproject.toml", "metadata.txt"):
        shutil.copy(PROJECT / name, project)
    (project / "docs").mkdir()
    shutil.copy(PROJECT / "docs/scale.md", project / "docs")
    shutil.copytree(PROJECT / "constrained_kmeans_plugin", project / "constrained_kmeans_plugin")
    subprocess.run([*pip, "--target", tmp_path / "site", project], check=True)
    program = (
        "from constrained_kmeans import core; from constrained_kmeans.core import scale;"
        "print(core.constrained_kmeans([[0, 0], [1, 0], [5, 5], [6, 5]], 2).sizes.tolist(),"
        "scale.__name__)"
    )
    environment = {**os.environ, "PYTHONPATH": str(tmp_path / "site")}
    done = subprocess.run(
        [sys.executable, "-c", program],
        env=environment,
        cwd=tmp_path,
        capture_output=True,
        text=True,
    )
    assert done.stdout.strip() == "[2, 2] constrained_kmeans.core.scale", done.stderr
    installed = {path.name for path in (tmp_path / "site/constrained_kmeans").iterdir()}
    assert installed - {"__pycache__"} == {"__init__.py", "console.py", "requirements.py", "core"}
    (program,) = (tmp_path / "site/bin").iterdir()
    done = subprocess.run(
        [sys.executable, program, "--help"], env=environment, capture_output=True, text=True
    )
    assert "constrained-kmeans cluster addresses.parquet" in done.stdout
