"""Facts that stand in `metadata.txt` alone, the version and the home page; where help is."""

from __future__ import annotations

import configparser
import os
from collections.abc import Mapping
from pathlib import Path

_PACKAGE = os.path.dirname(os.path.abspath(__file__))
#: A page for each algorithm and model, which needs no network; written by `make reference`.
HELP = Path(_PACKAGE, "help")


def _general() -> Mapping[str, str]:
    """The section of `metadata.txt`: beside this file once installed, above it in a checkout."""
    parser = configparser.ConfigParser(interpolation=None)
    for folder in (_PACKAGE, os.path.dirname(_PACKAGE)):
        if parser.read(os.path.join(folder, "metadata.txt"), encoding="utf-8"):
            break
    return parser["general"] if parser.has_section("general") else {}


def version() -> str:
    """Version of the plugin, empty where `metadata.txt` is missing."""
    return _general().get("version", "")


def homepage() -> str:
    """Address of the documentation, empty where `metadata.txt` is missing."""
    return _general().get("homepage", "")


def help_address(name: str) -> str:
    """Address of the help on an algorithm, or on a model by the name of its file."""
    page = HELP / f"{name}.html"
    return page.as_uri() if page.exists() else homepage()
