"""The site that `make docs` builds with Sphinx, from the pages as they lie in the project.

The pages are plain Markdown, which a public forge shows too. What only the site has is added here
while they are read: the order of the pages, and the interface of the core from its docstrings.
"""

import ast
import configparser
import inspect
import re
import shutil
import sys
from pathlib import Path

from sphinx.pycode import ModuleAnalyzer

PROJECT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(PROJECT))

from constrained_kmeans_plugin import core  # noqa: E402

#: The front page, and the others in the order in which people need them.
FRONT = "README"
NAVIGATION = {
    "First steps": [FRONT, "docs/user-guide", "docs/tutorials"],
    "Guides": [
        *(
            "docs/planning",
            "docs/cost-tables",
            "docs/choosing-k",
            "docs/attributes",
            "docs/rasters",
        ),
        *("docs/convergence", "docs/scale", "docs/known-from-elsewhere"),
    ],
    "Reference": ["docs/reference", "docs/formats", "docs/core"],
    "How it works": ["docs/method", "docs/engine"],
    "Benchmarks and reliability": ["docs/reliability", "docs/benchmarks"],
    "For developers": [
        *("CONTRIBUTING", "docs/architecture", "docs/qgis4"),
        *("CHANGELOG", "SECURITY", "CODE_OF_CONDUCT"),
    ],
}
#: The page that lists those of the algorithms.
REFERENCE = "docs/reference"
#: The page with the interface of the core, and the headings for the packages that it comes from.
CORE = "docs/core"
PARTS = {
    "clustering": "Clusters and assignments",
    "results": "Results",
    "graph": "Clusters along a graph",
    "evaluate": "What came out, and how many clusters",
    "prepare": "Before clustering",
    "maps": "Maps",
    "costs": "Power diagram",
    "transport": "Solvers",
    "validation": "Checks",
    "errors": "Errors",
}

_metadata = configparser.ConfigParser(interpolation=None)
_metadata.read(PROJECT / "metadata.txt", encoding="utf-8")
project = "Constrained k-means"
author = _metadata["general"]["author"]
version = release = _metadata["general"]["version"]

extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
root_doc = FRONT
include_patterns = ["*.md", "docs/**.md"]
myst_heading_anchors = 6
# Dashes alone: quotation marks stay as they are written.
smartquotes_action = "D"
default_role = "py:obj"
add_module_names = False
autodoc_typehints = "none"
autodoc_member_order = "bysource"
autodoc_default_options = {"members": True}
napoleon_google_docstring = False
napoleon_use_ivar = True

html_theme = "furo"
html_title = f"Constrained k-means {version}"
html_logo = "../constrained_kmeans_plugin/icons/icon.svg"
html_favicon = html_logo
html_copy_source = False
html_show_sphinx = False
html_show_copyright = False
html_static_path = ["static"]
html_css_files = ["site.css"]
pygments_dark_style = "github-dark"
html_use_index = False


def contents(names, caption=""):
    """A hidden table of contents: what the navigation shows."""
    options = [f":caption: {caption}"] if caption else []
    return "\n".join(["", "```{toctree}", ":hidden:", *options, "", *names, "```", ""])


def existing(names):
    """Those of these pages that are there, as a table of contents names them."""
    return [
        "Overview <self>" if name == FRONT else f"/{name}"
        for name in names
        if (PROJECT / f"{name}.md").exists()
    ]


def origins():
    """The module within the core from which each public name comes."""
    tree = ast.parse(inspect.getsource(core))
    return {
        alias.name: node.module
        for node in tree.body
        if isinstance(node, ast.ImportFrom) and node.level == 1
        for alias in node.names
    }


def described(name, module):
    """The directive that describes a public name."""
    value = getattr(core, name)
    if inspect.isfunction(value) or inspect.isclass(value):
        kind = "class" if inspect.isclass(value) else "function"
        return [f".. auto{kind}:: {name}", ""]
    # Of a constant the docstring is a comment, beside its definition.
    comments = ModuleAnalyzer.for_module(f"{core.__name__}.{module}").find_attr_docs()
    lines = [f"   {line}" for line in comments["", name]]
    return [f".. py:data:: {name}", f"   :value: {value!r}", "", *lines]


def interface():
    """The public names of the core, by the packages that they come from."""
    modules = origins()
    lines = []
    for part, heading in PARTS.items():
        names = [name for name in core.__all__ if modules[name].split(".")[0] == part]
        # Functions first, then what they give; constants last.
        names.sort(key=lambda name: (not name.islower(), name.isupper()))
        lines += [
            "",
            f"## {heading}",
            "",
            "```{eval-rst}",
            f".. currentmodule:: {core.__name__}",
            "",
        ]
        for name in names:
            lines += described(name, modules[name])
        lines.append("```")
    return "\n".join(lines)


def complete(app, name, source):
    """Add to a page what only the site has."""
    if name == FRONT:
        for caption, names in NAVIGATION.items():
            source[0] += contents(existing(names), caption)
    elif name == REFERENCE:
        listed = re.findall(r"\[(.+)\]\((reference/\w+)\.md\)", source[0])
        source[0] += contents([f"{title} <{page}>" for title, page in listed])
    elif name == CORE:
        source[0] += interface()


def finish(app, error):
    """The front page, where servers look for it."""
    if error is None:
        shutil.copy(Path(app.outdir, f"{FRONT}.html"), Path(app.outdir, "index.html"))


def setup(app):
    """Called by Sphinx."""
    app.connect("source-read", complete)
    app.connect("build-finished", finish)
