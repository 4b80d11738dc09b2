"""The types of arrays, for annotations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    Array = np.ndarray[Any, Any]
else:
    # NumPy 1.20 and 1.21 cannot subscript it at run time.
    Array = np.ndarray

#: An array, or None: whoever asks for it knows whether it is there.
MaybeArray = Any
