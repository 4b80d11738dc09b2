"""From a warm start to prices under which hardly a point is misplaced.

Newton's method asks again and again where the points are under new prices. Most of them
are far from all borders and would give the same answer, so fewer points are asked
instead: a sample while nothing is known, later those near borders. All points are asked
only to see whether that was right.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, islice
from operator import itemgetter
from typing import Optional

import numpy as np

from ..costs.costs import Costs, DiagramOf
from ..costs.diagram import Diagram
from ..exact.arrays import Array, IsCanceled
from .ascent import MANY_CLUSTERS
from .bounds import Bounds, totals
from .crossings import Crossings
from .densities import expected_crossings
from .newton import newton_prices
from .smoothing import cooled_prices
from .warm_start import Nearby, WarmStart

#: Points of a sample that stands for all: so many, or so many of each cluster; less for soft
#: choices.
COLD_POINTS = 2048
COLD_POINTS_PER_CLUSTER = 16
SAMPLE_POINTS = 4096
SAMPLE_POINTS_PER_CLUSTER = 64
#: So much it takes to be wrong about, with one point of each cluster; a share of the weight.
SAMPLE_NOISE = 0.4
#: A guess is refined near the borders it came from where these points are at most one in so
#: many: else the borders move too far. A sample is worth its time under the same condition.
STEADY_SHARE = 8
#: ... and it counts where no more than this share of the weight is then misplaced.
CLEAR_SHARE = 0.003
#: All points are asked instead of those near a border where these are more than one in so
#: many.
NEAR_SHARE = 4
#: So little is left to the residual graph: a share of the points, from so many up to so many.
#: Where a round leaves more than a share of what was misplaced, the next one asks so many times
#: the points near borders, or all, and if that does no better it is the last one.
FEW_SHARE = 0.001
FEW_POINTS = 64
MAX_FEW_POINTS = 256
SLOW = 0.5
WIDENING = 4.0
#: A guess that misplaces more than this share of the weight is given up at once, and one that
#: still misplaces more than a share of that after Newton's method on a sample.
STRAY_SHARE = 0.12
SAMPLE_SHARE = 0.3
#: If more is misplaced in the end, it starts anew from colder choices, up to so many times:
#: again a share of the points, from so many up to so many.
STALLED_SHARE = 0.02
STALLED_POINTS = 256
MAX_STALLED_POINTS = 2048
MAX_COLD_STARTS = 8
#: ... unless so many of them in a row leave more than this share of what the best one left: then
#: the residual graph is sooner done with it.
PATIENCE = 2
WORTHWHILE = 0.8
#: The first so many of them go on from the guess, if there is one.
REHEATINGS = 1


@dataclass(frozen=True)
class Found:
    """What a search came to.

    Attributes
    ----------
    prices : ndarray of float64, shape (k,)
    diagram : Diagram
        Of all points.
    crossings : Crossings
        How many points are still to cross each border, about.
    warm_start : WarmStart or None
        For the next search, if that is not known from the optimum.
    """

    prices: Array
    diagram: Diagram
    crossings: Crossings
    warm_start: Optional[WarmStart] = None


def nearly_right_prices(
    costs: Costs,
    amounts: Optional[Array],
    bounds: Bounds,
    warm_start: Optional[WarmStart],
    is_canceled: IsCanceled,
) -> Found:
    """Look for prices under which little is in the wrong cluster.

    Heaps of coincident points are scattered to find them, and the centers of clusters that
    took hardly anything but points of one heap are one center: no prices could part them.
    """
    if warm_start is not None:
        warm_start = warm_start.carried(costs)
    if costs.scattered is None:
        prices, diagram = _Search(costs, amounts, bounds, is_canceled).found(warm_start)
        return Found(prices, diagram, expected_crossings(diagram, amounts, bounds, prices))
    spread, merged, groups = costs.scattered
    _, first = np.unique(groups, return_index=True)
    lower, upper = (totals(groups, bound, len(first)) for bound in (bounds.lower, bounds.upper))
    together = Bounds(lower, upper, bounds.total)
    search = _Search(merged, amounts, together, is_canceled)
    if warm_start is not None:
        warm_start = warm_start.for_groups(groups, first)
    prices, diagram = search.found(warm_start)
    left, crossings = None, Crossings.none(costs.n_centers)
    if len(first) > 1:
        found = expected_crossings(diagram, amounts, together, prices)
        crossings = found.renamed(first, costs.n_centers)
        left = WarmStart.left(merged, prices, diagram.labels, diagram, warm_start)
        left = left.for_all(groups, first, spread)
    prices = prices[groups]
    return Found(prices, costs.diagram(prices, is_canceled), crossings, left)


def moved_diagram(
    costs: Costs,
    diagram: Diagram,
    left: Array,
    prices: Array,
    is_canceled: IsCanceled,
) -> Diagram:
    """The diagram under changed prices (k,), for which `Diagram.unmoved` gave `left`."""
    rows = np.flatnonzero(left <= 0)
    if NEAR_SHARE * len(rows) > costs.n_points:
        return costs.diagram(prices, is_canceled)
    anew = costs.diagram_of(rows)(prices, is_canceled)
    return diagram.moved(left, rows, anew)


@dataclass(frozen=True)
class _Search:
    """The search for the prices of one assignment."""

    costs: Costs
    amounts: Optional[Array]
    bounds: Bounds
    is_canceled: IsCanceled

    @property
    def _grain(self) -> float:
        """What prices may leave misplaced: they move whole points, half a one of each cluster."""
        return self.costs.n_centers * self._points(0.5)

    @property
    def _few(self) -> float:
        """So little misplaced weight is left to the residual graph at once."""
        share = min(max(FEW_SHARE * self.costs.n_points, FEW_POINTS), MAX_FEW_POINTS)
        return max(2 * self._grain, self._points(share))

    @property
    def _tolerable(self) -> float:
        """So much the graph can place in a sensible time."""
        share = min(max(STALLED_SHARE * self.costs.n_points, STALLED_POINTS), MAX_STALLED_POINTS)
        return max(2 * self._grain, self._points(share))

    def _points(self, number: float) -> float:
        """What so many points weigh, on average."""
        return number * self.bounds.total / self.costs.n_points

    def found(self, start: Optional[WarmStart]) -> tuple[Array, Diagram]:
        """Prices (k,) under which little is misplaced, and the diagram of all points."""
        colder = self._cold()
        hopeless = STRAY_SHARE * self.bounds.total
        if start is None:
            start = WarmStart(next(colder))
        elif self.costs.n_centers >= MANY_CLUSTERS:
            # With so many it is worth the time not to begin from nothing at once.
            colder = chain(islice(self._cold(start.prices), REHEATINGS), colder)
        best = self._refined(start, hopeless)
        in_vain = 0
        for left in range(MAX_COLD_STARTS - 1, -1, -1):
            if best[2] <= self._tolerable or in_vain == PATIENCE:
                break
            # Far from a solution Newton can stall; colder choices lead nearer to one.
            found = self._refined(WarmStart(next(colder)), hopeless if left else np.inf)
            # What was given up before the diagram was known says nothing.
            if found[1] is not None:
                in_vain = in_vain + 1 if found[2] > WORTHWHILE * best[2] else 0
            best = min(best, found, key=itemgetter(2))
        prices, diagram, _ = best
        if diagram is None:
            diagram = self.costs.diagram(prices, self.is_canceled)
        return prices, diagram

    def _cold(self, guess: Optional[Array] = None) -> Iterator[Array]:
        """Prices from soft choices, colder and colder; from nothing, or from a guess (k,)."""
        number = max(COLD_POINTS, COLD_POINTS_PER_CLUSTER * self.costs.n_centers)
        sample, stood_for = self._sample(number)
        yield from cooled_prices(
            self.costs, sample, stood_for, self.bounds, self.is_canceled, guess
        )

    def _refined(self, start: WarmStart, hopeless: float) -> tuple[Array, Optional[Diagram], float]:
        """Better prices, their diagram, and the weight that it misplaces.

        Prices that misplace more than is `hopeless` are given up, before the diagram of all
        points is known if that is possible.
        """
        prices = self.bounds.anchor(start.prices)
        if start.near is None or start.labels is None:
            for number in self._sample_sizes():
                prices, misplaced = self._newton_on_sample(prices, number, hopeless)
                if misplaced > SAMPLE_SHARE * hopeless:
                    return prices, None, misplaced
        elif 0 < STEADY_SHARE * len(start.near) <= self.costs.n_points:
            tried, misplaced = self._newton_near(prices, start.near, start.labels, None)
            # Else it went astray among these points, and says nothing of the others.
            if misplaced <= CLEAR_SHARE * self.bounds.total:
                prices = tried
        diagram = self.costs.diagram(prices, self.is_canceled)
        misplaced = self._misplaced(diagram, prices)
        if misplaced > hopeless:
            return prices, diagram, misplaced
        width, stuck = 1.0, False
        while misplaced > self._few:
            near = None if stuck else self._near(diagram, prices, width)
            some = max((n for n in self._sample_sizes() if misplaced > self._noise(n)), default=0)
            if near is not None:
                tried, _ = self._newton_near(prices, near.rows, diagram.labels, near.diagram)
                left = diagram.unmoved(tried - prices)
                tried_diagram = moved_diagram(self.costs, diagram, left, tried, self.is_canceled)
            elif some and not stuck:
                tried, _ = self._newton_on_sample(prices, some, np.inf)
                tried_diagram = self.costs.diagram(tried, self.is_canceled)
            else:
                stuck = True
                tried, tried_diagram, _ = self._newton_on_all(prices, self._few / 2, diagram)
            before, now = misplaced, self._misplaced(tried_diagram, tried)
            if now < before:
                prices, diagram, misplaced = tried, tried_diagram, now
            if now > SLOW * before:
                if stuck:
                    break
                stuck = near is None
                width *= WIDENING
        return prices, diagram, misplaced

    def _near(self, diagram: Diagram, prices: Array, width: float) -> Optional[Nearby]:
        """The points near borders that may have to move; None where these are too many, or none."""
        crossings = expected_crossings(diagram, self.amounts, self.bounds, prices)
        near = Nearby.of(diagram, crossings, width)
        return near if 0 < NEAR_SHARE * len(near.rows) <= self.costs.n_points else None

    def _sample_sizes(self) -> list[int]:
        """From the coarsest to the finest that saves time."""
        sizes = [max(SAMPLE_POINTS, SAMPLE_POINTS_PER_CLUSTER * self.costs.n_centers)]
        while sizes[-1] * STEADY_SHARE <= self.costs.n_points:
            sizes.append(sizes[-1] * STEADY_SHARE)
        return sizes[:-1]

    def _noise(self, number: int) -> float:
        """What a sample of so many points cannot tell from nothing, or hardly."""
        return float(SAMPLE_NOISE * self.bounds.total * np.sqrt(self.costs.n_centers / number))

    def _newton_on_all(
        self, prices: Array, few: float, diagram: Diagram
    ) -> tuple[Array, Diagram, float]:
        nothing = np.zeros(len(prices), dtype=np.int64)
        return self._newton(self.costs.diagram, self.amounts, nothing, prices, diagram, few)

    def _sample(self, number: int) -> tuple[Array, Array]:
        """About so many points, or all, and the weight (m,) of those that each stands for."""
        step = max(1, self.costs.n_points // number)
        # Neighbours on the path through the tiles are neighbours in space: one in so many of
        # them are spread evenly, and tell the sizes of cells better than drawn ones.
        path = self.costs.path
        starts = np.arange(0, len(path), step)
        sample = path[np.minimum(starts + step // 2, len(path) - 1)]
        if self.amounts is None:
            return sample, np.diff(np.append(starts, len(path)))
        return sample, np.add.reduceat(self.amounts[path], starts)

    def _newton_on_sample(self, prices: Array, number: int, hopeless: float) -> tuple[Array, float]:
        """Newton on points that stand for others: prices, and what is misplaced, about."""
        sample, stood_for = self._sample(number)
        diagram_of = self.costs.diagram_of(sample)
        nothing = np.zeros(len(prices), dtype=np.int64)
        few = len(prices) * self.bounds.total / len(sample)
        diagram = diagram_of(prices, self.is_canceled)
        sizes = totals(diagram.labels, stood_for, len(prices))
        misplaced = self.bounds.balance(sizes, prices).misplaced
        if misplaced <= hopeless:
            prices, _, misplaced = self._newton(
                diagram_of, stood_for, nothing, prices, diagram, few
            )
        return prices, misplaced

    def _newton_near(
        self, prices: Array, near: Array, labels: Array, diagram: Optional[Diagram]
    ) -> tuple[Array, float]:
        """Newton on the points `near` borders; all others stay where `labels` (n,) say.

        Returns prices, and how much they misplace if the others do stay.
        """
        amounts = None if self.amounts is None else self.amounts[near]
        settled = totals(labels, self.amounts, len(prices))
        settled -= totals(labels[near], amounts, len(prices))
        diagram_of = self.costs.diagram_of(near)
        prices, _, misplaced = self._newton(
            diagram_of, amounts, settled, prices, diagram, self._few / 2
        )
        return prices, misplaced

    def _newton(
        self,
        diagram_of: DiagramOf,
        amounts: Optional[Array],
        settled: Array,
        prices: Array,
        diagram: Optional[Diagram],
        few: float,
    ) -> tuple[Array, Diagram, float]:
        if diagram is None:
            diagram = diagram_of(prices, self.is_canceled)
        return newton_prices(
            diagram_of,
            self.bounds,
            prices,
            diagram,
            amounts,
            settled,
            few,
            self.is_canceled,
        )

    def _misplaced(self, diagram: Diagram, prices: Array) -> float:
        sizes = totals(diagram.labels, self.amounts, self.costs.n_centers)
        return self.bounds.balance(sizes, prices).misplaced
