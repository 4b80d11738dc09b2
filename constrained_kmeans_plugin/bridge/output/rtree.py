"""Boxes packed into the nodes of an R*Tree of SQLite, all at once.

SQLite fills its tree box by box, which for many features takes longer than all else that is
written. Here the leaves are tiles: boxes in stripes by x, each stripe in runs by y
(Leutenegger, Lopez and Edgington, 1997, “STR: a simple and efficient algorithm for R-tree
packing”). Nodes have the format that SQLite documents in ``rtree.c``: two bytes of depth (of
the root), two bytes for the number of cells, then cells of a 64-bit number (of a row, or of a
child) and the box as 32-bit floats, all big-endian. `rtreecheck` of SQLite verifies them.
"""

from dataclasses import dataclass

import numpy as np

_CELL = np.dtype([("number", ">i8"), ("box", ">f4", (4,))])
_HEADER = np.dtype([("depth", ">u2"), ("count", ">u2")])
#: As SQLite limits it (RTREE_MAXCELLS).
_MOST_CELLS = 51
#: The root's number.
_ROOT = 1


@dataclass(frozen=True)
class PackedTree:
    """The rows of the three tables that hold an R*Tree.

    Attributes
    ----------
    nodes : list of (int, bytes)
        Number and content of each.
    parents : list of (int, int)
        Each node but the root, and the node that it is in.
    leaves : ndarray of int64, shape (n,)
        The node that each box is in.
    """

    nodes: list
    parents: list
    leaves: np.ndarray


def pack(numbers, x, y, node_size):
    """An R*Tree of points.

    Parameters
    ----------
    numbers : ndarray of int64, shape (n,)
        Of the rows; at least one.
    x, y : ndarray of float64, shape (n,)
        Finite.
    node_size : int
        Bytes of a node.
    """
    capacity = min((node_size - _HEADER.itemsize) // _CELL.itemsize, _MOST_CELLS)
    order = _tiles(x, y, capacity)
    leaves = np.empty(len(numbers), dtype=np.int64)
    boxes = _round_outwards(x[order], y[order])
    members = numbers[order]
    levels = []
    while True:
        n_nodes = -(-len(members) // capacity)
        levels.append((members, boxes, n_nodes))
        if n_nodes == 1:
            break
        starts = np.arange(0, len(members), capacity)
        boxes = np.column_stack(
            [
                (np.minimum if side % 2 == 0 else np.maximum).reduceat(boxes[:, side], starts)
                for side in range(4)
            ]
        )
        members = np.arange(n_nodes)
    # The root is node 1, the leaves have the last numbers.
    first, nodes, parents = _ROOT, [], []
    for depth, (members, boxes, n_nodes) in reversed(list(enumerate(levels))):
        of_members = first + np.arange(len(members)) // capacity
        if depth:
            members = first + n_nodes + members
            parents += zip(members.tolist(), of_members.tolist())
        else:
            leaves[order] = of_members
        root_depth = len(levels) - 1 if first == _ROOT else 0
        contents = _contents(members, boxes, n_nodes, capacity, node_size, root_depth)
        nodes += zip(range(first, first + n_nodes), contents)
        first += n_nodes
    return PackedTree(nodes, parents, leaves)


def _tiles(x, y, capacity):
    """Order (n,) in which runs of `capacity` points lie close together."""
    n_points = len(x)
    n_stripes = int(np.ceil(np.sqrt(n_points / capacity)))
    stripe = np.empty(n_points, dtype=np.int64)
    stripe[np.argsort(x, kind="stable")] = np.arange(n_points) * n_stripes // n_points
    return np.lexsort((y, stripe))


def _round_outwards(x, y):
    """Boxes (n, 4) of 32-bit floats, minimum and maximum of x and y, that hold the points."""
    boxes = np.empty((len(x), 4), dtype=np.float32)
    with np.errstate(over="ignore"):
        for side, values in ((0, x), (2, y)):
            nearest = values.astype(np.float32)
            boxes[:, side] = np.where(nearest > values, np.nextafter(nearest, -np.inf), nearest)
            boxes[:, side + 1] = np.where(nearest < values, np.nextafter(nearest, np.inf), nearest)
    return boxes


def _contents(members, boxes, n_nodes, capacity, node_size, depth):
    """The nodes of a level as bytes."""
    cells = np.zeros(n_nodes * capacity, dtype=_CELL)
    cells["number"][: len(members)] = members
    cells["box"][: len(members)] = boxes
    headers = np.zeros(n_nodes, dtype=_HEADER)
    headers["depth"] = depth
    headers["count"] = capacity
    headers["count"][-1] = len(members) - (n_nodes - 1) * capacity
    nodes = np.zeros((n_nodes, node_size), dtype=np.uint8)
    nodes[:, : _HEADER.itemsize] = headers.view(np.uint8).reshape(n_nodes, -1)
    used = _HEADER.itemsize + capacity * _CELL.itemsize
    nodes[:, _HEADER.itemsize : used] = cells.view(np.uint8).reshape(n_nodes, -1)
    content = nodes.tobytes()
    return [content[start : start + node_size] for start in range(0, len(content), node_size)]
