"""Solvers that are chosen, inside the real qgis_process, which OR-Tools has been seen to crash."""

import importlib.util

import pytest

CONSTRAINED = "constrainedkmeans:constrainedkmeans"
AUTOMATIC, HIGHS, NETWORKX, OR_TOOLS = range(4)


@pytest.fixture(scope="module")
def labels(qgis, layers, fields, tmp_path_factory):
    """Run 90 points in 4 clusters with a solver; return how it ended and the cluster numbers."""
    source = layers("ninety", [((37 * n) % 101 + n / 1000, (61 * n) % 97) for n in range(90)])
    folder = tmp_path_factory.mktemp("solvers")

    def run(solver, **options):
        output = folder / f"{solver}.gpkg"
        output.unlink(missing_ok=True)
        finished = qgis.run(
            CONSTRAINED, INPUT=source, CLUSTERS=4, SOLVER=solver, OUTPUT=output, **options
        )
        return finished, fields(output, "CLUSTER_ID") if output.exists() else None

    return run


@pytest.fixture(scope="module")
def expected(labels):
    finished, found = labels(AUTOMATIC)
    assert finished.returncode == 0, finished.stderr
    return found


@pytest.mark.parametrize("solver", [HIGHS, NETWORKX])
def test_gives_the_same_clusters(labels, expected, optional_packages, solver):
    finished, found = labels(solver, extra_environment=optional_packages)
    assert finished.returncode == 0, finished.stderr
    assert found == expected


@pytest.mark.skipif(not importlib.util.find_spec("ortools"), reason="OR-Tools is not installed")
def test_or_tools_never_crashes_qgis(labels, expected, optional_packages):
    finished, found = labels(OR_TOOLS, extra_environment=optional_packages)
    # A crash has a negative code, or 128 and more from a wrapper.
    assert finished.returncode in (0, 1), finished.stderr
    if finished.returncode == 0:
        assert found == expected
    else:
        assert "OR-Tools" in finished.stderr
        assert found is None


def test_a_missing_or_tools_is_explained(labels, with_packages, tmp_path):
    # A package of that name that cannot be imported, so that an installed one is not found either.
    (tmp_path / "ortools.py").write_text("raise ModuleNotFoundError('gone', name='ortools')\n")
    finished, found = labels(OR_TOOLS, extra_environment=with_packages(tmp_path))
    assert finished.returncode == 1
    assert "OR-Tools" in finished.stderr
    assert "Automatic" in finished.stderr
    assert found is None
