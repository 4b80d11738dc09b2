"""Models, and scripts as in the Python console."""

from collections import Counter


def test_a_model_of_two_steps(qgis, thousand_points, tmp_path, fields):
    """Cluster, then dissolve by cluster: built through the model API, run, saved, run again."""
    model = tmp_path / "districts.model3"
    told = qgis.program("model.py", model, thousand_points)
    assert told["multipoints"] == 8
    assert told["largest_cluster"] == 125

    output = tmp_path / "districts.gpkg"
    finished = qgis.run(str(model), points=thousand_points, **{told["destination"]: output})
    assert finished.returncode == 0, finished.stderr
    assert sorted(fields(output, "CLUSTER_ID", "CLUSTER_SIZE")) == [(n, 125) for n in range(1, 9)]


def test_a_script_as_in_the_python_console(qgis, thousand_points):
    told = qgis.program("console.py", thousand_points)
    assert told["sizes"] == [34, 33, 33]
    assert told["crs"] == "EPSG:25832"
    assert told["fields"] == ["fid", "number", "group", "members", "DISTANCE"]
    # The layer in memory: all the selected features, and no other.
    assert Counter(told["numbers"]) == Counter(range(100))
    assert told["refused"].startswith("7 clusters of at least 200 need 1,400 features")
