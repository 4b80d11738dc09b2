"""K-means on attributes: what counts, and what is written."""

import json

import numpy as np
import pytest
from qgis.core import QgsProcessingException, QgsWkbTypes
from sklearn.cluster import KMeans as Oracle
from sklearn.metrics import adjusted_rand_score, silhouette_samples
from sklearn.preprocessing import MinMaxScaler, RobustScaler, StandardScaler

from constrained_kmeans_plugin import core
from constrained_kmeans_plugin.bridge.html.figures import percent
from constrained_kmeans_plugin.bridge.log.numbers import figure
from tests.algorithms.attributes_for_tests import FIELDS, holes, labels, layer_of, people, places
from tests.bridge.layers_for_tests import Listener, attributes, load, make_layer, save
from tests.bridge.pages_for_tests import NASTY, SVG, XHTML, parsed, written


def test_a_table_without_geometry(cluster):
    results = cluster(layer_of(people()))
    output = results["OUTPUT"]
    assert output.wkbType() == QgsWkbTypes.Type.NoGeometry
    assert output.fields().names() == [
        *("age", "income", "rate", "name"),
        *("CLUSTER_ID", "CLUSTER_SIZE", "DISTANCE", "SILHOUETTE"),
    ]
    assert labels(results) == [1, 2, 3] * 40
    assert results["NUM_CLUSTERS"] == 3
    assert results["SKIPPED"] == 0
    assert results["MIN_CLUSTER_SIZE"] == results["MAX_CLUSTER_SIZE"] == 40


@pytest.mark.parametrize(
    ("scaling", "oracle"), [(0, StandardScaler()), (1, MinMaxScaler()), (2, RobustScaler())]
)
def test_figures_are_those_of_scikit_learn(cluster, scaling, oracle):
    values = people(90, seed=3)
    results = cluster(layer_of(values), SCALING=scaling)
    scaled = oracle.fit_transform(values)
    found = np.array(attributes(results["OUTPUT"], "CLUSTER_ID", "DISTANCE", "SILHOUETTE"), float)
    expected = Oracle(3, n_init=10, random_state=0).fit(scaled)
    assert adjusted_rand_score(expected.labels_, found[:, 0]) == 1
    assert results["INERTIA"] == pytest.approx(expected.inertia_, rel=1e-9)
    distances = expected.transform(scaled).min(axis=1)
    assert found[:, 1] == pytest.approx(distances, abs=1e-6)
    assert found[:, 2] == pytest.approx(silhouette_samples(scaled, expected.labels_), abs=1e-6)
    assert results["SILHOUETTE"] == pytest.approx(found[:, 2].mean())


def test_without_scaling_the_largest_numbers_decide(cluster):
    values = people(60)
    values[:, 1] = np.tile([0.0, 1e6], 30) + np.arange(60)
    results = cluster(layer_of(values), SCALING=3, CLUSTERS=2)
    assert labels(results) == [1, 2] * 30


@pytest.mark.parametrize("weight", [0, 5, 95])
def test_the_weight_of_the_position(cluster, weight):
    values, (corners, geometries) = people(), places(120)
    results = cluster(layer_of(values, "Point", geometries), POSITION_WEIGHT=weight)
    by_place = adjusted_rand_score(corners.sum(axis=1) + corners[:, 0], labels(results))
    by_values = adjusted_rand_score(np.arange(120) % 3, labels(results))
    assert (by_place > 0.99) == (weight == 95)
    assert (by_values > 0.99) == (weight != 95)


def test_positions_in_degrees_are_on_the_globe(cluster):
    around = ["179.9 0", "-179.9 0", "179.8 1", "-179.8 1", "0 0", "1 0", "0 1", "1 1"]
    values = people(8)
    values[:, 1:] = [[1, 1], [2, 2]] * 4
    layer = layer_of(values, "Point", [f"Point({place})" for place in around], "EPSG:4326")
    listener = Listener()
    results = cluster(layer, listener, CLUSTERS=2, POSITION_WEIGHT=99, CENTERS="memory:")
    assert labels(results) == [1] * 4 + [2] * 4
    assert "Distance: geocentric" in listener.log
    kinds = attributes(results["CENTERS"], "FIELD", "KIND", "CRS")[3:6]
    assert kinds == [(axis, "geocentric", None) for axis in ("$x", "$y", "$z")]


def test_features_without_geometry_count_where_positions_do_not(cluster):
    geometries = [None, *(f"Point({x} 0)" for x in range(29))]
    layer = layer_of(people(30), "Point", geometries)
    assert cluster(layer)["SKIPPED"] == 0
    results = cluster(layer, POSITION_WEIGHT=20)
    assert results["SKIPPED"] == 1
    assert labels(results)[0] is None


@pytest.mark.parametrize(
    ("bounds", "sizes"),
    [({"TOLERANCE": 0}, (30, 30)), ({"MIN_SIZE": 25, "MAX_SIZE": 35}, (25, 35))],
)
def test_sizes_are_bounded_if_asked_for(cluster, bounds, sizes):
    layer, listener = layer_of(people()), Listener()
    results = cluster(layer, listener, CLUSTERS=4, **bounds)
    assert sizes[0] <= results["MIN_CLUSTER_SIZE"] <= results["MAX_CLUSTER_SIZE"] <= sizes[1]
    assert "Certificate: verified" in listener.log


def test_the_number_of_clusters_may_follow_from_the_sizes(cluster):
    results = cluster(layer_of(people()), CLUSTERS=None, MAX_SIZE=25)
    assert results["NUM_CLUSTERS"] == 5
    assert results["MAX_CLUSTER_SIZE"] <= 25


def test_features_that_lack_a_value_are_skipped(cluster):
    listener = Listener()
    results = cluster(layer_of(holes()), listener)
    assert results["SKIPPED"] == 3
    assert [row for row, label in enumerate(labels(results)) if label is None] == [4, 7, 9]
    assert "3 features have missing values" in listener.log
    whole = cluster(layer_of(np.delete(people(30), [4, 7, 9], axis=0)))
    assert [label for label in labels(results) if label] == labels(whole)


def test_missing_values_may_be_the_mean(cluster):
    listener, values = Listener(), holes()
    results = cluster(layer_of(values), listener, NULLS=1, PROFILE="memory:")
    assert results["SKIPPED"] == 1
    assert "2 features have missing values, for which the field's mean is used" in listener.log
    filled = np.where(np.isnan(values), np.nanmean(values, axis=0), values)
    scaled = StandardScaler().fit_transform(np.delete(filled, 9, axis=0))
    expected = Oracle(3, n_init=10, random_state=0).fit(scaled)
    assert results["INERTIA"] == pytest.approx(expected.inertia_, rel=1e-9)
    counts = attributes(results["PROFILE"], "FIELD", "COUNT")
    assert sum(count for field, count in counts if field == "income") == 28


def test_missing_values_may_be_refused(cluster):
    with pytest.raises(
        QgsProcessingException,
        match=r"3 features have missing values. The first is feature 5, in the field .inc",
    ):
        cluster(layer_of(holes()), NULLS=2)


def test_the_profile_is_in_the_units_of_the_fields(cluster):
    values = people(100, seed=9)
    results = cluster(layer_of(values), PROFILE="memory:", FIELD_NAME="segment")
    names = ["segment", "CLUSTER_SIZE", "SHARE", "FIELD", "COUNT", "MEAN", "MEDIAN", "STDDEV"]
    names += ["MIN", "MAX", "OVERALL_MEAN", "DIFFERENCE"]
    table = results["PROFILE"]
    assert table.wkbType() == QgsWkbTypes.Type.NoGeometry
    assert table.fields().names() == names
    found = np.array([row[0] for row in attributes(results["OUTPUT"], "segment")])
    rows = attributes(table, *names)
    assert len(rows) == 9
    for number, size, share, field, count, *figures in rows:
        column = values[:, FIELDS.index(field)]
        inside = column[found == number]
        assert size == count == len(inside)
        assert share == pytest.approx(len(inside))
        away = (inside.mean() - column.mean()) / column.std()
        expected = [inside.mean(), np.median(inside), inside.std(), inside.min(), inside.max()]
        assert figures == pytest.approx([*expected, column.mean(), away])


def test_the_log_says_what_makes_no_difference(cluster):
    values = people(30)
    values[:, 0], values[:, 1] = 7, np.r_[np.zeros(25), np.arange(5.0)]
    listener = Listener()
    cluster(layer_of(values), listener, SCALING=2)
    assert (
        "“age” has the value 7 in all features that are used, so it has no effect." in listener.log
    )
    assert "The quartiles of “income” are equal" in listener.log
    values = people(30)
    values[:, 1] *= 1e6
    listener = Listener()
    cluster(layer_of(values), listener, SCALING=3)
    assert "“rate” varies so little compared to “income”" in listener.log
    listener = Listener()
    cluster(layer_of(people(9), "Point", ["Point(1 1)"] * 9), listener, POSITION_WEIGHT=50)
    assert "All features have the same position, so it has no effect" in listener.log


def test_one_cluster_and_one_feature(cluster):
    results = cluster(layer_of(people(5)), CLUSTERS=1)
    assert "SILHOUETTE" not in results
    assert {row[0] for row in attributes(results["OUTPUT"], "SILHOUETTE")} == {None}
    assert cluster(layer_of(people(1)), CLUSTERS=1)["INERTIA"] == 0


def test_the_report_shows_components_and_profiles(cluster, tmp_path):
    path = str(tmp_path / "report.html")
    layer = layer_of(people(90), "Point", places(90)[1])
    results = cluster(layer, REPORT=path, CLUSTERS=3)
    tree = parsed((tmp_path / "report.html").read_text(encoding="utf-8"))
    titles = [heading.text for heading in tree.iter(f"{XHTML}h2")]
    assert titles[:4] == ["Principal components", "Profiles", "Map", "Sizes"]
    images = {image.get("aria-label").split(".")[0]: image for image in tree.iter(f"{SVG}svg")}
    scatter = images["Principal components"]
    assert [path.get("d").count("M") for path in scatter.findall(f"{SVG}path")] == [30] * 3
    axes = core.principal_axes(StandardScaler().fit_transform(people(90)))
    assert f"component 1: {percent(axes.shares[0])} of the variance" in written(scatter)
    profile = images["Profiles of the clusters"]
    assert len(profile.findall(f"{SVG}rect")) == 9
    first = people(90)[::3, 0]
    assert f"Cluster 1, age: mean {first.mean():.4g}," in written(profile)
    text = written(tree)
    assert "Mean distance (scaled units)" in text
    assert "FIELDS=age;income;rate" in text
    assert results["REPORT"] == path


def test_the_report_doubts_a_single_field_that_decides(cluster, tmp_path):
    cluster(layer_of(people(90)), SCALING=3, REPORT=str(tmp_path / "report.html"))
    text = written(parsed((tmp_path / "report.html").read_text(encoding="utf-8")))
    assert "One field decides almost alone" in text
    assert "“income” makes up 100 % of the variance" in text


def test_the_report_holds_names_of_any_kind(cluster, tmp_path):
    name = "<b>&\"' Ä long name of a field"
    layer = make_layer(
        [None] * 8,
        "field=a:double&field=b:double",
        "EPSG:25832",
        "None",
        [[n, n % 2] for n in range(8)],
    )
    layer.startEditing()
    assert layer.renameAttribute(1, name)
    layer.commitChanges()
    layer.setName(NASTY)
    path = tmp_path / "report.html"
    cluster(layer, FIELDS=["a", name], CLUSTERS=2, TOLERANCE=0, REPORT=str(path))
    text = written(parsed(path.read_text(encoding="utf-8")))
    assert "<b>&\"' Ä long name of a f…" in text
    assert "Cost of the size limits" in text


def test_nothing_is_written_by_a_run_that_is_canceled(cluster, tmp_path):
    for said in ("120 features read", "Start 1 of", "Computing"):
        with pytest.raises(QgsProcessingException, match="canceled"):
            cluster(
                layer_of(people()),
                Listener(said),
                OUTPUT=str(tmp_path / "a.gpkg"),
                PROFILE=str(tmp_path / "b.gpkg"),
                REPORT=str(tmp_path / "c.html"),
            )
    assert list(tmp_path.iterdir()) == []


def test_files_of_all_kinds(cluster, tmp_path):
    source = save(layer_of(people(30), "Point", places(30)[1]), tmp_path / "in.gpkg")
    for extension in ("gpkg", "geojson", "shp", "csv", "fgb"):
        path = tmp_path / f"out.{extension}"
        cluster(source, OUTPUT=str(path), PROFILE=str(tmp_path / f"profile_{extension}.csv"))
        assert load(path).featureCount() == 30
    one = tmp_path / "all.gpkg"
    tables = {
        name: f'ogr:dbname="{one}" table="{name}" (geom)'
        for name in ("OUTPUT", "PROFILE", "CENTERS")
    }
    cluster(layer_of(people(30)), **tables)
    counts = {name: load(f"{one}|layername={name}").featureCount() for name in tables}
    assert counts == {"OUTPUT": 30, "PROFILE": 9, "CENTERS": 9}


def test_features_that_are_skipped_stay_in_a_copied_geopackage(cluster, tmp_path):
    source = save(layer_of(holes(), "Point", places(30)[1]), tmp_path / "in.gpkg")
    results = cluster(source, OUTPUT=str(tmp_path / "out.gpkg"))
    written = load(results["OUTPUT"])
    columns = ("CLUSTER_ID", "CLUSTER_SIZE", "DISTANCE", "SILHOUETTE", "name")
    rows = attributes(written, *columns)
    assert [row[-1] for row in rows] == [f"person {number}" for number in range(30)]
    for number in (4, 7, 9):
        assert rows[number][:-1] == (None,) * 4
    in_memory = cluster(source)
    assert [row[:1] for row in rows] == attributes(in_memory["OUTPUT"], "CLUSTER_ID")


def test_the_report_of_many_clusters_and_fields(cluster, tmp_path):
    path, names = tmp_path / "report.html", [f"f{number}" for number in range(70)]
    values = np.random.RandomState(2).standard_normal((130, 70))
    fields = "&".join(f"field={name}:double" for name in names)
    layer = make_layer([None] * 130, fields, kind="None", rows=values.tolist())
    cluster(layer, FIELDS=names, CLUSTERS=65, REPORT=str(path), N_INIT=1)
    text = written(parsed(path.read_text(encoding="utf-8")))
    assert "Only the first 60 clusters and 60 fields are shown." in text


def test_the_same_input_gives_the_same_output(cluster):
    first, second = (cluster(layer_of(people(200, seed=4)), CLUSTERS=7) for _ in range(2))
    assert attributes(first["OUTPUT"], "CLUSTER_ID", "DISTANCE", "SILHOUETTE") == attributes(
        second["OUTPUT"], "CLUSTER_ID", "DISTANCE", "SILHOUETTE"
    )
    assert json.dumps(first["INERTIA"]) == json.dumps(second["INERTIA"])


@pytest.mark.parametrize("value", [-3.4e38, -9999.0])
def test_one_value_far_from_all_others_is_named(value, cluster):
    values = people(90)
    clean = Listener()
    cluster(layer_of(values), clean, SCALING=2)
    assert "as far from the median" not in clean.log
    values[17, 2] = value
    feedback = Listener()
    cluster(layer_of(values), feedback, SCALING=2, CLUSTERS=2)
    assert f"Feature 18 has {figure(value)} in the field “rate”. " in feedback.log
    assert "times as far from the median as any other" in feedback.log
    # Fields are scaled, and by the quartiles of the others.
    assert "(SCALING)" not in feedback.log
    low, middle, high = np.quantile(values[:, 2], (0.25, 0.5, 0.75))
    scaled = f"(value − {figure(middle, 4)}) / {figure(high - low, 4)}."
    assert f"Scaled “rate”: {scaled}" in feedback.log


def test_a_stray_place_is_named_where_positions_count(cluster):
    feedback = Listener()
    wkts = [*places(59)[1], "Point(1000000000 1000000000)"]
    for weight, said in ((0, False), (50, True)):
        cluster(layer_of(people(60), "Point", wkts), feedback, POSITION_WEIGHT=weight)
        assert ("Feature 60 lies at (1,000,000,000; 1,000,000,000). " in feedback.log) == said


def test_one_value_that_hides_all_others_is_named(cluster):
    values = people(90)
    values[17, 2] = -3.4e38
    match = "90 different combinations .* 2 are distinct after rounding.*feature 18 lies farthest"
    with pytest.raises(QgsProcessingException, match=match):
        cluster(layer_of(values), SCALING=2, CLUSTERS=3)


def test_positions_off_the_globe_are_not_drawn_where_they_do_not_count(cluster, tmp_path):
    """As of a layer in meters that says degrees: its fields are what is asked for."""
    path = tmp_path / "report.html"
    wkts = ["Point(500000 5600000)"] * 20 + [f"Point({n} 50)" for n in range(10)]
    for geometries, has_map in ((wkts, True), (wkts[:20] * 2, False)):
        layer = layer_of(people(len(geometries)), "Point", geometries, crs="EPSG:4326")
        cluster(layer, REPORT=str(path))
        assert ("<h2>Map</h2>" in path.read_text(encoding="utf-8")) == has_map
    with pytest.raises(QgsProcessingException, match="off the globe"):
        cluster(layer, REPORT=str(path), POSITION_WEIGHT=10)
