"""Measure one method on one case: ``python -m benchmarks.measure CASE METHOD REPEATS BUDGET``.

Prints a line of JSON with the CPU seconds after each repeat. It repeats up to REPEATS times, as
long as another repeat fits into BUDGET of them.
"""

import json
import sys
import time

import numpy as np
from scipy.spatial import cKDTree

from .cases import Case
from .data import draw_points, draw_start
from .methods import METHODS

WARM_UP = Case("uniform", 500, 4, iterations=2)


def squared_error(points, labels, n_clusters):
    """Sum of squared distances of points (n, 2) to the means of their clusters."""
    sizes = np.bincount(labels, minlength=n_clusters)
    error = 0.0
    for coordinates in points.T:
        offsets = coordinates - coordinates.mean()
        means = np.bincount(labels, offsets, n_clusters) / np.maximum(sizes, 1)
        offsets -= means[labels]
        error += float((offsets * offsets).sum())
    return error


def to_nearest(points, centers):
    """Sum of squared distances of points (n, 2) to the nearest of centers (k, 2)."""
    distances, _ = cKDTree(centers).query(points)
    return float((distances * distances).sum())


def score(case, points, answers):
    """What a table tells of the answers to all problems of a case."""
    pairs = list(zip(points, answers))
    sizes = [np.bincount(answer.labels, minlength=case.k) for answer in answers]
    proofs = {answer.proved for answer in answers}
    has_centers = all(answer.centers is not None for answer in answers)
    return {
        "error": sum(squared_error(part, answer.labels, case.k) for part, answer in pairs),
        "to_nearest": sum(to_nearest(part, answer.centers) for part, answer in pairs)
        if has_centers
        else None,
        "iterations": sum(answer.iterations for answer in answers) / len(answers),
        "proved": None if proofs == {None} else proofs == {True},
        "smallest": int(min(counts.min() for counts in sizes)),
        "largest": int(max(counts.max() for counts in sizes)),
    }


def main(case, method, repeats, budget):
    try:
        solve = METHODS[method]()
    except ImportError as error:
        print(json.dumps({"missing": str(error)}))
        return
    # What is loaded or set up at the first call does not count.
    points = draw_points(WARM_UP)[0]
    solve(points, draw_start(WARM_UP, points), WARM_UP)

    points = draw_points(case)
    starts = [draw_start(case, part) for part in points]
    begun = time.process_time()
    for _ in range(repeats):
        before = time.process_time()
        answers = [solve(part, start, case) for part, start in zip(points, starts)]
        seconds = time.process_time() - before
        print(json.dumps({"seconds": seconds, **score(case, points, answers)}), flush=True)
        if time.process_time() - begun + seconds > budget:
            break


if __name__ == "__main__":
    main(Case.from_json(sys.argv[1]), sys.argv[2], int(sys.argv[3]), float(sys.argv[4]))
