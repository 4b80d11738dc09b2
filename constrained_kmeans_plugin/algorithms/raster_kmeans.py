"""The pixels of a raster in classes."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Optional

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingParameterBand,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from .. import core
from ..bridge.html import about_run, run_notes
from ..bridge.log import labels
from ..bridge.log.feedback import StartLog
from ..bridge.log.numbers import counted, fixed
from ..bridge.raster import (
    Classes,
    check_formats,
    label,
    open_raster,
    style_rasters,
    survey,
    words,
    write_class_style,
)
from ..bridge.raster.labeling import MOST_CLASSES, MOST_IN_BYTE
from ..bridge.raster.source import Raster
from ..bridge.raster.survey import Survey
from ..bridge.read import numbers
from ..bridge.style import ColoredLayer
from ..core import MAX_STARTS, START_BUDGET
from ..requirements import GDAL_ARRAY
from ..translation import tr
from .algorithm import Algorithm
from .parameters import (
    CLUSTERS,
    DEFAULT_CLUSTERS,
    INPUT,
    OUTPUT,
    Definitions,
    advanced,
    integer,
    labeled,
    search,
    with_help,
)
from .pipeline import Job, Parts, Sink
from .values import SearchValues, read_search, reader

BANDS = "BANDS"
EQUAL_AREA = "EQUAL_AREA"
SAMPLE = "SAMPLE"
NODATA = "NODATA"
RECOLORED = "RECOLORED"
#: The outputs.
NAMES = OUTPUT, RECOLORED

DEFAULT_SAMPLE = 100_000
#: Parts of the progress bar: both passes over the raster, and the training between them.
SURVEYED_AT, TRAINED_AT, WRITTEN_AT = 0.2, 0.5, 0.95


@dataclass(frozen=True)
class Values:
    """Parameter values of one run.

    Attributes
    ----------
    bands
        None for all.
    search
        Its number of clusters is the number of classes.
    sample
        Pixels to train on at most.
    no_class
        What pixels without a class get.
    """

    bands: Optional[tuple[int, ...]]
    search: SearchValues
    equal_area: bool
    sample: int
    no_class: int


class RasterKMeans(Algorithm):
    """Pixels by their values in the bands: k classes, or k colors."""

    ICON = "raster.svg"
    PACKAGES = (*Algorithm.PACKAGES, GDAL_ARRAY)

    def name(self) -> str:
        return "rasterkmeans"

    def displayName(self) -> str:  # noqa: N802 - overrides QGIS
        return tr("K-means on a raster")

    def shortDescription(self) -> str:  # noqa: N802 - overrides QGIS
        return tr("Groups the pixels of a raster into classes, or reduces it to a few colors.")

    def tags(self) -> list[str]:
        return tr(
            "clustering,clusters,kmeans,k-means,raster,image,imagery,classification,classify,"
            "unsupervised,segmentation,colors,quantization,compression,palette,bands,equal area,"
            "psnr,colours"  # codespell:ignore
        ).split(",")

    def what_it_does(self) -> str:
        return tr(
            "Groups the pixels of a raster into a given number of classes by their values in the "
            "bands: each pixel belongs to the class with the nearest center, and each center is "
            "the mean of its pixels. Use it to classify imagery without training areas, or to "
            "reduce a picture to its main colors. Positions do not count. Values count as they are "
            "stored: scale bands with different units first. A band with a color table counts by "
            "its colors."
        )

    def what_is_written(self) -> str:
        return tr(
            "A raster of classes, numbered from 1 by the mean of their centers, from dark to "
            "bright, with a color table; and the recolored raster if you ask for it. Pixels that "
            "have no data, are hidden by a mask or are not finite in one of the bands get no "
            "class. Rasters may be larger than memory: they are read and written in parts. On "
            "large rasters, the centers are found on pixels drawn at random, and all pixels are "
            "assigned to them.\n\n"
            "MSE is the mean squared difference between the raster and the recolored one, over "
            "valid pixels and bands. PSNR is 10 log10(peak² / MSE) in decibels; the peak is 255 "
            "for bytes, otherwise the difference between the smallest and the largest value. It is "
            "infinite if nothing is lost. SIZE_RATIO is the number of bytes of the chosen bands, "
            "uncompressed, divided by those of the classes (one or two per pixel) and of a color "
            "for each class."
        )

    def what_it_promises(self) -> str:
        classes = 16
        return tr(
            "Guarantees: The same raster, parameters and seed give the same classes.\n\n"
            "Limitations: The result need not be the best of all classifications. More starts or "
            "another seed may find a better one.\n\nClasses of equal area have the same number "
            "of pixels, or differ by one, if the sample has all pixels. Otherwise the pixels of "
            "the sample have equal shares, and all others are classified by the same borders "
            "between the classes. Sizes then differ from equal by about {percent} % for "
            "{classes} classes and {pixels} sample pixels, and one of them by up to three times "
            "as much; four times as many sample pixels halve this. Pixels with the same value "
            "then always get the same class, so a very frequent value makes a large class. The "
            "log reports how close to equal the sizes are."
        ).format(
            percent=fixed(100 * math.sqrt(classes / DEFAULT_SAMPLE), 1),
            classes=classes,
            pixels=counted(DEFAULT_SAMPLE),
        )

    def all_parameters(self) -> Definitions:
        yield with_help(
            QgsProcessingParameterRasterLayer(INPUT, tr("Input raster")),
            tr(
                "Any raster that GDAL reads, with one or more bands, except those with complex "
                "numbers."
            ),
        )
        yield with_help(
            QgsProcessingParameterBand(
                BANDS,
                labeled(BANDS, tr("empty: all")),
                None,
                INPUT,
                optional=True,
                allowMultiple=True,
            ),
            tr(
                "Pixels with similar values in these bands get the same class. If empty, all bands "
                "but transparency are used."
            ),
        )
        yield with_help(
            integer(CLUSTERS, tr("Number of classes"), DEFAULT_CLUSTERS, 1, MOST_CLASSES),
            tr(
                "How many classes, or colors, to make; at most as many as there are distinct "
                "values."
            ),
        )
        yield with_help(
            QgsProcessingParameterBoolean(EQUAL_AREA, tr("Classes of equal area"), False),
            tr(
                "Every class gets the same number of pixels. This is exact if the sample has all "
                "pixels, and approximate otherwise; the log reports how close it is."
            ),
        )
        yield from search(
            from_layer=False,
            automatic=tr(
                "Automatic is {work} divided by the product of classes and sample pixels, at least "
                "1 and at most {most}."
            ).format(work=counted(START_BUDGET), most=MAX_STARTS),
        )
        yield advanced(
            integer(SAMPLE, labels.label(SAMPLE), DEFAULT_SAMPLE, 1),
            tr(
                "How many pixels are used to find the centers. They are drawn at random with the "
                "seed; a smaller raster is used as a whole. A larger sample takes longer and "
                "represents the raster better."
            ),
        )
        yield advanced(
            integer(NODATA, labels.label(NODATA), 0, 0, MOST_CLASSES),
            tr(
                "The value of pixels without a class in the raster of classes, which declares it "
                "as no data. It cannot be the number of a class: use 0, or a number above the "
                "number of classes."
            ),
        )
        yield with_help(
            QgsProcessingParameterRasterDestination(OUTPUT, tr("Classes")),
            tr(
                "The raster of classes: bytes up to {most} classes, else 16 bits. Its colors are "
                "the means of the classes in the first three bands; with fewer bands, they run "
                "from dark to bright. Use GeoTIFF or another format that holds the classes "
                "unchanged. An existing file is replaced only when the result is complete."
            ).format(most=MOST_IN_BYTE),
        )
        yield with_help(
            QgsProcessingParameterRasterDestination(
                RECOLORED, tr("Recolored raster"), None, True, False
            ),
            tr(
                "The chosen bands, with each pixel replaced by the center of its class, in the "
                "data type of the input and with its no data, mask or transparency. Pixels without "
                "a class stay as they are."
            ),
        )

    def number_outputs(self) -> Iterable[tuple[str, str]]:
        return (
            ("NUM_CLUSTERS", tr("Number of classes")),
            ("ITERATIONS", tr("Iterations of the best start")),
            ("INERTIA", tr("Total squared distance to the class centers (inertia)")),
            ("MIN_CLUSTER_SIZE", tr("Number of pixels in the smallest class")),
            ("MAX_CLUSTER_SIZE", tr("Number of pixels in the largest class")),
            ("SKIPPED", tr("Pixels without a class")),
            ("MSE", tr("Mean squared error of the recolored raster")),
            ("PSNR", tr("Peak signal-to-noise ratio in decibels")),
            ("SIZE_RATIO", tr("Uncompressed size divided by that of classes and colors")),
        )

    def read_values(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Values:
        given = reader(self, parameters, context)
        values = Values(
            bands=given(numbers.whole_numbers, BANDS, 1),
            search=read_search(self, parameters, context, MOST_CLASSES),
            equal_area=given(numbers.yes_or_no, EQUAL_AREA),
            sample=given(numbers.whole_number, SAMPLE, 1),
            no_class=given(numbers.whole_number, NODATA, 0, MOST_CLASSES),
        )
        _check(values)
        return values

    # The run ------------------------------------------------------------------------------

    def open_inputs(
        self, parameters: dict[str, Any], context: QgsProcessingContext, values: Values
    ) -> tuple[Raster, dict[str, Optional[QgsMapLayer]], Sequence[str]]:
        layer = self.parameterAsRasterLayer(parameters, INPUT, context)
        if layer is None:
            raise QgsProcessingException(self.invalidRasterError(parameters, INPUT))
        raster = open_raster(layer, values.bands)
        return raster, {INPUT: layer}, raster.files

    def parts(self, job: Job) -> Parts:
        return Parts(_surveyed, lambda job, found: None, _trained, (_RasterSink(OUTPUT),))

    def conclude(
        self, job: Job, outcome: _Labeling, results: dict[str, Any], layers: list[ColoredLayer]
    ) -> dict[str, Any]:
        raster, classes, quality = job.source, outcome.classes, outcome.quality
        colors = classes.colors(raster)
        about = about_run(self, INPUT, job.parameters, job.context)
        notes = run_notes(about, self)
        style_rasters(self.id(), NAMES, results, colors, quality.sizes, notes, job.context)
        words.log_quality(quality, job.values.equal_area, job.feedback)
        return {
            "NUM_CLUSTERS": len(classes),
            "ITERATIONS": outcome.n_iter,
            "INERTIA": quality.inertia,
            "MIN_CLUSTER_SIZE": int(quality.sizes.min()),
            "MAX_CLUSTER_SIZE": int(quality.sizes.max()),
            "SKIPPED": raster.n_pixels - quality.n_valid,
            "MSE": quality.mse,
            "PSNR": quality.psnr,
            "SIZE_RATIO": quality.size_ratio,
        }


@dataclass
class _Labeling:
    """The classes, and how good they are.

    Attributes
    ----------
    n_iter
        Of the training.
    quality : Quality or None
        Known once every pixel is labeled.
    """

    classes: Classes
    n_iter: int
    quality: Any = None


class _RasterSink(Sink):
    """The raster of classes and, where it is asked for, the recolored one, in one pass."""

    def write(self, job: Job, reading: Survey, outcome: _Labeling) -> None:
        outcome.quality = label(
            *(job.source, outcome.classes, job.values.no_class, job.outputs, NAMES),
            job.progress.part(TRAINED_AT, WRITTEN_AT),
        )
        colors = outcome.classes.colors(job.source)
        write_class_style(job.outputs, OUTPUT, colors, outcome.quality.sizes)


def _surveyed(job: Job) -> Survey:
    """The reader: what the first pass over the pixels finds."""
    raster, values = job.source, job.values
    words.log_raster(raster, job.feedback)
    held = raster, values.search.n_clusters, values.no_class, job.outputs, NAMES
    check_formats(*held)
    found = survey(raster, values.sample, values.search.seed, job.progress.part(0, SURVEYED_AT))
    if not found.n_valid:
        raise words.no_valid_pixel(raster)
    words.log_survey(found, raster, job.feedback)
    if found.n_valid < raster.n_pixels:
        # Formats that know no pixel without data were good enough as long as none was seen.
        check_formats(*held, has_invalid=True)
    return found


def _check(values: Values) -> None:
    """Refuse what does not go together."""
    n_classes = values.search.n_clusters
    if 1 <= values.no_class <= n_classes:
        raise QgsProcessingException(
            tr(
                "{parameter} is {value}, which is the number of a class. Use 0, or a number above "
                "{classes}."
            ).format(parameter=labels.named(NODATA), value=values.no_class, classes=n_classes)
        )
    if values.sample < n_classes:
        raise QgsProcessingException(
            tr(
                "{parameter} is {sample}, which is too small for {classes} classes. Set it to "
                "{classes} at least; a hundred times as many is better."
            ).format(classes=n_classes, sample=values.sample, parameter=labels.named(SAMPLE))
        )


def _trained(job: Job, found: Survey, _: None) -> _Labeling:
    """The solver: classes of the pixels that are trained on."""
    search, progress = job.values.search, job.progress.part(SURVEYED_AT, TRAINED_AT)
    n_starts = search.n_init or core.automatic_n_init(len(found.points), search.n_clusters)
    cluster = core.constrained_kmeans if job.values.equal_area else core.kmeans
    starts = StartLog(progress, n_starts, words.unit(), len(found.points))
    try:
        result = cluster(
            found.points,
            search.n_clusters,
            n_init=n_starts,
            **search.start_options(None),
            on_iteration=starts,
            is_canceled=progress.is_canceled,
        )
    except (core.ClusteringError, core.ClusteringCanceled) as error:
        raise words.not_trained(error, found) from error
    starts.finish(result.inertia)
    words.log_result(result, len(found.points), job.feedback)
    return _Labeling(Classes.of(result, found, job.source), int(result.n_iter))
