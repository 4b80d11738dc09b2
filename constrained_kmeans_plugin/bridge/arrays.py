"""The type of an array, for annotations."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    Array = np.ndarray[Any, Any]
else:
    # NumPy 1.20 and 1.21 cannot subscript it at run time.
    Array = np.ndarray
