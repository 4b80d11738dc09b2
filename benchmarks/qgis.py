"""Our algorithms and QGIS's own, from file to file by qgis_process.

QGIS_PROCESS and QGIS_PYTHON name the programs, as `scripts/environment.sh` sets them.
"""

import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from .measurements import MEGABYTE, Measurement, Measurements, failed
from .processes import run, tell

PROJECT = Path(__file__).resolve().parent.parent
PLUGIN = "constrained_kmeans_plugin"
LAYER_LIMIT = 600

OURS = "constrainedkmeans:constrainedkmeans"
PLAIN = "constrainedkmeans:kmeans"
NATIVE = "native:kmeansclustering"
ALONG_ROADS = "constrainedkmeans:roadterritories"
BY_COSTS = "constrainedkmeans:assignbycosts"


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

    def by_files(self, case, algorithm, files, options):
        """What an algorithm does with the files of a case.

        `files` are names of files by parameter, which `benchmarks.files` writes, `options` other
        parameters. Like `measured_apart` a dictionary with "seconds", "peak" in MB and "total", or
        a note why there is none.
        """
        tell(f"{case}: {algorithm} ...")
        with tempfile.TemporaryDirectory(dir=self._folder) as folder:
            program = [os.environ["QGIS_PYTHON"], "-W", "ignore", "-m", "benchmarks.files"]
            written = run([*program, case, folder], LAYER_LIMIT)
            if written.code != 0:
                return failed(written, LAYER_LIMIT, "writing the files").note
            given = {name: Path(folder, file) for name, file in files.items()}
            given = {**given, **options, "OUTPUT": Path(folder, "result.gpkg")}
            values = [f"{name}={value}" for name, value in given.items()]
            finished = self._process("run", algorithm, "--", *values)
        if finished.code != 0:
            return failed(finished, self.limit, algorithm).note
        total = re.search(r"^TOTAL_COST:\s+(\S+)", finished.output, re.MULTILINE)
        found = {"seconds": finished.seconds, "peak": finished.peak / MEGABYTE}
        tell(f"    {found['seconds']:.3g} s, {found['peak']:,.0f} MB")
        return {**found, "total": float(total[1])}

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
