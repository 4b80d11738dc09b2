"""Our algorithms and QGIS's own, from GeoPackage to GeoPackage by qgis_process.

QGIS_PROCESS and QGIS_PYTHON name the programs, as `scripts/environment.sh` sets them.
"""

import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from .measurements import Measurement, Measurements, failed
from .processes import run

PROJECT = Path(__file__).resolve().parent.parent
PLUGIN = "constrained_kmeans_plugin"
LAYER_LIMIT = 600

OURS = "constrainedkmeans:constrainedkmeans"
PLAIN = "constrainedkmeans:kmeans"
NATIVE = "native:kmeansclustering"


class QgisBench:
    """Takes measurements by qgis_process in a fresh profile. To be used in a `with` statement."""

    def __init__(self, limit):
        self.limit = limit
        self.taken = Measurements()

    def __enter__(self):
        self._scratch = tempfile.TemporaryDirectory()
        self._folder = Path(self._scratch.name)
        staged = subprocess.run(
            [sys.executable, PROJECT / "scripts" / "plugin.py", "stage"],
            stdout=subprocess.PIPE,
            text=True,
            check=True,
        ).stdout.strip()
        self._environment = {
            **os.environ,
            "QGIS_PLUGINPATH": str(Path(staged).parent),
            "QGIS_CUSTOM_CONFIG_PATH": str(self._folder / "profile"),
        }
        self._process("plugins", "enable", PLUGIN)
        return self

    def __exit__(self, *_):
        self._scratch.cleanup()

    def __call__(self, case, algorithm):
        """The measurement of an algorithm that gets the layer and the number of clusters."""
        return self.taken.once(case, algorithm, lambda: self._measure(case, algorithm))

    def _process(self, *arguments):
        return run([os.environ["QGIS_PROCESS"], *arguments], self.limit, self._environment)

    def _measure(self, case, algorithm):
        layer = self._folder / f"{case.data}_{case.n}.gpkg"
        if not layer.exists():
            command = [os.environ["QGIS_PYTHON"], "-W", "ignore", "-m", "benchmarks.write_layer"]
            written = run([*command, case.to_json(), str(layer)], LAYER_LIMIT)
            if written.code != 0:
                layer.unlink(missing_ok=True)
                return failed(written, LAYER_LIMIT, "writing the layer")
        result = self._folder / "result.gpkg"
        finished = self._process(
            "run", algorithm, "--", f"INPUT={layer}", f"CLUSTERS={case.k}", f"OUTPUT={result}"
        )
        if finished.code != 0:
            result.unlink(missing_ok=True)
            return failed(finished, self.limit, algorithm)
        scored = run(
            [sys.executable, "-m", "benchmarks.score_layer", case.to_json(), str(result)],
            LAYER_LIMIT,
        )
        result.unlink()
        if scored.code != 0:
            return failed(scored, LAYER_LIMIT, "reading the result")
        iterations = re.search(r"^ITERATIONS:\s+(\d+)", finished.output, re.MULTILINE)
        said = finished.output + finished.errors
        return Measurement(
            finished.seconds,
            1,
            finished.peak,
            iterations=int(iterations[1]) if iterations else None,
            proved="Certificate: verified" in said if algorithm == OURS else None,
            **json.loads(scored.output),
        )
