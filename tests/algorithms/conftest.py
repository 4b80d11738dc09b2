import contextlib
import gc
import inspect
from types import FrameType

import pytest
from qgis.core import QgsApplication, QgsProcessingContext, QgsProject

from constrained_kmeans_plugin import classFactory
from constrained_kmeans_plugin.bridge.output import loading
from tests.algorithms.attributes_for_tests import ATTRIBUTE_KMEANS, FIELDS
from tests.algorithms.rasters_for_tests import read_raster
from tests.bridge.layers_for_tests import Listener

CHOOSE_K = "constrainedkmeans:choosek"
CONVERGENCE = "constrainedkmeans:convergence"


@pytest.fixture(scope="session")
def provider(qgis_app, qgis_processing):
    """The provider, as the plugin puts it in the registry, and takes it out again."""
    registry = QgsApplication.processingRegistry()
    plugin = classFactory(None)
    plugin.initProcessing()
    # What is there now stays: the collections after each test need not look at it.
    gc.freeze()
    yield registry.providerById("constrainedkmeans")
    plugin.unload()
    assert registry.providerById("constrainedkmeans") is None
    plugin.unload()


@pytest.fixture(params=["kmeans", "constrainedkmeans"])
def algorithm(request, provider):
    """Id of each algorithm in turn."""
    return f"constrainedkmeans:{request.param}"


@pytest.fixture
def processing_run(provider, qgis_new_project):
    """`processing.run`, after whose exceptions nothing is left of the test."""
    import processing

    raised = []

    def run(*arguments, **options):
        try:
            return processing.run(*arguments, **options)
        except BaseException as error:
            raised.append(type(error))
            raise

    yield run
    if raised:
        clear_leaked_frames()


@pytest.fixture
def waiting(provider, monkeypatch):
    """What is kept until QGIS has loaded a layer, in a QGIS without windows.

    Runs of other tests, which nobody loaded, may still be waiting.
    """
    # Newer QGIS hands the tree of layers on to C++, which knows no mock.
    monkeypatch.setattr("processing.gui.Postprocessing.iface", None, raising=False)
    kept = set()
    monkeypatch.setattr(loading, "_WAITING", kept)
    return kept


@pytest.fixture
def with_outputs(processing_run):
    """Run an algorithm as a script does: results with layers, or a QgsProcessingException."""

    def run(algorithm, parameters, feedback=None):
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        results = processing_run(
            algorithm, parameters, feedback=feedback or Listener(), context=context
        )
        # The context owns what it holds: it must live as long as the results.
        results["context"] = context
        return results

    return run


@pytest.fixture
def run(with_outputs):
    """Run an algorithm that writes clusters."""

    def run(layer, feedback=None, algorithm="constrainedkmeans:constrainedkmeans", **parameters):
        given = {"INPUT": layer, "OUTPUT": "memory:", "CLUSTERS": 3, **parameters}
        return with_outputs(algorithm, given, feedback)

    return run


@pytest.fixture
def classify(processing_run, tmp_path):
    """Run the algorithm on a file: results, with the bands written as arrays."""

    def classify(path, feedback=None, **parameters):
        parameters = {
            "INPUT": str(path),
            "CLUSTERS": 4,
            "OUTPUT": str(tmp_path / "classes.tif"),
            "RECOLORED": str(tmp_path / "recolored.tif"),
            **parameters,
        }
        results = processing_run(
            "constrainedkmeans:rasterkmeans", parameters, feedback=feedback or Listener()
        )
        results["classes"] = read_raster(results["OUTPUT"])[0]
        if parameters["RECOLORED"]:
            results["recolored"] = read_raster(results["RECOLORED"])
        return results

    return classify


@pytest.fixture
def choose(with_outputs):
    """Compare numbers of clusters: results with the table."""

    def choose(layer, feedback=None, **parameters):
        given = {"INPUT": layer, "OUTPUT": "memory:", "K_MAX": 6, **parameters}
        return with_outputs(CHOOSE_K, given, feedback)

    return choose


@pytest.fixture
def watch(with_outputs):
    """Run k-means step by step: results with layers."""

    def watch(layer, feedback=None, **parameters):
        outputs = dict.fromkeys(("STEPS", "PATHS"), "memory:")
        given = {"INPUT": layer, "CLUSTERS": 4, "INIT": 1, **outputs, **parameters}
        return with_outputs(CONVERGENCE, given, feedback)

    return watch


@pytest.fixture
def cluster(run):
    """Run k-means on the attributes of people."""

    def cluster(layer, feedback=None, **parameters):
        parameters = {"FIELDS": FIELDS, **parameters}
        return run(layer, feedback, algorithm=ATTRIBUTE_KMEANS, **parameters)

    return cluster


def clear_leaked_frames():
    """Let go of layers while GDAL is there; deleting them after it ends the process.

    QGIS keeps every exception that leaves a `processAlgorithm` in Python, and with it the
    frames of the test that expected it.
    """
    for thing in gc.get_objects():
        # Not generators: fixtures wait in them.
        if isinstance(thing, FrameType) and not thing.f_code.co_flags & inspect.CO_GENERATOR:
            with contextlib.suppress(RuntimeError):  # it is still running
                thing.clear()
    gc.collect()
