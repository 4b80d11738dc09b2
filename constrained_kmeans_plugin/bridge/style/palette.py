"""Colors for clusters."""

from __future__ import annotations

import numpy as np

from ..arrays import Array

#: Told apart from each other, by the color-blind too, and from white and from nearly black paper
#: (at least 3 to 1). Found by search within these bounds, and within what people call by the name.
#: `tests/bridge/test_palette.py` has the figures.
CLUSTER_COLORS = (
    "#3890fc",  # blue
    "#d87000",  # orange
    "#609c54",  # green
    "#d81c14",  # red
    "#8840e8",  # purple
    "#ec1cb4",  # pink
    "#8c6048",  # brown
    "#288484",  # teal
    "#e150eb",  # magenta, between pink and purple
    "#8773c3",  # lavender, between purple and blue
)
#: The first ones, each with a name of its own; the others are between these.
NAMED = 8
#: Far apart: so many thousandths of OKLab, of which 20 are just seen.
FAR = 100
#: Pairs that are not, and their distance for those who see it worst.
NEARER = {
    (0, 2): 75,
    (1, 2): 73,
    (1, 3): 86,
    (2, 3): 74,
    (0, 4): 88,
    (1, 5): 77,
    (3, 5): 85,
    (4, 5): 85,
    (3, 6): 72,
    (2, 7): 76,
    (5, 7): 90,
    (6, 7): 86,
    (0, 8): 71,
    (1, 8): 73,
    (4, 8): 69,
    (5, 8): 81,
    (0, 9): 89,
    (2, 9): 76,
    (4, 9): 67,
    (5, 9): 70,
    (7, 9): 91,
    (8, 9): 68,
}


def color_distances(n_colors: int) -> Array:
    """How far the first colors are from each other (n, n), in thousandths of OKLab up to `FAR`."""
    distances = np.full((len(CLUSTER_COLORS), len(CLUSTER_COLORS)), FAR)
    for (first, second), distance in NEARER.items():
        distances[first, second] = distances[second, first] = distance
    return distances[:n_colors, :n_colors]
