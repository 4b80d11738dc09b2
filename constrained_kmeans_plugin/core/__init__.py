"""Clustering with size constraints: NumPy and SciPy only, no QGIS.

These functions make up the public interface, with the results and errors they give:

- `kmeans` -- standard k-means (Lloyd).
- `constrained_kmeans` -- k-means whose clusters keep within size bounds.
- `assign` -- the exact size-constrained assignment of points to fixed centers.
- `assign_within_capacity` -- the same where centers may take fewer points than there are.
- `predict` -- the clusters of points that come later.
- `iterations` -- a start of either k-means, step by step.

Others prepare what is clustered (`far_value`, `fit_scaling`, `fit_block`), judge and describe what
came out (`silhouette`, `calinski_harabasz`, `davies_bouldin`, `cluster_inertia`, `summarize`,
`profile`, `elongations`, `axis_shares`, `principal_axes`), help to choose k (`compare_k`, `elbow`,
`gap_statistic`, `uniform_silhouette`), and color a map (`color_clusters`).
"""

from __future__ import annotations

from .assignment.solvers import SOLVERS
from .choice import (
    Candidate,
    GapStatistic,
    UniformSilhouette,
    best_by_silhouette,
    compare_k,
    comparison_n_init,
    elbow,
    gap_statistic,
    uniform_silhouette,
)
from .coloring import color_clusters
from .constrained import constrained_kmeans
from .errors import (
    ClusteringCanceled,
    ClusteringError,
    EmptyClusterError,
    EmptyClusterWarning,
    HeavyPointError,
    InfeasibleSizesError,
    InvalidParameterError,
    InvalidPointsError,
    Rounding,
    SolverFailedError,
    SolverLimitError,
    SolverUnavailableError,
    TooManyClustersError,
)
from .fixed_centers import assign, assign_within_capacity
from .initialization import INIT_METHODS, automatic_n_init, number_of_starts
from .lloyd import ALGORITHMS, MISSING, kmeans
from .loop import SWAP_TRIAL
from .metrics import (
    Quality,
    Silhouette,
    calinski_harabasz,
    cluster_inertia,
    davies_bouldin,
    quality,
    silhouette,
)
from .prediction import predict
from .profiles import Profile, profile
from .projection import PrincipalAxes, principal_axes
from .results import Assignment, Iteration, KMeansResult, LloydGain
from .scaling import (
    SCALINGS,
    Scaling,
    constant_columns,
    fit_block,
    fit_scaling,
    lacks_quartiles,
)
from .shape import axis_shares, elongations
from .sizes import tolerance_bounds
from .spread import FarValue, far_value
from .stepwise import iterations
from .summary import ClusterSummary, summarize
from .validation import check_positions, count_distinct

__all__ = [
    "ALGORITHMS",
    "INIT_METHODS",
    "MISSING",
    "SCALINGS",
    "SOLVERS",
    "SWAP_TRIAL",
    "Assignment",
    "Candidate",
    "ClusterSummary",
    "ClusteringCanceled",
    "ClusteringError",
    "EmptyClusterError",
    "EmptyClusterWarning",
    "FarValue",
    "GapStatistic",
    "HeavyPointError",
    "InfeasibleSizesError",
    "InvalidParameterError",
    "InvalidPointsError",
    "Iteration",
    "KMeansResult",
    "LloydGain",
    "PrincipalAxes",
    "Profile",
    "Quality",
    "Rounding",
    "Scaling",
    "Silhouette",
    "SolverFailedError",
    "SolverLimitError",
    "SolverUnavailableError",
    "TooManyClustersError",
    "UniformSilhouette",
    "assign",
    "assign_within_capacity",
    "automatic_n_init",
    "axis_shares",
    "best_by_silhouette",
    "calinski_harabasz",
    "check_positions",
    "cluster_inertia",
    "color_clusters",
    "compare_k",
    "comparison_n_init",
    "constant_columns",
    "constrained_kmeans",
    "count_distinct",
    "davies_bouldin",
    "elbow",
    "elongations",
    "far_value",
    "fit_block",
    "fit_scaling",
    "gap_statistic",
    "iterations",
    "kmeans",
    "lacks_quartiles",
    "number_of_starts",
    "predict",
    "principal_axes",
    "profile",
    "quality",
    "silhouette",
    "summarize",
    "tolerance_bounds",
    "uniform_silhouette",
]
