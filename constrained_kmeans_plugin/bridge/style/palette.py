"""Colors for clusters."""

from __future__ import annotations

import numpy as np

from ..arrays import Array

#: Told apart from each other, by the color-blind too, and from white and from nearly black paper
#: (at least 3 to 1). Found by search within these bounds; the order keeps the first ones farthest
#: apart. `tests/bridge/test_palette.py` has the figures.
CLUSTER_COLORS = (
    "#259cc1",  # sky blue
    "#b98807",  # ochre
    "#1b7852",  # green
    "#9d6dff",  # violet
    "#9548b3",  # purple
    "#f34e97",  # pink
    "#c92e05",  # vermilion
    "#658f66",  # sage
    "#6f53e4",  # indigo
    "#b64488",  # raspberry
)
#: So many of them are far apart; the others are between these.
FAR_APART = 7
#: Far apart: so many thousandths of OKLab, of which 20 are just seen.
FAR = 100
#: Pairs that are not, and their distance for those who see it worst.
NEARER = {
    (0, 7): 83,
    (1, 7): 78,
    (2, 7): 85,
    (3, 7): 80,
    (5, 7): 79,
    (6, 7): 89,
    (2, 8): 76,
    (3, 8): 75,
    (4, 8): 79,
    (7, 8): 87,
    (0, 9): 94,
    (2, 9): 77,
    (4, 9): 78,
    (5, 9): 81,
    (6, 9): 81,
    (7, 9): 76,
}


def color_distances(n_colors: int) -> Array:
    """How far the first colors are from each other (n, n), in thousandths of OKLab up to `FAR`."""
    distances = np.full((len(CLUSTER_COLORS), len(CLUSTER_COLORS)), FAR)
    for (first, second), distance in NEARER.items():
        distances[first, second] = distances[second, first] = distance
    return distances[:n_colors, :n_colors]
