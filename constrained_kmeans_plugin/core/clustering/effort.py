"""How much is tried: the number of starts, and of tries of the search that follows them."""

from __future__ import annotations

from typing import Union

from ..validation import check_choice, check_integer

#: Work, in points times clusters, that all starts together may take if their number is automatic.
START_BUDGET = 4_000_000
#: The most starts that are made then.
MAX_STARTS = 10

#: The same where a search follows that gains more than other starts would; but not fewer starts
#: than these.
SEARCH_START_BUDGET = 200_000
#: See `SEARCH_START_BUDGET`.
LEAST_STARTS = 1

#: Points of a cluster below which that is not so: most clusters are single points, which a search
#: in neighborhoods hardly brings elsewhere, and fewer starts save little.
FEWEST_POINTS = 1.2

#: A search for better clusterings after the starts: none, a short one, a long one.
FAST = "fast"
#: See `FAST`.
NORMAL = "normal"
#: See `FAST`.
THOROUGH = "thorough"
#: Names of the searches, in the order in which user interfaces list them, and their tries for each
#: cluster.
SEARCHES = {FAST: 0, NORMAL: 14, THOROUGH: 112}
#: One of them, or a number of tries.
Search = Union[str, int]
#: Points of a neighborhood, about, and if sums of weights are limited; its clusters at least and at
#: most.
POINTS, WEIGHTED_POINTS = 200, 140
FEWEST_CLUSTERS, MOST_CLUSTERS = 4, 14
#: The most tries that are made for `NORMAL`, in neighborhoods of `POINTS`; others in proportion.
#: With limits on sizes, fewer in larger ones, by the square: so the time of a try grows.
MOST_TRIES = 14_000
#: The fewest for `THOROUGH` where clusters have few points: a few clusters have many optima, too.
LEAST_THOROUGH = 4_000
#: Points of a cluster up to which they are few: starts end in poor optima, and limits on sizes can
#: be kept in a neighborhood at little cost.
FEW_POINTS = 60
#: By how much fewer tries are made with weights that are limited, and once more if minimums leave
#: little room: one takes longer, and gains more.
SLOWER_WITH_WEIGHTS = 2
SLOWER_WITHOUT_ROOM = 4
#: As well with more points in each cluster, where sizes are free; where they are limited, more
#: starts gain more.
SLOWER_WITH_MANY_POINTS = 3


def automatic_n_init(n_points: int, n_clusters: int) -> int:
    """Number of starts that `n_init=0` stands for.

    ``START_BUDGET // (n k)``, at least 1 and at most `MAX_STARTS`: small layers get as many,
    of which the best is kept; large ones, where a start takes long and the starts differ
    less, get one.
    """
    return max(1, min(MAX_STARTS, START_BUDGET // max(1, n_points * n_clusters)))


def usual_clusters(n_points: int, n_clusters: int, weighted: bool) -> int:
    """How many clusters a neighborhood has; `weighted` if sums of weights are limited."""
    usual = round((WEIGHTED_POINTS if weighted else POINTS) * n_clusters / n_points)
    return min(n_clusters, MOST_CLUSTERS, max(FEWEST_CLUSTERS, usual))


def number_of_starts(
    n_init: int,
    n_points: int,
    n_clusters: int,
    search: Search = FAST,
    limited: bool = False,
    weighted: bool = False,
) -> int:
    """How many starts are made where `n_init` are asked for, 0 for automatic.

    One where all of them end alike: all points in one cluster, or each in its own. Fewer where a
    search follows that gains more than other starts would.

    Parameters
    ----------
    limited : bool
        Whether sizes are limited.
    weighted : bool
        Whether these are sums of weights.
    """
    if n_clusters == 1 or n_clusters >= n_points:
        return 1
    tries = number_of_tries(search, n_points, n_clusters, limited, weighted)
    starts = automatic_n_init(n_points, n_clusters)
    if limited and tries and n_points >= FEWEST_POINTS * n_clusters:
        starts = min(starts, max(LEAST_STARTS, SEARCH_START_BUDGET // (n_points * n_clusters)))
    return n_init or starts


def number_of_tries(
    search: object, n_points: int, n_clusters: int, limited: bool, weighted: bool = False
) -> int:
    """How many tries of a search in neighborhoods are made after the starts.

    Parameters
    ----------
    search : str or int
        One of `SEARCHES`, or the number itself.

    Raises
    ------
    InvalidParameterError
    """
    if not isinstance(search, str):
        tries = check_integer(search, "search", 0)
    else:
        effort = SEARCHES[check_choice(search, "search", tuple(SEARCHES))]
        usual = usual_clusters(n_points, n_clusters, limited and weighted)
        points = usual * n_points // n_clusters if limited else 0
        most = MOST_TRIES * effort * POINTS**2 // (SEARCHES[NORMAL] * max(POINTS, points) ** 2)
        is_small = effort == SEARCHES[THOROUGH] and n_points <= FEW_POINTS * n_clusters
        # A few points have few ways to be divided.
        least = min(LEAST_THOROUGH, n_points**2) if is_small else 0
        tries = min(max(effort * n_clusters, least), most)
        if limited and weighted:
            tries //= SLOWER_WITH_WEIGHTS
        if n_points > FEW_POINTS * n_clusters:
            tries = 0 if limited else tries // SLOWER_WITH_MANY_POINTS
    return tries if 1 < n_clusters < n_points else 0
