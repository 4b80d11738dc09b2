"""Small charts side by side, with the same axes in all of them."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Optional

from . import figures
from .charts import WIDTH, graphic, logarithmic_ticks, round_ticks, whole_ticks
from .markup import Markup, element, pixels

#: Charts that are drawn at most: more are no longer looked at one by one.
MOST_PANELS = 60
_COLUMNS = 3
_WIDTH, _HEIGHT = WIDTH / _COLUMNS, 150
_LEFT, _RIGHT, _TOP, _BOTTOM = 44, 14, 26, 26
_LONGEST_TITLE = 30


@dataclass(frozen=True)
class Panel:
    """A small chart.

    Attributes
    ----------
    y
        Where they are not finite the line is broken.
    best
        The place on the x axis that is marked.
    """

    title: str
    y: tuple[float, ...]
    best: Optional[int]


def panel_chart(
    title: str,
    description: str,
    x: Sequence[int],
    panels: Sequence[Panel],
    logarithmic: bool = False,
) -> Markup:
    """A chart for each panel, row by row.

    Parameters
    ----------
    x
        Of all panels.
    panels
        Of which `MOST_PANELS` are drawn.
    logarithmic
        Whether equal heights are equal ratios; values that are not positive are left out.
    """
    shown = panels[:MOST_PANELS]
    values = [y for panel in shown for y in panel.y if _is_shown(y, logarithmic)] or [1.0]
    ticks = (logarithmic_ticks if logarithmic else round_ticks)(*_apart(min(values), max(values)))
    axes = _Axes(x, ticks, logarithmic)
    drawn = []
    for place, panel in enumerate(shown):
        row, column = divmod(place, _COLUMNS)
        where = f"translate({pixels(column * _WIDTH)} {row * _HEIGHT})"
        drawn.append(element("g", *_panel(axes, panel), transform=where))
    height = math.ceil(len(shown) / _COLUMNS) * _HEIGHT
    return graphic(title, description, WIDTH, height, *drawn)


class _Axes:
    """From values to pixels within a panel."""

    def __init__(self, x: Sequence[int], ticks: Sequence[float], logarithmic: bool) -> None:
        self.values, self.ticks, self.logarithmic = x, ticks, logarithmic

    def x(self, value: float) -> float:
        first, last = self.values[0], self.values[-1]
        share = (value - first) / (last - first) if last > first else 0.5
        return _LEFT + share * (_WIDTH - _LEFT - _RIGHT)

    def y(self, value: float) -> float:
        low, high, value = map(self._height, (self.ticks[0], self.ticks[-1], value))
        return _HEIGHT - _BOTTOM - (value - low) / (high - low) * (_HEIGHT - _TOP - _BOTTOM)

    def label(self, value: float) -> str:
        if self.logarithmic:
            return figures.figure(value, 1)
        return figures.tick(value, self.ticks[1] - self.ticks[0])

    def _height(self, value: float) -> float:
        return math.log10(value) if self.logarithmic else value


def _panel(axes: _Axes, panel: Panel) -> Iterator[Markup]:
    right, bottom = _WIDTH - _RIGHT, _HEIGHT - _BOTTOM
    name = panel.title
    if len(name) > _LONGEST_TITLE:
        name = f"{name[: _LONGEST_TITLE - 1]}…"
    yield element("text", element("title", panel.title), name, x=_LEFT, y=14, class_="strong")
    for value in (axes.ticks[0], axes.ticks[-1]):
        y = axes.y(value)
        kind = "axis" if value == axes.ticks[0] else "grid"
        yield element("line", x1=_LEFT, y1=y, x2=right, y2=y, class_=kind)
        yield element("text", axes.label(value), x=_LEFT - 6, y=y + 4, text_anchor="end")
    for value in whole_ticks(axes.values[0], axes.values[-1], 7):
        text = figures.count(value)
        yield element("text", text, x=axes.x(value), y=bottom + 16, text_anchor="middle")
    yield from _curve(axes, panel)
    heights: dict[Optional[int], float] = dict(zip(axes.values, panel.y))
    at_best = heights.get(panel.best, math.nan)
    if panel.best is not None and _is_shown(at_best, axes.logarithmic):
        x, y = axes.x(panel.best), axes.y(at_best)
        yield element("line", x1=x, y1=_TOP, x2=x, y2=bottom, class_="markline")
        yield element("circle", cx=x, cy=y, r=5, class_="mark")
        beside, anchor = (6, "start") if x < (_LEFT + right) / 2 else (-6, "end")
        place = {"x": x + beside, "y": _TOP + 8, "text_anchor": anchor}
        yield element("text", str(panel.best), **place, class_="strong halo")


def _curve(axes: _Axes, panel: Panel) -> Iterator[Markup]:
    path, is_on = "", False
    for x, y in zip(axes.values, panel.y):
        if _is_shown(y, axes.logarithmic):
            path += f"{'L' if is_on else 'M'}{pixels(axes.x(x))} {pixels(axes.y(y))}"
            tooltip = element("title", f"{figures.count(x)}: {figures.figure(y)}")
            yield element("circle", tooltip, cx=axes.x(x), cy=axes.y(y), r=2.5, class_="dot")
        is_on = _is_shown(y, axes.logarithmic)
    if path:
        yield element("path", d=path, class_="line")


def _is_shown(value: float, logarithmic: bool) -> bool:
    return math.isfinite(value) and (value > 0 or not logarithmic)


def _apart(low: float, high: float) -> tuple[float, float]:
    """Two different heights."""
    return (low, high) if high > low else (low - abs(low) / 2, high + abs(high) / 2 + 0.1)
