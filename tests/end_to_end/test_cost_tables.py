"""The example of docs/cost-tables.md, and mistakes as users of qgis_process meet them."""

import csv
import random
from collections import Counter

import pytest
from osgeo import ogr

from tests.end_to_end.test_docs import blocks, run_command
from tests.end_to_end.test_planning import write

PAGE = "docs/cost-tables.md"
COSTS = "constrainedkmeans:assignbycosts"
ROOMS = {"north side": 25, "2": 20, "harbor": 30}


@pytest.fixture
def folder(tmp_path):
    """60 customers, three depots and the minutes between them, as a spreadsheet writes them."""
    draw = random.Random(7)
    places = [(draw.uniform(0, 1000), draw.uniform(0, 1000)) for _ in range(60)]
    rows = [(x, y, number) for number, (x, y) in enumerate(places, 1)]
    write(tmp_path / "customers.gpkg", [("id", ogr.OFTInteger)], rows)
    rows = [(300 * j, 500, code, room) for j, (code, room) in enumerate(ROOMS.items())]
    columns = [("code", ogr.OFTString), ("capacity", ogr.OFTInteger)]
    write(tmp_path / "depots.gpkg", columns, rows)
    with open(tmp_path / "minutes.csv", "w", encoding="utf-8", newline="") as file:
        table = csv.writer(file)
        table.writerow(["customer", "depot", "minutes"])
        pairs = [(f"{i}.0", code, draw.randint(1, 60)) for i in range(1, 61) for code in ROOMS]
        draw.shuffle(pairs)
        table.writerows(pairs)
    return tmp_path


def test_the_command_of_the_page(qgis, folder, fields):
    (block,) = [block for block in blocks(PAGE, "sh") if COSTS in block]
    run_command(qgis, block.replace("\\\n", ""), folder)
    rows = fields(folder / "assigned.gpkg", "id", "CENTER_ID", "COST")
    with open(folder / "minutes.csv", encoding="utf-8") as file:
        table = list(csv.reader(file))[1:]
    costs = {(int(float(i)), code): float(cost) for i, code, cost in table}
    assert all(cost == costs[number, code] for number, code, cost in rows)
    counts = Counter(code for _, code, _ in rows)
    assert all(counts[code] <= room for code, room in ROOMS.items())
    loads = fields(folder / "loads.gpkg", "CENTER_ID", "CLUSTER_SIZE", "TOTAL_COST")
    assert {code: size for code, size, _ in loads} == {code: counts[code] for code in ROOMS}
    assert sum(total for *_, total in loads) == sum(cost for *_, cost in rows)


def test_mistakes_are_told(qgis, folder):
    given = {
        "INPUT": "customers.gpkg",
        "INPUT_ID_FIELD": "id",
        "CENTERS_LAYER": "depots.gpkg",
        "ID_FIELD": "code",
        "COST_TABLE": "minutes.csv",
        "FROM_FIELD": "customer",
        "TO_FIELD": "depot",
        "COST_FIELD": "minutes",
        "OUTPUT": "out.gpkg",
    }
    wrong = [
        ({"MAX_SIZE": "10"}, "The centers can take at most 30 features"),
        ({"COST_FIELD": "minute"}, "no field “minute”"),
        ({"TO_FIELD": ""}, "Set both"),
        ({"COST_TABLE": "nowhere.csv"}, "COST_TABLE"),
        ({"OUTPUT": "customers.gpkg"}, "would replace a file that this run reads"),
    ]
    told = qgis.runs([(COSTS, {**given, **more}) for more, _ in wrong], folder=folder)
    for (_, text), outcome in zip(wrong, told):
        assert outcome["results"] is None
        assert text in str(outcome["said"])
    assert not (folder / "out.gpkg").exists()
    (outcome,) = qgis.runs([(COSTS, {**given, "COST_FEILD": "minutes"})], folder=folder)
    assert outcome["results"]["UNASSIGNED"] == 0
    assert "Did you mean COST_FIELD?" in str(outcome["said"])
