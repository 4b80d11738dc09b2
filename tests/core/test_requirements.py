"""What is found to be wrong with packages, which are made for it."""

from __future__ import annotations

import importlib
import sys

import pytest

from constrained_kmeans_plugin import requirements
from constrained_kmeans_plugin.requirements import Fault, Package, find_fault, find_faults


@pytest.fixture
def package(tmp_path, monkeypatch, nothing_known):
    """Make a package of some files; return its description."""
    monkeypatch.syspath_prepend(tmp_path)
    made = []

    def make(name, files, **described):
        made.append(name)
        for file, text in files.items():
            path = tmp_path / name / file
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text)
        return Package(name.title(), name, **described)

    yield make
    for name in [name for name in sys.modules if name.split(".")[0] in made]:
        del sys.modules[name]


def test_what_works_has_no_fault(package):
    files = {"__init__.py": "__version__ = '1.10.2rc1'", "inner.py": ""}
    assert find_fault(package("sound", files, oldest=(1, 9), modules=("sound.inner",))) is None
    assert find_faults([requirements.NUMPY, requirements.SCIPY]) == []


def test_a_missing_one_is_found_once_it_is_installed(package):
    """Even though Python remembers what it did not find."""
    absent = package("latecomer", {}, oldest=(1, 0))
    assert find_fault(absent) == Fault(absent, "missing")
    package("latecomer", {"__init__.py": "__version__ = '1.0'"})
    assert find_fault(absent) is None


@pytest.mark.parametrize("version", ["1.5.4", "0.19", "1", "1.5.99.dev0+git"])
def test_an_old_one_is_named_with_its_version(package, version):
    old = package("old_one", {"__init__.py": f"__version__ = {version!r}"}, oldest=(1, 6))
    assert find_fault(old) == Fault(old, "old", version)


@pytest.mark.parametrize(
    ("raised", "reason"),
    [
        ("raise ImportError('no libgcc\\nmore')", "ImportError: no libgcc"),
        ("raise RuntimeError", "RuntimeError"),
        ("import no_such_module", "ModuleNotFoundError: No module named 'no_such_module'"),
        ("{}['key']", "KeyError: 'key'"),
        ("import os; os.no_such_thing", "AttributeError: module 'os' has no attribute"),
        (
            "try:\n    1 / 0\nexcept ZeroDivisionError as error:\n    raise OSError from error",
            "ZeroDivisionError: division by zero",
        ),
    ],
)
@pytest.mark.parametrize("file", ["__init__.py", "inner/deep.py"])
def test_whatever_a_broken_one_raises_is_its_fault(package, file, raised, reason):
    files = {"__init__.py": "__version__ = '2.0'", "inner/__init__.py": "", file: raised}
    broken = package("broken_one", files, oldest=(1, 6), modules=("broken_one.inner.deep",))
    fault = find_fault(broken)
    assert (fault.package, fault.reason) == (broken, "broken")
    assert fault.detail.startswith(reason)
    assert "\n" not in fault.detail


def test_a_broken_one_is_imported_once(package):
    """A second try may say something else, or end the process."""
    files = {"__init__.py": "import sys; sys.tried = getattr(sys, 'tried', 0) + 1; 1 / 0"}
    broken = package("tried_one", files)
    assert find_fault(broken) == find_fault(broken)
    assert sys.tried == 1
    del sys.tried


def test_a_folder_that_is_left_over_is_broken(package):
    left_over = package("left_over", {"data.txt": ""}, oldest=(1, 0))
    assert find_fault(left_over).reason == "broken"


def test_without_numpy_only_numpy_is_named(package, monkeypatch):
    monkeypatch.setitem(sys.modules, "numpy", None)
    both = [requirements.NUMPY, requirements.SCIPY]
    assert find_faults(both) == [Fault(requirements.NUMPY, "missing")]
    # One that is too old does not hide the other.
    numpy = importlib.import_module("types").ModuleType("numpy")
    numpy.__version__ = "1.19.5"
    monkeypatch.setitem(sys.modules, "numpy", numpy)
    monkeypatch.setitem(sys.modules, "scipy", None)
    assert [fault.reason for fault in find_faults(both)] == ["old", "missing"]
