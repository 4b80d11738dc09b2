"""What QGIS knows about the algorithms once the plugin is enabled."""

import json
from functools import lru_cache

import pytest

# What must be there; all of it, in its order, is in tests/algorithms/test_definitions.py.
PARAMETERS = {
    "constrainedkmeans:kmeans": {"INPUT", "CLUSTERS", "SEED", "OUTPUT"},
    "constrainedkmeans:constrainedkmeans": {"INPUT", "CLUSTERS", "MIN_SIZE", "SOLVER", "OUTPUT"},
    "constrainedkmeans:assigntocenters": {"INPUT", "CENTERS_LAYER", "MAX_FIELD", "OUTPUT"},
    "constrainedkmeans:convergence": {"INPUT", "CLUSTERS", "STEPS", "PATHS", "REPORT"},
    "constrainedkmeans:choosek": {"INPUT", "K_MIN", "K_MAX", "GAP", "OUTPUT", "REPORT"},
    "constrainedkmeans:rasterkmeans": {"INPUT", "BANDS", "CLUSTERS", "OUTPUT", "RECOLORED"},
}
MODELS = {
    "Equal territories by a field": {
        *("addresses", "quantity", "territories", "tolerance", "within", "boundary"),
        "territories:Addresses with their territories",
        *("territories:Territories", "territories:Centers", "territories:Report"),
    },
    "Depots with capacities": {
        *("addresses", "depots", "capacity", "name", "quantity", "boundary"),
        *("depots:Addresses with their depots", "depots:Areas of the depots"),
        *("depots:Depots with their addresses", "depots:Lines to the depots", "depots:Report"),
    },
    "Balanced territories from an address layer": {
        *("addresses", "territories", "tolerance", "weight", "boundary"),
        "territories:Addresses with their territories",
        *("territories:Territories", "territories:Centers", "territories:Report"),
    },
    "Segments with profiles": {
        *("features", "fields", "most", "segments:Segments", "segments:Profiles"),
        *("segments:Centers to label by", "segments:Report"),
    },
}
OUTPUTS = {"OUTPUT", "NUM_CLUSTERS", "INERTIA", "MIN_CLUSTER_SIZE", "MAX_CLUSTER_SIZE", "SKIPPED"}
OF_STEPS = {"STEPS", "PATHS", "FEATURES", "REPORT", "ITERATIONS", "INERTIA", "SKIPPED"}
OF_CHOOSING = {"OUTPUT", "REPORT", "BEST_K_SILHOUETTE", "BEST_K_ELBOW", "BEST_K_GAP", "CLEAR"}


@pytest.fixture(scope="module")
def help_of(qgis):
    """What qgis_process tells of an algorithm, as JSON; each is asked for once."""
    return lru_cache(lambda name: json.loads(qgis.process("--json", "help", name).stdout))


def test_all_algorithms_are_listed(qgis):
    listed = qgis.process("list").stdout
    for algorithm in PARAMETERS:
        assert algorithm.split(":")[1] in listed
    assert "Constrained k-means clustering" in listed
    for model in MODELS:
        assert model in listed


@pytest.mark.parametrize("algorithm", PARAMETERS)
def test_help_names_parameters_and_outputs(help_of, algorithm):
    told = help_of(algorithm)
    assert set(told["parameters"]) >= PARAMETERS[algorithm]
    others = {"choosek": OF_CHOOSING, "convergence": OF_STEPS}
    assert set(told["outputs"]) >= others.get(algorithm.split(":")[1], OUTPUTS)
    assert told["algorithm_details"]["short_description"]
    assert told["provider_details"]["name"] == "Constrained k-means"
    assert told["provider_details"]["version"]


@pytest.mark.parametrize("algorithm", PARAMETERS)
def test_only_input_and_output_must_be_given(help_of, algorithm):
    told = help_of(algorithm)
    must = {
        name
        for name, parameter in told["parameters"].items()
        if not parameter["optional"] and parameter.get("default_value") is None
    }
    assert must == {"INPUT", "CENTERS_LAYER", "OUTPUT", "STEPS"} & PARAMETERS[algorithm]


@pytest.mark.parametrize("model", MODELS)
def test_models_tell_their_parameters(help_of, model):
    told = help_of(f"constrainedkmeans:{model}")
    assert set(told["parameters"]) == MODELS[model]
    assert set(told["outputs"]) >= {name for name in MODELS[model] if ":" in name}


def test_bad_input_of_convergence_ends_with_a_sentence(qgis, thousand_points, tmp_path):
    steps = tmp_path / "steps.gpkg"
    for wrong, sentence in (
        ({"CLUSTERS": 0}, "0 is out of range. Use 1 or more"),
        ({"CLUSTERS": 4, "MAX_SIZE": 200}, "(MAX_SIZE) to 250"),
    ):
        finished = qgis.run(
            "constrainedkmeans:convergence", INPUT=thousand_points, STEPS=steps, **wrong
        )
        assert finished.returncode != 0
        assert sentence in finished.stdout + finished.stderr
        assert not steps.exists()
