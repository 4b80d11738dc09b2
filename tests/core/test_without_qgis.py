"""The core runs in any Python with NumPy and SciPy."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

PROGRAM = """
import sys
for name in ("qgis", "PyQt5", "PyQt6"):
    sys.modules[name] = None      # any import of it fails
from constrained_kmeans_plugin import core
assert "scipy" not in sys.modules     # loaded by what needs it: QGIS starts sooner
points = [[0.0, 0.0], [1.0, 0.0], [0.0, 1.0], [5.0, 5.0]]
assert core.constrained_kmeans(points, 2).sizes.tolist() == [2, 2]
assert core.kmeans(points, 2).sizes.sum() == 4
optional = {"networkx", "ortools", "sklearn", "pandas", "matplotlib", "highspy"}
optional |= {"pyarrow", "distributed", "dask"}
assert not any(".core.scale" in name for name in sys.modules)
loaded = optional & {name.split(".")[0] for name in sys.modules}
assert not loaded, loaded
print("fine")
"""


def test_core_needs_neither_qgis_nor_any_optional_package():
    root = Path(__file__).resolve().parents[2]
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM], cwd=root, capture_output=True, text=True, check=False
    )
    assert done.stdout.strip() == "fine", done.stderr


def test_examples_in_the_docstrings_run():
    import doctest

    from constrained_kmeans_plugin.core.clustering import constrained, fixed_centers, lloyd
    from constrained_kmeans_plugin.core.evaluate import (
        choice,
        metrics,
        profiles,
        projection,
        summary,
    )
    from constrained_kmeans_plugin.core.prepare import scaling

    described = (choice, constrained, fixed_centers, lloyd, metrics, summary)
    for module in (*described, profiles, projection, scaling):
        result = doctest.testmod(module)
        assert result.attempted > 0
        assert result.failed == 0
