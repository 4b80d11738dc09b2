"""The customers of the page about attributes, from their making to a later one's label."""

import csv
import re

import numpy as np
import pytest
from osgeo import ogr
from sklearn.cluster import KMeans
from sklearn.metrics import adjusted_rand_score, silhouette_score
from sklearn.preprocessing import StandardScaler

from tests.end_to_end.test_docs import PROJECT, blocks, parameters_of, run_command, run_python

PAGE = "docs/attributes.md"
FIELDS = ("days", "orders", "basket", "age")
#: From here on two silhouettes are equal.
CLOSE = 1e-6


@pytest.fixture(scope="module")
def customers(qgis, tmp_path_factory):
    """A folder in which the examples were run, and what the last of them said."""
    folder = tmp_path_factory.mktemp("customers")
    make, label = blocks(PAGE, "python")
    run_python(qgis, make, folder)
    first, *others = [block.replace("\\\n", "") for block in blocks(PAGE, "sh")]
    run_command(qgis, first, folder)
    # One start of QGIS is enough for the others.
    for outcome in qgis.runs(map(parameters_of, others), folder=folder):
        assert outcome["results"] is not None, outcome["said"]
    return folder, run_python(qgis, label, folder)


@pytest.fixture(scope="module")
def truth(customers, fields):
    """Values, and the kind of each customer."""
    rows = fields(customers[0] / "customers.gpkg", *FIELDS, "kind")
    return np.array([row[:4] for row in rows]), [row[4] for row in rows]


def found(customers, fields):
    return [label for (label,) in fields(customers[0] / "segments.gpkg", "CLUSTER_ID")]


def test_four_is_the_best_number_and_that_of_scikit_learn(customers, truth, fields):
    folder, _ = customers
    scaled = StandardScaler().fit_transform(truth[0])
    scores = dict(fields(folder / "numbers.gpkg", "CLUSTERS", "SILHOUETTE"))
    assert sorted(scores) == list(range(2, 9))
    assert max(scores, key=scores.get) == 4
    oracle = {
        k: silhouette_score(scaled, KMeans(k, n_init=10, random_state=0).fit_predict(scaled))
        for k in scores
    }
    assert max(oracle, key=oracle.get) == 4
    assert scores[4] == pytest.approx(oracle[4], abs=CLOSE)
    assert f"for 4 clusters, {scores[4]:.3f}." in (PROJECT / PAGE).read_text(encoding="utf-8")


def test_the_kinds_are_found_as_well_as_by_scikit_learn(customers, truth, fields):
    values, kinds = truth
    scaled = StandardScaler().fit_transform(values)
    oracle = KMeans(4, n_init=10, random_state=0).fit_predict(scaled)
    labels = found(customers, fields)
    score = adjusted_rand_score(kinds, labels)
    assert score >= adjusted_rand_score(kinds, oracle) - 1e-12
    pairs = list(zip(labels, kinds))
    right = sum(max(pairs.count((label, kind)) for kind in set(kinds)) for label in set(labels))
    text = " ".join((PROJECT / PAGE).read_text(encoding="utf-8").split())
    assert (
        f"Of the 800 customers {right} are with their kind (adjusted Rand index {score:.3f},"
        in text
    )


def test_the_page_has_the_profiles(customers, truth, fields):
    values, kinds = truth
    labels = np.array(found(customers, fields))
    profiles = fields(customers[0] / "profiles.gpkg", "CLUSTER_ID", "FIELD", "MEAN", "CLUSTER_SIZE")
    means = {(cluster, field): mean for cluster, field, mean, _ in profiles}
    text = (PROJECT / PAGE).read_text(encoding="utf-8")
    rows = re.findall(r"^\| (\d) \| (\d+) \| (.*) \| (.*) \| (.*) \| (.*) \| (.*) \|$", text, re.M)
    assert len(rows) == 4
    for cluster, size, *told, kind in rows:
        inside = labels == int(cluster)
        assert int(size) == inside.sum()
        for field, figure in zip(FIELDS, told):
            mean = values[inside, FIELDS.index(field)].mean()
            assert means[int(cluster), field] == pytest.approx(mean)
            assert figure == f"{mean:.1f}"
        inside_kinds = [kind for kind, is_in in zip(kinds, inside) if is_in]
        assert kind == max(set(inside_kinds), key=inside_kinds.count)


def test_a_later_customer_is_labeled(customers, truth, fields):
    _, said = customers
    text = (PROJECT / PAGE).read_text(encoding="utf-8")
    (told,) = re.findall(r"It prints .* `(\[\d\])`", text)
    assert said.splitlines()[-1] == told
    new = [label for label, kind in zip(found(customers, fields), truth[1]) if kind == "new"]
    assert told == f"[{max(set(new), key=new.count)}]"


def test_the_report_has_components_and_profiles(customers):
    page = (customers[0] / "segments.html").read_text(encoding="utf-8")
    assert "Principal components" in page
    assert "Profiles of the clusters" in page
    assert "FIELDS=days;orders;basket;age" in page


def test_wrong_fields_end_with_a_sentence(qgis, customers, tmp_path):
    for field, sentence in (("kind", "does not hold numbers"), ("nowhere", "no field “nowhere”")):
        finished = qgis.run(
            "constrainedkmeans:attributekmeans",
            INPUT=customers[0] / "customers.gpkg",
            FIELDS=field,
            OUTPUT=tmp_path / "out.gpkg",
        )
        assert finished.returncode == 1
        assert sentence in finished.stdout + finished.stderr
    assert list(tmp_path.iterdir()) == []


def test_with_weights_sums_are_balanced(customers, fields):
    rows = fields(customers[0] / "weighted.gpkg", "CLUSTER_ID", "orders", "CLUSTER_WEIGHT")
    numbers, orders, told = np.array(rows).T
    sums = np.bincount(numbers.astype(int), weights=orders)[1:]
    assert len(sums) == 4
    assert (abs(sums - sums.mean()) <= 0.2 * sums.mean() * (1 + 1e-9)).all()
    np.testing.assert_allclose(sums[numbers.astype(int) - 1], told)


def test_centers_of_groups_label_within_them(customers, fields):
    folder, _ = customers
    rows = fields(folder / "kinds.gpkg", "CLUSTER_ID", "FIELD", "GROUPED_BY", "kind_2")
    kinds = np.repeat(["big basket", "lapsed", "new", "regular"], 2).tolist()
    assert rows == [
        (number, field, "kind", kind)
        for number, kind in enumerate(kinds, 1)
        for field in ("days", "basket", "age")
    ]
    clustered, labeled = (
        fields(folder / f"{name}.gpkg", "CLUSTER_ID", "kind") for name in ("grouped", "labeled")
    )
    assert labeled == clustered
    assert len(set(clustered)) == 8


def test_tables_of_other_formats(customers):
    with open(customers[0] / "again.csv", encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 800
    # The first run's clusters are fields of the second one's input.
    assert all(row["CLUSTER_ID"] == row["CLUSTER_ID_2"] for row in rows)
    assert ogr.Open(str(customers[0] / "profiles.xlsx")).GetLayer().GetFeatureCount() == 12
