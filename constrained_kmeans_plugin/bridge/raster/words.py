"""What the log says about the classes of a raster, and why there are none."""

from __future__ import annotations

import math
from typing import Optional

import numpy as np
from qgis.core import QgsProcessingException, QgsProcessingFeedback

from ...core import ClusteringCanceled, KMeansResult, TooManyClustersError, far_value
from ...translation import enumerated, tr
from ..arrays import Array
from ..log.feedback import canceled, root_mean_square
from ..log.labels import named
from ..log.numbers import counted, figure, fixed, measured, percent, place
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
#: Significant digits of values of pixels.
_DIGITS = 6


def unit() -> str:
    """What distances between pixels are measured in."""
    return tr("band units")


def log_raster(raster: Raster, feedback: QgsProcessingFeedback) -> None:
    """What is read."""
    bands = enumerated(map(str, raster.bands))
    feedback.pushInfo(
        tr("Raster: {width} × {height} pixels; bands: {bands}.").format(
            width=counted(raster.width), height=counted(raster.height), bands=bands
        )
    )
    if raster.palette is not None:
        feedback.pushInfo(
            tr(
                "Band {band} has a color table: pixels are compared by their red, green and blue, "
                "not by their numbers."
            ).format(band=bands)
        )
    if raster.alpha is not None:
        feedback.pushInfo(
            tr("Band {band} is a transparency band. Transparent pixels get no class.").format(
                band=raster.alpha
            )
        )


def log_survey(survey: Survey, raster: Raster, feedback: QgsProcessingFeedback) -> None:
    """How many pixels there are, and on how many of them the centers are found.

    Raises
    ------
    QgsProcessingException
        If values are too large.
    """
    _check_values(survey, raster, feedback)
    skipped = raster.n_pixels - survey.n_valid
    text = tr("%n valid pixels, all of which are used to find the classes.", survey.n_valid)
    if not survey.is_whole:
        text = tr(
            "%n valid pixels, of which {count} ({share}) are drawn at random to find the classes. "
            "{parameter} sets how many.",
            survey.n_valid,
        )
    share = percent(len(survey.points) / survey.n_valid)
    count = counted(len(survey.points))
    feedback.pushInfo(text.format(count=count, share=share, parameter=named("SAMPLE")))
    if skipped:
        feedback.pushInfo(
            tr(
                "%n pixels get no class, because they have no data, are masked or not finite.",
                skipped,
            )
        )


def _check_values(survey: Survey, raster: Raster, feedback: QgsProcessingFeedback) -> None:
    """Refuse values that cannot be squared, and warn of those far from all others."""
    advice = tr(
        "Such a number often marks pixels without data. If so, declare it as the raster's no data "
        "value, for example with “Translate (Convert Format)”."
    )
    if raster.palette is not None:
        return
    for column, number in enumerate(raster.bands):
        low, high = extremes = survey.box[:, column]
        reach = tr("Band {band} has values from {low} to {high}.").format(
            band=number, low=figure(float(low), _DIGITS), high=figure(float(high), _DIGITS)
        )
        if np.abs(extremes).max() > _LARGEST:
            too_large = tr("The squares of such numbers are too large to be computed.")
            raise QgsProcessingException(f"{reach} {advice} {too_large}")
        # Not every pixel is in the sample, by whose spread the extremes are judged.
        far = far_value(survey.points[:, [column]], extremes[:, None])
        if far is not None:
            where = tr("Band {band} has the value {value}").format(
                band=number, value=figure(float(extremes[far.row]), _DIGITS)
            )
            feedback.pushWarning(f"{far_away(where, far)} {advice}")
            continue
        apart = _apart(survey.points[:, column])
        if apart is not None:
            where = tr(
                "Several pixels of band {band} have the value {value}, which is far from all "
                "other values."
            ).format(band=number, value=figure(apart, _DIGITS))
            feedback.pushWarning(f"{where} {advice}")
        elif np.abs(extremes).max() >= _HUGE:
            feedback.pushWarning(f"{reach} {advice}")


def _apart(values: Array) -> Optional[float]:
    """A value that many of the pixels (m,) share, beside whose distance all others are near."""
    values = values[:: max(1, len(values) // _JUDGED)]
    distinct, counts = np.unique(values, return_counts=True)
    if len(distinct) < _LEAST_VALUES:
        return None
    for end, gap, others in (
        (0, distinct[1] - distinct[0], distinct[-1] - distinct[1]),
        (-1, distinct[-1] - distinct[-2], distinct[-2] - distinct[0]),
    ):
        if gap > others and counts[end] > 1:
            return float(distinct[end])
    return None


def log_result(result: KMeansResult, n_points: int, feedback: QgsProcessingFeedback) -> None:
    """How the search ended on `n_points` pixels."""
    if not result.converged:
        text = tr("Did not converge within %n iterations.", result.n_iter)
        feedback.pushWarning(f"{text} {allow_more()}")
        return
    text = tr(
        "Converged after %n iterations; typical distance of the pixels to their class {distance} "
        "(root mean square).",
        result.n_iter,
    )
    typical = root_mean_square(result.inertia, n_points)
    feedback.pushInfo(text.format(distance=measured(typical, unit())))


def log_quality(quality: Quality, is_equal: bool, feedback: QgsProcessingFeedback) -> None:
    """Sizes of the classes, and what is lost and saved."""
    smallest, largest = int(quality.sizes.min()), int(quality.sizes.max())
    text = tr("%n classes with {smallest} to {largest} pixels.", len(quality.sizes))
    if smallest == largest:
        text = tr("%n classes, {smallest} pixels in each.", len(quality.sizes))
    if is_equal and smallest < largest:
        text = tr(
            "%n classes with {smallest} to {largest} pixels, up to {percent} off an equal area.",
            len(quality.sizes),
        )
    numbers = {"smallest": counted(smallest), "largest": counted(largest)}
    feedback.pushInfo(text.format(percent=percent(quality.imbalance), **numbers))
    if not smallest:
        feedback.pushWarning(tr("%n classes have no pixels.", int((quality.sizes == 0).sum())))
    psnr = tr("nothing is lost")
    if math.isfinite(quality.psnr):
        psnr = tr("PSNR: {psnr} dB (peak {peak})").format(
            psnr=fixed(quality.psnr), peak=figure(float(quality.peak), _DIGITS)
        )
    feedback.pushInfo(
        tr("Mean squared error: {mse}; {psnr}; size ratio: {ratio}.").format(
            mse=figure(float(quality.mse), _DIGITS),
            psnr=psnr,
            ratio=figure(float(quality.size_ratio), 3),
        )
    )


def no_valid_pixel(raster: Raster) -> QgsProcessingException:
    """The exception for a raster of nothing."""
    return QgsProcessingException(
        tr(
            "None of the %n pixels has a value in every chosen band: all of them have no data, are "
            "masked or not finite. Choose other bands in {parameter}, or another raster.",
            raster.n_pixels,
        ).format(parameter=named("BANDS"))
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
            "{classes} classes need at least {classes} different values. The pixels (number used: "
            "{pixels}) have {places}, of which {distinct} are distinct after rounding to steps of "
            "{step}, a fraction of their extent; {place} is farthest from the others. If that "
            "stands for no data, declare it so in the raster. Otherwise lower the number of "
            "classes (CLUSTERS) to {distinct}."
        )
    elif survey.is_whole:
        text = tr(
            "{classes} classes need at least {classes} different values; the {pixels} valid pixels "
            "have {distinct}. Lower the number of classes (CLUSTERS) to {distinct}."
        )
    else:
        text = tr(
            "{classes} classes need at least {classes} different values; the {pixels} pixels that "
            "were drawn have {distinct}. Lower the number of classes (CLUSTERS) to {distinct}, or "
            "raise {parameter}."
        )
    found = {}
    if error.rounding is not None:
        found = {
            "places": counted(error.rounding.n_places),
            "step": figure(error.rounding.step, 3),
            "place": place(error.rounding.place),
        }
    return QgsProcessingException(
        text.format(
            classes=counted(error.n_clusters),
            pixels=counted(error.n_points),
            distinct=counted(error.n_distinct or 0),
            parameter=named("SAMPLE"),
            **found,
        )
    )
