"""Costs made from others: with an outside, with a price on change, with forbidden pairs."""

from __future__ import annotations

from typing import Optional

import numpy as np

from ..exact.arrays import Array, IsCanceled, stretches
from .costs import Costs, DiagramOf, Rows, finite
from .diagram import Diagram


class Nested(Costs):
    """Costs over others of the same points and centers, which know more of them than their costs.

    Parameters
    ----------
    inner : Costs
    """

    def __init__(self, inner: Costs) -> None:
        self.inner = inner
        self.n_points, self.n_centers = inner.n_points, inner.n_centers

    @property
    def is_complete(self) -> bool:
        return self.inner.is_complete

    @property
    def path(self) -> Array:
        return self.inner.path

    def hottest(self, rows: Array) -> float:
        return self.inner.hottest(rows)

    def apart(self, centers: Array) -> Array:
        return self.inner.apart(centers)


class WithOutside(Nested):
    """One more center, the last, that may serve every point at the same cost: the outside.

    It takes the points that no center has room for. It has no position; its cell under prices is
    what lies outside of discs around the centers.

    Parameters
    ----------
    inner : Costs
    cost : float
        What it costs that a point stays outside.
    """

    def __init__(self, inner: Costs, cost: float = 0.0) -> None:
        super().__init__(inner)
        self.n_centers, self.cost = inner.n_centers + 1, cost

    def block(self, rows: Rows) -> Array:
        costs = self.inner.block(rows)
        return np.concatenate([costs, np.full((len(costs), 1), self.cost)], axis=1)

    def some(self, rows: Array) -> WithOutside:
        return WithOutside(self.inner.some(rows), self.cost)

    def pairs(self, rows: Rows, centers: Array) -> Array:
        outside = centers == self.inner.n_centers
        costs = self.inner.pairs(rows, np.where(outside, 0, centers))
        return np.where(outside, self.cost, costs)

    def diagram(self, prices: Array, is_canceled: IsCanceled = None) -> Diagram:
        near = self.inner.diagram(prices[:-1], is_canceled)
        return self._opened(near, slice(None), prices)

    def diagram_of(self, rows: Array) -> DiagramOf:
        inner = self.inner.diagram_of(rows)
        return lambda prices, is_canceled: self._opened(
            inner(prices[:-1], is_canceled), rows, prices
        )

    def least(self, prices: Array, is_canceled: IsCanceled = None) -> Array:
        inside = self.inner.least(prices[:-1], is_canceled)
        least: Array = np.minimum(inside, self.cost - prices[-1])
        return least

    def places(self, rows: Array) -> Optional[Array]:
        return self.inner.places(rows)

    def apart(self, centers: Array) -> Array:
        # As far from all others as the first one: it has no place of its own.
        numbers = np.append(np.arange(self.inner.n_centers), 0)
        result: Array = self.inner.apart(numbers[centers])[:, numbers]
        return result

    def _opened(self, near: Diagram, rows: Rows, prices: Array) -> Diagram:
        """A diagram of the others with the outside as one more choice, the last among equals."""
        outside = self.inner.n_centers
        best = self.inner.pairs(rows, near.labels) - prices[near.labels]
        beyond = self.cost - prices[outside] - best
        labels, runners_up = near.labels.copy(), near.runners_up.copy()
        margins = np.minimum(near.margins, np.abs(beyond))
        out, next_out = beyond < 0, (beyond >= 0) & (beyond < near.margins)
        runners_up[next_out] = outside
        runners_up[out] = labels[out]
        labels[out] = outside
        margins[out] = -beyond[out]
        return finite(Diagram(labels, runners_up, margins))


class WithChange(Nested):
    """Costs to which something is added wherever a point gets another center than it has.

    Parameters
    ----------
    inner : Costs
    labels : ndarray of int, shape (n,)
        The center that each point has; -1 for points that have none, and pay nothing.
    fees : ndarray of float64, shape (n,)
        What a change costs, at least 0: integers.
    """

    def __init__(self, inner: Costs, labels: Array, fees: Array) -> None:
        super().__init__(inner)
        self.labels, self.fees = labels, np.where(labels < 0, 0.0, fees)

    def block(self, rows: Rows) -> Array:
        costs, labels, fees = self.inner.block(rows), self.labels[rows], self.fees[rows]
        has = np.flatnonzero(labels >= 0)
        kept = costs[has, labels[has]]
        costs += fees[:, None]
        costs[has, labels[has]] = kept
        return costs

    def some(self, rows: Array) -> WithChange:
        return WithChange(self.inner.some(rows), self.labels[rows], self.fees[rows])

    def pairs(self, rows: Rows, centers: Array) -> Array:
        changed = centers != self.labels[rows]
        costs: Array = self.inner.pairs(rows, centers)
        costs += np.where(changed, self.fees[rows], 0.0)
        return costs

    def diagram(self, prices: Array, is_canceled: IsCanceled = None) -> Diagram:
        return self._held(self.inner.diagram(prices, is_canceled), slice(None), prices)

    def diagram_of(self, rows: Array) -> DiagramOf:
        inner = self.inner.diagram_of(rows)
        return lambda prices, is_canceled: self._held(inner(prices, is_canceled), rows, prices)

    def _held(self, near: Diagram, rows: Rows, prices: Array) -> Diagram:
        """A diagram without fees, changed where these let a point keep its center."""
        before, fees = self.labels[rows], self.fees[rows]
        labels, runners_up, margins = near.labels, near.runners_up.copy(), near.margins.copy()
        stays = labels == before
        margins[stays] += fees[stays]
        pays = np.flatnonzero(~stays & (before >= 0))
        its = np.arange(self.n_points)[rows][pays]
        # How much more it costs to keep the center than to go where it costs least.
        least = self.inner.pairs(its, labels[pays]) - prices[labels[pays]]
        with np.errstate(invalid="ignore"):
            more = self.inner.pairs(its, before[pays]) - prices[before[pays]] - least - fees[pays]
        keeps = (more < 0) | ((more == 0) & (before[pays] < labels[pays]))
        labels = labels.copy()
        kept, leaves = pays[keeps], pays[~keeps]
        runners_up[kept], margins[kept] = labels[kept], -more[keeps]
        labels[kept] = before[kept]
        second = more[~keeps] < margins[leaves]
        runners_up[leaves[second]] = before[leaves[second]]
        margins[leaves] = np.fmin(margins[leaves], more[~keeps])
        return Diagram(labels, runners_up, margins)


class WithForbidden(Nested):
    """Costs of which some are infinite: these centers must not serve these points.

    Parameters
    ----------
    inner : Costs
    points, centers : ndarray of int, shape (f,)
        The forbidden pairs. Each point keeps a center that may serve it.
    """

    def __init__(self, inner: Costs, points: Array, centers: Array) -> None:
        super().__init__(inner)
        self._keys = np.unique(points.astype(np.int64) * inner.n_centers + centers)

    @property
    def is_complete(self) -> bool:
        return False

    def block(self, rows: Rows) -> Array:
        costs = self.inner.block(rows)
        rows = np.arange(self.n_points)[rows]
        starts, ends = self._spans(rows)
        points = np.repeat(np.arange(len(rows)), ends - starts)
        costs[points, self._keys[stretches(starts, ends - starts)] % self.n_centers] = np.inf
        return costs

    def some(self, rows: Array) -> WithForbidden:
        starts, ends = self._spans(rows)
        points = np.repeat(np.arange(len(rows)), ends - starts)
        centers = self._keys[stretches(starts, ends - starts)] % self.n_centers
        return WithForbidden(self.inner.some(rows), points, centers)

    def pairs(self, rows: Rows, centers: Array) -> Array:
        rows = np.arange(self.n_points)[rows]
        keys = rows * np.int64(self.n_centers) + centers
        places = np.minimum(np.searchsorted(self._keys, keys), max(0, len(self._keys) - 1))
        costs: Array = self.inner.pairs(rows, centers)
        if len(self._keys):
            costs = np.where(self._keys[places] == keys, np.inf, costs)
        return costs

    def diagram(self, prices: Array, is_canceled: IsCanceled = None) -> Diagram:
        return self.diagram_of(np.arange(self.n_points))(prices, is_canceled)

    def diagram_of(self, rows: Array) -> DiagramOf:
        starts, ends = self._spans(rows)
        # Points without forbidden pairs are asked as before.
        some = np.flatnonzero(ends > starts)
        inner, its = self.inner.diagram_of(rows), super().diagram_of(rows[some])

        def diagram(prices: Array, is_canceled: IsCanceled = None) -> Diagram:
            found, other = inner(prices, is_canceled), its(prices, is_canceled)
            labels, runners_up = found.labels.copy(), found.runners_up.copy()
            margins = found.margins.copy()
            labels[some], runners_up[some] = other.labels, other.runners_up
            margins[some] = other.margins
            return finite(Diagram(labels, runners_up, margins))

        return diagram

    def _spans(self, rows: Array) -> tuple[Array, Array]:
        """Where the forbidden pairs of points (m,) begin and end."""
        first = rows * np.int64(self.n_centers)
        return np.searchsorted(self._keys, first), np.searchsorted(
            self._keys, first + self.n_centers
        )
