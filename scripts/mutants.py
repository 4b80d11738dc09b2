"""Change the code in one place after the other, and see whether a test notices.

Run by mutants.sh. In a copy of the project a sample of the changes that cosmic-ray knows is made,
each by itself, and the quick tests that run the changed statement are run, the fastest first, with
a quarter of their examples; `EXAMPLES=all` draws them all.
"""

import argparse
import ast
import difflib
import itertools
import math
import multiprocessing
import os
import random
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path

import pytest
from cosmic_ray.ast import ast_nodes, get_ast
from cosmic_ray.mutating import mutate_code
from cosmic_ray.plugins import get_operator, operator_names
from hypothesis import HealthCheck, Phase, settings

PROJECT = Path(__file__).resolve().parent.parent
#: The tests that judge, and the modules that decide results.
TESTS = ["tests/core"]
OPTIONS = ["-m", "not slow", "-p", "no:pytest_qgis"]
MODULES = [
    f"constrained_kmeans_plugin/core/{name}.py"
    for name in (
        "transport/integral/rounding transport/integral/repair transport/integral/packing "
        "transport/integral/problem transport/certificate transport/ties transport/bounds "
        "transport/residual_graph transport/capacity_scaling transport/single_paths "
        "transport/shortest_paths transport/rows transport/moves transport/proof "
        "transport/border_graph costs/nested costs/table "
        "clustering/sizes clustering/limits clustering/supply clustering/neighborhoods "
        "clustering/gain clustering/objective clustering/trivial prepare/spread"
    ).split()
]
#: Operators of one kind take each other's place: others mostly raise a TypeError.
KINDS = [
    {"Add", "Sub", "Mul", "Div", "FloorDiv", "Mod"},
    {"BitAnd", "BitOr", "BitXor"},
    {"LShift", "RShift"},
    {"Eq", "NotEq", "Lt", "LtE", "Gt", "GtE"},
    {"Is", "IsNot"},
    {"Delete", "USub"},
    {"Delete", "Not"},
    {"Delete", "Invert"},
]
#: CPU seconds that a test may take beyond twice what it takes without a change.
PATIENCE = 10
#: Bytes that the tests may take.
MEMORY = 4 << 30


class Watch:
    """A pytest plugin that remembers tests: all, or those of which it knows how long they take.

    Those are run in their order, and none much longer.
    """

    def __init__(self, known=None):
        self.known = known
        self.seconds, self.tests, self.failed = {}, {}, ""

    @pytest.hookimpl(trylast=True)
    def pytest_collection_modifyitems(self, items):
        if self.known is not None:
            place = {name: number for number, name in enumerate(self.known)}
            items[:] = sorted(
                (item for item in items if item.nodeid in place),
                key=lambda item: place[item.nodeid],
            )

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item):
        # What ran before the first test, on import.
        self.note("")
        if self.known is not None:
            limit(PATIENCE + 2 * self.known[item.nodeid])
        before = time.process_time()
        result = yield
        self.seconds[item.nodeid] = time.process_time() - before
        self.note(item.nodeid)
        return result

    def note(self, test):
        for module, ran in getattr(sys, "ran", {}).items():
            lines = self.tests.setdefault(module, {})
            for line in ran:
                lines.setdefault(line, set()).add(test)
            ran.clear()

    def pytest_runtest_logreport(self, report):
        if report.failed:
            self.failed = report.nodeid


def limit(seconds):
    """Let this process take as many more CPU seconds."""
    resource.setrlimit(
        resource.RLIMIT_CPU, (math.ceil(time.process_time() + seconds), resource.RLIM_INFINITY)
    )


def begin():
    """Let the tests of this process write into a file, and take no more memory than there is."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_DATA, (MEMORY, MEMORY))
    log = os.open("build/tests.log", os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    os.dup2(log, 1)
    os.dup2(log, 2)


def in_a_child(work, *arguments):
    """What a function returns in a process of its own."""
    fork = multiprocessing.get_context("fork")
    with ProcessPoolExecutor(1, fork, initializer=begin) as pool:
        return pool.submit(work, *arguments).result()


def run_tests(arguments, known):
    """The first of the tests that fails; "" if none does."""
    sys.dont_write_bytecode = True
    # To be imported takes as long as a test.
    limit(PATIENCE)
    watch = Watch(known)
    code = pytest.main(["-x", "-q", *arguments], plugins=[watch])
    return watch.failed or ("" if code == pytest.ExitCode.OK else "cannot be imported")


class Noting(ast.NodeTransformer):
    """Changes code so that it notes the lines at which the statements begin that run."""

    def visit(self, node):
        self.generic_visit(node)
        if isinstance(node, ast.stmt):
            return [*ast.parse(f"_ran.add({node.lineno})").body, node]
        return node


def noting(module):
    """A module that notes, in a set that `sys` holds, which of its statements run."""
    tree = ast.parse(Path(module).read_text())
    future = [each for each in tree.body if getattr(each, "module", "") == "__future__"]
    tree.body = [each for each in tree.body if each not in future]
    notes = f"import sys\n_ran = vars(sys).setdefault('ran', {{}}).setdefault({module!r}, set())"
    return ast.unparse([*future, *ast.parse(notes).body, *Noting().visit(tree).body])


def measure(arguments, modules):
    """The seconds of each test, and for each module and statement's line the tests that run it."""
    texts = {Path(module): Path(module).read_text() for module in modules}
    sys.dont_write_bytecode = True
    watch = Watch()
    try:
        for module in modules:
            Path(module).write_text(noting(module))
        code = pytest.main(["-x", "-q", *arguments], plugins=[watch])
    finally:
        for path, text in texts.items():
            path.write_text(text)
    if code != pytest.ExitCode.OK:
        raise RuntimeError(f"{watch.failed} fails without any change")
    return watch.seconds, watch.tests


def mutants(module):
    """(operator, number of the occurrence, first line, place) of all changes to a module."""
    nodes = list(ast_nodes(get_ast(Path(module).read_text())))
    for name in operator_names():
        operator = get_operator(name)
        _, *pair = name.split("_")
        if operator.arguments() or (
            len(pair) == 2 and not any(set(pair) <= kind for kind in KINDS)
        ):
            continue
        places = ((node, place) for node in nodes for place in operator().mutation_positions(node))
        for occurrence, (_, place) in enumerate(places):
            yield name, occurrence, place[0][0], (module, place)


def sample(count, seed):
    """As many changes, no two at one place, all places alike."""
    every = [(module, *mutant) for module in MODULES for mutant in mutants(module)]
    random.Random(seed).shuffle(every)
    chosen = {}
    for mutant in every:
        chosen.setdefault(mutant[-1], mutant)
    print(f"{len(every)} changes in {len(chosen)} places", flush=True)
    return list(itertools.islice(chosen.values(), count))


def touching(module, line, lines):
    """The tests that run the statement on a line; of what is run on import, all of the module."""
    innermost = 0
    for node in ast.walk(ast.parse(Path(module).read_text())):
        if isinstance(node, ast.stmt):
            first, *_ = [*getattr(node, "decorator_list", ()), node]
            if first.lineno <= line <= node.end_lineno:
                innermost = max(innermost, node.lineno)
    tests = lines.get(innermost, set())
    return (set().union(*lines.values()) if tests == {""} else tests) - {""}


def judge(mutant, seconds, lines):
    """The test that notices a change; "" if none does, and the change."""
    module, name, occurrence, line, _ = mutant
    path = Path(module)
    before, stamp = path.read_text(), path.stat()
    after = mutate_code(before, get_operator(name)(), occurrence)
    change = [
        part for part in difflib.ndiff(before.split("\n"), after.split("\n")) if part[0] in "+-"
    ]
    tests = sorted(touching(module, line, lines), key=seconds.get)
    files = sorted({test.partition("::")[0] for test in tests})
    failed = ""
    try:
        path.write_text(after)
        # Another time than that of any compiled module.
        os.utime(path, (1, 1))
        if tests:
            known = {test: seconds[test] for test in tests}
            failed = in_a_child(run_tests, [*files, *OPTIONS], known)
    except BrokenProcessPool:
        failed = "does not end"
    finally:
        path.write_text(before)
        os.utime(path, ns=(stamp.st_atime_ns, stamp.st_mtime_ns))
    return failed, len(tests), change


def main():
    """Print each change of the sample and the test that notices it, and count in the end."""
    parser = argparse.ArgumentParser(prog="make mutants")
    parser.add_argument("--count", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--only", default="", help="numbers of the sample: these alone")
    options = parser.parse_args()
    only = {int(number) for number in options.only.split(",") if number}

    # Nothing is shrunk: that a test fails is enough.
    settings.register_profile(
        "mutants",
        derandomize=True,
        database=None,
        deadline=None,
        phases=(Phase.explicit, Phase.generate),
        suppress_health_check=list(HealthCheck),
    )
    os.environ.update(HYPOTHESIS_PROFILE="mutants", OPENBLAS_NUM_THREADS="1")
    os.environ.setdefault("EXAMPLES", "fewer")
    # What tests need besides is imported once, before processes part.
    import networkx, scipy.optimize, scipy.sparse.csgraph, sklearn.metrics  # noqa

    with tempfile.TemporaryDirectory() as copy:
        listed = subprocess.run(
            ["git", "ls-files", "-z"], cwd=PROJECT, capture_output=True, check=True
        )
        for name in listed.stdout.decode().split("\0")[:-1]:
            (Path(copy) / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(PROJECT / name, Path(copy) / name)
        os.chdir(copy)
        os.mkdir("build")
        sys.path.insert(0, copy)
        print("What each test runs is found first, in about three minutes.", flush=True)
        seconds, lines = in_a_child(measure, [*TESTS, *OPTIONS], MODULES)
        print(f"{len(seconds)} tests take {sum(seconds.values()):.0f} s", flush=True)
        ends = Counter()
        for number, mutant in enumerate(sample(options.count, options.seed)):
            if only and number not in only:
                continue
            failed, n_tests, change = judge(mutant, seconds, lines[mutant[0]])
            end = "killed" if failed else "survived" if n_tests else "untested"
            ends[end] += 1
            print(f"{number} {end} ({n_tests} tests) {mutant[0]}:{mutant[3]} {failed}")
            print("\n".join(change), flush=True)
        print(dict(ends))


if __name__ == "__main__":
    main()
