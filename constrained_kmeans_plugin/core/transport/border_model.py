"""What is known near the borders between clusters: a model of how prices change sizes.

It knows, of the points nearest to each border, only the two clusters that meet there. So it
is as quick as the true diagram is slow, and right as long as prices change so little that
no third cluster matters. Densities change along the way, and most where borders lie in a gap
between points: this is what the model knows, and a Laplacian alone does not.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

import numpy as np

from ..costs.diagram import Diagram, near_each_border, sort_keys
from ..exact.arrays import Array, IsCanceled, poll
from .ascent import climbed, laplacian_of, solve_laplacian
from .bounds import Bounds, totals
from .crossings import Crossings

#: The model has so many points on each side of a border, and so many times those that are
#: to cross it.
POINTS = 16
TIMES = 4
#: Steps on the model, which end where one leaves more than this share of what was misplaced:
#: then the points near some border are used up.
MAX_STEPS = 12
SLOW = 0.75
#: The density at a border is that of at least so many points nearest to it.
DENSITY_POINTS = 8
#: A cluster whose borders have not enough to give changes its price by no more than this many
#: times the widest border.
MAX_WIDTHS = 8.0
#: Ties to the old prices, so that all can be solved for: a share of the borders' own pull, and
#: a share of a point.
RIDGE = 1e-6
LEAST_EXCESS = 0.1


@dataclass(frozen=True)
class BorderModel:
    """What is known near the borders of a diagram: a model of how prices change sizes.

    Attributes
    ----------
    bounds : Bounds
    sizes : ndarray, shape (k,)
        Under the diagram's prices.
    prices : ndarray, shape (k,)
    first, second : ndarray of int, shape (m,)
        Where points near a border are, and the only cluster to which they would change.
    margins : ndarray, shape (m,)
        What that costs.
    amounts : ndarray of float64, shape (m,), or None
        Their weights; None for 1 each.
    unit : float
        What a point weighs on average.
    """

    bounds: Bounds
    sizes: Array
    prices: Array
    first: Array
    second: Array
    margins: Array
    amounts: Optional[Array]
    unit: float

    @classmethod
    def near(
        cls,
        diagram: Diagram,
        amounts: Optional[Array],
        bounds: Bounds,
        sizes: Array,
        prices: Array,
        crossings: Optional[Crossings] = None,
    ) -> BorderModel:
        """Those for so many points that are to cross."""
        if crossings is None:
            crossings = Crossings.none(len(prices))
        rows = near_each_border(diagram, len(prices), crossings.wanted(POINTS, TIMES))
        return cls(
            bounds,
            sizes,
            prices,
            diagram.labels[rows].astype(np.int64),
            diagram.runners_up[rows].astype(np.int64),
            diagram.margins[rows],
            None if amounts is None else amounts[rows].astype(float),
            1.0 if amounts is None else float(amounts.mean()),
        )

    def reaching(self, diagram: Diagram, amounts: Optional[Array]) -> BorderModel:
        """The same with points enough for as many as will cross, of the same diagram."""
        crossings = self.crossings()
        if TIMES * crossings.numbers.max(initial=0.0) <= POINTS:
            return self
        return self.near(diagram, amounts, self.bounds, self.sizes, self.prices, crossings)

    def crossings(self) -> Crossings:
        """How many points are to cross each border, by its density."""
        some, others, densities, degree = self._borders(self.margins, self.sizes, self.prices)
        laplacian = laplacian_of(some, others, densities, degree)
        step = solve_laplacian(laplacian, self.bounds, self.sizes, self.prices)
        numbers = np.abs(step[some] - step[others]) * densities / self.unit
        return Crossings.between(some, others, numbers, len(step))

    def top(self, enough: float, is_canceled: IsCanceled) -> Array:
        """Prices (k,) under which no more than `enough` is misplaced, if the model is right."""
        bounds, prices = self.bounds, self.prices
        gaps, sizes = self._under(prices)
        misplaced = bounds.balance(sizes, prices).misplaced
        for number in range(MAX_STEPS):
            poll(is_canceled)
            laplacian = laplacian_of(*self._borders(np.abs(gaps), sizes, prices))
            step = solve_laplacian(laplacian, bounds, sizes, prices)
            top = climbed(bounds, prices, step, sizes, self._under)
            if top is None:
                break
            tried, gaps, sizes = top
            before, misplaced = misplaced, bounds.balance(sizes, tried).misplaced
            if number > 0 and misplaced > SLOW * before:
                # It has no more points to give.
                break
            prices = tried
            if misplaced <= enough:
                break
        return prices

    def _under(self, prices: Array) -> tuple[Array, Array]:
        """Margins (m,), negative for points that changed, and sizes under prices (k,)."""
        change = prices - self.prices
        gaps = self.margins + change[self.first]
        gaps -= change[self.second]
        moved = np.flatnonzero(gaps < 0)
        amounts = None if self.amounts is None else self.amounts[moved]
        n_clusters = len(prices)
        sizes = self.sizes + np.bincount(self.second[moved], amounts, n_clusters)
        sizes = sizes - np.bincount(self.first[moved], amounts, n_clusters)
        return gaps, sizes

    def _borders(
        self, margins: Array, sizes: Array, prices: Array
    ) -> tuple[Array, Array, Array, Array]:
        """Densities of weight at the borders, by pairs of clusters, and together, for each."""
        n_clusters = len(prices)
        # How far to look is a matter of points, not of their weight.
        misplaced = self.bounds.balance(sizes, prices).misplaced / self.unit
        pairs = np.minimum(self.first, self.second) * n_clusters
        pairs += np.maximum(self.first, self.second)
        order = np.argsort(sort_keys(pairs, margins)[0])
        pairs, margins = pairs[order], margins[order]
        starts = np.flatnonzero(np.diff(pairs, prepend=-1))
        counts = np.diff(np.append(starts, len(pairs)))
        # As many points as may have to cross a border tell its density: an average one, of
        # about three borders a cluster.
        taken = np.minimum(counts, max(DENSITY_POINTS, int(misplaced / n_clusters)))
        widths = np.maximum(margins[starts + taken - 1], 1.0)
        heavy = taken.astype(float)
        if self.amounts is not None:
            running = np.append(0.0, np.cumsum(self.amounts[order]))
            heavy = running[starts + taken] - running[starts]
        some, others = np.divmod(pairs[starts], n_clusters)
        densities = heavy / (2.0 * widths)
        degree = np.bincount(some, densities, n_clusters)
        degree += np.bincount(others, densities, n_clusters)
        # What no border can give does not take a price farther than is sensible, and does not
        # shorten the steps of all other prices.
        longest = MAX_WIDTHS * float(widths.max(initial=1.0))
        excess = np.abs(self.bounds.balance(sizes, prices).excess)
        ridge = RIDGE * degree + np.maximum(excess, LEAST_EXCESS * self.unit) / longest
        return some, others, densities, degree + ridge


def expected_crossings(
    diagram: Diagram, amounts: Optional[Array], bounds: Bounds, prices: Array
) -> Crossings:
    """How many points will cross each border, by its density."""
    sizes = totals(diagram.labels, amounts, len(prices))
    return BorderModel.near(diagram, amounts, bounds, sizes, prices).crossings()
