"""Whole points beside an outside: no center holds more than it takes, and what fits in is in."""

from __future__ import annotations

import numpy as np

from ...costs.nested import WithOutside
from ...exact.arrays import Array, IsCanceled, blocks, poll
from ..bounds import totals


def keep_capacities(
    costs: WithOutside,
    amounts: Array,
    upper: Array,
    labels: Array,
    prices: Array,
    dearest: float,
    is_canceled: IsCanceled,
) -> None:
    """Take points out of centers that hold too much, and then in wherever they fit.

    Parameters
    ----------
    costs : WithOutside
    amounts : ndarray of int64, shape (n,)
    upper : ndarray of int64, shape (k,)
        What the centers take.
    labels : ndarray of int32, shape (n,)
        Changed in place; k for the outside.
    prices : ndarray, shape (k,)
        The least reduced cost enters first.
    dearest : float
        A point does not enter where that costs as much; infinite costs are no choice.
    is_canceled : callable, optional
    """
    room: Array = upper - totals(labels, amounts, costs.n_centers)[:-1]
    outside = costs.inner.n_centers
    for center in np.flatnonzero(room < 0).tolist():
        members = np.flatnonzero(labels == center)
        members = members[np.argsort(amounts[members], kind="stable")]
        weights = amounts[members]
        while room[center] < 0:
            # The lightest that will do.
            place = min(int(np.searchsorted(weights, -room[center])), len(weights) - 1)
            labels[members[place]] = outside
            room[center] += weights[place]
            members, weights = np.delete(members, place), np.delete(weights, place)
    waiting = np.flatnonzero(labels == outside)
    while True:
        poll(is_canceled)
        waiting = waiting[(labels[waiting] == outside) & (amounts[waiting] <= room.max())]
        best, least = np.empty(len(waiting), dtype=np.int64), np.empty(len(waiting))
        for block in blocks(len(waiting), outside, is_canceled):
            rows = waiting[block]
            entry = costs.inner.block(rows)
            is_choice = (entry < dearest) & (amounts[rows, None] <= room)
            reduced = np.where(is_choice, entry - prices, np.inf)
            best[block] = reduced.argmin(axis=1)
            least[block] = reduced.min(axis=1)
        fits = np.isfinite(least)
        waiting, best, least = waiting[fits], best[fits], least[fits]
        if not len(waiting):
            return
        for place in np.argsort(least, kind="stable").tolist():
            weight = amounts[waiting[place]]
            if weight <= room[best[place]]:
                room[best[place]] -= weight
                labels[waiting[place]] = best[place]
