"""The Python packages that are needed, and what is wrong with those that cannot be used.

This module needs none of them, nor QGIS, so that it always loads.
"""

from __future__ import annotations

import importlib
import re
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Optional


@dataclass(frozen=True)
class Package:
    """A Python package that this plugin does not bring.

    Attributes
    ----------
    title : str
        What people call it.
    name : str
        What Python and pip call it.
    oldest : tuple of int
        The first version that will do; empty if any will.
    modules : tuple of str
        What is imported of it: a package may load although a part of it does not.
    debian : str
        The Debian package that contains it; empty if there is none.
    """

    title: str
    name: str
    oldest: tuple[int, ...] = ()
    modules: tuple[str, ...] = ()
    debian: str = ""


#: What every run needs.
NUMPY = Package("NumPy", "numpy", (1, 20), debian="python3-numpy")
SCIPY = Package(
    "SciPy",
    "scipy",
    (1, 6),
    (
        *("scipy.sparse", "scipy.sparse.csgraph", "scipy.sparse.linalg"),
        *("scipy.linalg.lapack", "scipy.optimize", "scipy.spatial", "scipy.spatial.distance"),
    ),
    "python3-scipy",
)
#: What rasters need: a part of GDAL that loads only with a NumPy like the one it was built with.
GDAL_ARRAY = Package("gdal_array (a part of GDAL)", "osgeo", modules=("osgeo.gdal_array",))
#: What the solvers need that can be chosen.
SOLVER_PACKAGES = {
    "highs": Package("SciPy", "scipy", (1, 6), ("scipy.optimize",), "python3-scipy"),
    "networkx": Package("NetworkX", "networkx", (2, 0), debian="python3-networkx"),
    "ortools": Package("OR-Tools", "ortools", (9, 4), ("ortools.graph.python.min_cost_flow",)),
}
#: What animations need. Its writer of GIF files needs Pillow, which comes with it.
MATPLOTLIB = Package(
    "Matplotlib",
    "matplotlib",
    (3, 0),
    ("matplotlib.animation", "matplotlib.backends.backend_agg", "PIL"),
    "python3-matplotlib",
)


@dataclass(frozen=True)
class Fault:
    """Why a package cannot be used.

    Attributes
    ----------
    package : Package
    reason : str
        ``"missing"``, ``"old"`` or ``"broken"``.
    detail : str
        The version that is too old, or what Python says of a broken package.
    """

    package: Package
    reason: str
    detail: str = ""


#: Broken packages are imported once only: what a second try raises depends on how far the first
#: one got, and native modules may not survive it.
_broken: dict[Package, Fault] = {}


def find_fault(package: Package) -> Optional[Fault]:
    """Load a package; return why it cannot be used, or None if it can."""
    if package in _broken:
        return _broken[package]
    if package.name not in sys.modules:
        # It may have been installed since Python last looked.
        importlib.invalidate_caches()
    try:
        version = str(getattr(importlib.import_module(package.name), "__version__", ""))
        if package.oldest and not version:
            # As a folder without modules that an uninstallation left behind.
            raise ImportError("it has no version")
        if _numbers(version) < package.oldest:
            return Fault(package, "old", version)
        for module in package.modules:
            importlib.import_module(module)
    except Exception as error:  # noqa: BLE001 - a broken package may raise anything
        if isinstance(error, ModuleNotFoundError) and error.name == package.name:
            return Fault(package, "missing")
        _broken[package] = Fault(package, "broken", _reason(error))
        return _broken[package]
    return None


def find_faults(packages: Iterable[Package]) -> list[Fault]:
    """Load packages; return why some of them cannot be used."""
    faults = []
    for package in packages:
        fault = find_fault(package)
        if fault is not None:
            faults.append(fault)
            if package is NUMPY and fault.reason != "old":
                # The others do not load without it, whatever their own state.
                break
    return faults


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(number) for number in re.findall(r"\d+", version)[:2])


def _reason(error: BaseException) -> str:
    """What went wrong first, in a line."""
    while error.__cause__ is not None:
        error = error.__cause__
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    return ": ".join([type(error).__name__, *lines[:1]])[:300]
