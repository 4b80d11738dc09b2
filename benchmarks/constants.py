"""What each constant of the search for prices is worth: CPU time at half and at double of it.

The constants are the fields of `core.transport.policy.Policy`. Labels never depend on them; what
differs is the time.
"""

import argparse
import dataclasses
import hashlib
import time

import numpy as np

from constrained_kmeans_plugin import core
from constrained_kmeans_plugin.core.transport.policy import POLICY

from .data import clustered, uniform
from .tables import table

FACTORS = (0.5, 2)


def _runs(quick):
    """Names, and calls that return labels."""
    part = 4 if quick else 1
    random = np.random.RandomState(0)
    even, uneven = (draw(40_000 // part, random) for draw in (uniform, clustered))
    weights = random.lognormal(0, 1, len(even))
    many = len(even) // 20

    def clusters(points, k, iterations, **options):
        return lambda: core.constrained_kmeans(
            points, k, n_init=1, seed=0, max_iter=iterations, **options
        )

    return {
        "40 clusters": clusters(even, 40, 10),
        f"{many} clusters": clusters(uneven, many, 2),
        "weights": clusters(even, 100, 3, weights=weights),
        "sizes 1 to 60": clusters(uneven, many, 3, min_size=1, max_size=60),
        "given centers": lambda: core.assign(uneven, even[:100]),
    }


def _timed(run):
    started = time.process_time()
    labels = np.asarray(run().labels)
    seconds = time.process_time() - started
    return seconds, hashlib.sha256(labels.astype(np.int32).tobytes()).hexdigest()


def _set(name, value):
    # The policy is frozen for everybody else.
    object.__setattr__(POLICY, name, value)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="a quarter of the points")
    parser.add_argument("--only", help="these constants, with commas between them")
    arguments = parser.parse_args()
    runs = _runs(arguments.quick)
    usual = {name: _timed(run) for name, run in runs.items()}
    names = [field.name for field in dataclasses.fields(POLICY)]
    rows = []
    for name in arguments.only.split(",") if arguments.only else names:
        value = getattr(POLICY, name)
        for factor in FACTORS:
            changed = type(value)(value * factor)
            _set(name, changed)
            try:
                found = {run: _timed(call) for run, call in runs.items()}
            finally:
                _set(name, value)
            same = all(found[run][1] == usual[run][1] for run in runs)
            ratios = [f"{found[run][0] / usual[run][0]:.2f}" for run in runs]
            rows.append([name, f"{changed:g}", *ratios, "same" if same else "DIFFERENT"])
    print(table(["constant", "value", *runs, "labels"], rows))


if __name__ == "__main__":
    main()
