"""What it takes to run the same again: a command, a call, and the versions."""

from __future__ import annotations

import platform
import shlex
from collections.abc import Mapping
from typing import Union

import numpy
from qgis.core import Qgis

from ... import metadata

#: What a parameter is in a command.
Value = Union[str, int, float]


def versions() -> tuple[tuple[str, str], ...]:
    """Names and versions of everything that takes part."""
    import scipy

    return (
        ("Constrained k-means", metadata.version()),
        ("QGIS", Qgis.QGIS_VERSION),
        ("Python", platform.python_version()),
        ("NumPy", numpy.__version__),
        ("SciPy", scipy.__version__),
    )


def process_command(algorithm_id: str, parameters: Mapping[str, Value]) -> str:
    """The run as a command for a shell."""
    given = [shlex.quote(f"{name}={value}") for name, value in parameters.items()]
    return " \\\n    ".join((f"qgis_process run {algorithm_id} --", *given))


def python_call(algorithm_id: str, parameters: Mapping[str, Value]) -> str:
    """The run as Python code for QGIS's console."""
    lines = [f"        {name!r}: {value!r}," for name, value in parameters.items()]
    return "\n".join(("processing.run(", f"    {algorithm_id!r},", "    {", *lines, "    },", ")"))
