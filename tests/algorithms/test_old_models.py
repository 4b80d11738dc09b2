"""Models that version 0.1.0 brought, and those that its users made: they run, and can be edited.

In the files of the algorithms every parameter of that time has a value, as the designer writes it,
and every output is one of the model.
"""

from pathlib import Path

import numpy as np
import pytest
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

from constrained_kmeans_plugin.provider import MODELS
from tests.algorithms.rasters_for_tests import picture, write_raster
from tests.bridge.layers_for_tests import Listener, attributes

FOLDER = Path(__file__).parent / "models_of_0_1_0"
SAMPLE = Path(MODELS).parent / "sample_data"
FILES = sorted(FOLDER.glob("*.model3"))
#: What is asked of those that are no files of algorithms.
MORE = {
    "balanced_territories": {"territories": 6},
    "segments_with_profiles": {"fields": ["revenue"], "most": 4},
}


def opened(file):
    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(str(file))
    return model


@pytest.fixture
def inputs(tmp_path):
    """By the names of the models' parameters."""

    def layer(name):
        return QgsVectorLayer(str(SAMPLE / f"{name}.geojson"), name, "ogr")

    values = picture()
    raster = QgsRasterLayer(str(write_raster(tmp_path / "in.tif", values)), "raster")
    return {
        "input": layer("addresses"),
        "addresses": layer("addresses"),
        "features": layer("addresses"),
        "centers_layer": layer("depots"),
        "raster": raster,
    }


@pytest.fixture
def run_old(provider, inputs, tmp_path, qgis_new_project):
    """Run a model with all of its outputs: {title of an output: what it is}, and the log."""
    import processing

    def run_old(file):
        model, parameters = opened(file), dict(MORE.get(file.stem, {}))
        for definition in model.parameterDefinitions():
            name = definition.name()
            if not definition.isDestination() and name in inputs:
                parameters[name] = inputs["raster" if definition.type() == "raster" else name]
        endings = {"fileDestination": "html", "rasterDestination": "tif"}
        titles = {}
        for definition in model.destinationParameterDefinitions():
            ending = endings.get(definition.type(), "gpkg")
            path = str(tmp_path / f"{len(titles)}.{ending}")
            parameters[definition.name()] = titles[definition.description()] = path
        context, log = QgsProcessingContext(), Listener()
        context.setProject(QgsProject.instance())
        results = processing.run(model, parameters, feedback=log, context=context)
        return titles, results, log

    return run_old


def test_all_algorithms_of_that_time_are_there():
    names = "assigntocenters attributekmeans choosek constrainedkmeans convergence kmeans"
    assert {file.stem for file in FILES} == {*names.split(), "rasterkmeans", *MORE}


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_they_can_be_edited(provider, file):
    """The designer checks every step as it is opened and saved."""
    model = opened(file)
    assert model.canExecute()[0]
    assert model.validate() == (True, [])
    for child_id, child in model.childAlgorithms().items():
        assert child.algorithm() is not None
        assert model.validateChildAlgorithm(child_id) == (True, [])


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_they_run(run_old, file):
    titles, _, _ = run_old(file)
    assert titles
    for path in titles.values():
        assert Path(path).stat().st_size > 0, path


def test_their_settings_are_kept(run_old):
    titles, _, _ = run_old(FOLDER / "constrainedkmeans.model3")
    rows = attributes(QgsVectorLayer(titles["CENTERS"]), "district", "CLUSTER_WEIGHT")
    for district in {name for name, _ in rows}:
        sums = np.array([total for name, total in rows if name == district])
        assert len(sums) == 2
        assert (abs(sums / sums.mean() - 1) <= 0.1).all()
    titles, _, _ = run_old(FOLDER / "assigntocenters.model3")
    for size, capacity in attributes(QgsVectorLayer(titles["CENTERS"]), "CLUSTER_SIZE", "CAPACITY"):
        assert size <= capacity


@pytest.mark.parametrize("name", ["SEARCH", "ZONE_TYPE", "CONTIGUITY", "ISLANDS", "SNAP_DISTANCE"])
def test_what_was_added_may_be_empty(run, name):
    """As in these models, and as the designer writes what nobody chose."""
    layer = QgsVectorLayer(str(SAMPLE / "addresses.geojson"), "addresses", "ogr")
    results = [run(layer, CLUSTERS=4, ZONES="memory:", **given) for given in ({}, {name: None})]
    rows = [attributes(result["OUTPUT"], "CLUSTER_ID", "DISTANCE") for result in results]
    assert rows[0] == rows[1]
    shapes = [[zone.geometry().asWkt() for zone in r["ZONES"].getFeatures()] for r in results]
    assert shapes[0] == shapes[1]
