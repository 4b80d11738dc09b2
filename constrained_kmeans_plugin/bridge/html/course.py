"""The page that plays a start of k-means.

Without scripts: every step is a picture of its own over what stays, and the style sheet shows
one after the other, or the one whose button is down. Programs that know no animations show the
last one.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from ...translation import tr
from ..arrays import Array
from ..layers.clustering import Clustering
from ..layers.course import Course
from ..log.sentences import allow_more
from ..read.points import Points
from . import figures, parts
from .charts import WIDTH, Series, graphic, line_chart
from .clustering import MOST_ROWS
from .map import dot_size, dots, on_paper
from .markup import Markup, element, pixels
from .words import Note

#: Points that are drawn at most: those that change their cluster are drawn for every step.
MOST_POINTS = 2_000
#: Steps that are shown at most, and listed.
MOST_STEPS = 40
#: Seconds for which a step is shown, and the last one.
_STEP_SECONDS, _LAST_SECONDS = 0.8, 3.0
_DIAMOND = 7.0


@dataclass(frozen=True)
class CourseRun:
    """All that the page shows.

    Attributes
    ----------
    course
        With the labels of all points, or of those that are `drawn`.
    clustering
        Its end.
    colors
        One for each cluster.
    area_unit
        Of squared distances.
    """

    about: parts.About
    course: Course
    clustering: Clustering
    colors: Sequence[str]
    area_unit: str

    @property
    def points(self) -> Points:
        """What was clustered."""
        return self.clustering.points


def drawn(rows: Array) -> Array:
    """Those of the rows (m,) of points that the page draws, evenly spread."""
    return _spread(rows, MOST_POINTS)


def caption(course: Course, step: int, area_unit: str) -> str:
    """What is said of a step below its picture."""
    text = tr("First centers: inertia {inertia}")
    if step:
        moved = int(course.moved[step])
        text = tr("Step {step}: inertia {inertia}; %n features changed their cluster", moved)
    return text.format(step=step, inertia=figures.area(course.inertia[step], area_unit, 4))


def course_page(run: CourseRun) -> str:
    """The page as a text of HTML."""
    shown = _spread(np.arange(len(run.course)), MOST_STEPS).tolist()
    return parts.page(
        run.about,
        _cards(run),
        parts.note(_verdict(run.course)),
        _film(run, shown),
        element("p", _how_drawn(run, shown), class_="muted"),
        *_curve(run),
        *_groups(run),
        *_table(run, shown),
        style=_style(shown),
    )


def _spread(values: Array, most: int) -> Array:
    """Some of the values, evenly spread, the first and the last among them."""
    if len(values) <= most:
        return values
    return values[np.linspace(0, len(values) - 1, most).round().astype(np.int64)]


def _cards(run: CourseRun) -> Markup:
    course = run.course
    return parts.cards(
        [
            (figures.count(course.n_iter), tr("Iterations")),
            (figures.count(course.centers.shape[1]), tr("Clusters")),
            (figures.count(len(run.points)), tr("Features")),
            (
                figures.area(course.inertia[-1], run.area_unit),
                tr("Total squared distance (inertia)"),
            ),
        ]
    )


def _verdict(course: Course) -> Note:
    first, last = float(course.inertia[0]), float(course.inertia[-1])
    gain = figures.percent((first - last) / first) if first > 0 else figures.NOTHING
    text = tr(
        "The total squared distance (inertia) fell by {gain} from the first assignment to the last."
    ).format(gain=gain)
    if course.converged:
        return Note("good", tr("Converged after %n iterations", course.n_iter), text)
    title = tr("Did not converge within %n iterations", course.n_iter)
    return Note("careful", title, allow_more() + " " + text)


def _film(run: CourseRun, shown: list[int]) -> Markup:
    """Buttons, and the picture that they choose."""
    buttons = [*_button("play", tr("Play"), checked="checked")]
    for step in shown:
        buttons += _button(f"s{step}", str(step))
    return element("div", *buttons, _picture(run, shown), class_="film")


def _button(name: str, text: str, **attributes: Any) -> Iterator[Markup]:
    yield element("input", type="radio", name="step", id=name, **attributes)
    yield element("label", text, for_=name)


def _picture(run: CourseRun, shown: list[int]) -> Markup:
    course = run.course
    kept = drawn(np.arange(len(course.rows)))
    labels = course.labels[np.ix_(np.array(shown), kept)]
    steps, n_clusters = course.centers[shown], course.centers.shape[1]
    positions = run.points.coordinates[course.rows[kept]]
    places = np.concatenate([positions, steps.reshape(-1, steps.shape[2])])
    x, y, height = on_paper(places)
    n_points = len(kept)
    size = dot_size(n_points)
    stays = (labels == labels[-1]).all(axis=0)
    center_x, center_y = (axis[n_points:].reshape(len(shown), n_clusters) for axis in (x, y))
    frames = []
    for place, step in enumerate(shown):
        last = place == len(shown) - 1
        frames.append(
            element(
                "g",
                *_points(labels[place], x, y, run.colors, size, np.flatnonzero(~stays)),
                *_diamonds(center_x[place], center_y[place], run.colors),
                element(
                    "text",
                    caption(course, step, run.area_unit),
                    x=14,
                    y=height - 12,
                    class_="strong halo",
                ),
                class_=f"frame f{step} last" if last else f"frame f{step}",
                visibility=None if last else "hidden",
                style=f"animation-delay: {_delay(place, len(shown))}s",
            )
        )
    return graphic(
        tr("The steps of k-means"),
        tr("Centers, and %n features in the colors of their clusters, step by step.", n_points),
        WIDTH,
        height,
        element("rect", x=0, y=0, width=WIDTH, height=height, rx=8, class_="paper"),
        *_points(labels[-1], x, y, run.colors, size, np.flatnonzero(stays)),
        *(_trail(*path) for path in zip(center_x.T, center_y.T)),
        *frames,
    )


def _points(
    labels: Array, x: Array, y: Array, colors: Sequence[str], size: float, rows: Array
) -> Iterator[Markup]:
    for cluster, color in enumerate(colors):
        own = rows[labels[rows] == cluster]
        if len(own):
            yield dots(cluster, x[own], y[own], color, size, len(own))


def _diamonds(x: Array, y: Array, colors: Sequence[str]) -> Iterator[Markup]:
    for across, up, color in zip(x.tolist(), y.tolist(), colors):
        corners = ((0, -_DIAMOND), (_DIAMOND, 0), (0, _DIAMOND), (-_DIAMOND, 0))
        outline = "L".join(f"{pixels(across + a)} {pixels(up + b)}" for a, b in corners)
        yield element("path", d=Markup(f"M{outline}Z"), fill=color, class_="center")


def _trail(x: Array, y: Array) -> Markup:
    """The path of a center."""
    path = "L".join(f"{pixels(a)} {pixels(b)}" for a, b in zip(x.tolist(), y.tolist()))
    return element("path", d=Markup(f"M{path}"), class_="faint")


def _how_drawn(run: CourseRun, shown: list[int]) -> str:
    text = tr(
        "Diamonds are centers, and lines are their paths. “Play” shows one step after the other; a "
        "number shows that step."
    )
    if len(shown) < len(run.course):
        text += " " + tr("{shown} of %n steps are shown.", len(run.course)).format(shown=len(shown))
    if len(run.points) > MOST_POINTS:
        text += " " + tr("{shown} of %n features are shown.", len(run.points)).format(
            shown=figures.count(MOST_POINTS)
        )
    return text


def _curve(run: CourseRun) -> Iterator[Markup]:
    course = run.course
    area = figures.Unit.of_areas(run.area_unit, float(course.inertia.max()))
    line = Series(tuple(range(len(course))), tuple((course.inertia / area.factor).tolist()))
    text = tr("The total squared distance (inertia) fell from {first} to {last}.").format(
        first=area.text(course.inertia[0]), last=area.text(course.inertia[-1])
    )
    title, y_title = tr("Inertia"), tr("inertia in {unit}").format(unit=area.name)
    yield parts.figure(title, line_chart(title, text, [line], tr("step"), y_title), text)


def _groups(run: CourseRun) -> Iterator[Markup]:
    parts_of, course = run.clustering.parts, run.course
    if not run.points.is_grouped:
        return
    area = figures.Unit.of_areas(run.area_unit, float(course.group_inertia.max()))
    heads = (
        tr("Group"),
        tr("Features"),
        tr("Clusters"),
        tr("Iterations"),
        tr("First inertia ({unit})").format(unit=area.name),
        tr("Last inertia ({unit})").format(unit=area.name),
    )
    rows = [
        (
            part.group.title,
            figures.count(len(part.group.rows)),
            figures.count(len(part.ids)),
            figures.count(course.n_iters[place]),
            figures.figure(course.group_inertia[0, place] / area.factor, 4),
            figures.figure(course.group_inertia[-1, place] / area.factor, 4),
        )
        for place, part in enumerate(parts_of[:MOST_ROWS])
    ]
    yield element("h2", tr("Groups"))
    yield parts.table(heads, rows, 1)
    text = parts.only_some_groups(len(rows), len(parts_of))
    if text:
        yield element("p", text, class_="muted")


def _table(run: CourseRun, shown: list[int]) -> Iterator[Markup]:
    course = run.course
    yield element("h2", tr("Steps"))
    area = figures.Unit.of_areas(run.area_unit, float(course.inertia.max()))
    heads = [
        tr("Step"),
        tr("Inertia ({unit})").format(unit=area.name),
        tr("Features that changed their cluster"),
        tr("Features per cluster"),
    ]
    amounts = [course.sizes]
    if course.weights is not None:
        heads.append(tr("Sum of weights per cluster"))
        amounts.append(course.weights)
    rows = [
        (
            str(step),
            figures.figure(course.inertia[step] / area.factor, 4),
            figures.count(course.moved[step]) if step else figures.NOTHING,
            *(figures.span(amount[step].min(), amount[step].max()) for amount in amounts),
        )
        for step in shown
    ]
    yield parts.table(heads, rows, 0)


def _seconds(n_shown: int) -> float:
    return (n_shown - 1) * _STEP_SECONDS + _LAST_SECONDS


def _delay(place: int, n_shown: int) -> str:
    """All begin in the past, so that each is shown in its turn from the start on."""
    return pixels(place * _STEP_SECONDS - _seconds(n_shown))


def _style(shown: list[int]) -> str:
    whole = _seconds(len(shown))
    step, last = (f"{100 * part / whole:.4f}%" for part in (_STEP_SECONDS, _LAST_SECONDS))
    down = ", ".join(f"#s{n}:checked ~ .chart .f{n}" for n in shown)
    return f"""
.film input {{ position: absolute; opacity: 0; }}
.film label {{ display: inline-block; margin: 0 4px 4px 0; padding: 2px 9px; border-radius: 6px;
  border: 1px solid #8a96a3; cursor: pointer; font-size: 13px; }}
.film input:checked + label {{ background-color: #2a78c4; color: #ffffff; }}
.film input:focus + label {{ outline: 2px solid #d2600a; }}
svg .center {{ stroke: #1c2530; stroke-width: 1.2; }}
svg .frame {{ visibility: hidden; animation: step {pixels(whole)}s step-end infinite; }}
svg .last {{ animation-name: last; }}
@keyframes step {{ 0% {{ visibility: visible; }} {step} {{ visibility: hidden; }} }}
@keyframes last {{ 0% {{ visibility: visible; }} {last} {{ visibility: hidden; }} }}
.film input:checked:not(#play) ~ .chart .frame {{ animation: none; }}
{down} {{ visibility: visible; }}
@media (prefers-reduced-motion: reduce) {{
  svg .frame {{ animation: none; }}
  #play:checked ~ .chart .last {{ visibility: visible; }}
}}
@media print {{
  .film label {{ display: none; }}
  svg .frame {{ animation: none; }}
  #play:checked ~ .chart .last {{ visibility: visible; }}
}}
"""
