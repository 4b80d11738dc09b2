"""What the log says about the classes of a raster, and why there are none."""

from __future__ import annotations

import math
from typing import Optional

import numpy as np
from qgis.core import QgsProcessingException, QgsProcessingFeedback

from ...core import ClusteringCanceled, KMeansResult, TooManyClustersError, far_value
from ...translation import tr
from ..arrays import Array
from ..log.feedback import canceled
from ..log.sentences import allow_more, far_away
from .quality import Quality
from .source import Raster
from .survey import Survey

#: Squares of larger values, and sums of them, are no numbers any more.
_LARGEST = 1e140
#: Pixels of the sample that are looked through for a value that many share.
_JUDGED = 100_000
#: With fewer different values each of them is one of its own.
_LEAST_VALUES = 4
#: Nothing that is measured is so large: it stands for no data.
_HUGE = 1e30


def unit() -> str:
    """What the objective is measured in."""
    return tr("squared band units")


def log_raster(raster: Raster, feedback: QgsProcessingFeedback) -> None:
    """What is read."""
    bands = ", ".join(map(str, raster.bands))
    feedback.pushInfo(
        tr("Raster: {width} × {height} pixels; bands: {bands}.").format(
            width=raster.width, height=raster.height, bands=bands
        )
    )
    if raster.palette is not None:
        feedback.pushInfo(
            tr(
                "Band {band} has a color table: its pixels count by their red, green and blue, "
                "not by their numbers."
            ).format(band=bands)
        )
    if raster.alpha is not None:
        feedback.pushInfo(
            tr("Band {band} is transparency: pixels that it hides get no class.").format(
                band=raster.alpha
            )
        )


def log_survey(survey: Survey, raster: Raster, feedback: QgsProcessingFeedback) -> None:
    """How many pixels there are, and how many of them are trained on.

    Raises
    ------
    QgsProcessingException
        If values are too large.
    """
    _check_values(survey, raster, feedback)
    skipped = raster.n_pixels - survey.n_valid
    feedback.pushInfo(tr("%n valid pixels.", survey.n_valid))
    if skipped:
        feedback.pushInfo(
            tr("{count} pixels without data, hidden or not finite get no class.").format(
                count=skipped
            )
        )
    if survey.is_whole:
        text = tr("All of them are trained on.")
    else:
        text = tr(
            "Training on {count} of them, drawn at random ({share:.3g} %). SAMPLE sets how many."
        ).format(count=len(survey.points), share=100 * len(survey.points) / survey.n_valid)
    feedback.pushInfo(text)


def _check_values(survey: Survey, raster: Raster, feedback: QgsProcessingFeedback) -> None:
    """Refuse values that cannot be squared, and warn of those far from all others."""
    advice = tr(
        "Such a number often stands for pixels without data, and the raster does not say so: then "
        "declare it as its no data value (with “Translate (Convert Format)”, for example)."
    )
    if raster.palette is not None:
        return
    for column, number in enumerate(raster.bands):
        low, high = extremes = survey.box[:, column]
        reach = tr("Band {band} reaches from {low:.6g} to {high:.6g}.").format(
            band=number, low=low, high=high
        )
        if np.abs(extremes).max() > _LARGEST:
            too_large = tr("Squares of such numbers are too large for any classes.")
            raise QgsProcessingException(f"{reach} {advice} {too_large}")
        # Not every pixel is in the sample, by whose spread the extremes are judged.
        far = far_value(survey.points[:, [column]], extremes[:, None])
        if far is not None:
            where = tr("Band {band} has the value {value:.6g}").format(
                band=number, value=extremes[far.row]
            )
            feedback.pushWarning(f"{far_away(where, far)} {advice}")
            continue
        apart = _apart(survey.points[:, column])
        if apart is not None:
            where = tr(
                "Many pixels of band {band} have the value {value:.6g}, which is farther from all "
                "others than these are from each other."
            ).format(band=number, value=apart)
            feedback.pushWarning(f"{where} {advice}")
        elif np.abs(extremes).max() >= _HUGE:
            feedback.pushWarning(f"{reach} {advice}")


def _apart(values: Array) -> Optional[float]:
    """A value that many of the pixels (m,) share, beside whose distance all others are near."""
    values = values[:: max(1, len(values) // _JUDGED)]
    distinct, counts = np.unique(values, return_counts=True)
    if len(distinct) < _LEAST_VALUES:
        return None
    for place, gap, others in (
        (0, distinct[1] - distinct[0], distinct[-1] - distinct[1]),
        (-1, distinct[-1] - distinct[-2], distinct[-2] - distinct[0]),
    ):
        if gap > others and counts[place] > 1:
            return float(distinct[place])
    return None


def log_result(result: KMeansResult, feedback: QgsProcessingFeedback) -> None:
    """How the training ended."""
    feedback.pushInfo(
        tr("Trained: objective {inertia:.8g} {unit}, in {iterations} iterations.").format(
            inertia=result.inertia, unit=unit(), iterations=result.n_iter
        )
    )
    if not result.converged:
        feedback.pushWarning(
            tr("The centers still moved at the last iteration.") + " " + allow_more()
        )


def log_quality(quality: Quality, is_equal: bool, feedback: QgsProcessingFeedback) -> None:
    """Sizes of the classes, and what is lost and saved."""
    smallest, largest = int(quality.sizes.min()), int(quality.sizes.max())
    text = tr("{count} classes with {smallest} to {largest} pixels.")
    if smallest == largest:
        text = tr("{count} classes with {smallest} pixels each.")
    feedback.pushInfo(text.format(count=len(quality.sizes), smallest=smallest, largest=largest))
    if is_equal:
        feedback.pushInfo(
            tr("Equal area: the class that is farthest from it is off by {percent:.3g} %.").format(
                percent=100 * quality.imbalance
            )
        )
    if not smallest:
        feedback.pushWarning(
            tr("{count} classes have no pixel.").format(count=int((quality.sizes == 0).sum()))
        )
    psnr = tr("nothing is lost")
    if math.isfinite(quality.psnr):
        psnr = tr("PSNR: {psnr:.2f} dB (peak {peak:.6g})").format(
            psnr=quality.psnr, peak=quality.peak
        )
    feedback.pushInfo(
        tr("Mean squared error: {mse:.6g}; {psnr}; size ratio: {ratio:.3g}.").format(
            mse=quality.mse, psnr=psnr, ratio=quality.size_ratio
        )
    )


def no_valid_pixel(raster: Raster) -> QgsProcessingException:
    """The exception for a raster of nothing."""
    return QgsProcessingException(
        tr(
            "None of the {count} pixels has a value in every chosen band: all of them are no "
            "data, hidden by a mask, or not finite. Choose other bands (BANDS) or another raster."
        ).format(count=raster.n_pixels)
    )


def not_trained(error: Exception, survey: Survey) -> QgsProcessingException:
    """The exception that ends a run because of `error` from the core."""
    if isinstance(error, ClusteringCanceled):
        return canceled()
    if not isinstance(error, TooManyClustersError):
        return QgsProcessingException(str(error))
    if error.n_distinct is None:
        text = tr(
            "{classes} classes need at least {classes} pixels; {pixels} are valid. Lower the "
            "number of classes (CLUSTERS) to {pixels}."
        )
    elif error.rounding is not None:
        text = tr(
            "{classes} classes need at least {classes} different values. Of the {places} different "
            "values of {pixels} pixels {distinct} can be told apart: they are rounded to steps of "
            "{step:.3g}, a part of their extent, and ({place}) is farthest from the others. If "
            "that stands for no data, declare it so in the raster; otherwise lower the number of "
            "classes (CLUSTERS) to {distinct}."
        )
    elif survey.is_whole:
        text = tr(
            "{classes} classes need at least {classes} different values; the {pixels} valid "
            "pixels have {distinct}. Lower the number of classes (CLUSTERS) to {distinct}."
        )
    else:
        text = tr(
            "{classes} classes need at least {classes} different values; the {pixels} pixels "
            "that were drawn have {distinct}. Lower the number of classes (CLUSTERS) to "
            "{distinct}, or draw more pixels (SAMPLE)."
        )
    found = {}
    if error.rounding is not None:
        place = ", ".join(f"{value:.6g}" for value in error.rounding.place)
        found = {"places": error.rounding.n_places, "step": error.rounding.step, "place": place}
    return QgsProcessingException(
        text.format(
            classes=error.n_clusters, pixels=error.n_points, distinct=error.n_distinct, **found
        )
    )
