"""The house's rules, read from the syntax trees of the shipped modules."""

import ast
import re
import sys
from functools import cache
from pathlib import Path

import pytest

from constrained_kmeans_plugin import core, requirements

PROJECT = Path(__file__).resolve().parents[2]
NAME = "constrained_kmeans_plugin"
MODULES = sorted((PROJECT / NAME).rglob("*.py"))

# Each part imports itself and parts on lower floors.
FLOORS = {
    "metadata": 0,
    "copies": 0,
    "requirements": 0,
    "core": 1,
    "compat": 1,
    "console": 2,
    "translation": 1,
    "bridge": 2,
    "algorithms": 3,
    "provider": 4,
    "menu": 5,
    "plugin": 6,
    "__init__": 7,
}
# The same inside the two large parts.
WITHIN = {
    "core": [
        "errors",
        "exact",
        "costs",
        "results",
        "validation",
        "transport",
        "transport.integral",
        "prepare",
        "clustering",
        "graph",
        "evaluate",
        "maps",
        "scale",
        "",
    ],
    "bridge": [
        "arrays",
        "features",
        "log",
        "distance",
        "output",
        "read",
        "roads",
        "style",
        "zones",
        "layers",
        "raster",
        "html",
        "",
    ],
}
STANDARD = getattr(sys, "stdlib_module_names", None)
# What every QGIS brings.
EVERYWHERE = {"numpy"}
QGIS = {"qgis", "osgeo", "processing"}
# May be missing: imported inside the function that needs it. Without SciPy nothing runs, but the
# plugin has to load to say so.
OPTIONAL = {"scipy", "networkx", "ortools", "highspy", "matplotlib", "pyarrow", "distributed"}


@cache
def tree_of(path):
    return ast.parse(path.read_text(encoding="utf-8"), filename=str(path))


@cache
def nodes_of(path):
    return list(ast.walk(tree_of(path)))


def part_of(module):
    """The part that a dotted module name inside the plugin belongs to."""
    return module.split(".")[0] if module else "__init__"


def package_of(path):
    """Names of the packages that hold a module, the plugin's own first."""
    return list(path.relative_to(PROJECT).parent.parts)


@cache
def imports(path):
    """(node, dotted name) of every import; a name inside the plugin begins with its name."""
    return list(_imports(path))


def _imports(path):
    for node in nodes_of(path):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield node, alias.name
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            yield node, node.module
        elif isinstance(node, ast.ImportFrom):
            package = package_of(path)
            base = package[: len(package) - node.level + 1]
            for alias in node.names:
                yield node, ".".join([*base, *([node.module] if node.module else [alias.name])])


def at_import_time(tree):
    """Yield the nodes that run when the module is imported."""
    pending = [tree]
    while pending:
        node = pending.pop()
        yield node
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda)):
            defaults = (*node.args.defaults, *node.args.kw_defaults)
            pending.extend(default for default in defaults if default is not None)
            pending.extend(getattr(node, "decorator_list", ()))
        else:
            pending.extend(ast.iter_child_nodes(node))


def own_part(path):
    return part_of(".".join(path.relative_to(PROJECT / NAME).with_suffix("").parts))


def of_every_module(test):
    """A test of one module, for all: thousands of tests take longer to count than to run."""

    def test_all():
        for module in MODULES:
            try:
                test(module)
            except AssertionError as error:
                raise AssertionError(f"{module.relative_to(PROJECT)}: {error}") from error

    return test_all


def test_every_part_has_its_floor():
    assert {own_part(path) for path in MODULES} == set(FLOORS)


@of_every_module
def test_imports_go_down_only(module):
    own = own_part(module)
    for node, name in imports(module):
        if name == NAME or name.startswith(NAME + "."):
            other = part_of(name[len(NAME) + 1 :])
            assert other == own or FLOORS[other] < FLOORS[own], f"line {node.lineno}: {name}"


def floor_within(part, module):
    """On which floor of a large part a dotted name inside it stands."""
    floors = WITHIN[part]
    fitting = [one for one in floors if module == one or module.startswith(one + ".")]
    return floors.index(max(fitting, key=len, default=""))


@of_every_module
def test_imports_inside_the_large_parts_go_down_only(module):
    part = own_part(module)
    if part not in WITHIN:
        return
    within = f"{NAME}.{part}"
    package = ".".join(package_of(module))
    name = package if module.stem == "__init__" else f"{package}.{module.stem}"
    own = floor_within(part, name[len(within) + 1 :])
    for node, name in imports(module):
        if name.startswith(within + "."):
            other = floor_within(part, name[len(within) + 1 :])
            assert other <= own, f"line {node.lineno}: {name}"


def test_the_layout_names_every_module_of_the_core():
    page = (PROJECT / "docs/architecture.md").read_text(encoding="utf-8")
    section = page.partition("## The core\n")[2].partition("\n## ")[0]
    _head, _rule, *rows = (line.split("|") for line in section.splitlines() if line[:1] == "|")
    named, package = set(), ""
    for _, first, second, *_ in rows:
        package = first.strip(" `") or package
        named |= {(package, module) for module in re.findall(r"`(\w+)`", second)}
    folder = PROJECT / NAME / "core"
    there = {
        (".".join(path.parent.relative_to(folder).parts) or "core", path.stem)
        for path in folder.rglob("*.py")
        if path.stem != "__init__" or path.parent == folder
    }
    assert there - named == set(), "not in the table of the core in docs/architecture.md"
    assert named - there == set(), "in docs/architecture.md, but not there"


@of_every_module
def test_no_module_of_the_core_is_called_like_a_public_function(module):
    """Else `core.assign` would be one or the other by the order of imports."""
    assert own_part(module) != "core" or module.stem not in core.__all__


@of_every_module
def test_others_import_the_public_names_of_the_core(module):
    for node, name in imports(module):
        # The command is a part of the core, but for where it begins.
        inside = own_part(module) in {"core", "console"} or not name.startswith(f"{NAME}.core.")
        assert inside or name.split(".")[-1] in core.__all__, f"line {node.lineno}: {name}"


@pytest.mark.skipif(not STANDARD, reason="Python 3.9 does not know its own modules")
@of_every_module
def test_imports_only_what_is_there(module):
    tree = tree_of(module)
    early = set(at_import_time(tree))
    needed = set(STANDARD) | EVERYWHERE | {NAME}
    if own_part(module) not in {"core", "metadata", "requirements"}:
        needed |= QGIS
    for node, name in imports(module):
        allowed = needed if node in early else needed | OPTIONAL
        assert name.split(".")[0] in allowed, f"line {node.lineno}: {name}"


@of_every_module
def test_what_a_foreign_numpy_breaks_is_imported_late(module):
    """Only rasters need `gdal_array`, which loads with the NumPy of QGIS."""
    for node in at_import_time(tree_of(module)):
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            names = {alias.name.split(".")[-1] for alias in node.names}
            assert "gdal_array" not in names, f"line {node.lineno}"


@of_every_module
def test_nothing_is_translated_at_import(module):
    """A module may be loaded before the catalogs are, and a text of it stays as it was then."""
    for node in at_import_time(tree_of(module)):
        if isinstance(node, ast.Call):
            names = {getattr(node.func, "id", None), getattr(node.func, "attr", None)}
            assert not names & {"tr", "translate"}, f"line {node.lineno}"


def test_what_is_imported_of_scipy_is_looked_for_before_a_run():
    """A SciPy may load although a part of it does not."""
    used = {name for path in MODULES for _node, name in imports(path)}
    used = {name for name in used if name.split(".")[0] == "scipy"}
    assert used == {"scipy", *requirements.SCIPY.modules}


@of_every_module
def test_qt_comes_through_qgis_only(module):
    names = {name.split(".")[0] for _node, name in imports(module)}
    assert not names & {"PyQt5", "PyQt6", "PySide2", "PySide6", "sip"}


@of_every_module
def test_nothing_that_python_drops_prints_or_swallows(module):
    for node in nodes_of(module):
        where = f"line {getattr(node, 'lineno', None)}"
        assert not isinstance(node, ast.Assert), where
        assert not (isinstance(node, ast.ExceptHandler) and node.type is None), where
        called = (
            node.func.id if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) else ""
        )
        assert called not in {"print", "eval", "exec", "breakpoint"}, where


@of_every_module
def test_no_global_random_state(module):
    assert "random" not in {name for _node, name in imports(module)}
    for node in nodes_of(module):
        if (
            isinstance(node, ast.Attribute)
            and isinstance(node.value, ast.Attribute)
            and node.value.attr == "random"
        ):
            assert node.attr == "RandomState", f"line {node.lineno}"


@of_every_module
def test_is_python_3_9(module):
    ast.parse(module.read_text(encoding="utf-8"), feature_version=(3, 9))
