"""What would fail with Qt 6, found in syntax trees; PyQt6 is read as text, and never loaded."""

import ast
from functools import cache

#: Modules of Python that only one Qt has; QGIS leads to the one that it runs on.
DIRECT = {"PyQt4", "PyQt5", "PyQt6", "PySide2", "PySide6", "sip"}
#: Names in classes of QGIS that are no members of an enumeration, but hold them, or are classes.
SCOPES = {
    "Qgis.SymbolType",
    "Qgis.TransformDirection",
    "QgsProcessing.SourceType",
    "QgsProcessingAlgorithm.Flag",
    "QgsProcessingContext.LayerDetails",
    "QgsProcessingParameterDefinition.Flag",
    "QgsProcessingParameterField.DataType",
    "QgsProcessingParameterNumber.Type",
    "QgsVectorFileWriter.ActionOnExistingFile",
    "QgsWkbTypes.GeometryType",
    "QgsWkbTypes.Type",
}
#: Methods of objects that Qt 6 has no more, and whose names nothing else bears.
GONE = {"exec_", "fromTime_t", "setTime_t", "toTime_t"}
#: What every enumeration of Python has.
OF_ENUMERATIONS = {"name", "value"}


class Declarations:
    """What PyQt6 declares.

    Parameters
    ----------
    folder : Path
        With files such as `QtCore.pyi`.
    """

    def __init__(self, folder):
        self.folder = folder
        self._module = cache(self._read)

    def _read(self, name):
        path = self.folder / f"{name}.pyi"
        if not path.exists():
            return None
        # Some files have such strokes where Python allows none.
        return _names(ast.parse(path.read_text(encoding="utf-8").replace(", /", "")))

    def first_missing(self, path):
        """The part of a path, such as ("QtCore", "Qt", "red"), that ends with what is not there."""
        scope = self._module(path[0])
        if scope is None:
            return path[:1]
        for place, name in enumerate(path[1:], start=2):
            scope = self._member(scope, name, path[0])
            if scope is None:
                return path[:place]
            if not isinstance(scope, ast.ClassDef):
                # What is in an object is not known.
                return None
        return None

    def _member(self, scope, name, module):
        if not isinstance(scope, ast.ClassDef):
            return scope.get(name)
        found = _names(scope).get(name)
        for base in scope.bases:
            if found is not None:
                break
            *package, own = ast.unparse(base).strip("'").split(".")
            if package == ["enum"]:
                return ast.Pass() if name in OF_ENUMERATIONS else None
            home = package[-1] if package else module
            known = self._module(home)
            if known and isinstance(known.get(own), ast.ClassDef):
                found = self._member(known[own], name, home)
        return found


def _names(scope):
    """What a module or a class declares, by name."""
    found = {}
    for node in scope.body:
        if isinstance(node, (ast.ClassDef, ast.FunctionDef)):
            found.setdefault(node.name, node)
        elif isinstance(node, ast.AnnAssign):
            found.setdefault(ast.unparse(node.target), node)
        elif isinstance(node, ast.Assign):
            found.update((ast.unparse(target), node) for target in node.targets)
    return found


def faults(tree, declarations, allowed=()):
    """Sentences on what would fail with Qt 6.

    Parameters
    ----------
    tree : ast.Module
    declarations : Declarations
    allowed : collection of str
        Names that are used where QGIS is old, such as "QVariant.Type".
    """
    search = _Search(declarations, allowed)
    search.visit(tree)
    return search.found


class _Search(ast.NodeVisitor):
    """Follows the names of Qt and QGIS through imports and assignments."""

    def __init__(self, declarations, allowed):
        self.declarations, self.allowed = declarations, allowed
        self.found = []
        #: What local names stand for: ("QtCore", "Qt"), ("core", "QgsWkbTypes", "Type").
        self.names = {}

    def _tell(self, node, text):
        self.found.append(f"line {node.lineno}: {text}")

    def _path(self, node):
        """What an expression stands for, and None for anything else."""
        if isinstance(node, ast.Name):
            return self.names.get(node.id)
        if isinstance(node, ast.Attribute):
            path = self._path(node.value)
            return None if path is None else (*path, node.attr)
        return None

    def _check(self, node, path, is_called=False):
        if path[0].startswith("Qt"):
            self._check_qt(node, path)
        elif len(path) == 3 and not is_called:
            name = ".".join(path[1:])
            if _is_like_a_member(path) and name not in SCOPES | set(self.allowed):
                self._tell(node, f"{name} needs the name of its enumeration in between")

    def _check_qt(self, node, path):
        missing = self.declarations.first_missing(path)
        if missing is not None and ".".join(missing[1:]) not in self.allowed:
            self._tell(node, f"PyQt6 has no {'.'.join(missing)}")

    def visit_Import(self, node):
        for alias in node.names:
            first = alias.name.split(".")[0]
            if first in DIRECT or alias.name.startswith("qgis.PyQt"):
                self._tell(node, f"write “from qgis.PyQt import …” and not {alias.name}")

    def visit_ImportFrom(self, node):
        home = (node.module or "").split(".")
        if not node.level and home[0] in DIRECT:
            self._tell(node, f"write “from qgis.PyQt import …” and not from {node.module}")
        for alias in node.names:
            own = alias.asname or alias.name
            self.names.pop(own, None)
            if node.level or home[0] != "qgis" or alias.name == "sip":
                continue
            if home[1:2] == ["PyQt"]:
                self.names[own] = (*home[2:], alias.name)
                self._check_qt(node, self.names[own])
            elif len(home) == 2:
                self.names[own] = (home[1], alias.name)

    def visit_Assign(self, node):
        self.visit(node.value)
        path = self._path(node.value)
        for target in node.targets:
            for name in ast.walk(target):
                if isinstance(name, ast.Name) and isinstance(name.ctx, ast.Store):
                    self.names.pop(name.id, None)
            if path is not None and isinstance(target, ast.Name):
                self.names[target.id] = path
            self.visit(target)

    def visit_FunctionDef(self, node):
        if node.name in GONE:
            self._tell(node, f"Qt 6 has no {node.name}")
        outside = self.names
        self.names = dict(outside)
        for argument in ast.walk(node.args):
            if isinstance(argument, ast.arg):
                self.names.pop(argument.arg, None)
        self.generic_visit(node)
        self.names = outside

    def visit_ClassDef(self, node):
        outside = self.names
        self.names = dict(outside)
        self.generic_visit(node)
        self.names = outside

    def visit_Call(self, node):
        path = self._path(node.func)
        if path is not None:
            self._check(node, path, is_called=True)
            if path[-2:] == ("QtCore", "QVariant"):
                self._tell(node, "a null QVariant cannot be made: write None")
        else:
            self.visit(node.func)
        for argument in (*node.args, *node.keywords):
            self.visit(argument)
        if isinstance(node.func, ast.Name) and node.func.id == "getattr":
            self._visit_getattr(node)

    def _visit_getattr(self, node):
        path, name = self._path(node.args[0]), node.args[1]
        if path is None or not path[0].startswith("Qt"):
            return
        if isinstance(name, ast.Constant):
            self._check(node, (*path, name.value))
        elif ".".join(path[1:]) not in self.allowed:
            self._tell(node, f"which names are asked of {'.'.join(path)} is not known before a run")

    def visit_Attribute(self, node):
        path = self._path(node)
        if path is not None:
            self._check(node, path)
            return
        if node.attr in GONE:
            self._tell(node, f"Qt 6 has no {node.attr}")
        self.visit(node.value)


def _is_like_a_member(path):
    """Whether a name is written as members of enumerations are: unlike methods and constants."""
    return path[1].startswith("Qg") and path[2][0].isupper() and not path[2].isupper()
