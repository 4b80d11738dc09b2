"""The machine and the versions that a table was measured with."""

import os
import platform
from datetime import date
from importlib.metadata import PackageNotFoundError, version

PACKAGES = {
    "NumPy": "numpy",
    "SciPy": "scipy",
    "scikit-learn": "scikit-learn",
    "k-means-constrained": "k-means-constrained",
    "NetworkX": "networkx",
}


def processor():
    """Its name, as far as the system tells."""
    try:
        with open("/proc/cpuinfo", encoding="utf-8") as file:
            names = [
                line.split(":", 1)[1].strip() for line in file if line.startswith("model name")
            ]
    except OSError:
        names = []
    return names[0] if names else platform.machine()


def machine():
    """Cores, processor and memory in a line."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    return f"{len(os.sched_getaffinity(0))} cores ({processor()}), {memory:.0f} GB of memory"


def versions():
    """Versions of Python and of the packages, in a line."""
    told = [f"Python {platform.python_version()}"]
    for name, package in PACKAGES.items():
        try:
            told.append(f"{name} {version(package)}")
        except PackageNotFoundError:
            told.append(f"{name} not installed")
    return ", ".join(told)


def facts():
    """Date, machine and versions in a clause; the environment tells those of QGIS."""
    qgis = os.environ.get("QGIS_VERSIONS")
    through = f"; qgis_process: {qgis}" if qgis else ""
    return f"on {date.today().isoformat()}, on {machine()}, with {versions()}{through}"
