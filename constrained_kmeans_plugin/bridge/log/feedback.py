"""QGIS feedback to the plain callables that the core takes, and to shares of the progress bar."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Optional, TypeVar

from qgis.core import QgsProcessingException, QgsProcessingFeedback

from ...core import Iteration
from ...translation import tr

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


class IterationLog:
    """The progress of solving, and one line in the log an iteration if it is to be that long."""

    def __init__(
        self,
        progress: Progress,
        n_starts: int,
        area_unit: str,
        one_line_each: bool = True,
        n_swaps: int = 0,
        what: Optional[str] = None,
    ) -> None:
        self._progress = progress
        self._n_starts = n_starts
        self._n_swaps = n_swaps
        self._area_unit = area_unit
        self._one_line_each = one_line_each
        self._what = what or tr("features")

    def __call__(self, iteration: Iteration) -> None:
        if self._one_line_each:
            swap = iteration.start - self._n_starts
            if swap < 0:
                line = tr(
                    "Start {number}, iteration {index}: objective {inertia:.8g} {unit}, "
                    "{moved} {what} moved"
                )
            else:
                line = tr(
                    "Trial {number}, iteration {index}: objective {inertia:.8g} {unit}, "
                    "{moved} {what} moved"
                )
            self._progress.feedback.pushInfo(
                line.format(
                    number=(iteration.start if swap < 0 else swap) + 1,
                    index=iteration.index,
                    inertia=iteration.inertia,
                    unit=self._area_unit,
                    moved=iteration.moved,
                    what=self._what,
                )
            )
        share = iteration.index / (iteration.index + _HALF_WAY)
        self._progress.set((iteration.start + share) / (self._n_starts + self._n_swaps))


def canceled() -> QgsProcessingException:
    """The exception that ends a canceled run."""
    return QgsProcessingException(tr("The run was canceled; nothing was written."))
