"""The page about an assignment at given costs."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Optional

import numpy as np

from ...translation import tr
from ..layers.columns import CENTER_ID, given_fields, given_values
from ..layers.costs import CostRun
from ..log.costs import cost_certificate
from ..log.numbers import figure
from ..log.outcome import about_use, use_of_capacities
from . import figures, parts
from .map import cluster_map
from .markup import Markup, element
from .shapes import Shapes
from .sizes import load_name, load_title, size_chart
from .summary import loads_of
from .words import Note

#: Rows of a table at most, so that any browser opens the page.
MOST_ROWS = 1_000


def cost_page(
    run: CostRun,
    about: parts.About,
    colors: Sequence[str],
    limits: str,
    shapes: Optional[Shapes] = None,
) -> str:
    """The page as a text of HTML.

    Parameters
    ----------
    colors
        One for each center.
    limits
        Those that were set, as a sentence names them; empty if there are none.
    shapes
        Zones for the map.
    """
    clustering = run.clustering
    is_good, text = cost_certificate(run)
    name = load_name(clustering, run.weight_name)
    return parts.page(
        about,
        parts.summary(_summary(run)),
        _cards(run, limits),
        parts.note(Note("good" if is_good else "careful", tr("The assignment"), text)),
        *_map(run, colors, shapes),
        size_chart(loads_of(clustering), colors, name, load_title(clustering, run.weight_name)),
        *_centers(run, colors),
    )


def _summary(run: CostRun) -> Iterator[str]:
    served = np.isfinite(run.costs)
    text = tr("The features were assigned to %n centers by a table of costs.", len(run.clustering))
    if run.is_along_roads:
        text = tr("The features were assigned to %n centers along roads.", len(run.clustering))
    yield text
    if served.any():
        costs = run.costs[served]
        mean, most = (f"{figures.figure(cost)} {run.unit}" for cost in (costs.mean(), costs.max()))
        text = tr("On average, a feature costs {mean} at its center; the largest cost is {most}.")
        yield text.format(mean=mean.rstrip(), most=most.rstrip())
    used = use_of_capacities(run.clustering)
    if used:
        yield about_use(used)
    n_left = len(run.points) - int(np.count_nonzero(served))
    if n_left:
        yield tr("%n features are unassigned.", n_left)


def _cards(run: CostRun, limits: str) -> Markup:
    clustering, loads = run.clustering, loads_of(run.clustering)
    total = tr("Total cost × weight") if run.is_weighted else tr("Total cost")
    cards = [
        (figures.count(len(clustering)), tr("Centers")),
        (figures.count(clustering.sizes.sum()), tr("Features")),
        (figures.span(loads.min(), loads.max()), load_title(clustering, run.weight_name)),
        (figures.amount(run.total), total),
    ]
    if limits and run.free_total > 0:
        ratio = figures.figure(run.total / run.free_total)
        cards.append((f"× {ratio}", tr("Cost of the size limits (cheapest center: 1)")))
    return parts.cards(cards)


def _map(run: CostRun, colors: Sequence[str], shapes: Optional[Shapes]) -> Iterator[Markup]:
    """Where the features are, if they are anywhere."""
    rows = run.clustering.assigned
    rows = rows[np.isfinite(run.points.coordinates[rows]).all(axis=1)]
    if len(rows):
        labels = run.clustering.ids[rows] - 1
        image, text = cluster_map(run.points.coordinates[rows], labels, colors, shapes=shapes)
        yield parts.figure(tr("Map"), image, text)


def _centers(run: CostRun, colors: Sequence[str]) -> Iterator[Markup]:
    clustering = run.clustering
    totals, means, largest = run.of_centers()
    columns: dict[str, list[str]] = {"": [parts.swatch(color) for color in colors]}
    columns[tr("Cluster")] = [figures.count(j + 1) for j in range(len(clustering))]
    given = {
        field.name(): values for field, values in zip(given_fields(run.centers), given_values(run))
    }
    if CENTER_ID in given:
        columns[tr("Given center")] = [str(value) for value in given.pop(CENTER_ID).tolist()]
    n_texts = len(columns)
    columns[tr("Features")] = list(map(figures.count, clustering.sizes))
    if clustering.weights is not None:
        title = tr("Sum of {field}").format(field=load_name(clustering, run.weight_name))
        columns[title] = list(map(figures.amount, clustering.weights))
    for values, title in zip(given.values(), (tr("Capacity"), tr("Use (%)"))):
        columns[title] = [
            figures.NOTHING if value is None else figure(value, 4) for value in values.tolist()
        ]
    columns[tr("Total cost")] = figures.column(totals)
    columns[tr("Mean cost")] = figures.column(means)
    columns[tr("Largest cost")] = figures.column(largest)
    yield element("h2", tr("Centers"))
    yield parts.table(list(columns), list(zip(*columns.values()))[:MOST_ROWS], n_texts)
    if len(clustering) > MOST_ROWS:
        text = tr("Only the first {shown} of {all} clusters are listed.").format(
            shown=figures.count(MOST_ROWS), all=figures.count(len(clustering))
        )
        yield element("p", text, class_="muted")
