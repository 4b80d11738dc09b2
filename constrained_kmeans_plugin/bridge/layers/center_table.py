"""Centers of attributes as a table that carries their scaling."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from ...compat import integer_field, real_field, text_field
from ..log.feedback import Progress
from ..output import Layout, Row
from ..read.center_table import (
    ATTRIBUTE,
    AXES,
    CENTER,
    CLUSTER,
    CRS,
    FIELD,
    GROUPED_BY,
    KIND,
    MIDDLE,
    PRICE,
    SIZE,
    SPREAD,
)
from .clustering import Reading, Run


def center_table_layout(reading: Reading) -> Layout:
    """Layout of the table of centers."""
    groups = reading.group_fields
    return Layout.of_table(
        integer_field(CLUSTER),
        integer_field(SIZE),
        text_field(FIELD),
        text_field(KIND),
        real_field(CENTER),
        real_field(MIDDLE),
        real_field(SPREAD),
        real_field(PRICE),
        text_field(CRS),
        *([text_field(GROUPED_BY)] if groups else []),
        *groups,
    )


def center_table(run: Run, progress: Progress) -> tuple[Layout, Sequence[Row]]:
    """A row for each cluster and each field, and for each axis where positions count.

    Parameters
    ----------
    run
        Its `distance` is the Space.
    progress
        Asked for cancel.
    """
    clustering, space = run.clustering, run.distance
    n_axes = len(space.scaling.middle) - len(space.names)
    titles = [(name, ATTRIBUTE, None) for name in space.names]
    titles += [(axis, space.kind, space.crs or None) for axis in AXES[:n_axes]]
    scales = list(zip(space.scaling.middle.tolist(), space.scaling.spread.tolist()))
    own_values: list[list[Any]] = [[]] * len(clustering)
    if clustering.points.is_grouped:
        (field,) = run.group_fields
        own_values = [[field.name(), value] for value in clustering.group_values]
    rows = []
    centers = space.scaling.restore(clustering.centers).tolist()
    clusters = zip(clustering.sizes.tolist(), clustering.prices.tolist(), centers)
    for number, (size, price, center) in enumerate(progress.asked(clusters), 1):
        for (name, kind, crs), value, scale in zip(titles, center, scales):
            row = [number, size, name, kind, value, *scale, price, crs]
            rows.append((None, row + own_values[number - 1]))
    return center_table_layout(run), rows
