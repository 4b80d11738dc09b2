"""Moves of rows between clusters, and the cheapest ones for each two of these."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..exact.arrays import Array


@dataclass(frozen=True)
class Moves:
    """Moves of rows from clusters to others.

    Attributes
    ----------
    tails, heads : ndarray of int, shape (m,)
        Where they begin and end.
    costs : ndarray of float64, shape (m,)
        What a unit of weight costs more there.
    rows : ndarray of int, shape (m,)
        What moves.
    """

    tails: Array
    heads: Array
    costs: Array
    rows: Array

    def cheapest(self) -> Moves:
        """The cheapest of those with the same ends, any among equals."""
        order, firsts = by_arc(self.tails, self.heads)
        if len(order) == 0:
            return self
        costs, counts = self.costs[order], np.diff(np.append(firsts, len(order)))
        least = np.minimum.reduceat(costs, firsts)
        equal = np.flatnonzero(costs == np.repeat(least, counts))
        starts = np.searchsorted(equal, firsts)
        counts = np.diff(np.append(starts, len(equal)))
        # Of moves that cost the same, different ones to different clusters: more can be made.
        return self.some(order[equal[starts + self.heads[order[firsts]] % counts]])

    def some(self, chosen: Array) -> Moves:
        """Those that are chosen, by indices or by a mask."""
        return Moves(self.tails[chosen], self.heads[chosen], self.costs[chosen], self.rows[chosen])

    @classmethod
    def together(cls, *several: Moves) -> Moves:
        """Some moves, and others."""
        return cls(
            np.concatenate([moves.tails for moves in several]),
            np.concatenate([moves.heads for moves in several]),
            np.concatenate([moves.costs for moves in several]),
            np.concatenate([moves.rows for moves in several]),
        )


def by_arc(tails: Array, heads: Array) -> tuple[Array, Array]:
    """The order (m,) of moves (m,) by their ends, and where those of each arc begin in it."""
    # Short integers are sorted by their digits.
    short = np.min_scalar_type(max(tails.max(initial=0), heads.max(initial=0)))
    order = np.lexsort((heads.astype(short), tails.astype(short)))
    tails, heads = tails[order], heads[order]
    new = np.ones(len(order), dtype=bool)
    new[1:] = (heads[1:] != heads[:-1]) | (tails[1:] != tails[:-1])
    return order, np.flatnonzero(new)
