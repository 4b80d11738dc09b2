"""The world in degrees, where the antimeridian is no border. The layer is QGIS's own."""

import json
import random
from collections import Counter, defaultdict

import pytest
from osgeo import ogr

CONSTRAINED = "constrainedkmeans:constrainedkmeans"
KMEANS = "constrainedkmeans:kmeans"
PLANAR = 1
# Neighbors on both sides of the antimeridian: names of provinces, then of countries.
BERING_STRAIT = ({"Chukchi Autonomous Okrug", "Alaska"}, set())
SOUTH_PACIFIC = (set(), {"Fiji", "Tonga", "Samoa"})


@pytest.fixture(scope="module")
def cluster_world(qgis, world, fields, tmp_path_factory):
    """Cluster the world; return results and the features as (name, country, cluster)."""
    folder = tmp_path_factory.mktemp("world")

    def run(algorithm, **parameters):
        output = folder / f"{algorithm.split(':')[1]}.gpkg"
        results = qgis.results(algorithm, INPUT=world, CLUSTERS=10, OUTPUT=output, **parameters)
        return results, fields(output, "name", "admin", "CLUSTER_ID")

    return run


def clusters_of(features, neighbors):
    names, countries = neighbors
    found = defaultdict(set)
    for name, country, cluster in features:
        if name in names:
            found[name].add(cluster)
        if country in countries:
            found[country].add(cluster)
    assert set(found) == names | countries
    return set.union(*found.values())


def test_states_in_ten_equal_clusters(cluster_world):
    results, features = cluster_world(CONSTRAINED)
    assert len(features) == 4556
    sizes = Counter(cluster for _name, _country, cluster in features)
    assert sorted(sizes.values()) == [455] * 4 + [456] * 6
    assert results["SKIPPED"] == 0
    assert len(clusters_of(features, BERING_STRAIT)) == 1
    assert len(clusters_of(features, SOUTH_PACIFIC)) == 1


def test_k_means_joins_neighbours_across_the_antimeridian(cluster_world):
    _results, features = cluster_world(KMEANS)
    assert len(clusters_of(features, SOUTH_PACIFIC)) == 1


def test_planar_distances_part_them(cluster_world):
    _results, features = cluster_world(KMEANS, DISTANCE=PLANAR)
    assert len(clusters_of(features, BERING_STRAIT)) > 1
    assert len(clusters_of(features, SOUTH_PACIFIC)) > 1


def test_zones_of_a_geojson_across_the_antimeridian(qgis, tmp_path):
    draw = random.Random(3)
    places = [(draw.uniform(172, 188), draw.uniform(-22, -10)) for _ in range(200)]
    features = [
        {
            "type": "Feature",
            "properties": {},
            "geometry": {"type": "Point", "coordinates": [x - 360 if x > 180 else x, y]},
        }
        for x, y in places
    ]
    islands = tmp_path / "islands.geojson"
    islands.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
    qgis.results(
        CONSTRAINED,
        INPUT=islands,
        CLUSTERS=5,
        OUTPUT=tmp_path / "clusters.gpkg",
        ZONES=tmp_path / "zones.gpkg",
    )
    source = ogr.Open(str(tmp_path / "zones.gpkg"))
    zones = {zone["CLUSTER_ID"]: zone.geometry().Clone() for zone in source.GetLayer()}
    assert sorted(zones) == [1, 2, 3, 4, 5]
    # West and east of it.
    assert any(zone.GetGeometryCount() == 2 for zone in zones.values())
    source = ogr.Open(str(tmp_path / "clusters.gpkg"))
    for feature in source.GetLayer():
        assert zones[feature["CLUSTER_ID"]].Intersects(feature.geometry())
