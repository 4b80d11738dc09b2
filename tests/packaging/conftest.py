"""The zip as `make package` writes it, and the script that writes it."""

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.catalogs import load_script

PROJECT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def project():
    return PROJECT


@pytest.fixture(scope="session")
def plugin_script():
    """`scripts/plugin.py` as a module."""
    return load_script("plugin")


@pytest.fixture(scope="session")
def run_script():
    """Run `scripts/plugin.py` as make does."""

    def run(*arguments):
        return subprocess.run(
            [sys.executable, PROJECT / "scripts/plugin.py", *arguments],
            capture_output=True,
            text=True,
            check=False,
        )

    return run


@pytest.fixture(scope="session")
def package(run_script):
    """Path of the zip."""
    finished = run_script("package")
    assert finished.returncode == 0, finished.stderr
    return Path(finished.stdout.strip())


@pytest.fixture(scope="session")
def installed(package, tmp_path_factory):
    """The plugin's folder as the plugin manager unpacks it."""
    folder = tmp_path_factory.mktemp("plugins")
    with zipfile.ZipFile(package) as archive:
        archive.extractall(folder)
    return folder / "constrained_kmeans_plugin"
