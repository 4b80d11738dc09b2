"""Ties behind dead ends: branches that are equally good for several centers, cut once each.

All that lies behind a dead end has the same difference of path lengths to two centers. Where prices
make it 0, an optimum may scatter these points among them, at no cost. So each branch is a whole
that is shared out: amounts in a forest of branches and centers, of which a branch is a leaf unless
it is cut. There are at most k - 1 cuts, and each is one place in the order of the tree of
shortest paths.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

import numpy as np

from ..costs.table import SparseTable
from ..exact.arrays import Array
from .network import Cells

#: Whether it is a branch, or a center, and its number.
_Place = tuple[bool, int]


def cut_branches(
    cells: Cells, at: Array, amounts: Array, labels: Array, tied: SparseTable
) -> tuple[Array, Array, int]:
    """Labels (n,) of points and (m,) of nodes with at most k - 1 cuts, and their number.

    Parameters
    ----------
    cells : Cells
        Under the prices of the optimum.
    at : ndarray of int, shape (n,)
        The node of each point.
    amounts : ndarray of int64, shape (n,)
        Their weights.
    labels : ndarray of int, shape (n,)
        The optimum. Points at a center that is not tied for them stay there.
    tied : SparseTable
        The centers that are equally good for each point.
    """
    labels, node_labels = labels.copy(), cells.labels.copy()
    # Of several points at a node the first one tells the node's label.
    node_labels[at[::-1]] = labels[::-1]
    several = np.diff(tied.starts) > 1
    points = np.flatnonzero(several & np.isfinite(tied.pairs(slice(None), labels)))
    if not len(points):
        return labels, node_labels, 0
    tree = _Tree.of(cells, at, amounts, points, tied)
    branches = tree.branches[at[points]]
    shares, n_cuts = _forest(points, branches, labels, amounts), 0
    for branch in tree.roots:
        of_each = shares[int(tree.branches[branch])]
        n_cuts += len(of_each) - 1
        tree.share_out(branch, of_each, labels)
    node_labels[at[points][::-1]] = labels[points][::-1]
    bare = np.flatnonzero(~tree.known & (cells.parents >= 0))
    # Nodes without points go with the one before them.
    owners = tree.parents[bare]
    reached = owners >= 0
    node_labels[bare[reached]] = node_labels[owners[reached]]
    return labels, node_labels, n_cuts


@dataclass
class _Tree:
    """The branches of the tree of shortest paths that are tied.

    Attributes
    ----------
    parents : ndarray of int, shape (m,)
        The node before that has points; -1 for none.
    known : ndarray of bool, shape (m,)
        Which nodes have points.
    branches : ndarray of int, shape (m,)
        The branch of each node that is tied, else -1.
    roots : list of int
        Where each branch begins.
    children, points : dict
        Of nodes: the nodes after them in their branch, and the points at them.
    below : dict
        The weight at a node and at all after it that are not given away.
    amounts : ndarray of int64, shape (n,)
    """

    parents: Array
    known: Array
    branches: Array
    roots: list[int]
    children: dict[int, list[int]]
    points: dict[int, list[int]]
    below: dict[int, int]
    amounts: Array

    @classmethod
    def of(cls, cells: Cells, at: Array, amounts: Array, points: Array, tied: SparseTable) -> _Tree:
        """The tree over tied points (p,). Nodes are in a branch if they are tied alike."""
        kinds = np.full(len(cells.labels), -1)
        keys: dict[bytes, int] = {}
        members: dict[int, list[int]] = {}
        for point, node in zip(points.tolist(), at[points].tolist()):
            members.setdefault(node, []).append(point)
            ties = tied.centers[tied.starts[point] : tied.starts[point + 1]].tobytes()
            kinds[node] = keys.setdefault(ties, len(keys))
        # Over nodes without points, to the next one before that has some.
        up = cells.parents.copy()
        known = np.zeros(len(up), dtype=bool)
        known[at] = True
        while True:
            bare = np.flatnonzero((up >= 0) & ~known[up])
            if not len(bare):
                break
            up[bare] = up[up[bare]]
        own = np.array(sorted(members), dtype=np.int64)
        own = own[np.argsort(cells.least[own], kind="stable")]
        branches = np.full(len(up), -1)
        roots: list[int] = []
        children: dict[int, list[int]] = {}
        for node in own.tolist():
            parent = int(up[node])
            if parent >= 0 and kinds[parent] == kinds[node]:
                branches[node] = branches[parent]
                children.setdefault(parent, []).append(node)
            else:
                branches[node] = len(roots)
                roots.append(node)
        below = {node: int(amounts[members[node]].sum()) for node in own.tolist()}
        for node in own[::-1].tolist():
            if kinds[node] >= 0 and roots[branches[node]] != node:
                below[int(up[node])] += below[node]
        return cls(up, known, branches, roots, children, members, below, amounts)

    def share_out(self, root: int, shares: dict[int, int], labels: Array) -> None:
        """Give a branch to centers, as near to their shares as whole points allow.

        The largest share keeps the way in. Each other one gets the largest branches of the branch
        that are not too large for it, and goes on behind the first that is.
        """
        centers = sorted(shares, key=lambda center: (-shares[center], center))
        for center in centers[1:]:
            self._take(root, shares[center], center, labels)
        self._give(root, centers[0], labels)

    def _take(self, root: int, amount: int, center: int, labels: Array) -> None:
        """Give an amount of what is behind a node, or at it, to a center."""
        node, path, wanted = root, [root], amount
        while True:
            after = sorted(self.children.get(node, []), key=lambda child: -self.below[child])
            onward = None
            for child in after:
                if self.below[child] <= wanted:
                    wanted -= self.below[child]
                    self._less(path, self.below[child])
                    self.children[node].remove(child)
                    self._give(child, center, labels)
                else:
                    # The smallest that is too large: least is left of it.
                    onward = child
            if onward is None or wanted <= 0:
                break
            node = onward
            path.append(node)
        for point in list(self.points[node]):
            weight = int(self.amounts[point])
            if 2 * wanted < weight or wanted <= 0:
                continue
            labels[point] = center
            self.points[node].remove(point)
            self._less(path, weight)
            wanted -= weight

    def _less(self, path: list[int], amount: int) -> None:
        for node in path:
            self.below[node] -= amount

    def _give(self, root: int, center: int, labels: Array) -> None:
        """Give all that is behind a node, and at it, to a center."""
        pending = [root]
        while pending:
            node = pending.pop()
            labels[self.points[node]] = center
            pending.extend(self.children.get(node, []))


def _forest(
    points: Array, branches: Array, labels: Array, amounts: Array
) -> dict[int, dict[int, int]]:
    """How much of each branch each center gets, so that no cycle leads through both.

    What goes around a cycle changes no size and, among ties, no cost.
    """
    shares: dict[int, dict[int, int]] = {}
    for branch, label, amount in zip(
        branches.tolist(), labels[points].tolist(), amounts[points].tolist()
    ):
        own = shares.setdefault(branch, {})
        own[label] = own.get(label, 0) + amount
    # Branches join the forest one after the other; each arc that closes a cycle is used up, or
    # another one of the cycle is.
    of_center: dict[int, set[int]] = {}
    for branch, own in shares.items():
        for center in sorted(own):
            if center not in own:
                continue
            while own.get(center):
                path = _path(branch, center, shares, of_center)
                if path is None:
                    of_center.setdefault(center, set()).add(branch)
                    break
                _cancel(branch, center, path, shares, of_center)
            if not own.get(center, 1):
                del own[center]
    return shares


def _path(
    branch: int, center: int, shares: dict[int, dict[int, int]], of_center: dict[int, set[int]]
) -> Optional[list[_Place]]:
    """Branches and centers in turn, from a branch in the forest to a center, or None."""
    before: dict[_Place, _Place] = {(True, branch): (True, branch)}
    pending = [(True, branch)]
    while pending:
        node = pending.pop()
        is_branch, number = node
        if is_branch:
            near = [(False, c) for c in shares[number] if number in of_center.get(c, ())]
        else:
            near = [(True, b) for b in sorted(of_center.get(number, ()))]
        for other in near:
            if other in before:
                continue
            before[other] = node
            if other == (False, center):
                path = [other]
                while path[-1] != (True, branch):
                    path.append(before[path[-1]])
                return path[::-1]
            pending.append(other)
    return None


def _cancel(
    branch: int,
    center: int,
    path: list[_Place],
    shares: dict[int, dict[int, int]],
    of_center: dict[int, set[int]],
) -> None:
    """Send as much around a cycle as one of its arcs has."""
    arcs = [(branch, center)]
    for one, other in zip(path, path[1:]):
        arcs.append((one[1], other[1]) if one[0] else (other[1], one[1]))
    # The first arc and then every second one of the path back give; the others take.
    takes = arcs[1::2]
    gives = [arcs[0], *arcs[2::2]]
    amount = min(shares[b][c] for b, c in gives)
    for b, c in gives:
        shares[b][c] -= amount
        if not shares[b][c]:
            del shares[b][c]
            of_center.get(c, set()).discard(b)
    for b, c in takes:
        shares[b][c] += amount
