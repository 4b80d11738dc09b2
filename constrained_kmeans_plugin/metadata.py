"""Facts that stand in `metadata.txt` alone: the version and the home page."""

import configparser
import os

_PACKAGE = os.path.dirname(os.path.abspath(__file__))


def _general():
    """The section of `metadata.txt`: beside this file once installed, above it in a checkout."""
    parser = configparser.ConfigParser(interpolation=None)
    for folder in (_PACKAGE, os.path.dirname(_PACKAGE)):
        if parser.read(os.path.join(folder, "metadata.txt"), encoding="utf-8"):
            break
    return parser["general"] if parser.has_section("general") else {}


def version():
    """Version of the plugin, empty where `metadata.txt` is missing."""
    return _general().get("version", "")


def homepage():
    """Address of the documentation, empty where `metadata.txt` is missing."""
    return _general().get("homepage", "")
