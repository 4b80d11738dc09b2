"""A start of k-means as an animated GIF or an MP4, made by Matplotlib if it is installed."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Sequence

import numpy as np
from qgis.core import QgsProcessingException

from ...requirements import MATPLOTLIB, find_fault
from ...translation import tr
from ..arrays import Array
from ..layers.course import Course
from ..log.feedback import Progress
from ..log.installation import explain_faults
from . import drawn
from .charts import WIDTH
from .course import caption
from .map import dot_size, on_paper

#: By the end of a file's name, what Matplotlib writes it with: Pillow, or the program FFmpeg.
_WRITERS = {".gif": "pillow", ".mp4": "ffmpeg"}
#: Steps that are shown at most; they are spread evenly.
MOST_FRAMES = 200
_FRAMES_PER_SECOND = 2
#: Number of frames for which the end is shown.
_REST = 4
_DOTS_PER_INCH = 100
_POINTS_PER_INCH = 72


def check_movie(path: str, parameter: str) -> None:
    """Refuse a file that cannot be made.

    Raises
    ------
    QgsProcessingException
    """
    kind = os.path.splitext(path)[1].lower()
    fault = find_fault(MATPLOTLIB)
    if fault is not None:
        instead = tr("Or leave {parameter} empty: the report plays the same in a browser.")
        raise QgsProcessingException(
            explain_faults(parameter, [fault], instead.format(parameter=parameter))
        )
    from matplotlib import animation

    if not animation.writers.is_available(_WRITERS[kind]):
        raise QgsProcessingException(
            tr(
                "{parameter}: {kind} files need the program {program} in the PATH. Install it, or "
                "leave {parameter} empty (the report plays the same in a browser)."
            ).format(parameter=parameter, kind=kind, program=_WRITERS[kind])
        )


def movie(
    course: Course,
    coordinates: Array,
    colors: Sequence[str],
    area_unit: str,
    path: str,
    progress: Progress,
) -> bytes:
    """The content of a file that `check_movie` did not refuse.

    Parameters
    ----------
    course
        With the labels of all points, or of those that are drawn.
    coordinates : float64, shape (n, d)
    colors
        One for each cluster.
    area_unit
        Of squared distances.
    path
        Tells the format by its end.
    progress
        Asked for cancel.

    Raises
    ------
    QgsProcessingException
        If the run was canceled, or if the program that writes the file fails.
    """
    from matplotlib import animation, patheffects
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    kept = drawn(np.arange(len(course.rows)))
    steps: Array = np.arange(len(course))
    if len(steps) > MOST_FRAMES:
        steps = steps[np.linspace(0, len(steps) - 1, MOST_FRAMES).round().astype(np.int64)]
    centers = course.centers[steps]
    places = np.concatenate([coordinates[course.rows[kept]], centers.reshape(-1, centers.shape[2])])
    x, y, height = on_paper(places)
    # Video has an even number of lines.
    height += height % 2
    figure = Figure((WIDTH / _DOTS_PER_INCH, height / _DOTS_PER_INCH), _DOTS_PER_INCH)
    FigureCanvasAgg(figure)
    axes = figure.add_axes((0, 0, 1, 1), xlim=(0, WIDTH), ylim=(height, 0))
    axes.set_axis_off()
    n_points, n_clusters = len(kept), len(colors)
    palette = np.array(colors)
    size = (dot_size(n_points) * _POINTS_PER_INCH / _DOTS_PER_INCH) ** 2
    points = axes.scatter(x[:n_points], y[:n_points], s=size, linewidths=0, alpha=0.8)
    paths = np.stack([x[n_points:], y[n_points:]], axis=1).reshape(len(steps), n_clusters, 2)
    axes.plot(paths[:, :, 0], paths[:, :, 1], color="#8a96a3", linewidth=1)
    diamonds = axes.scatter(
        paths[0, :, 0], paths[0, :, 1], s=120, marker="D", c=palette, edgecolors="#1c2530", zorder=3
    )
    halo = [patheffects.withStroke(linewidth=4, foreground="white")]
    text = axes.text(14, height - 12, "", fontsize=11, zorder=4, path_effects=halo)

    def draw(place: int, step: int) -> None:
        points.set_facecolor(palette[course.labels[step, kept]])
        diamonds.set_offsets(paths[place])
        text.set_text(caption(course, step, area_unit))

    kind = os.path.splitext(path)[1].lower()
    writer = animation.writers[_WRITERS[kind]](fps=_FRAMES_PER_SECOND)
    with tempfile.TemporaryDirectory() as folder:
        file = os.path.join(folder, "movie" + kind)
        try:
            with writer.saving(figure, file, _DOTS_PER_INCH):
                for place, step in enumerate(steps.tolist()):
                    progress.stop_if_canceled()
                    draw(place, step)
                    for _ in range(_REST if place == len(steps) - 1 else 1):
                        writer.grab_frame()
            with open(file, "rb") as made:
                return made.read()
        except QgsProcessingException:
            raise
        # Writers of Matplotlib's raise what they like: FFmpeg may lack the encoder, the disk room.
        except Exception as error:
            raise QgsProcessingException(
                tr("{name} cannot be written: {reason}").format(
                    name=os.path.basename(path), reason=_reason(error)
                )
            ) from error


def _reason(error: Exception) -> str:
    """The last thing that a program said, or else what went wrong with it."""
    said = str(getattr(error, "stderr", None) or error).split("\n")
    return next((line for line in reversed(said) if line.strip()), type(error).__name__)
