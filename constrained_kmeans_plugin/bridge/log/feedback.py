"""QGIS feedback to the plain callables that the core takes, and to shares of the progress bar."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from typing import Optional, TypeVar

from qgis.core import QgsProcessingException, QgsProcessingFeedback

from ...core import SEARCH_REPORTS, Iteration
from ...translation import enumerated, tr
from .numbers import counted, measured

T = TypeVar("T")

#: Parts of the progress bar: reading ends at the first, solving at the second mark.
READ_UNTIL = 0.15
SOLVED_AT = 0.85
#: Then zones are drawn, until here.
DRAWN_AT = 0.9
#: Items of a loop, of some hundredths of a millisecond each, between two looks at cancel.
_ITEMS_BETWEEN = 200
#: Steps of the progress bar are at least so wide.
_SMALLEST_STEP = 0.001
#: More starts, groups or clusters than this are not listed one by one.
MOST_LINES = 20
#: Starts may differ by little.
_DIGITS = 4
#: After this many iterations a start is taken to be half done; how many it needs is not known.
_HALF_WAY = 10


class Progress:
    """A part of the progress bar, and the cancel button."""

    def __init__(
        self, feedback: QgsProcessingFeedback, start: float = 0.0, end: float = 1.0
    ) -> None:
        self.feedback = feedback
        self.is_canceled = feedback.isCanceled
        self._start = start
        self._end = end
        self._shown = start

    def part(self, start: float, end: float) -> Progress:
        """The part of this part from `start` to `end`, within [0, 1]."""
        width = self._end - self._start
        return Progress(self.feedback, self._start + start * width, self._start + end * width)

    def set(self, fraction: float) -> None:
        """Move to `fraction` of this part, within [0, 1]."""
        fraction = min(max(fraction, 0.0), 1.0)
        reached = self._start + fraction * (self._end - self._start)
        # Those who listen draw a bar or write a line: too small a step is not for them.
        if abs(reached - self._shown) >= _SMALLEST_STEP or fraction == 1.0:
            self._shown = reached
            self.feedback.setProgress(100 * reached)

    def asked(self, items: Iterable[T], expected: Optional[int] = None) -> Iterator[T]:
        """The items, with looks at cancel: before the first, every so many, after the last.

        Where it is known how many are expected, the bar moves with them. A source of features
        that notices the cancel by itself just ends, before the last.
        """
        for count, item in enumerate(items):
            if count % _ITEMS_BETWEEN == 0:
                self.stop_if_canceled()
                if expected:
                    self.set(count / expected)
            yield item
        self.stop_if_canceled()

    def stop_if_canceled(self) -> None:
        """Raise the exception that ends a canceled run."""
        if self.is_canceled():
            raise canceled()


class StartLog:
    """The progress of solving, and a line in the log for each start if there are several.

    Starts are compared by the root mean square of the distances: the best one has the least.

    Parameters
    ----------
    total
        How many features there are, or their whole weight; None if nothing is to be said.
    is_improved
        Whether a search follows the starts.
    shares
        Of the progress: where those of the islands end, each of which has its own starts.
    """

    def __init__(
        self,
        progress: Progress,
        n_starts: int,
        unit: str = "",
        total: Optional[float] = None,
        is_improved: bool = False,
        shares: Sequence[float] = (1.0,),
    ) -> None:
        self._progress = progress
        self._shares = (0.0, *shares)
        self._n_starts = n_starts
        self._n_reports = SEARCH_REPORTS + 1 if is_improved else 0
        self._unit = unit
        self._total = total
        self._last: Optional[tuple[int, int, float]] = None
        self._n_clusters: Optional[int] = None
        self._is_repeated = False
        self._is_searched = False
        self._n_lines = self._n_omitted = 0

    def __call__(self, iteration: Iteration) -> None:
        if iteration.index == 1:
            self._end_start()
            if iteration.start == 0:
                self._begin(len(iteration.centers))
        self._last = iteration.start, iteration.index, iteration.inertia
        share = iteration.index / (iteration.index + _HALF_WAY)
        done = (iteration.start + share) / (self._n_starts + self._n_reports)
        before, after = self._shares[iteration.island : iteration.island + 2]
        self._progress.set(before + done * (after - before))

    def finish(self, inertia: float) -> None:
        """Say how the last start ended, and to what the search has led."""
        self._end_start()
        if self._total is None:
            return
        if self._n_omitted:
            self._progress.feedback.pushInfo(tr("… and %n more starts.", self._n_omitted))
        if self._is_searched:
            text = tr("After the search: typical distance {distance} (root mean square).")
            self._progress.feedback.pushInfo(text.format(distance=self._typical(inertia)))

    def _begin(self, n_clusters: int) -> None:
        """Say so if starts are made again with another number of clusters."""
        before, self._n_clusters = self._n_clusters, n_clusters
        # What comes again with the same number is led to other limits, from where it has ended.
        self._is_repeated = before == n_clusters
        if before is not None and not self._is_repeated:
            self._is_searched = False
            text = tr(
                "%n clusters cannot meet all limits, because features are not split. Next: "
                "{clusters} clusters.",
                before,
            )
            self._tell(text.format(clusters=counted(n_clusters)))

    def _end_start(self) -> None:
        """Say how the start before has ended."""
        if self._last is None or self._is_repeated:
            return
        start, n_iter, inertia = self._last
        self._last = None
        if start >= self._n_starts:
            self._is_searched = True
        elif self._n_starts > 1:
            text = tr(
                "Start {number} of {starts}: %n iterations, typical distance {distance} "
                "(root mean square).",
                n_iter,
            )
            typical = self._typical(inertia)
            self._tell(text.format(number=start + 1, starts=self._n_starts, distance=typical))

    def _tell(self, line: str) -> None:
        if self._total is None:
            return
        if self._n_lines < MOST_LINES:
            self._n_lines += 1
            self._progress.feedback.pushInfo(line)
        else:
            self._n_omitted += 1

    def _typical(self, inertia: float) -> str:
        return measured(root_mean_square(inertia, self._total or 0), self._unit, _DIGITS)


def root_mean_square(inertia: float, total: float) -> float:
    """A typical distance, of which the squares sum to an inertia."""
    return math.sqrt(inertia / total) if total else 0.0


def canceled() -> QgsProcessingException:
    """The exception that ends a canceled run."""
    return QgsProcessingException(tr("The run was canceled; nothing was written."))


def listed(titles: Sequence[object]) -> str:
    """Titles of groups, ids or names, but not too many of them."""
    more = ["…"] if len(titles) > MOST_LINES else []
    return enumerated([*map(str, titles[:MOST_LINES]), *more])
