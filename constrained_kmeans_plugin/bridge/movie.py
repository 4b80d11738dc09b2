"""A start of k-means as an animated GIF or an MP4, where Matplotlib is at hand to make it."""

import os
import tempfile

import numpy as np
from qgis.core import QgsProcessingException

from ..translation import tr
from .page import drawn
from .page.map import WIDTH, on_paper

#: By the end of a file's name, what Matplotlib writes it with.
WRITERS = {".gif": ("pillow", "Pillow"), ".mp4": ("ffmpeg", "FFmpeg")}
#: Steps that are shown at most; they are spread evenly.
MOST_FRAMES = 200
_FRAMES_PER_SECOND = 2
#: For so many frames the end is shown.
_REST = 4
_DOTS_PER_INCH = 100


def check_movie(path, parameter):
    """Refuse a file that cannot be made.

    Raises
    ------
    QgsProcessingException
    """
    kind = os.path.splitext(path)[1].lower()
    if kind not in WRITERS:
        raise QgsProcessingException(
            tr("{parameter}: “{name}” is neither a .gif nor an .mp4.").format(
                parameter=parameter, name=os.path.basename(path)
            )
        )
    writer, package = WRITERS[kind]
    try:
        from matplotlib import animation

        is_there = animation.writers.is_available(writer)
    # A Matplotlib for another NumPy may fail in either way.
    except (ImportError, AttributeError):
        is_there = False
    if not is_there:
        raise QgsProcessingException(
            tr(
                "{parameter}: a {kind} needs Matplotlib with {package}, which QGIS's Python does "
                "not have. Leave {parameter} empty (the report plays the same in a browser), or "
                "install them."
            ).format(parameter=parameter, kind=kind, package=package)
        )


def movie(course, coordinates, colors, path, progress):
    """What goes into the file, of which `check_movie` knows that it can be made.

    Parameters
    ----------
    course : Course
        With the labels of all points, or of those that are drawn.
    coordinates : ndarray of float64, shape (n, d)
    colors : sequence of str
        One for each cluster.
    path : str
        Tells the format by its end.
    progress : Progress
        Asked for cancel.

    Returns
    -------
    bytes

    Raises
    ------
    QgsProcessingException
        If the run was canceled.
    """
    from matplotlib import animation
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    kept = drawn(np.arange(len(course.rows)))
    steps = np.arange(len(course))
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
    points = axes.scatter(x[:n_points], y[:n_points], s=12, linewidths=0)
    ways = np.stack([x[n_points:], y[n_points:]], axis=1).reshape(len(steps), n_clusters, 2)
    axes.plot(ways[:, :, 0], ways[:, :, 1], color="#8a96a3", linewidth=1)
    diamonds = axes.scatter(
        ways[0, :, 0], ways[0, :, 1], s=70, marker="D", c=palette, edgecolors="#1c2530", zorder=3
    )
    caption = axes.text(12, height - 12, "", fontsize=11)
    writer_name, _ = WRITERS[os.path.splitext(path)[1].lower()]
    writer = animation.writers[writer_name](fps=_FRAMES_PER_SECOND)
    with tempfile.TemporaryDirectory() as folder:
        file = os.path.join(folder, "movie" + os.path.splitext(path)[1].lower())
        with writer.saving(figure, file, _DOTS_PER_INCH):
            for place, step in enumerate(steps.tolist()):
                progress.stop_if_canceled()
                points.set_facecolor(palette[course.labels[step, kept]])
                diamonds.set_offsets(ways[place])
                caption.set_text(tr("Step {step}").format(step=step))
                for _ in range(_REST if place == len(steps) - 1 else 1):
                    writer.grab_frame()
        with open(file, "rb") as made:
            return made.read()
