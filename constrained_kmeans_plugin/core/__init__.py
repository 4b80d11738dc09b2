"""Clustering with size constraints: NumPy and SciPy only, no QGIS.

Three functions make up the public interface, with the results and errors they give:

- `kmeans` -- standard k-means (Lloyd).
- `constrained_kmeans` -- k-means whose clusters keep within size bounds.
- `assign` -- the exact size-constrained assignment of points to fixed centers.

Others judge and describe what came out: `silhouette`, `calinski_harabasz`, `davies_bouldin`,
`cluster_inertia` and `summarize`.
"""

from __future__ import annotations

from .assignment.solve import assign
from .assignment.solvers import SOLVERS
from .constrained import constrained_kmeans
from .errors import (
    ClusteringCanceled,
    ClusteringError,
    InfeasibleSizesError,
    InvalidParameterError,
    InvalidPointsError,
    SolverFailedError,
    SolverLimitError,
    SolverUnavailableError,
    TooManyClustersError,
)
from .initialization import INIT_METHODS, automatic_n_init
from .lloyd import kmeans
from .metrics import (
    Silhouette,
    calinski_harabasz,
    cluster_inertia,
    davies_bouldin,
    silhouette,
)
from .results import Assignment, Iteration, KMeansResult
from .summary import ClusterSummary, summarize
from .validation import count_distinct, tolerance_bounds

__all__ = [
    "INIT_METHODS",
    "SOLVERS",
    "Assignment",
    "ClusterSummary",
    "ClusteringCanceled",
    "ClusteringError",
    "InfeasibleSizesError",
    "InvalidParameterError",
    "InvalidPointsError",
    "Iteration",
    "KMeansResult",
    "Silhouette",
    "SolverFailedError",
    "SolverLimitError",
    "SolverUnavailableError",
    "TooManyClustersError",
    "assign",
    "automatic_n_init",
    "calinski_harabasz",
    "cluster_inertia",
    "constrained_kmeans",
    "count_distinct",
    "davies_bouldin",
    "kmeans",
    "silhouette",
    "summarize",
    "tolerance_bounds",
]
