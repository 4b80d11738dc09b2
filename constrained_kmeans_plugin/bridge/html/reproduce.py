"""What it takes to run the same again: a command, a call, and the versions."""

import platform
import shlex

import numpy
from qgis.core import Qgis

from ... import metadata


def versions():
    """Names and versions of everything that takes part."""
    import scipy

    return (
        ("Constrained k-means", metadata.version()),
        ("QGIS", Qgis.QGIS_VERSION),
        ("Python", platform.python_version()),
        ("NumPy", numpy.__version__),
        ("SciPy", scipy.__version__),
    )


def process_command(algorithm_id, parameters):
    """The run as a command for a shell.

    Parameters
    ----------
    algorithm_id : str
    parameters : dict of str to str, int or float
    """
    given = [shlex.quote(f"{name}={value}") for name, value in parameters.items()]
    return " \\\n    ".join((f"qgis_process run {algorithm_id} --", *given))


def python_call(algorithm_id, parameters):
    """The run as Python code for QGIS's console."""
    lines = [f"        {name!r}: {value!r}," for name, value in parameters.items()]
    return "\n".join(("processing.run(", f"    {algorithm_id!r},", "    {", *lines, "    },", ")"))
