"""Roads in pieces, each of which belongs to the center that is cheapest for it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from ..arrays import Array
from ..log.feedback import Progress
from .network import Network

#: Pieces that are shorter than this share of their edge are none.
_NOTHING = 1e-9


@dataclass(frozen=True)
class RoadPieces:
    """Pieces of the lines, in their order.

    Attributes
    ----------
    labels : int64, shape (q,)
        The center to which each belongs, -1 for none.
    roads : int64, shape (q,)
        The feature of which each is a piece.
    lengths : float64, shape (q,)
        In units of the distance.
    edges : int64, shape (q, 2)
        The edges at which each begins and ends.
    shares : float64, shape (q, 2)
        Where on these.
    """

    network: Network
    labels: Array
    roads: Array
    lengths: Array
    edges: Array
    shares: Array

    def places(self, progress: Progress) -> Iterator[Array]:
        """The vertices (m, 2) of each piece on the map."""
        network, places = self.network, self.network.lines.places
        firsts, lasts = network.firsts[self.edges[:, 0]], network.lasts[self.edges[:, 1]]
        whole = (self.shares[:, 0] == 0) & (self.shares[:, 1] == 1)
        rows = zip(firsts.tolist(), lasts.tolist(), whole.tolist())
        for row, (first, last, is_whole) in enumerate(progress.asked(rows, len(firsts))):
            if is_whole:
                yield places[first : last + 1]
                continue
            begin, end = (
                _on_edge(network, edge, share)
                for edge, share in zip(self.edges[row].tolist(), self.shares[row].tolist())
            )
            inside = places[int(np.ceil(begin)) : int(np.floor(end)) + 1]
            ends = _vertex(places, begin), _vertex(places, end)
            yield np.concatenate(
                [
                    ends[0][None] if begin % 1 else inside[:0],
                    inside,
                    ends[1][None] if end % 1 else inside[:0],
                ]
            )


def _on_edge(network: Network, edge: int, share: float) -> float:
    """Where on an edge a share of its length is: a vertex, and how far it is to the next one."""
    first, last = int(network.firsts[edge]), int(network.lasts[edge])
    if share in (0, 1):
        return float(last if share else first)
    ways = np.append(0, np.cumsum(network.lengths[first:last]))
    return float(np.interp(share * ways[-1], ways, np.arange(first, last + 1)))


def _vertex(places: Array, at: float) -> Array:
    """The place at a vertex, or on the way from there to the next one."""
    before = int(at)
    after = min(before + 1, len(places) - 1)
    found: Array = places[before] + (at - before) * (places[after] - places[before])
    return found


def road_pieces(
    network: Network,
    labels: Array,
    costs: Array,
    prices: Array,
    most: float,
) -> RoadPieces:
    """Which pieces of the roads belong to which center.

    A place on a road belongs to the center from which it costs least after its price. Where two
    are equally good the road is cut.

    Parameters
    ----------
    labels : int64, shape (n,)
        The center of each node, -1 for none.
    costs : float64, shape (n,)
        What the path between it and that center costs.
    prices : float64, shape (k,)
    most
        Places that cost more belong to none.
    """
    tails, heads, ways = network.tails, network.heads, network.costs
    forth, back = network.forth & (labels[tails] >= 0), network.back & (labels[heads] >= 0)
    with np.errstate(invalid="ignore"):
        reduced = np.where(labels >= 0, costs - prices[labels], np.inf)
        meeting = np.clip((reduced[heads] + ways - reduced[tails]) / 2, 0, ways)
        meeting = np.where(forth & back, meeting, np.where(forth, ways, 0))
        ends = np.where(forth, np.minimum(meeting, np.maximum(most - costs[tails], 0)), 0)
        begins = np.maximum(meeting, ways - np.maximum(most - costs[heads], 0))
    begins = np.where(back, np.minimum(begins, ways), ways)
    scale = np.where(ways > 0, ways, 1)
    cuts = np.stack([np.zeros(len(ways)), ends / scale, begins / scale, np.ones(len(ways))], 1)
    cuts[(cuts < _NOTHING)] = 0
    cuts[(cuts > 1 - _NOTHING)] = 1
    starts, stops = cuts[:, :-1].ravel(), cuts[:, 1:].ravel()
    owners = np.stack([labels[tails], np.full(len(ways), -1), labels[heads]], 1).ravel()
    edges = np.repeat(np.arange(len(ways)), 3)
    kept = np.flatnonzero((stops - starts > _NOTHING) & (network.sums[edges] > 0))
    starts, stops, owners, edges = starts[kept], stops[kept], owners[kept], edges[kept]
    parts = network.parts[edges]
    firsts = np.flatnonzero(np.append(True, (np.diff(parts) != 0) | (np.diff(owners) != 0)))
    lasts = np.append(firsts[1:], len(edges)) - 1
    return RoadPieces(
        network,
        owners[firsts],
        network.lines.roads[parts[firsts]],
        np.add.reduceat((stops - starts) * network.sums[edges], firsts),
        np.stack([edges[firsts], edges[lasts]], 1),
        np.stack([starts[firsts], stops[lasts]], 1),
    )
