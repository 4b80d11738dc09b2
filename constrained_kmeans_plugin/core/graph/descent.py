"""When centers on a graph have moved often enough: the rule of all searches that move them."""

from __future__ import annotations

import numpy as np

#: Newton's steps for the first centers and while centers move, and the share of the weight, or of a
#: cluster, that may be wrong then: the next centers are not worth more.
FIRST_STEPS, FEW_STEPS, ROUGHLY = 20, 3, 0.05
#: An iteration that lowers the sum by less than this share is idle. The search ends after this many
#: idle ones in a row: centers go from node to node, and some of them back and forth in the end.
WORTH_IT, IDLE = 0.001, 2
#: It also ends after this many in a row that bring nothing better: sizes may stay rough.
FRUITLESS = 10


class Descent:
    """The best that a search has found, and whether it is over.

    Parameters
    ----------
    total
        Weight of all points.
    """

    def __init__(self, total: int) -> None:
        self._most_misplaced = ROUGHLY * total
        #: Whether sizes are rough; how much is misplaced then, else the sum.
        self._least: tuple[bool, float] = (True, np.inf)
        self._idle = self._fruitless = 0

    def finds(self, misplaced: float, value: float) -> bool:
        """Whether an iteration is the best so far.

        Parameters
        ----------
        misplaced
            Weight that is in the wrong cluster for the sizes that are wanted.
        value
            The sum that is to be low. Only clusters of about the right sizes are compared by it:
            without limits it is lower.
        """
        is_rough = misplaced > self._most_misplaced
        rank = (is_rough, misplaced if is_rough else value)
        is_worth_it = is_rough or self._least[0] or value < (1 - WORTH_IT) * self._least[1]
        self._idle = 0 if is_worth_it else self._idle + 1
        is_best = rank < self._least
        self._fruitless = 0 if is_best else self._fruitless + 1
        self._least = min(self._least, rank)
        return is_best

    @property
    def is_over(self) -> bool:
        """Whether more iterations are not worth their time."""
        return self._idle == IDLE or self._fruitless == FRUITLESS
