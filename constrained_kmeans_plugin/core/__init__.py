"""Clustering with size constraints: NumPy and SciPy only, no QGIS.

These functions make up the public interface, with the results and errors they give:

- `kmeans` -- standard k-means (Lloyd).
- `constrained_kmeans` -- k-means whose clusters keep within size bounds.
- `assign` -- the exact size-constrained assignment of points to fixed centers.
- `assign_within_capacity` -- the same where centers may take fewer points than there are.
- `assign_within_reach` -- the same where no point may get a center that is too far away.
- `assign_costs` -- the same where costs are given, such as travel times.
- `assign_on_graph` -- the same along the edges of a `Graph`, such as roads or neighbors.
- `median_centers` -- centers for that, from which paths to the points are short in total.
- `covering_nodes`, `centers_of_networks` -- where these must be, and how many in each network.
- `connected_kmeans` -- clusters of neighbors: each hangs together along the edges of a `Graph`.
- `predict` -- the clusters of points that come later.
- `iterations` -- a start of either k-means, step by step.

`SizeLimits` says before the work what limits on sizes ask for, and what would do where they cannot
be met. Others prepare what is clustered (`far_value`, `fit_scaling`, `fit_block`), judge and
describe what came out (`silhouette`, `calinski_harabasz`, `davies_bouldin`, `cluster_inertia`,
`summarize`, `profile`, `elongations`, `axis_shares`, `principal_axes`), help to choose k
(`compare_k`, `elbow`, `gap_statistic`, `uniform_silhouette`), and draw and color a map
(`power_diagram`, `power_cells`, `power_arcs`, `color_clusters`). `nearest_on_segments` and
`joined_places` make a graph of lines, and `path_table` and `nearest_centers` say how far it is
along a graph.
"""

from __future__ import annotations

from .clustering.constrained import constrained_kmeans
from .clustering.effort import (
    COMBINED,
    FAST,
    FEW_POINTS,
    LEAST_STARTS,
    LEAST_THOROUGH,
    MAX_STARTS,
    NORMAL,
    SEARCHES,
    START_BUDGET,
    THOROUGH,
    Effort,
    Search,
    automatic_n_init,
    effort_of,
)
from .clustering.fixed_centers import assign, assign_within_capacity
from .clustering.given_costs import assign_costs
from .clustering.initialization import INIT_METHODS
from .clustering.limits import Load, SizeLimits, Tolerated
from .clustering.lloyd import ALGORITHMS, MISSING, kmeans
from .clustering.loop import SEARCH_REPORTS
from .clustering.mini_batch import MINI_BATCH_WORK
from .clustering.prediction import predict
from .clustering.reach import Measure, MeasureTo, assign_within_reach, keep_within_reach
from .clustering.sizes import tolerance_bounds
from .clustering.stepwise import iterations
from .costs.power import power_diagram
from .errors import (
    ClusteringCanceled,
    ClusteringError,
    EmptyClusterError,
    EmptyClusterWarning,
    HeavyPointError,
    InfeasibleError,
    InfeasibleIslandsError,
    InfeasiblePairsError,
    InfeasibleSizesError,
    InvalidParameterError,
    InvalidPointsError,
    Rounding,
    SolverFailedError,
    SolverLimitError,
    SolverUnavailableError,
    Suggestion,
    TooFarError,
    TooManyClustersError,
)
from .evaluate.choice import (
    COMPARISON_BUDGET,
    GAP_DRAWS,
    SILHOUETTE_POINTS,
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
from .evaluate.line import least_inertia_on_a_line
from .evaluate.metrics import (
    Quality,
    Silhouette,
    calinski_harabasz,
    cluster_inertia,
    davies_bouldin,
    quality,
    silhouette,
)
from .evaluate.profiles import Profile, profile
from .evaluate.projection import PrincipalAxes, principal_axes
from .evaluate.shape import axis_shares, elongations
from .evaluate.summary import ClusterSummary, summarize
from .graph.connected import check_islands, connected_kmeans
from .graph.coverage import centers_of_networks, covering_nodes
from .graph.fixed_centers import assign_on_graph
from .graph.medians import median_centers
from .graph.network import Graph
from .graph.travel import nearest_centers, path_table
from .maps.arcs import Arcs, power_arcs
from .maps.borders import nearest_borders
from .maps.cells import power_cells
from .maps.coloring import color_clusters
from .maps.segments import MOST_JOINED, joined_places, nearest_on_segments
from .prepare.scaling import (
    SCALINGS,
    Scaling,
    constant_columns,
    fit_block,
    fit_scaling,
    lacks_quartiles,
)
from .prepare.spread import FarValue, far_value
from .results import (
    Assignment,
    Connection,
    CostAssignment,
    GraphAssignment,
    Island,
    Iteration,
    KMeansResult,
    LloydGain,
)
from .transport.solvers import SOLVERS, check_installed
from .validation import check_positions, count_distinct

__all__ = [
    "ALGORITHMS",
    "COMBINED",
    "COMPARISON_BUDGET",
    "FAST",
    "FEW_POINTS",
    "GAP_DRAWS",
    "INIT_METHODS",
    "LEAST_STARTS",
    "LEAST_THOROUGH",
    "MAX_STARTS",
    "MINI_BATCH_WORK",
    "MISSING",
    "MOST_JOINED",
    "NORMAL",
    "SCALINGS",
    "SEARCHES",
    "SEARCH_REPORTS",
    "SILHOUETTE_POINTS",
    "SOLVERS",
    "START_BUDGET",
    "THOROUGH",
    "Arcs",
    "Assignment",
    "Candidate",
    "ClusterSummary",
    "ClusteringCanceled",
    "ClusteringError",
    "Connection",
    "CostAssignment",
    "Effort",
    "EmptyClusterError",
    "EmptyClusterWarning",
    "FarValue",
    "GapStatistic",
    "Graph",
    "GraphAssignment",
    "HeavyPointError",
    "InfeasibleError",
    "InfeasibleIslandsError",
    "InfeasiblePairsError",
    "InfeasibleSizesError",
    "InvalidParameterError",
    "InvalidPointsError",
    "Island",
    "Iteration",
    "KMeansResult",
    "LloydGain",
    "Load",
    "Measure",
    "MeasureTo",
    "PrincipalAxes",
    "Profile",
    "Quality",
    "Rounding",
    "Scaling",
    "Search",
    "Silhouette",
    "SizeLimits",
    "SolverFailedError",
    "SolverLimitError",
    "SolverUnavailableError",
    "Suggestion",
    "Tolerated",
    "TooFarError",
    "TooManyClustersError",
    "UniformSilhouette",
    "assign",
    "assign_costs",
    "assign_on_graph",
    "assign_within_capacity",
    "assign_within_reach",
    "automatic_n_init",
    "axis_shares",
    "best_by_silhouette",
    "calinski_harabasz",
    "centers_of_networks",
    "check_installed",
    "check_islands",
    "check_positions",
    "cluster_inertia",
    "color_clusters",
    "compare_k",
    "comparison_n_init",
    "connected_kmeans",
    "constant_columns",
    "constrained_kmeans",
    "count_distinct",
    "covering_nodes",
    "davies_bouldin",
    "effort_of",
    "elbow",
    "elongations",
    "far_value",
    "fit_block",
    "fit_scaling",
    "gap_statistic",
    "iterations",
    "joined_places",
    "keep_within_reach",
    "kmeans",
    "lacks_quartiles",
    "least_inertia_on_a_line",
    "median_centers",
    "nearest_borders",
    "nearest_centers",
    "nearest_on_segments",
    "path_table",
    "power_arcs",
    "power_cells",
    "power_diagram",
    "predict",
    "principal_axes",
    "profile",
    "quality",
    "silhouette",
    "summarize",
    "tolerance_bounds",
    "uniform_silhouette",
]
