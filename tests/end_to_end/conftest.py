"""The plugin as users run it: staged, enabled in a fresh profile, in QGIS's own programs."""

import json
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import sysconfig
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

import pytest
from osgeo import ogr, osr

PROJECT = Path(__file__).resolve().parents[2]
PROGRAMS = Path(__file__).parent / "programs"
PLUGIN = "constrained_kmeans_plugin"
# Far above what anything here takes: a run that hangs must not hang the tests.
TIMEOUT = 1200

ogr.UseExceptions()
osr.UseExceptions()


@dataclass(frozen=True)
class Installation:
    """QGIS with the plugin, in a profile of its own."""

    qgis_process: str
    python: str
    environment: dict

    def process(self, *arguments, **options):
        """Run qgis_process."""
        return self.command(self.qgis_process, *arguments, **options)

    def run(self, algorithm, *flags, extra_environment=None, **parameters):
        """Run an algorithm by qgis_process."""
        given = [f"{name}={value}" for name, value in parameters.items()]
        return self.process(
            *flags, "run", algorithm, "--", *given, extra_environment=extra_environment
        )

    def results(self, algorithm, extra_environment=None, **parameters):
        """Run an algorithm that must succeed; return its results."""
        finished = self.run(algorithm, "--json", extra_environment=extra_environment, **parameters)
        assert finished.returncode == 0, finished.stderr
        return json.loads(finished.stdout)["results"]

    def runs(self, asked, folder=None, **options):
        """Run algorithms in one process, which is much faster than one for each.

        Parameters
        ----------
        asked : iterable of (str, dict)
            Algorithm, or file of a model, and parameters; texts are what qgis_process hands on.
        folder : Path, optional
            In which relative paths begin.

        Returns
        -------
        list of dict
            For each its "results", None where it failed, and what was "said".
        """
        told = json.dumps([(str(name), parameters) for name, parameters in asked], default=str)
        return self.program("runs.py", stdin=told, cwd=folder, **options)

    def program(self, name, *arguments, **options):
        """Run a program from `programs/` in the Python of QGIS; return the JSON that it prints."""
        finished = self.command(self.python, PROGRAMS / name, *arguments, **options)
        assert finished.returncode == 0, finished.stdout + finished.stderr
        return json.loads(finished.stdout.splitlines()[-1])

    def start(self, *arguments):
        """Start qgis_process and do not wait."""
        return subprocess.Popen(
            [self.qgis_process, *arguments],
            env=self.environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )

    def command(self, *command, extra_environment=None, stdin=None, cwd=None):
        """Run any program in the environment of this installation."""
        return subprocess.run(
            command,
            env={**self.environment, **(extra_environment or {})},
            input=stdin,
            stdin=None if stdin else subprocess.DEVNULL,
            cwd=cwd,
            capture_output=True,
            text=True,
            errors="replace",
            timeout=TIMEOUT,
            check=False,
        )


@pytest.fixture(scope="session")
def qgis(tmp_path_factory):
    """The installation, with the plugin enabled."""
    plugins = tmp_path_factory.mktemp("plugins")
    subprocess.run(
        [sys.executable, PROJECT / "scripts/plugin.py", "stage", "--folder", plugins / PLUGIN],
        check=True,
    )

    # Nothing that the tests set for themselves, nor the user for QGIS's plugins and profiles.
    environment = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("QGIS_", "PYTEST_"))
    }
    environment.update(
        QGIS_PLUGINPATH=str(plugins),
        QGIS_CUSTOM_CONFIG_PATH=str(tmp_path_factory.mktemp("profile")),
        XDG_RUNTIME_DIR=str(tmp_path_factory.mktemp("runtime")),
        QT_QPA_PLATFORM="offscreen",
    )
    installation = Installation(
        qgis_process=os.environ.get("QGIS_PROCESS")
        or shutil.which("qgis_process.bin")
        or shutil.which("qgis_process"),
        python=os.environ.get("QGIS_PYTHON") or "/usr/bin/python3",
        environment=environment,
    )
    enabled = installation.process("plugins", "enable", PLUGIN)
    assert enabled.returncode == 0, enabled.stdout + enabled.stderr
    return installation


@pytest.fixture(scope="session")
def with_packages():
    """What makes the packages in a folder visible to QGIS's programs."""

    def make(folder):
        present = os.environ.get("PYTHONPATH")
        return {"PYTHONPATH": os.pathsep.join([str(folder), *([present] if present else [])])}

    return make


@pytest.fixture(scope="session")
def optional_packages(with_packages):
    """The packages of the test environment, which QGIS's programs do not see by themselves."""
    return with_packages(sysconfig.get_path("purelib"))


@pytest.fixture(scope="session")
def pictures():
    """Where screenshots are kept for people to look at."""
    folder = PROJECT / "build" / "end_to_end"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


@pytest.fixture(scope="session")
def world():
    """QGIS's own map of the world."""
    from qgis.core import QgsApplication

    path = Path(QgsApplication.pkgDataPath()) / "resources" / "data" / "world_map.gpkg"
    return f"{path}|layername=states_provinces"


def write_points(path, positions, epsg=25832):
    """Write points to a GeoPackage; a position of None is a feature without geometry."""
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(epsg)
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = source.CreateLayer(Path(path).stem, reference, ogr.wkbPoint)
    layer.CreateField(ogr.FieldDefn("number", ogr.OFTInteger))
    layer.StartTransaction()
    for number, position in enumerate(positions):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature["number"] = number
        if position is not None:
            geometry = ogr.Geometry(ogr.wkbPoint)
            geometry.AddPoint_2D(*position)
            feature.SetGeometry(geometry)
        layer.CreateFeature(feature)
    layer.CommitTransaction()
    del layer, source
    return path


def read_fields(path, *fields):
    """Return the values of fields in a GeoPackage of one layer, feature by feature."""
    with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as database:
        ((table,),) = database.execute("SELECT table_name FROM gpkg_contents").fetchall()
        columns = ", ".join(f'"{field}"' for field in fields)
        return database.execute(f'SELECT {columns} FROM "{table}" ORDER BY fid').fetchall()


@pytest.fixture(scope="session")
def layers(tmp_path_factory):
    """A maker of layers: `layers(name, positions)` returns a GeoPackage."""
    folder = tmp_path_factory.mktemp("layers")

    def make(name, positions, **options):
        return write_points(folder / f"{name}.gpkg", positions, **options)

    return make


@pytest.fixture(scope="session")
def thousand_points(layers):
    """1,000 random points. Python's generator gives the same ones everywhere and for ever."""
    draw = random.Random(2024).random
    return layers("thousand", [(1000 * draw(), 1000 * draw()) for _ in range(1000)])


@pytest.fixture(scope="session")
def fields():
    return read_fields
