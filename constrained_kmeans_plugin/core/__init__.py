"""Clustering with size constraints: NumPy and SciPy only, no QGIS.

Three functions make up the public interface, with the results and errors they give:

- `kmeans` -- standard k-means (Lloyd).
- `constrained_kmeans` -- k-means whose clusters keep within size bounds.
- `assign` -- the exact size-constrained assignment of points to fixed centers.

Others judge and describe what came out (`silhouette`, `calinski_harabasz`, `davies_bouldin`,
`cluster_inertia`, `summarize`, `elongations`, `axis_shares`), help to choose k (`compare_k`,
`elbow`, `gap_statistic`), and color a map (`color_clusters`).
"""

from __future__ import annotations

from .assignment.solvers import SOLVERS
from .choice import (
    Candidate,
    GapStatistic,
    best_by_silhouette,
    compare_k,
    elbow,
    gap_statistic,
)
from .coloring import color_clusters
from .constrained import constrained_kmeans
from .errors import (
    ClusteringCanceled,
    ClusteringError,
    HeavyPointError,
    InfeasibleSizesError,
    InvalidParameterError,
    InvalidPointsError,
    SolverFailedError,
    SolverLimitError,
    SolverUnavailableError,
    TooManyClustersError,
)
from .fixed_centers import assign
from .initialization import INIT_METHODS, automatic_n_init
from .lloyd import kmeans
from .metrics import (
    Quality,
    Silhouette,
    calinski_harabasz,
    cluster_inertia,
    davies_bouldin,
    quality,
    silhouette,
)
from .results import Assignment, Iteration, KMeansResult
from .shape import axis_shares, elongations
from .sizes import tolerance_bounds
from .summary import ClusterSummary, summarize
from .validation import count_distinct

__all__ = [
    "INIT_METHODS",
    "SOLVERS",
    "Assignment",
    "Candidate",
    "ClusterSummary",
    "ClusteringCanceled",
    "ClusteringError",
    "GapStatistic",
    "HeavyPointError",
    "InfeasibleSizesError",
    "InvalidParameterError",
    "InvalidPointsError",
    "Iteration",
    "KMeansResult",
    "Quality",
    "Silhouette",
    "SolverFailedError",
    "SolverLimitError",
    "SolverUnavailableError",
    "TooManyClustersError",
    "assign",
    "automatic_n_init",
    "axis_shares",
    "best_by_silhouette",
    "calinski_harabasz",
    "cluster_inertia",
    "color_clusters",
    "compare_k",
    "constrained_kmeans",
    "count_distinct",
    "davies_bouldin",
    "elbow",
    "elongations",
    "gap_statistic",
    "kmeans",
    "quality",
    "silhouette",
    "summarize",
    "tolerance_bounds",
]
