"""Roads as a network: where lines meet, features tied to them, and what it costs to travel.

Features are tied before the network is made, so that each is a vertex of a line like others.
Wherever vertices of lines lie at the same place, lines meet, as in QGIS's own network analysis.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Optional

import numpy as np
from qgis.core import QgsProcessingException

from ...core import Graph, InvalidParameterError, joined_places, nearest_on_segments
from ..arrays import Array
from ..distance.kinds import Distance
from ..log.feedback import Progress
from ..log.roads import too_large_tolerance
from .lines import BACKWARD, FORWARD, Lines

#: What is 1 km/h in meters per minute.
_METERS_PER_MINUTE = 1000 / 60


@dataclass(frozen=True)
class Network:
    """Roads between places where lines begin, end or meet, or where features are tied.

    Attributes
    ----------
    graph : Graph
        Edges lead away from the centers; lengths are costs, in units of the distance or minutes.
    lines : Lines
        With the vertices at which features are tied.
    lengths : float64, shape (v,)
        From each vertex to the next one of its part, in units of the distance.
    firsts, lasts : int64, shape (e,)
        The vertices at which each edge begins and ends.
    tails, heads : int64, shape (e,)
        The nodes there.
    forth, back : bool, shape (e,)
        Whether it leads away from the centers this way, and the other way.
    parts : int64, shape (e,)
        The part of the lines on which it lies.
    sums : float64, shape (e,)
        Its length, in units of the distance.
    costs : float64, shape (e,)
        What it costs to travel along it, whichever way.
    node_vertices : int64, shape (n,)
        A vertex at each node.
    tied : int64, shape (t,)
        The node of each place that was tied.
    offsets : float64, shape (t,)
        How far it is from its road, in units of the distance.
    n_vanished
        Edges whose two ends were joined by the tolerance.
    """

    graph: Graph
    lines: Lines
    lengths: Array
    firsts: Array
    lasts: Array
    tails: Array
    heads: Array
    forth: Array
    back: Array
    parts: Array
    sums: Array
    costs: Array
    node_vertices: Array
    tied: Array
    offsets: Array
    n_vanished: int


def make_network(
    lines: Lines,
    coordinates: Array,
    distance: Distance,
    tolerance: float,
    towards: bool,
    progress: Progress,
) -> Network:
    """The network of lines to which places are tied.

    Parameters
    ----------
    coordinates : float64, shape (t, d)
        Of the places, each of which is tied to the nearest line.
    tolerance
        Ends of lines that are no farther from other vertices are joined with them, in units of
        the distance, as `joined_places` does.
    towards
        Whether ways lead to the centers.
    progress
        Asked for cancel.

    Raises
    ------
    ClusteringCanceled
    """
    segments = np.arange(len(lines.places) - 1)
    # Between the last vertex of a part and the first of the next there is no segment.
    segments = np.delete(segments, lines.starts[1:-1] - 1)
    found, shares, _ = nearest_on_segments(
        coordinates,
        lines.coordinates[segments],
        lines.coordinates[segments + 1],
        progress.is_canceled,
    )
    lines, anchors, added = _tie(lines, segments[found], shares, distance)
    # Over the ground, where that is not straight.
    offsets = distance.lengths(coordinates, lines.coordinates[anchors], progress)
    places = _places(lines, distance.full_turn)
    nodes = places
    if tolerance > 0:
        try:
            nodes = _joined(lines, places, added, tolerance, progress)
        except InvalidParameterError as error:
            raise QgsProcessingException(too_large_tolerance()) from error
    progress.stop_if_canceled()
    lengths = np.zeros(len(lines.places))
    lengths[:-1] = distance.lengths(lines.coordinates[:-1], lines.coordinates[1:], progress)
    # Vertices that are inside of a line alone need no node.
    kept = np.bincount(nodes)[nodes] > 1
    kept[lines.starts[:-1]] = kept[lines.starts[1:] - 1] = kept[anchors] = True
    vertices = np.flatnonzero(kept)
    part_of = np.repeat(np.arange(len(lines.roads)), np.diff(lines.starts))[vertices]
    edges = np.flatnonzero(part_of[1:] == part_of[:-1])
    firsts, lasts, parts = vertices[edges], vertices[edges + 1], part_of[edges]
    numbers = np.full(int(nodes.max()) + 1, -1)
    used, first = np.unique(nodes[vertices], return_index=True)
    numbers[used] = np.arange(len(used))
    tails, heads = numbers[nodes[firsts]], numbers[nodes[lasts]]
    lengths[lines.starts[1:] - 1] = 0
    sums = np.add.reduceat(lengths, vertices)[edges]
    costs = sums
    if tolerance > 0:
        # As in QGIS, what is joined is where the first one is: nothing gets shorter by it.
        _, begins, of = np.unique(nodes, return_index=True, return_inverse=True)
        there = lines.coordinates[begins[of.ravel()]]
        ways = np.zeros(len(lines.places))
        ways[:-1] = distance.lengths(there[:-1], there[1:], progress)
        ways[lines.starts[1:] - 1] = 0
        costs = np.add.reduceat(ways, vertices)[edges]
    if lines.speeds is not None:
        costs = costs * distance.in_meters / (lines.speeds[parts] * _METERS_PER_MINUTE)
    forth = lines.directions[parts] != (FORWARD if towards else BACKWARD)
    back = lines.directions[parts] != (BACKWARD if towards else FORWARD)
    ways = np.stack([tails, heads], axis=1)
    graph = Graph.of(
        len(used),
        np.concatenate([ways[forth], ways[back, ::-1]]),
        np.concatenate([costs[forth], costs[back]]),
        directed=True,
    )
    tied = numbers[nodes[anchors]]
    n_vanished = np.count_nonzero((tails == heads) & (places[firsts] != places[lasts]))
    return Network(
        *(graph, lines, lengths, firsts, lasts, tails, heads, forth, back),
        *(parts, sums, costs, vertices[first], tied, offsets, n_vanished),
    )


def _tie(
    lines: Lines, segments: Array, shares: Array, distance: Distance
) -> tuple[Lines, Array, Array]:
    """Lines with a vertex at each tied place, these vertices (t,), and which of them are new.

    Parameters
    ----------
    segments : int64, shape (t,)
        The vertex at which the segment of each place begins.
    shares : float64, shape (t,)
        Where on it the place is, from 0 to 1.
    """
    inner = np.flatnonzero((shares > 0) & (shares < 1))
    order = inner[np.lexsort((shares[inner], segments[inner]))]
    before = segments[order] + 1
    starts = lines.places[segments[order]]
    ways = lines.places[segments[order] + 1] - starts
    places = starts + shares[order, None] * ways
    coordinates = distance.from_map(places)
    # What was there moves on by the places before it.
    anchors = np.where(shares >= 1, segments + 1, segments)
    anchors += np.searchsorted(before, anchors, side="right")
    anchors[order] = before + np.arange(len(order))
    tied = replace(
        lines,
        places=np.insert(lines.places, before, places, axis=0),
        coordinates=np.insert(lines.coordinates, before, coordinates, axis=0),
        starts=lines.starts + np.searchsorted(before, lines.starts),
    )
    return tied, anchors, anchors[order]


def _places(lines: Lines, full_turn: Optional[float]) -> Array:
    """A number (v,) for the place of each vertex."""
    # Complex numbers are sorted by both parts at once.
    x, y = lines.places.T
    if full_turn is not None:
        # Both edges of the map are the same place.
        x = np.where(x == -full_turn / 2, full_turn / 2, x)
    # Its shape differs between versions of NumPy.
    places: Array = np.unique(x + 1j * y, return_inverse=True)[1].ravel()
    return places


def _joined(
    lines: Lines, places: Array, added: Array, tolerance: float, progress: Progress
) -> Array:
    """The same number (v,) for places that are as good as one."""
    _, first = np.unique(places, return_index=True)
    ends, own = np.zeros((2, len(first)), dtype=bool)
    ends[places[lines.starts[:-1]]] = ends[places[lines.starts[1:] - 1]] = True
    # What was added is no part of the roads that were given.
    own[np.delete(places, added)] = True
    there = np.flatnonzero(own)
    # In the order of the lines, not of the map.
    there = there[np.argsort(first[there])]
    groups = np.arange(len(first))
    groups[there] = there[
        joined_places(lines.coordinates[first[there]], ends[there], tolerance, progress.is_canceled)
    ]
    joined: Array = groups[places]
    return joined
