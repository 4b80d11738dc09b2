"""Bars and lines, as SVG that carries its own description."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Optional

from . import figures
from .markup import Markup, element, joined, pixels

WIDTH, HEIGHT = 900, 280
#: Lines of more points are drawn without dots.
MOST_DOTS = 50
_LEFT, _RIGHT, _TOP, _BOTTOM = 62, 18, 22, 44


@dataclass(frozen=True)
class Series:
    """A line of a chart.

    Attributes
    ----------
    x, y
        Where y is not finite the line is broken.
    errors
        How far y may be off, to both sides.
    faint
        Whether it is one of several behind the line that counts.
    """

    x: tuple[float, ...]
    y: tuple[float, ...]
    errors: Optional[tuple[float, ...]] = None
    faint: bool = False


def graphic(
    title: str, description: str, width: float, height: float, *content: Markup, kind: str = "chart"
) -> Markup:
    """An SVG image with a label for those who do not see it.

    Parameters
    ----------
    kind : {"chart", "chart map"}
        On narrow screens a chart scrolls; a map, whose labels are few, fits.
    """
    image = element(
        "svg",
        *content,
        xmlns="http://www.w3.org/2000/svg",
        viewBox=f"0 0 {width} {height}",
        width=width,
        height=height,
        role="img",
        aria_label=f"{title}. {description}",
    )
    return element("div", image, class_=kind)


def bar_chart(
    title: str,
    description: str,
    bars: Sequence[tuple[str, float, str, str]],
    x_title: str,
    y_title: str,
    lines: Sequence[tuple[float, str]] = (),
) -> Markup:
    """Bars side by side.

    Parameters
    ----------
    bars
        Label, height, color and tooltip.
    lines
        Heights to be marked across, with their names.
    """
    top = max([height for _, height, _, _ in bars] + [height for height, _ in lines])
    axes = _Axes(-0.5, len(bars) - 0.5, 0.0, top)
    step = axes.x(1) - axes.x(0)
    width = max(1.0, min(0.8 * step, 60.0))
    drawn = []
    for place, (_, height, color, tooltip) in enumerate(bars):
        y = axes.y(height)
        drawn.append(
            element(
                "rect",
                element("title", tooltip),
                x=axes.x(place) - width / 2,
                y=y,
                width=width,
                height=max(0.0, axes.y(0) - y),
                fill=color,
            )
        )
    # As many labels as there is room for.
    every = max(1, math.ceil(8 * max(len(label) for label, _, _, _ in bars) / step))
    labels = [
        _text(axes.x(place), HEIGHT - 26, label, "middle")
        for place, (label, _, _, _) in enumerate(bars)
        if place % every == 0
    ]
    marks = [_across(axes, height, name) for height, name in lines]
    return graphic(
        title, description, WIDTH, HEIGHT, *axes.grid(x_title, y_title), *drawn, *labels, *marks
    )


def line_chart(
    title: str,
    description: str,
    series: Sequence[Series],
    x_title: str,
    y_title: str,
    mark: Optional[tuple[float, str]] = None,
    logarithmic: bool = False,
) -> Markup:
    """Lines over whole numbers.

    Parameters
    ----------
    mark
        A place on the last line to be pointed at, with its name.
    logarithmic
        Whether equal heights are equal ratios; values that are not positive are left out.
    """
    if logarithmic:
        series = [_positive(line) for line in series]
    x = [value for line in series for value in line.x]
    y = [edge for line in series for edge in _edges(line) if math.isfinite(edge)]
    low, high = (min(y), max(y)) if y else (0.1, 1.0)
    # Down to 0 where that is not far: then heights can be compared.
    if 0 <= low < 0.5 * high and not logarithmic:
        low = 0.0
    axes = (_LogarithmicAxes if logarithmic else _Axes)(min(x), max(x), low, high)
    drawn = [part for line in series for part in _line(axes, line)]
    if mark is not None:
        drawn.append(_pointer(axes, series[-1], *mark))
    labels = [
        _text(axes.x(value), HEIGHT - 26, figures.count(value), "middle")
        for value in whole_ticks(min(x), max(x))
    ]
    return graphic(title, description, WIDTH, HEIGHT, *axes.grid(x_title, y_title), *drawn, *labels)


class _Axes:
    """From values to pixels, and the lines behind a chart."""

    def __init__(self, left: float, right: float, low: float, high: float) -> None:
        self._left, self._right = left, right
        if high <= low:
            low, high = low - abs(low) / 2 - 0.5, high + abs(high) / 2 + 0.5
        self.ticks = round_ticks(low, high)
        self._step = self.ticks[1] - self.ticks[0]
        self._exponent = figures.thousands(max(abs(self.ticks[0]), abs(self.ticks[-1])))

    def x(self, value: float) -> float:
        width = WIDTH - _LEFT - _RIGHT
        if self._right == self._left:
            return _LEFT + width / 2
        return _LEFT + width * (value - self._left) / (self._right - self._left)

    def y(self, value: float) -> float:
        low, high = self.height(self.ticks[0]), self.height(self.ticks[-1])
        share = (self.height(value) - low) / (high - low)
        return HEIGHT - _BOTTOM - share * (HEIGHT - _TOP - _BOTTOM)

    def height(self, value: float) -> float:
        """What is proportional to the height at which a value is drawn."""
        return value

    def label(self, value: float, unit: float) -> str:
        """A tick in units of a power of ten."""
        return figures.tick(value / unit, self._step / unit)

    def grid(self, x_title: str, y_title: str) -> Iterator[Markup]:
        """Horizontal lines with their values, and the titles of both axes."""
        for value in self.ticks:
            y = self.y(value)
            kind = "axis" if value == self.ticks[0] else "grid"
            yield element("line", x1=_LEFT, y1=y, x2=WIDTH - _RIGHT, y2=y, class_=kind)
            yield _text(_LEFT - 8, y + 4, self.label(value, 10.0**self._exponent), "end")
        yield _text(_LEFT, 12, figures.scaled(y_title, self._exponent), "start")
        yield _text(WIDTH - _RIGHT, HEIGHT - 6, x_title, "end")


class _LogarithmicAxes(_Axes):
    """Equal heights are equal ratios."""

    def __init__(self, left: float, right: float, low: float, high: float) -> None:
        super().__init__(left, right, low, high)
        self.ticks = logarithmic_ticks(low, high)
        self._exponent = figures.thousands(self.ticks[-1])

    def height(self, value: float) -> float:
        return math.log10(value)

    def label(self, value: float, unit: float) -> str:
        return figures.figure(value / unit, 1)


def _positive(line: Series) -> Series:
    """A line without the values that have no logarithm."""
    return replace(line, y=tuple(value if value > 0 else math.nan for value in line.y))


def _line(axes: _Axes, line: Series) -> Iterator[Markup]:
    kind = "faint" if line.faint else "line"
    runs, run = [], []
    for x, y in zip(line.x, line.y):
        if math.isfinite(y):
            run.append(f"{pixels(axes.x(x))} {pixels(axes.y(y))}")
        elif run:
            runs.append(run)
            run = []
    runs.append(run)
    path = "".join("M" + "L".join(run) for run in runs if run)
    if path:
        yield element("path", d=path, class_=kind)
    if line.faint:
        return
    for place, (x, y) in enumerate(zip(line.x, line.y)):
        if not math.isfinite(y):
            continue
        if line.errors is not None and math.isfinite(line.errors[place]):
            yield element(
                "line",
                x1=axes.x(x),
                y1=axes.y(y - line.errors[place]),
                x2=axes.x(x),
                y2=axes.y(y + line.errors[place]),
                class_="axis",
            )
        if len(line.x) <= MOST_DOTS:
            tooltip = f"{figures.count(x)}: {figures.figure(y)}"
            yield element(
                "circle",
                element("title", tooltip),
                cx=axes.x(x),
                cy=axes.y(y),
                r=4,
                class_="dot",
            )


def _pointer(axes: _Axes, line: Series, place: float, name: str) -> Markup:
    """A vertical line through a point of a line, with a name beside it."""
    x, y = axes.x(place), axes.y(line.y[line.x.index(place)])
    right = x < WIDTH - 180
    return joined(
        (
            element("line", x1=x, y1=_TOP, x2=x, y2=HEIGHT - _BOTTOM, class_="markline"),
            element("circle", cx=x, cy=y, r=6, class_="mark"),
            element(
                "text",
                name,
                x=x + (8 if right else -8),
                y=_TOP + 12,
                text_anchor="start" if right else "end",
                class_="strong halo",
            ),
        )
    )


def _across(axes: _Axes, height: float, name: str) -> Markup:
    y = axes.y(height)
    return joined(
        (
            element("line", x1=_LEFT, y1=y, x2=WIDTH - _RIGHT, y2=y, class_="markline"),
            element(
                "text",
                name,
                x=WIDTH - _RIGHT,
                y=y - 5,
                text_anchor="end",
                class_="strong halo",
            ),
        )
    )


def _edges(line: Series) -> Sequence[float]:
    if line.errors is None:
        return line.y
    return [y + side * error for y, error in zip(line.y, line.errors) for side in (-1, 1)]


def _text(x: float, y: float, content: str, anchor: str) -> Markup:
    return element("text", content, x=x, y=y, text_anchor=anchor)


def round_ticks(low: float, high: float, about: int = 4) -> list[float]:
    """Round numbers from at or below `low` to at or above `high`."""
    step = _round_step((high - low) / about)
    first = math.floor(low / step + 1e-9)
    last = max(math.ceil(high / step - 1e-9), first + 1)
    return [number * step for number in range(first, last + 1)]


def logarithmic_ticks(low: float, high: float) -> list[float]:
    """Round numbers from at or below `low` to at or above `high`, with about equal ratios."""
    decades = math.log10(high / low)
    factors = (1, 2, 5) if decades < 3 else (1,)
    first, last = math.floor(math.log10(low)), math.ceil(math.log10(high))
    every = max(1, round(decades / 6))
    powers = range(first, last + every + 1, every)
    numbers = [factor * 10.0**power for power in powers for factor in factors]
    start = max(place for place, number in enumerate(numbers) if number <= low * (1 + 1e-9))
    end = min(place for place, number in enumerate(numbers) if number >= high * (1 - 1e-9))
    return numbers[start : max(end, start + 1) + 1]


def whole_ticks(low: float, high: float, about: int = 15) -> range:
    """Whole numbers within a range, evenly spaced."""
    step = max(1, round(_round_step((high - low) / about))) if high > low else 1
    return range(math.ceil(low / step) * step, int(high) + 1, step)


def _round_step(step: float) -> float:
    """The least of 1, 2 and 5 times a power of ten that is not below `step`."""
    power = 10.0 ** math.floor(math.log10(step))
    for factor in (1, 2, 5):
        if factor * power >= step * (1 - 1e-9):
            return factor * power
    return 10 * power
