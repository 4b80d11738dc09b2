"""Territories along roads through qgis_process, in the made-up town that the plugin brings."""

import json
from collections import Counter

from tests.end_to_end.test_docs import PROJECT

ROADS = "constrainedkmeans:roadterritories"
TOWN = PROJECT / "constrained_kmeans_plugin" / "sample_data"


def test_territories_along_the_roads_of_the_town(qgis, fields, tmp_path):
    output, roads, centers = (
        tmp_path / f"{name}.gpkg" for name in ("clusters", "territories", "centers")
    )
    results = qgis.results(
        ROADS,
        INPUT=TOWN / "addresses.geojson",
        ROADS=TOWN / "roads.geojson",
        CLUSTERS=5,
        OUTPUT=output,
        TERRITORIES=roads,
        CENTERS=centers,
    )
    sizes = Counter(cluster for (cluster,) in fields(output, "CLUSTER_ID"))
    assert sizes.pop(None, 0) == results["UNASSIGNED"] == results["UNREACHABLE"]
    assert max(sizes.values()) - min(sizes.values()) <= 1
    costs = [cost for (cost,) in fields(output, "COST") if cost is not None]
    assert abs(sum(costs) - results["TOTAL_COST"]) <= 1e-6 * results["TOTAL_COST"]
    assert sum(total for (total,) in fields(centers, "TOTAL_COST")) > 0
    assert {cluster for (cluster,) in fields(roads, "CLUSTER_ID")} >= set(range(1, 6))
    fixed = qgis.results(
        ROADS,
        INPUT=TOWN / "addresses.geojson",
        ROADS=TOWN / "roads.geojson",
        CENTERS_LAYER=TOWN / "depots.geojson",
        ID_FIELD="name",
        STRATEGY=1,
        OUTPUT=tmp_path / "nearest.gpkg",
    )
    depots = json.loads((TOWN / "depots.geojson").read_text(encoding="utf-8"))["features"]
    names = {name for (name,) in fields(tmp_path / "nearest.gpkg", "CENTER_ID")} - {None}
    assert names <= {depot["properties"]["name"] for depot in depots}
    assert fixed["NUM_CLUSTERS"] == len(depots)
