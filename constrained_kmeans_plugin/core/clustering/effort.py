"""How much is tried: the number of starts, and of tries of the search that follows them."""

from __future__ import annotations

from typing import NamedTuple, Union

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
#: As well with more points in each cluster, where sizes are free.
SLOWER_WITH_MANY_POINTS = 3
#: Where sizes are limited, parts of several starts are put together then: the work that all starts
#: together may take, the most of them, and the tries for each of so many.
COMBINED = {NORMAL: (START_BUDGET, 7, 5), THOROUGH: (10 * START_BUDGET, 24, 8)}
#: Clusters beyond which that is not done: all pairs of two starts' centers are compared.
MOST_COMBINED = 1_000


class Effort(NamedTuple):
    """How hard to look for a good clustering.

    Attributes
    ----------
    n_init : int
        Starts.
    n_tries : int
        Tries to make the best start better.
    combines : bool
        Whether tries put parts of several starts together (`combination`), instead of clustering
        neighborhoods again.
    """

    n_init: int
    n_tries: int
    combines: bool = False


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


def effort_of(
    search: object,
    n_init: int,
    n_points: int,
    n_clusters: int,
    limited: bool = False,
    weighted: bool = False,
) -> Effort:
    """How much is tried.

    Parameters
    ----------
    search : str or int
        One of `SEARCHES`, or the number of tries.
    n_init : int
        How many starts are asked for, 0 for automatic: fewer where a search follows that gains
        more than other starts would.
    n_points, n_clusters : int
        One start and no try if all points are in one cluster, or each in its own.
    limited : bool
        Whether sizes are limited.
    weighted : bool
        Whether these are sums of weights.

    Raises
    ------
    InvalidParameterError
    """
    named = isinstance(search, str)
    name = check_choice(search, "search", tuple(SEARCHES)) if named else ""
    tries = SEARCHES[name] if named else check_integer(search, "search", 0)
    if not 1 < n_clusters < n_points:
        return Effort(1, 0)
    starts, work = automatic_n_init(n_points, n_clusters), n_points * n_clusters
    many = n_points > FEW_POINTS * n_clusters
    slower = SLOWER_WITH_WEIGHTS if limited and weighted else 1
    if limited and many and tries and n_clusters <= MOST_COMBINED:
        budget, most, each = COMBINED[name or NORMAL]
        # With weights chance has more ways to go wrong.
        automatic = min(MAX_STARTS if weighted and name != THOROUGH else most, budget // work)
        combined = n_init or max(1, automatic)
        if combined > 1:
            each *= min(combined, most)
            return Effort(combined, each // slower if named else tries, True)
    if named:
        # Neighborhoods of many points take long within limits, and gain little.
        tries = 0 if limited and many else _tries(tries, n_points, n_clusters, limited, slower)
    if limited and tries and n_points >= FEWEST_POINTS * n_clusters:
        starts = min(starts, max(LEAST_STARTS, SEARCH_START_BUDGET // work))
    return Effort(n_init or starts, tries)


def _tries(effort: int, n_points: int, n_clusters: int, limited: bool, slower: int) -> int:
    """Tries in neighborhoods if there are `effort` for each cluster."""
    usual = usual_clusters(n_points, n_clusters, slower > 1)
    points = usual * n_points // n_clusters if limited else 0
    most = MOST_TRIES * effort * POINTS**2 // (SEARCHES[NORMAL] * max(POINTS, points) ** 2)
    many = n_points > FEW_POINTS * n_clusters
    is_small = effort == SEARCHES[THOROUGH] and not many
    # A few points have few ways to be divided.
    least = min(LEAST_THOROUGH, n_points**2) if is_small else 0
    tries = min(max(effort * n_clusters, least), most) // slower
    return tries // SLOWER_WITH_MANY_POINTS if many else tries
