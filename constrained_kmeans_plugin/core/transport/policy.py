"""The numbers that decide how long the search for prices takes, never the labels.

`make bench-constants` shows for each of them what half and double of it do.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Policy:
    """What is tuned. Each line says what a larger number costs, and what it saves."""

    # Soft choices (`smoothing`).
    #: Points of the sample, and at least for each cluster: time against prices that fit all points.
    cold_points: int = 2048
    cold_points_per_cluster: int = 16
    #: Points while it is hot, and at least for each part of space that is told apart: likewise.
    hot_points: int = 128
    hot_points_per_part: int = 8
    #: The temperature is divided by it: fewer temperatures against more steps at each.
    cooling: float = 4.0
    #: The first temperature whose prices are tried, as a share of the spread of costs / k: fewer
    #: steps against softer choices.
    first_cold: float = 0.3
    #: Steps at one temperature: time against prices that are not yet right for it.
    soft_steps: int = 20
    #: Temperatures within which a center is a choice, and by which a price may change in a step;
    #: half of them before choices are looked for once more: fewer steps against more choices.
    soft_reach: float = 20.0
    #: A share of a cluster's weight that ties prices to the old ones: safe against long steps.
    soft_ridge: float = 1e-4

    # Newton's method on the points (`newton`, `densities`, `ascent`).
    #: Points on each side of a border that tell how dense they are, and are in the residual graph
    #: at first: noise, and points that join later, against time.
    border_points: int = 6
    #: Times the points that are to cross a border, likewise.
    flow_times: float = 2.0
    #: Times the widest border by which a price may change in a step: as `soft_reach`.
    step_widths: float = 8.0
    #: The share of a step's first slope that is near enough to the top on it: fewer looks.
    steep: float = 0.5
    #: What conjugate gradients may leave: time against the exactness of a step.
    gradients_enough: float = 1e-3
    #: Looks at the points within which what is misplaced has to be halved.
    newton_passes: int = 12
    #: A step that leaves more than this share of what was misplaced is slow.
    slow: float = 0.5
    #: The share of the weight that may be wrong at a temperature, and misplaced where slow steps
    #: end Newton's method: time against more to do after that.
    rough_share: float = 0.002

    # From prices to few misplaced points (`search`).
    #: All points are asked where more than this share of them is near borders.
    near_share: float = 0.25
    #: Before all points are asked, this share of them is, where each cluster has the second number
    #: of points in it: fewer points at each look against prices that do not fit all of them.
    part_share: float = 0.125
    part_points_per_cluster: int = 256
    #: Times the points near borders when those that were asked, or are in the graph, did not do.
    widening: float = 2.0
    #: Misplaced points left to the residual graph: Newton's steps against paths.
    few_points: int = 100
    #: The share of the weight, misplaced, that is not worth Newton's steps: then it starts cold.
    stray_share: float = 0.12
    #: The share that may still be misplaced without a colder start: paths against starts.
    stalled_share: float = 0.02
    #: Colder starts, the first of them where costs differ as they do within a cell: time against
    #: prices that leave much to the residual graph.
    cold_starts: int = 6

    # The residual graph (`border_graph`, `residual_graph`).
    #: Times the longest path so far to which the next forest grows: arcs against forests in vain.
    farther: float = 16.0
    #: Between fewer clusters paths are found one at a time: forests carry little there.
    few_clusters: int = 64
    #: Forests against single paths. The unit of work is an arc that a single path looks at: what a
    #: forest takes beside its moves, how many of these are one unit, and what a move along a single
    #: path takes; and the work after which both are compared again.
    forest_work: int = 1500
    forest_speed: int = 8
    path_move: int = 40
    path_stretch: int = 20000
    #: Steps in which prices go to the middle of their ranges: time against a worse warm start.
    centering: int = 8


POLICY = Policy()
