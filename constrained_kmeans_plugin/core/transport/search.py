"""From a warm start, or from nothing, to prices under which hardly a point is misplaced.

The prices of a warm start are refined, or prices of 0. Where that leaves too much, prices from soft
choices (`smoothing`) are refined instead.

Newton's method asks again and again where the points are under new prices. Most of them
are far from all borders and would give the same answer, so those near borders are asked
instead, if these are few. Then those that may have moved tell whether that was right.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Optional, Union

import numpy as np

from ..costs.costs import Costs, DiagramOf
from ..costs.diagram import Diagram
from ..exact.arrays import Array, IsCanceled
from .boundary_flow import BoundaryFlow
from .bounds import Bounds, totals
from .densities import expected_flow
from .newton import newton_prices
from .policy import POLICY
from .smoothing import annealed_prices
from .warm_start import Nearby, WarmStart


@dataclass(frozen=True)
class Found:
    """What a search came to.

    Attributes
    ----------
    prices : ndarray of float64, shape (k,)
    diagram : Diagram
        Of all points.
    boundary_flow : BoundaryFlow
        How many points are still to cross each border, about.
    warm_start : WarmStart or None
        For the next search, if that is not known from the optimum.
    """

    prices: Array
    diagram: Diagram
    boundary_flow: BoundaryFlow
    warm_start: Optional[WarmStart] = None


def nearly_right_prices(
    costs: Costs,
    amounts: Optional[Array],
    bounds: Bounds,
    warm_start: Optional[WarmStart],
    is_canceled: IsCanceled,
) -> Found:
    """Look for prices under which little is in the wrong cluster.

    Groups of coincident points are scattered to find them, and the centers of clusters that
    took hardly anything but points of one such group are one center: no prices could part them.
    """
    if warm_start is not None:
        warm_start = warm_start.carried(costs)
    if costs.scattered is None:
        prices, diagram = _Search(costs, amounts, bounds, is_canceled).found(warm_start)
        return Found(prices, diagram, expected_flow(diagram, amounts, bounds, prices))
    spread, merged, groups = costs.scattered
    _, first = np.unique(groups, return_index=True)
    lower, upper = (totals(groups, bound, len(first)) for bound in (bounds.lower, bounds.upper))
    together = Bounds(lower, upper, bounds.total)
    search = _Search(merged, amounts, together, is_canceled)
    if warm_start is not None:
        warm_start = warm_start.for_groups(groups, first)
    prices, diagram = search.found(warm_start)
    left, boundary_flow = None, BoundaryFlow.none(costs.n_centers)
    if len(first) > 1:
        found = expected_flow(diagram, amounts, together, prices)
        boundary_flow = found.renamed(first, costs.n_centers)
        left = WarmStart.left(merged, prices, diagram.labels, diagram, warm_start)
        left = left.for_all(groups, first, spread)
    prices = prices[groups]
    return Found(prices, costs.diagram(prices, is_canceled), boundary_flow, left)


def moved_diagram(
    costs: Costs,
    diagram: Diagram,
    left: Array,
    prices: Array,
    is_canceled: IsCanceled,
) -> Diagram:
    """The diagram under changed prices (k,), for which `Diagram.unmoved` gave `left`."""
    rows = np.flatnonzero(left <= 0)
    if len(rows) > POLICY.near_share * costs.n_points:
        return costs.diagram(prices, is_canceled)
    anew = costs.diagram_of(rows)(prices, is_canceled)
    return diagram.moved(left, rows, anew)


@dataclass(frozen=True)
class _Tried:
    """Prices (k,), their diagram of all points, sizes (k,) in it, and the weight it misplaces."""

    prices: Array
    diagram: Diagram
    sizes: Array
    misplaced: float


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
        return max(2 * self._grain, self._points(POLICY.few_points))

    @property
    def _rough(self) -> float:
        """So little that a slow step is not worth another one."""
        return POLICY.rough_share * self.bounds.total + self._grain

    @property
    def _tolerable(self) -> float:
        """So much the graph can place in a sensible time."""
        return max(3 * self._grain, self._few, POLICY.stalled_share * self.bounds.total)

    def _points(self, number: float) -> float:
        """What so many points weigh, on average."""
        return number * self.bounds.total / self.costs.n_points

    def found(self, start: Optional[WarmStart]) -> tuple[Array, Diagram]:
        """Prices (k,) under which little is misplaced, and the diagram of all points."""
        hopeless = POLICY.stray_share * self.bounds.total
        first = np.zeros(self.costs.n_centers) if start is None else start.prices
        best, enough = self._refined(self._at(first), hopeless), min(hopeless, self._tolerable)
        if best.misplaced > enough:
            # Far from a solution Newton can stall; colder choices lead nearer to one.
            for cold in self._cold():
                found = self._refined(cold, hopeless)
                # Prices that went astray are far from the optimum even where they misplace less.
                if best.misplaced > hopeless or found.misplaced < best.misplaced:
                    best = found
                if best.misplaced <= self._tolerable:
                    break
            if best.misplaced > hopeless:
                best = self._refined(best, np.inf)
        return best.prices, best.diagram

    def _cold(self) -> Iterator[_Tried]:
        """Prices from soft choices, colder and colder."""
        least = POLICY.cold_points_per_cluster * self.costs.n_centers
        sample, stood_for = self._sample(max(POLICY.cold_points, least))
        soft = annealed_prices(self.costs, sample, stood_for, self.bounds, self.is_canceled)
        starts = map(self._at, soft)
        yield next(starts)
        if len(sample) > POLICY.near_share * self.costs.n_points:
            yield from starts
            return
        # Refining takes longer than colder choices of so few: they go on while they leave less.
        last = None
        for start in starts:
            if last is not None and start.misplaced >= last.misplaced:
                yield last
            last = start
        if last is not None:
            yield last

    def _at(self, prices: Array) -> _Tried:
        """Prices (k,), shifted as it suits the bounds, and where they lead all points."""
        prices = self.bounds.anchor(prices)
        return self._tried(prices, self.costs.diagram(prices, self.is_canceled))

    def _tried(self, prices: Array, diagram: Diagram) -> _Tried:
        sizes = totals(diagram.labels, self.amounts, self.costs.n_centers)
        return _Tried(prices, diagram, sizes, self.bounds.balance(sizes, prices).misplaced)

    def _refined(self, best: _Tried, hopeless: float) -> _Tried:
        """Better prices; those that misplace more than is `hopeless` are given up."""
        if best.misplaced > hopeless:
            return best
        width, stuck, part = 1.0, False, int(POLICY.part_share * self.costs.n_points)
        while best.misplaced > self._few:
            near = None if stuck else self._near(best, width)
            if near is not None:
                now = self._newton_near(best, near)
            elif not stuck and part >= POLICY.part_points_per_cluster * self.costs.n_centers:
                now, part = self._newton_on_part(best, part), 0
            else:
                now, stuck = self._newton_on_all(best), True
            slow = now.misplaced > POLICY.slow * best.misplaced
            if now.misplaced < best.misplaced:
                best = now
            if slow:
                if stuck or best.misplaced <= self._rough:
                    # The residual graph places the rest sooner.
                    break
                stuck = near is None
                width *= POLICY.widening
        return best

    def _near(self, tried: _Tried, width: float) -> Optional[Nearby]:
        """The points near borders that may have to move; None where these are too many, or none."""
        boundary_flow = expected_flow(tried.diagram, self.amounts, self.bounds, tried.prices)
        near = Nearby.of(tried.diagram, boundary_flow, width)
        return near if 0 < len(near.rows) <= POLICY.near_share * self.costs.n_points else None

    def _newton_on_all(self, best: _Tried) -> _Tried:
        return self._tried(*self._newton(best, self.costs.diagram, best.diagram, self.amounts))

    def _newton_on_part(self, best: _Tried, number: int) -> _Tried:
        """Newton on a sample of `number` points."""
        sample, stood_for = self._sample(number)
        diagram_of = self.costs.diagram_of(sample)
        diagram = diagram_of(best.prices, self.is_canceled)
        prices, _ = self._newton(best, diagram_of, diagram, stood_for)
        return self._tried(prices, self.costs.diagram(prices, self.is_canceled))

    def _newton_near(self, best: _Tried, near: Nearby) -> _Tried:
        """Newton on the points near borders; all others stay where they are."""
        amounts = None if self.amounts is None else self.amounts[near.rows]
        settled = best.sizes - totals(near.diagram.labels, amounts, self.costs.n_centers)
        diagram_of = self.costs.diagram_of(near.rows)
        prices, _ = self._newton(best, diagram_of, near.diagram, amounts, settled)
        left = best.diagram.unmoved(prices - best.prices)
        diagram = moved_diagram(self.costs, best.diagram, left, prices, self.is_canceled)
        return self._tried(prices, diagram)

    def _newton(
        self,
        best: _Tried,
        diagram_of: DiagramOf,
        diagram: Diagram,
        amounts: Optional[Array],
        settled: Union[Array, int] = 0,
    ) -> tuple[Array, Diagram]:
        enough, is_canceled = self._few / 2, self.is_canceled
        prices, diagram, _ = newton_prices(
            diagram_of, self.bounds, best.prices, diagram, amounts, settled, enough, is_canceled
        )
        return prices, diagram

    def _sample(self, number: int) -> tuple[Array, Array]:
        """About so many points, or all, and the weight (m,) of those that each stands for."""
        step = max(1, self.costs.n_points // number)
        # Neighbors on the path through the tiles are neighbors in space: one in so many of
        # them are spread evenly, and tell the sizes of cells better than drawn ones.
        path = self.costs.path
        starts = np.arange(0, len(path), step)
        sample = path[np.minimum(starts + step // 2, len(path) - 1)]
        if self.amounts is None:
            return sample, np.diff(np.append(starts, len(path)))
        return sample, np.add.reduceat(self.amounts[path], starts)
