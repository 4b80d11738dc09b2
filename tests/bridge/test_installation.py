"""The sentence about a package that cannot be used, on every system."""

import site
import sys

import numpy
import pytest

from constrained_kmeans_plugin.bridge.log import installation
from constrained_kmeans_plugin.bridge.log.installation import explain_faults, install_command
from constrained_kmeans_plugin.requirements import GDAL_ARRAY, NUMPY, SCIPY, SOLVER_PACKAGES, Fault

MISSING = Fault(SCIPY, "missing")
OLD = Fault(SCIPY, "old", "1.5.4")
BROKEN = Fault(SCIPY, "broken", "ImportError: no libgcc")
#: The NumPy that QGIS came with stays.
KEPT = f"numpy=={numpy.__version__}"


@pytest.fixture
def on(monkeypatch, tmp_path):
    """Pretend to be on a system."""
    monkeypatch.setattr(site, "ENABLE_USER_SITE", True)
    monkeypatch.setattr(installation.os, "__file__", str(tmp_path / "os.py"))
    monkeypatch.setattr(sys, "executable", "/usr/bin/python3")
    monkeypatch.setattr(installation.importlib.util, "find_spec", lambda name: name)

    def pretend(name):
        monkeypatch.setattr(installation, "system", lambda: name)
        return tmp_path

    return pretend


@pytest.mark.parametrize(
    ("system", "fault", "command"),
    [
        ("debian", MISSING, "sudo apt install python3-scipy"),
        ("debian", OLD, f"/usr/bin/python3 -m pip install --user --upgrade scipy {KEPT}"),
        (
            "debian",
            BROKEN,
            f"/usr/bin/python3 -m pip install --user --force-reinstall scipy {KEPT}",
        ),
        ("other", MISSING, f"/usr/bin/python3 -m pip install --user scipy {KEPT}"),
        ("windows", MISSING, f"python -m pip install --user scipy {KEPT}"),
        (
            "flatpak",
            MISSING,
            "flatpak run --devel --command=pip3 org.qgis.qgis install --user scipy " + KEPT,
        ),
        (
            "debian",
            Fault(SOLVER_PACKAGES["networkx"], "missing"),
            "sudo apt install python3-networkx",
        ),
        # Debian has no such package.
        (
            "debian",
            Fault(SOLVER_PACKAGES["ortools"], "missing"),
            f"/usr/bin/python3 -m pip install --user ortools {KEPT}",
        ),
        ("debian", Fault(NUMPY, "missing"), "sudo apt install python3-numpy"),
        # What hides the NumPy that GDAL was built with has to go.
        ("debian", Fault(GDAL_ARRAY, "broken", "why"), "/usr/bin/python3 -m pip uninstall numpy"),
    ],
)
def test_the_command_of_each_system(on, system, fault, command):
    on(system)
    assert install_command([fault]) == command
    assert explain_faults("It", [fault]).endswith(f", then restart QGIS: {command}")


@pytest.mark.parametrize("older", [False, True])
def test_on_a_mac_it_is_the_python_in_the_bundle(on, monkeypatch, older):
    contents = on("mac") / "QGIS LTR.app"
    python = contents / ("bin/python3" if older else "python")
    python.parent.mkdir(parents=True)
    python.touch()
    directory = type("Application", (), {"applicationDirPath": lambda: str(contents)})
    monkeypatch.setattr(installation, "QgsApplication", directory)
    assert install_command([MISSING]) == f"'{python}' -m pip install --user scipy {KEPT}"


def test_a_python_that_the_system_manages_is_told_so(on):
    (on("debian") / "EXTERNALLY-MANAGED").touch()
    assert " --user --break-system-packages --upgrade " in install_command([OLD])
    assert "--break" not in install_command([MISSING])


def test_an_environment_has_no_packages_of_the_user(on, monkeypatch):
    on("other")
    monkeypatch.setattr(site, "ENABLE_USER_SITE", False)
    assert "--user" not in install_command([MISSING])
    # Nothing else may be written in a Flatpak.
    on("flatpak")
    assert "--user" in install_command([MISSING])


def test_pip_is_installed_first_where_debian_has_none(on, monkeypatch):
    on("debian")
    monkeypatch.setattr(installation.importlib.util, "find_spec", lambda name: None)
    assert install_command([OLD]).startswith("sudo apt install python3-pip && /usr/bin/python3 -m")


def test_several_packages_are_one_command(on):
    on("debian")
    faults = [Fault(NUMPY, "old", "1.19.5"), MISSING]
    sentence = explain_faults("Constrained k-means", faults)
    assert sentence == (
        "Constrained k-means needs the Python package NumPy 1.20 or later; 1.19.5 is installed. "
        "Constrained k-means needs the Python package SciPy, which is not installed. To update "
        "it, run this command in a terminal, then restart QGIS: /usr/bin/python3 -m pip install "
        "--user --upgrade numpy scipy"
    )


@pytest.mark.parametrize(
    ("fault", "words"),
    [
        (MISSING, ["It needs the Python package SciPy, which is not installed.", "To install it"]),
        (OLD, ["It needs the Python package SciPy 1.6 or later; 1.5.4 is installed.", "To update"]),
        (BROKEN, ["does not load (ImportError: no libgcc).", "To repair it", "Do without."]),
    ],
)
def test_the_sentence_says_what_is_wrong_and_what_to_do(on, fault, words):
    on("windows")
    sentence = explain_faults("It", [fault], "Do without.")
    for word in [*words, "in the OSGeo4W Shell"]:
        assert word in sentence


def test_the_system_is_recognized(monkeypatch):
    there = set()
    monkeypatch.setattr(installation.os.path, "exists", lambda path: path in there)
    monkeypatch.setattr(sys, "prefix", "/usr")
    for platform, files, name in [
        ("linux", {"/.flatpak-info", "/etc/debian_version"}, "flatpak"),
        ("linux", {"/etc/debian_version"}, "debian"),
        ("linux", set(), "other"),
        ("darwin", set(), "mac"),
        ("win32", set(), "windows"),
    ]:
        monkeypatch.setattr(sys, "platform", platform)
        there.clear()
        there.update(files)
        assert installation.system() == name
    # Conda's Python has packages of its own.
    monkeypatch.setattr(sys, "platform", "linux")
    there.add("/etc/debian_version")
    monkeypatch.setattr(sys, "prefix", "/home/me/miniconda3")
    assert installation.system() == "other"
