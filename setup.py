"""What of the plugin is a Python distribution: the core, as `constrained_kmeans.core`."""

import configparser
from pathlib import Path

from setuptools import setup
from setuptools.command.build_py import build_py

PROJECT = Path(__file__).resolve().parent
PLUGIN, NAME = "constrained_kmeans_plugin", "constrained_kmeans"
#: Modules beside the core that it needs; all others are for QGIS.
BESIDE = {"__init__", "console", "requirements"}


class CoreAlone(build_py):
    """Leaves out the modules of the plugin that need QGIS."""

    def find_package_modules(self, package, package_dir):
        """The modules of a package."""
        modules = super().find_package_modules(package, package_dir)
        return [one for one in modules if one[0] != NAME or one[1] in BESIDE]


metadata = configparser.ConfigParser(interpolation=None)
metadata.read(PROJECT / "metadata.txt", encoding="utf-8")
folders = sorted(path.parent for path in (PROJECT / PLUGIN / "core").rglob("__init__.py"))
setup(
    version=metadata["general"]["version"],
    long_description=(PROJECT / "docs/scale.md").read_text(encoding="utf-8"),
    long_description_content_type="text/markdown",
    package_dir={NAME: PLUGIN},
    packages=[
        NAME,
        *(".".join([NAME, *path.relative_to(PROJECT / PLUGIN).parts]) for path in folders),
    ],
    include_package_data=False,
    cmdclass={"build_py": CoreAlone},
)
