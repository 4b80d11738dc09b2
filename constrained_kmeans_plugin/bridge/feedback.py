"""QGIS feedback to the plain callables that the core takes, and to shares of the progress bar."""

from qgis.core import QgsProcessingException

from ..translation import tr

#: Parts of the progress bar: reading ends at the first, solving at the second mark.
READ_UNTIL = 0.15
SOLVED_AT = 0.85
#: After this many iterations a start is taken to be half done; how many it needs is not known.
_HALF_WAY = 10


class Progress:
    """A part of the progress bar, and the cancel button."""

    def __init__(self, feedback, start=0.0, end=1.0):
        self.feedback = feedback
        self.is_canceled = feedback.isCanceled
        self._start = start
        self._end = end

    def part(self, start, end):
        """The part of this part from `start` to `end`, within [0, 1]."""
        width = self._end - self._start
        return Progress(self.feedback, self._start + start * width, self._start + end * width)

    def set(self, fraction):
        """Move to `fraction` of this part, within [0, 1]."""
        fraction = min(max(fraction, 0.0), 1.0)
        self.feedback.setProgress(100 * (self._start + fraction * (self._end - self._start)))

    def stop_if_canceled(self):
        """Raise the exception that ends a cancelled run."""
        if self.is_canceled():
            raise canceled()


class IterationLog:
    """One line in the log an iteration, and the progress of solving."""

    def __init__(self, progress, n_starts, area_unit):
        self._progress = progress
        self._n_starts = n_starts
        self._area_unit = area_unit

    def __call__(self, iteration):
        self._progress.feedback.pushInfo(
            tr(
                "Start {start}, iteration {index}: objective {inertia:.8g} {unit}, "
                "{moved} features moved"
            ).format(
                start=iteration.start + 1,
                index=iteration.index,
                inertia=iteration.inertia,
                unit=self._area_unit,
                moved=iteration.moved,
            )
        )
        share = iteration.index / (iteration.index + _HALF_WAY)
        self._progress.set((iteration.start + share) / self._n_starts)


def canceled():
    """The exception that ends a cancelled run."""
    return QgsProcessingException(tr("The run was canceled; nothing was written."))
