"""The plugin and its peers behind one signature.

Each function loads what it needs and returns ``solve(points, start, case)`` -> `Answer`.
"""

import warnings
from dataclasses import dataclass
from typing import Any, Optional


@dataclass(frozen=True)
class Answer:
    """Labels (n,), the number of iterations, and what not all methods have.

    `proved` tells whether the assignment was proved optimal. `centers` (k, 2) are those of methods
    without sizes.
    """

    labels: Any
    iterations: int
    proved: Optional[bool] = None
    centers: Optional[Any] = None


def constrained(solver="auto"):
    from constrained_kmeans_plugin import core

    def solve(points, start, case):
        smallest, largest = case.bounds
        result = core.constrained_kmeans(
            points,
            case.k,
            min_size=smallest,
            max_size=largest,
            init=start,
            max_iter=case.iterations,
            solver=solver,
        )
        return Answer(result.labels, result.n_iter, proved=result.assignment.optimal)

    return solve


def plain():
    from constrained_kmeans_plugin import core

    def solve(points, start, case):
        result = core.kmeans(points, case.k, init=start, max_iter=case.iterations)
        return Answer(result.labels, result.n_iter, centers=result.centers)

    return solve


def networkx():
    import networkx  # noqa: F401  (said to be missing before the measurement begins)

    return constrained("networkx")


def k_means_constrained():
    from k_means_constrained import KMeansConstrained

    def solve(points, start, case):
        smallest, largest = case.bounds
        model = KMeansConstrained(
            case.k,
            size_min=smallest,
            size_max=largest,
            init=start,
            n_init=1,
            max_iter=case.iterations,
            tol=0,
            random_state=0,
        ).fit(points)
        return Answer(model.labels_, model.n_iter_)

    return solve


def scikit_learn():
    from sklearn.cluster import KMeans

    def solve(points, start, case):
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            model = KMeans(
                case.k,
                init=start,
                n_init=1,
                max_iter=case.iterations,
                tol=0,
                algorithm="lloyd",
                random_state=0,
            ).fit(points)
        return Answer(model.labels_, model.n_iter_, centers=model.cluster_centers_)

    return solve


def scipy_kmeans2():
    from scipy.cluster.vq import kmeans2

    def solve(points, start, case):
        with warnings.catch_warnings():
            # An empty cluster, which it keeps.
            warnings.simplefilter("ignore")
            centers, labels = kmeans2(points, start, iter=case.iterations, minit="matrix")
        return Answer(labels, case.iterations, centers=centers)

    return solve


OURS = "constrained k-means, this plugin"
PLAIN = "k-means, this plugin"
NETWORKX = "the same with NetworkX on the full network"
K_MEANS_CONSTRAINED = "k-means-constrained"
SCIKIT_LEARN = "scikit-learn KMeans (no sizes)"
SCIPY = "SciPy kmeans2 (no sizes)"

METHODS = {
    OURS: constrained,
    PLAIN: plain,
    NETWORKX: networkx,
    K_MEANS_CONSTRAINED: k_means_constrained,
    SCIKIT_LEARN: scikit_learn,
    SCIPY: scipy_kmeans2,
}
