"""The examples of docs/planning.md, and bad input as users of qgis_process meet it."""

import ast
import json
import os
import random
import re
import shlex
from collections import Counter, defaultdict
from pathlib import Path

import pytest
from osgeo import ogr, osr

from constrained_kmeans_plugin.bridge.style.palette import CLUSTER_COLORS
from tests.end_to_end.test_docs import PROJECT, blocks, run_command, run_python

PAGE = "docs/planning.md"
CONSTRAINED = "constrainedkmeans:constrainedkmeans"
ASSIGN = "constrainedkmeans:assigntocenters"
COUNTIES = ("Aa", "Be", None)
WAYS = ("command", "console", "batch", "model")
ALL = "all further outputs"


def write(path, columns, rows):
    """A GeoPackage of points; each row is x, y and a value for each column."""
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(25832)
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = source.CreateLayer(Path(path).stem, reference, ogr.wkbPoint)
    for name, kind in columns:
        layer.CreateField(ogr.FieldDefn(name, kind))
    layer.StartTransaction()
    for x, y, *values in rows:
        feature = ogr.Feature(layer.GetLayerDefn())
        for (name, _), value in zip(columns, values):
            if value is not None:
                feature[name] = value
        geometry = ogr.Geometry(ogr.wkbPoint)
        geometry.AddPoint_2D(x, y)
        feature.SetGeometry(geometry)
        layer.CreateFeature(feature)
    layer.CommitTransaction()
    del layer, source


@pytest.fixture(scope="module")
def planning(tmp_path_factory):
    """A folder with 300 customers and four depots."""
    folder = tmp_path_factory.mktemp("planning")
    draw = random.Random(5)
    customers = [
        (draw.uniform(0, 1000), draw.uniform(0, 1000), draw.randint(10, 30), COUNTIES[i % 3])
        for i in range(300)
    ]
    columns = [("revenue", ogr.OFTInteger), ("county", ogr.OFTString)]
    write(folder / "customers.gpkg", columns, customers)
    depots = [(200, 200, "a", 80), (800, 200, "b", 60), (200, 800, "c", 70), (800, 800, "d", 40)]
    columns = [("code", ogr.OFTString), ("capacity", ogr.OFTInteger)]
    write(folder / "depots.gpkg", columns, depots)
    return folder


@pytest.fixture
def folder(planning, tmp_path):
    """A copy, in which a test leaves what it likes."""
    for layer in ("customers.gpkg", "depots.gpkg"):
        (tmp_path / layer).write_bytes((planning / layer).read_bytes())
    return tmp_path


def the_block(language, text):
    """The one block of a language that has a text in it."""
    (block,) = [block for block in blocks(PAGE, language) if text in block]
    return block


def run_batch(qgis, algorithm, text, folder):
    """Have the dialog for batches open a file, and run it; what came of each row."""
    (folder / "batch.json").write_text(text, encoding="utf-8")
    return qgis.program("batch.py", algorithm, "batch.json", cwd=folder)


# Four ways to run it ----------------------------------------------------------------------


def test_equal_revenues_in_four_ways(qgis, folder, fields):
    """Each example as it stands on the page, by the program that it is for."""
    output, found = folder / "territories.gpkg", {}

    def keep(way):
        names = ("revenue", "CLUSTER_ID", "CLUSTER_WEIGHT")
        found[way] = fields(output, *names)
        output.unlink()

    run_command(qgis, the_block("sh", "WEIGHT_FIELD").replace("\\\n", ""), folder)
    keep("command line")
    printed = run_python(qgis, the_block("python", "territories = processing.run"), folder)
    keep("console")
    told = run_batch(qgis, CONSTRAINED, *blocks(PAGE, "json"), folder)
    assert [(row["valid"], row["clusters"]) for row in told] == [(True, 8)] * 2
    keep("batch")
    run_python(qgis, the_block("python", "territories.model3"), folder)
    model = folder / "territories.model3"
    (outcome,) = qgis.runs([(model, {"points": "customers.gpkg", "OUTPUT": output})], folder=folder)
    assert outcome["results"] is not None, outcome["said"]
    keep("model")

    rows = found["command line"]
    assert all(other == rows for other in found.values())
    sums = Counter()
    for revenue, cluster, _ in rows:
        sums[cluster] += revenue
    assert all(load == sums[cluster] for _, cluster, load in rows)
    mean = sum(sums.values()) / 8
    assert len(sums) == 8
    assert all(abs(load - mean) <= 0.01 * mean for load in sums.values())
    assert [float(number) for number in printed.split()[-2:]] == [
        min(sums.values()),
        max(sums.values()),
    ]
    wider = {load for (load,) in fields(folder / "within_5.gpkg", "CLUSTER_WEIGHT")}
    assert all(abs(load - mean) <= 0.05 * mean for load in wider)


TEXT = (PROJECT / PAGE).read_text(encoding="utf-8")
CODE = r"`(.*)` \|\n"
#: For each use the settings of a command, and those of Python.
FEATURES = {
    what: settings
    for what, *settings in re.findall(
        rf"^\| (.*) \| settings \|\n\|---\|---\|\n\| command line \| {CODE}\| Python \| {CODE}",
        TEXT,
        re.MULTILINE,
    )
}
#: For each further output what a command and what Python says for it.
OUTPUTS = {
    what: settings for what, *settings in re.findall(rf"^\| (.*) \| `(.*)` \| {CODE}", TEXT, re.M)
}


def algorithm_for(what):
    """The page says so: settings with a layer of depots and without INIT are for another one."""
    settings = FEATURES[what][0]
    return ASSIGN if "CENTERS_LAYER" in settings and "INIT" not in settings else CONSTRAINED


def literal(text):
    return ast.literal_eval("{" + text + "}")


def expressions(settings):
    """Python settings as a batch file has them: the page says that each is an expression."""
    return {name: repr(value) for name, value in literal(settings).items()}


def texts(line):
    """The parameters of a command as qgis_process hands them on."""
    return dict(setting.split("=", 1) for setting in shlex.split(line))


def model_for(algorithm, settings, outputs, file):
    """The script of the page, which makes another model then."""
    code = the_block("python", "territories.model3")
    for old, new in (
        (r"^settings = .*$", f"settings = {{{settings}}}"),
        (r"^outputs = .*$", f"outputs = {outputs}"),
        (re.escape(CONSTRAINED), algorithm),
        (r"territories\.model3", file),
    ):
        code, count = re.subn(old, lambda _, new=new: new, code, flags=re.MULTILINE)
        assert count == 1, old
    return code


@pytest.fixture(scope="module")
def four_ways(qgis, planning):
    """For each row of both tables the folders in which each way of it was run, by its name."""
    cases = {what: (*lines, "") for what, lines in FEATURES.items()}
    # All further outputs in one run.
    lines, written = zip(*OUTPUTS.values())
    line, settings = FEATURES["three areas in each county"]
    cases[ALL] = (" ".join([line, *lines]), settings, ", ".join(written))
    folders, models, asked, batches = {}, [], [], defaultdict(list)
    for number, (what, (line, settings, written)) in enumerate(cases.items()):
        folders[what] = {way: planning / f"{way}_{number}" for way in WAYS}
        for folder in folders[what].values():
            folder.mkdir()
        at = folders[what]
        inputs = {"INPUT": "customers.gpkg"}
        outputs = {"OUTPUT": "out.gpkg", **literal(written)}

        def placed(parameters, way, outputs=outputs, at=at):
            """With the outputs in the folder of the way."""
            return {**parameters, **{name: str(at[way] / outputs[name]) for name in outputs}}

        algorithm = CONSTRAINED if what == ALL else algorithm_for(what)
        asked.append((algorithm, placed({**inputs, **texts(line)}, "command")))
        asked.append((algorithm, placed({**inputs, **literal(settings)}, "console")))
        batches[algorithm].append(
            {
                "PARAMETERS": {"INPUT": "'customers.gpkg'", **expressions(settings)},
                "OUTPUTS": placed({}, "batch"),
            }
        )
        model = at["model"] / "it.model3"
        models.append(model_for(algorithm, settings, list(outputs), model.as_posix()))
        asked.append((model, placed({"points": "customers.gpkg"}, "model")))
    run_python(qgis, "\n".join(models), planning)
    for (name, _), outcome in zip(asked, qgis.runs(asked, folder=planning)):
        assert outcome["results"] is not None, (name, outcome["said"])
    for algorithm, rows in batches.items():
        told = run_batch(qgis, algorithm, json.dumps(rows), planning)
        assert [row["valid"] for row in told] == [True] * len(rows)
    return folders


@pytest.mark.parametrize("what", [*FEATURES, ALL])
def test_each_feature_in_four_ways(four_ways, fields, what):
    found = [
        fields(four_ways[what][way] / "out.gpkg", "revenue", "county", "CLUSTER_ID") for way in WAYS
    ]
    assert len(found[0]) == 300
    assert found == [found[0]] * 4
    CHECKS[what](found[0], Counter(cluster for _, _, cluster in found[0]))


def test_further_outputs_in_four_ways(four_ways, fields):
    for folder in four_ways[ALL].values():
        assert len(OUTPUTS) == 3
        for layer in ("centers", "zones"):
            counties = fields(folder / f"{layer}.gpkg", "county", "CLUSTER_ID")
            assert counties == [(COUNTIES[number // 3], number + 1) for number in range(9)]
        assert "Cost of the size limits" in (folder / "report.html").read_text(encoding="utf-8")


def equal_revenues(rows, _):
    sums = Counter()
    for revenue, _, cluster in rows:
        sums[cluster] += revenue
    assert len(sums) == 8
    assert max(sums.values()) - min(sums.values()) <= 2 * 30


def areas_in_counties(rows, sizes):
    clusters = defaultdict(set)
    for _, county, cluster in rows:
        clusters[county].add(cluster)
    assert clusters == {"Aa": {1, 2, 3}, "Be": {4, 5, 6}, None: {7, 8, 9}}
    assert set(sizes.values()) == {33, 34}


def sizes_are(*wanted):
    def check(_, sizes):
        assert sorted(sizes.values(), reverse=True) == sorted(wanted, reverse=True)

    return check


def some_of_each(_, sizes):
    assert sorted(sizes) == [1, 2, 3, 4]


def depots_with_room(_, sizes):
    assert sizes == {1: 80, 2: 60, 3: 70, 4: 40, None: 50}


def depots_with_room_for_the_revenue(rows, _):
    sums, out = Counter(), []
    for revenue, _, cluster in rows:
        sums[cluster] += revenue
        if cluster is None:
            out.append(revenue)
    assert sorted(set(sums) - {None}) == [1, 2, 3, 4]
    held = [sums[depot] for depot in (1, 2, 3, 4)]
    assert max(held) <= 1200
    assert 1200 - min(held) < min(out)


CHECKS = {
    "equal revenues, NULL counts as zero": equal_revenues,
    "three areas in each county": areas_in_counties,
    ALL: areas_in_counties,
    "as few clusters as possible, of at most 50 customers": sizes_are(*[50] * 6),
    "as many clusters as possible, of at least 20 customers": sizes_are(*[20] * 15),
    "clusters that start from the depots": sizes_are(*[75] * 4),
    "thirty clusters, improved by 50 tries": sizes_are(*[10] * 30),
    "the nearest depot": some_of_each,
    "at most 5 km to the depot": some_of_each,
    "a depot with room, or none": depots_with_room,
    "a depot with room for the revenue, or none": depots_with_room_for_the_revenue,
}


def test_colors_for_what_a_command_writes(qgis, folder):
    code = the_block("python", "saveNamedStyle")
    assert run_python(qgis, code, folder).split()[-1] == "CLUSTER_ID"
    style = (folder / "colored.qml").read_text(encoding="utf-8")
    channels = [
        [int(color[place : place + 2], 16) for place in (1, 3, 5)] for color in CLUSTER_COLORS
    ]
    # One for each cluster.
    assert sum(",".join(map(str, channel)) in style for channel in channels) == 8


# The other examples -----------------------------------------------------------------------


def test_depots_with_capacities(qgis, folder, fields):
    code = the_block("python", "ALLOW_UNASSIGNED")
    assert run_python(qgis, code, folder).split()[-1] == "50"
    codes = Counter(code for (code,) in fields(folder / "supplied.gpkg", "CENTER_ID"))
    assert codes == {"a": 80, "b": 60, "c": 70, "d": 40, None: 50}
    assert len(fields(folder / "routes.gpkg", "DISTANCE")) == 250


def test_the_model(qgis, folder, fields):
    code = the_block("python", "hubs.model3")
    run_python(qgis, code, folder)
    told = qgis.program("describe_model.py", folder / "hubs.model3")
    output = folder / "assigned.gpkg"
    finished = qgis.run(
        str(folder / "hubs.model3"),
        **{"points": folder / "customers.gpkg", told["destination"]: output},
    )
    assert finished.returncode == 0, finished.stderr
    rows = fields(output, "CLUSTER_ID", "CENTER_ID")
    assert Counter(rows) == {(number, number): 60 for number in range(1, 6)}


BAD = [
    (CONSTRAINED, {"WEIGHT_FIELD": "county"}, "does not hold numbers"),
    (CONSTRAINED, {"WEIGHT_FIELD": "revenue", "MAX_SIZE": "20"}, "a cluster may have at most 20"),
    (CONSTRAINED, {"GROUP_FIELD": "state"}, "has no field “state”"),
    (CONSTRAINED, {"GROUP_FIELD": "county", "CLUSTERS": "101"}, "3 of 3 groups cannot be"),
    (CONSTRAINED, {"CLUSTERS": ""}, "Number of clusters (CLUSTERS) is empty"),
    (CONSTRAINED, {"INIT": "4"}, "(CENTERS_LAYER) is empty"),
    (CONSTRAINED, {"INIT": "4", "CENTERS_LAYER": "depots.gpkg", "CLUSTERS": "3"}, "has 4 points"),
    (ASSIGN, {"CENTERS_LAYER": "depots.gpkg", "MAX_FIELD": "capacity"}, "which is 50 more"),
    (ASSIGN, {"CENTERS_LAYER": "depots.gpkg", "ID_FIELD": "name"}, "has no field “name”"),
]


def test_bad_input_leaves_nothing_behind(qgis, folder):
    before = sorted(os.listdir(folder))
    asked = {"INPUT": "customers.gpkg", "OUTPUT": "clusters.gpkg", "CENTERS": "centers.gpkg"}
    outcomes = qgis.runs([(name, {**asked, **wrong}) for name, wrong, _ in BAD], folder=folder)
    for outcome, (_, _, sentence) in zip(outcomes, BAD):
        assert outcome["results"] is None, sentence
        assert sentence in outcome["said"]
    assert sorted(os.listdir(folder)) == before


def test_an_unset_tolerance_is_none_of_zero(qgis, folder, fields):
    """Each program hands on in its own way that nothing is set."""
    unset = "No limits are set: sums may differ by"
    plain = {"INPUT": "customers.gpkg", "CLUSTERS": "8", "WEIGHT_FIELD": "revenue"}
    by_command = [plain, {**plain, "TOLERANCE": ""}, {**plain, "TOLERANCE": "0"}]
    rows = []
    for number, given in enumerate(by_command):
        finished = qgis.command(
            qgis.qgis_process,
            *("run", CONSTRAINED, "--", f"OUTPUT=command_{number}.gpkg"),
            *(f"{name}={value}" for name, value in given.items()),
            cwd=folder,
        )
        assert finished.returncode == 0, finished.stderr
        assert (unset in finished.stdout) == (number < 2)
        rows.append(fields(folder / f"command_{number}.gpkg", "CLUSTER_ID"))
    assert rows[0] == rows[1] != rows[2]
    quoted = {"INPUT": "'customers.gpkg'", "CLUSTERS": "8", "WEIGHT_FIELD": "'revenue'"}
    batch = [
        {
            "PARAMETERS": {**quoted, **given},
            "OUTPUTS": {"OUTPUT": f"batch_{number}.gpkg"},
        }
        for number, given in enumerate(({}, {"TOLERANCE": "None"}, {"TOLERANCE": "0"}))
    ]
    told = run_batch(qgis, CONSTRAINED, json.dumps(batch), folder)
    assert [unset in row["said"] for row in told] == [True, True, False]
    assert [fields(folder / f"batch_{number}.gpkg", "CLUSTER_ID") for number in range(3)] == rows


def test_counties_step_by_step(qgis, folder, fields):
    (line,) = [block for block in blocks("docs/convergence.md", "sh") if "GROUP_FIELD" in block]
    run_command(qgis, line.replace("\\\n", ""), folder)
    steps = fields(folder / "counties.gpkg", "STEP", "CLUSTER_ID", "county")
    of_a_step = list(enumerate([county for county in COUNTIES for _ in range(3)], 1))
    n_steps = 1 + steps[-1][0]
    assert steps == [(step, *row) for step in range(n_steps) for row in of_a_step]
    assert "Groups" in (folder / "counties.html").read_text(encoding="utf-8")


def test_a_number_for_each_county(qgis, folder, fields):
    (line,) = [block for block in blocks("docs/choosing-k.md", "sh") if "GROUP_FIELD" in block]
    said = run_command(qgis, line.replace("\\\n", ""), folder)
    assert fields(folder / "numbers.gpkg", "CLUSTERS", "county") == [
        (number, county) for county in COUNTIES for number in range(2, 9)
    ]
    page = (folder / "numbers.html").read_text(encoding="utf-8")
    assert "Silhouette of each group" in page
    # These customers live anywhere.
    assert "Best number if it is the same in all groups: silhouette –, elbow –." in said
    assert "No clear number of clusters. The highest mean silhouette is " in said
