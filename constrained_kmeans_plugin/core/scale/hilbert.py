"""The order of points along a Hilbert curve: neighbors on it are neighbors in the plane.

D. Hilbert, "Ueber die stetige Abbildung einer Linie auf ein Flaechenstueck", Mathematische Annalen
38, 1891. Where the curve goes next depends on one of four states alone; tables tell for some bits
of both coordinates at once.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np

from ..exact.arrays import Array

#: Bits of each coordinate that a look into the tables covers, and how many looks there are: more
#: bits than lattice coordinates have.
STEP_BITS = 5
STEPS = 6
#: Points that are looked at together: their arrays fit into the cache.
TOGETHER = 1 << 14


@lru_cache(maxsize=1)
def _table() -> Array:
    """For a state and some bits of x and y: where that is on the curve, times 4, and the state."""
    side = 1 << STEP_BITS
    state, x, y = np.ogrid[:4, :side, :side]
    swapped, mirrored = np.broadcast_to(state & 1, (4, side, side)), state >> 1
    place = np.zeros((4, side, side), dtype=np.int64)
    for bit in reversed(range(STEP_BITS)):
        first, second = ((of >> bit) & 1 ^ mirrored for of in (x, y))
        right = np.where(swapped == 1, second, first)
        upper = np.where(swapped == 1, first, second)
        place = 4 * place + ((3 * right) ^ upper)
        swapped = swapped ^ (1 - upper)
        mirrored = mirrored ^ (right & (1 - upper))
    table: Array = (4 * place + 2 * mirrored + swapped).ravel()
    return table


def places_on_curve(x: Array, y: Array) -> Array:
    """The place (n,) on the curve of points with integer coordinates (n,) from 0 to 2^30."""
    table, side = _table(), STEP_BITS
    places = np.empty(len(x), dtype=np.int64)
    for start in range(0, len(x), TOGETHER):
        some = slice(start, start + TOGETHER)
        there, up = x[some].astype(np.int64), y[some].astype(np.int64)
        found, state = np.zeros(len(there), dtype=np.int64), np.zeros(len(there), dtype=np.int64)
        for shift in range(STEP_BITS * (STEPS - 1), -1, -STEP_BITS):
            index = state << 2 * side
            index |= (there >> shift & (1 << side) - 1) << side
            index |= up >> shift & (1 << side) - 1
            looked = table[index]
            found <<= 2 * side
            found |= looked >> 2
            state = looked & 3
        places[some] = found
    return places
