"""The sentence that says which Python package cannot be used, and how to install it here."""

from __future__ import annotations

import importlib.util
import os
import shlex
import site
import sys
from collections.abc import Iterable, Sequence

from qgis.core import QgsApplication

from ... import requirements
from ...translation import tr


def shortfall(
    packages: Iterable[requirements.Package] = (requirements.NUMPY, requirements.SCIPY),
) -> str:
    """A sentence about those of the packages that cannot be used; "" if all can."""
    faults = requirements.find_faults(packages)
    return explain_faults(tr("Constrained k-means"), faults) if faults else ""


def explain_faults(whose: str, faults: Sequence[requirements.Fault], instead: str = "") -> str:
    """Say what cannot be used, and which command installs it on this system.

    Parameters
    ----------
    whose
        What needs the packages.
    instead
        A sentence about what to do without them.

    Returns
    -------
    str
        It ends with the command.
    """
    sentences = [_what_is_wrong(whose, fault) for fault in faults]
    if instead:
        sentences.append(instead)
    reasons = {fault.reason for fault in faults}
    if "broken" in reasons:
        how = tr("To repair it, {where}, then restart QGIS: {command}")
    elif "old" in reasons:
        how = tr("To update it, {where}, then restart QGIS: {command}")
    else:
        how = tr("To install it, {where}, then restart QGIS: {command}")
    where = tr("run this command in a terminal")
    if system() == "windows":
        where = tr("run this command in the OSGeo4W Shell (see the Start menu)")
    sentences.append(how.format(where=where, command=install_command(faults)))
    return " ".join(sentences)


def _what_is_wrong(whose: str, fault: requirements.Fault) -> str:
    sentence = {
        "missing": tr("{whose} needs the Python package {title}, which is not installed."),
        "old": tr(
            "{whose} needs the Python package {title} {oldest} or later; {detail} is installed."
        ),
        "broken": tr(
            "{whose} needs the Python package {title}, which is installed but does not load "
            "({detail})."
        ),
    }[fault.reason]
    return sentence.format(
        whose=whose,
        title=fault.package.title,
        oldest=".".join(map(str, fault.package.oldest)),
        detail=fault.detail,
    )


def system() -> str:
    """Where QGIS comes from: "flatpak", "windows", "mac", "debian" (Ubuntu, too) or "other"."""
    if os.path.exists("/.flatpak-info"):
        return "flatpak"
    if sys.platform == "win32":
        return "windows"
    if sys.platform == "darwin":
        return "mac"
    # Under another prefix runs a Python of the user's, such as Conda's.
    if os.path.exists("/etc/debian_version") and sys.prefix == "/usr":
        return "debian"
    return "other"


def install_command(faults: Sequence[requirements.Fault]) -> str:
    """The command that installs, updates or repairs packages on this system."""
    packages = [fault.package for fault in faults]
    reasons = {fault.reason for fault in faults}
    if requirements.GDAL_ARRAY in packages:
        # A NumPy that was installed with pip hides the one that GDAL was built with.
        return f"{_pip()} uninstall numpy"
    on_debian = system() == "debian"
    if on_debian and reasons == {"missing"} and all(package.debian for package in packages):
        return " ".join(["sudo apt install", *(package.debian for package in packages)])
    words = [_pip(), "install"]
    if site.ENABLE_USER_SITE or system() == "flatpak":
        words.append("--user")
    if os.path.exists(os.path.join(os.path.dirname(os.__file__), "EXTERNALLY-MANAGED")):
        words.append("--break-system-packages")
    if "broken" in reasons:
        words.append("--force-reinstall")
    elif "old" in reasons:
        words.append("--upgrade")
    words += [package.name for package in packages]
    # GDAL's Python modules work with the NumPy that QGIS came with, and may not with another one.
    if requirements.NUMPY not in packages and requirements.find_fault(requirements.NUMPY) is None:
        words.append(f"numpy=={sys.modules['numpy'].__version__}")
    if on_debian and importlib.util.find_spec("pip") is None:
        words[:0] = ["sudo apt install python3-pip", "&&"]
    return " ".join(words)


def _pip() -> str:
    """How pip is called for the Python in which QGIS runs."""
    name = system()
    if name == "flatpak":
        return f"flatpak run --devel --command=pip3 {os.environ.get('FLATPAK_ID', 'org.qgis.qgis')}"
    if name == "windows":
        return "python -m pip"
    if name == "mac":
        # In the bundle, where it depends on the version; `sys.executable` is QGIS itself.
        folder = QgsApplication.applicationDirPath()
        older = os.path.join(folder, "bin", "python3")
        python = older if os.path.exists(older) else os.path.join(folder, "python")
    elif os.path.basename(sys.executable or "").startswith("python"):
        python = sys.executable
    else:
        python = "python3"
    return f"{shlex.quote(python)} -m pip"
