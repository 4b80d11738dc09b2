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


@pytest.mark.parametrize(
    ("solver", "title", "name"),
    [(NETWORKX, "NetworkX", "networkx"), (OR_TOOLS, "OR-Tools", "ortools")],
)
@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("raise ModuleNotFoundError('gone', name={name!r})\n", "which is not installed."),
        ("raise RuntimeError('deep inside')\n", "does not load (RuntimeError: deep inside)"),
        ("__version__ = '1.9'\n", "or later; 1.9 is installed."),
    ],
)
def test_a_package_that_cannot_be_used_is_named_before_the_work(
    labels, with_packages, tmp_path, solver, title, name, text, said
):
    # It hides one that is installed.
    (tmp_path / f"{name}.py").write_text(text.format(name=name))
    finished, found = labels(solver, extra_environment=with_packages(tmp_path))
    assert finished.returncode == 1
    assert f"The solver {title} needs the Python package {title}" in finished.stderr
    for words in (said, "Automatic", ", then restart QGIS: "):
        assert words in finished.stderr
    assert "Traceback" not in finished.stderr
    # Nothing was read before.
    assert "features" not in finished.stdout
    assert found is None
