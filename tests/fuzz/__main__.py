"""`make fuzz`: generated problems, counted by kind and by what is wrong with them."""

from __future__ import annotations

import argparse
import datetime
import os
import sys
import time
from collections import Counter

from benchmarks import page

from . import generators, runner

RELIABILITY = runner.PROJECT / "docs" / "reliability.md"


def main() -> int:
    if sys.argv[1:] == ["serve"]:
        runner.serve()
        return 0
    parser = argparse.ArgumentParser(prog="make fuzz", description=__doc__)
    parser.add_argument("--cases", type=int, default=10_000, help="how many")
    parser.add_argument("--seed", type=int, default=0, help="what they are made from")
    parser.add_argument("--kinds", default="", help="only these, divided by commas")
    parser.add_argument("--lanes", type=int, default=os.cpu_count() or 1, help="processes at once")
    parser.add_argument("--write", action="store_true", help="put the table into the docs")
    parser.add_argument("--case", default="", help="one, as kind:seed, and what is wrong with it")
    given = parser.parse_args()
    if given.case:
        return show(given.case)
    kinds = given.kinds.split(",") if given.kinds else list(generators.KINDS)
    text, failed = run_many(generators.names(given.cases, given.seed, kinds), given.lanes)
    print("", text, sep="\n")
    if given.write:
        command = f"make fuzz CASES={given.cases} SEED={given.seed}"
        told = f"{datetime.date.today():%Y-%m-%d}, `{command}`. {os.environ['FUZZ_VERSIONS']}."
        page.write("fuzz", f"{told}\n\n{text}", RELIABILITY)
    return 1 if failed else 0


def run_many(names: list[str], lanes: int) -> tuple[str, int]:
    """Run cases and print those with a fault: what they count, and how many have one."""
    table: dict[str, Counter[str]] = {}
    started, done, failed = time.monotonic(), 0, 0

    def tell(outcome: runner.Outcome) -> None:
        nonlocal done, failed
        done += 1
        kind = outcome.name.rpartition(":")[0]
        counts = table.setdefault(kind, Counter())
        counts["cases"] += 1
        counts.update(outcome.columns)
        if outcome.faults:
            failed += 1
            said = "; ".join(f"{column}: {text}" for column, text in outcome.faults[:3])
            print(f"make fuzz CASE={outcome.name}  # {said}", flush=True)
        if done % 500 == 0:
            minutes = (time.monotonic() - started) / 60
            print(f"{done} of {len(names)} cases, {minutes:.1f} minutes", file=sys.stderr)

    runner.run_all(names, lanes, tell)
    minutes = (time.monotonic() - started) / 60
    told = f"{done} cases in {minutes:.0f} minutes; {failed} with a fault."
    return "\n".join([*lines_of(table), "", told]), failed


def lines_of(table: dict[str, Counter[str]]) -> list[str]:
    """The table in Markdown: a row for each kind, the columns of all faults."""
    columns = ["cases", *runner.COLUMNS]
    rows = [[kind, *(str(table[kind][column]) for column in columns)] for kind in sorted(table)]
    total = sum(table.values(), Counter())
    rows.append(["**all**", *(f"**{total[column]}**" for column in columns)])
    lines = ["| kind | " + " | ".join(columns) + " |", "|---" + "|---:" * len(columns) + "|"]
    return lines + ["| " + " | ".join(row) + " |" for row in rows]


def show(name: str) -> int:
    """One case: what is wrong, and a smaller one as Python."""
    kind, _, seed = name.rpartition(":")
    case = generators.make(kind, int(seed))
    outcome = runner.run(case)
    print(
        f"{name}: {outcome.status}; {outcome.calls} calls, {outcome.looks} looks at cancel, "
        f"at most {outcome.silence} calls between two, {outcome.passes} iterations"
    )
    for column, text in outcome.faults:
        print(f"  {column}: {text}")
    if not outcome.faults:
        again = runner.run_again(case, outcome)
        for column, text in again.faults:
            print(f"  {column}: {text}")
        return 1 if again.faults else 0
    smaller = runner.shrunk(case)
    print("", "import numpy as np", "from constrained_kmeans_plugin import core", "", sep="\n")
    print(smaller.lines())
    return 1


if __name__ == "__main__":
    sys.exit(main())
