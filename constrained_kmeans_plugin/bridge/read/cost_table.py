"""Costs that are given in a table: what it costs that a center serves a feature."""

from __future__ import annotations

import math
import re
from array import array
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any, Optional, Union

import numpy as np
from qgis.core import QgsFeatureRequest, QgsProcessingException, QgsProcessingFeatureSource

from ...compat import is_null
from ...translation import enumerated, tr
from ..arrays import Array
from ..features import features_of
from ..log.feedback import Progress
from ..log.labels import named
from ..log.numbers import figure
from .groups import group_title

#: A whole number as text, as spreadsheets and databases write it; not 007, which is no number.
_WHOLE = re.compile(r"(-?(?:0|[1-9][0-9]*))(?:\.0*)?")
#: Costs are one array while the table lists at least this share of all pairs.
_DENSE = 1 / 4
#: Types of ids that are looked up as they are.
_PLAIN = (int, float, str)


def id_key(value: Any) -> Optional[Union[int, str]]:
    """What stands for an id: 7, 7.0, "7" and " 7.0 " are the same; None for none.

    Text is compared without the blanks around it, letter by letter.
    """
    if is_null(value) or value != value:
        return None
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    if isinstance(value, float):
        return int(value) if value.is_integer() else repr(value)
    text = (value if isinstance(value, str) else group_title(value)).strip()
    whole = _WHOLE.fullmatch(text)
    return int(whole[1]) if whole else text or None


class Ids:
    """Different ids, numbered from 0 in the order in which they come.

    Attributes
    ----------
    rows : int64, shape (n,)
        The number of each value; -1 where it is none.
    repeated : list of int
        Values whose id came before, by their index.
    """

    def __init__(self, values: Iterable[Any]) -> None:
        self._numbers: dict[Optional[Union[int, str]], int] = {}
        #: The number of each id as it was looked up before: most come again and again.
        self.seen: dict[Any, int] = {}
        self.repeated: list[int] = []
        rows = array("q")
        for index, value in enumerate(values):
            key = id_key(value)
            if key is None:
                rows.append(-1)
                continue
            if key in self._numbers:
                self.repeated.append(index)
            rows.append(self._numbers.setdefault(key, len(self._numbers)))
        self.rows = np.frombuffer(rows, dtype=np.int64) if rows else np.zeros(0, dtype=np.int64)

    def __len__(self) -> int:
        return len(self._numbers)

    def find(self, value: Any) -> int:
        """The number of an id, -1 if there is none."""
        number = self._numbers.get(id_key(value), -1)
        if type(value) in _PLAIN and value == value:
            self.seen[value] = number
        return number

    def find_all(self, values: Any) -> Array:
        """The numbers (m,) of a masked array of ids, of which bytes are UTF-8."""
        own, places = np.unique(np.ma.getdata(values), return_inverse=True)
        ids = [value.decode() if isinstance(value, bytes) else value for value in own.tolist()]
        numbers = np.array([self.find(value) for value in ids], dtype=np.int64)[places.ravel()]
        return np.where(np.ma.getmaskarray(values), -1, numbers)

    def title(self, number: int) -> str:
        """The id of a number, as it stands in a sentence."""
        return group_title(list(self._numbers)[number])


@dataclass(frozen=True)
class CostColumns:
    """Fields of the table, each by its index.

    Attributes
    ----------
    feature
        With the id of the feature.
    center, cost
        With the id of the center and the cost, of a table with a row for each pair. Both are None
        for a table with a row for each feature and a field for each center, named after its id.
    """

    feature: int
    center: Optional[int] = None
    cost: Optional[int] = None


@dataclass(frozen=True)
class CostPairs:
    """Pairs of a feature's id and a center that may serve it.

    Attributes
    ----------
    keys : int64, shape (q,)
        Number of the feature's id times the number of centers, plus the center; ascending.
    costs : float64, shape (q,)
        Finite, at least 0.
    n_ids, n_centers : int
    """

    keys: Array
    costs: Array
    n_ids: int
    n_centers: int

    @property
    def counts(self) -> Array:
        """How many centers may serve each id (n_ids,)."""
        return np.bincount(self.keys // self.n_centers, minlength=self.n_ids)

    def of(self, rows: Array, centers: Array) -> Array:
        """What ids (m,) cost, each at one center (m,) that may serve it."""
        return self.costs[np.searchsorted(self.keys, rows * self.n_centers + centers)]

    def cheapest(self, rows: Array) -> Array:
        """What ids (m,) cost at the cheapest center; infinite if there is none."""
        least = np.full(self.n_ids, np.inf)
        np.minimum.at(least, self.keys // self.n_centers, self.costs)
        return least[rows]

    def table(self, rows: Array) -> Any:
        """Costs for features by the numbers of their ids (n,), -1 for none.

        Returns
        -------
        ndarray or csr_matrix, shape (n, k)
            An array, infinite where a center may not serve, if many pairs are allowed; else a
            sparse matrix.
        """
        ids, centers = np.divmod(self.keys, self.n_centers)
        counts = np.append(self.counts, 0)[rows]
        if counts.sum() >= _DENSE * len(rows) * self.n_centers:
            # The last row is that of features without an id.
            table = np.full((self.n_ids + 1, self.n_centers), np.inf)
            table[ids, centers] = self.costs
            return table[rows]
        from scipy.sparse import csr_matrix

        starts = np.searchsorted(ids, rows)
        places = np.repeat(starts - np.append(0, np.cumsum(counts)[:-1]), counts)
        places += np.arange(len(places))
        parts = self.costs[places], centers[places], np.append(0, np.cumsum(counts))
        return csr_matrix(parts, shape=(len(rows), self.n_centers))


def read_costs(
    source: QgsProcessingFeatureSource,
    columns: CostColumns,
    features: Ids,
    centers: Ids,
    progress: Progress,
    batches: Optional[Iterator[tuple[Any, ...]]] = None,
) -> CostPairs:
    """The pairs of a table.

    A pair without a cost (NULL, empty, NaN or infinite) is not allowed. If a pair is there
    several times, its cheapest cost counts.

    Parameters
    ----------
    features, centers
        Those of the layers: rows about others are passed over.
    progress
        Told how far it is, and what is unusual; asked for cancel.
    batches
        The columns of a table with a row for each pair, if they can be read from its file.

    Raises
    ------
    QgsProcessingException
        If a cost is negative or no number, or no row names a feature and a center.
    """
    reading = _Reading(features, centers)
    if columns.center is None or columns.cost is None:
        _read_wide(source, columns.feature, reading, progress)
    elif batches is None or not _read_batches(batches, reading):
        _read_long(source, (columns.feature, columns.center, columns.cost), reading, progress)
    if not reading.keys:
        raise QgsProcessingException(_no_pair(source, columns, features, centers))
    return reading.pairs(progress)


def _read_batches(batches: Iterator[tuple[Any, ...]], reading: _Reading) -> bool:
    """A row for each pair, many at once; whether all values were understood."""
    found, n_strangers = [], 0
    try:
        for features, centers, costs in batches:
            numbers, columns = (
                reading.features.find_all(features),
                reading.centers.find_all(centers),
            )
            known = (numbers >= 0) & (columns >= 0)
            n_strangers += len(known) - int(np.count_nonzero(known))
            keys = numbers[known] * len(reading.centers) + columns[known]
            found.append((keys, _numbers(costs[known])))
    except (KeyError, ValueError):
        # QGIS reads such a table, or says what is wrong with it.
        return False
    for keys, numbers in found:
        reading.keys.frombytes(keys.astype(np.int64).tobytes())
        reading.costs.frombytes(numbers.tobytes())
    reading.n_strangers = n_strangers
    return True


def _numbers(costs: Any) -> Array:
    """Costs as floats, NaN where there is none; raises ValueError for what is no number."""
    if costs.dtype.kind == "S":
        texts = np.char.strip(costs.filled(b""))
        costs = np.ma.array(np.where(texts == b"", b"nan", texts).astype(np.float64))
    result: Array = costs.astype(np.float64).filled(np.nan)
    return result


def _read_long(
    source: QgsProcessingFeatureSource,
    columns: tuple[int, int, int],
    reading: _Reading,
    progress: Progress,
) -> None:
    """A row for each pair. There may be millions: what is done for each is done here."""
    first, second, third = columns
    features, centers = reading.features, reading.centers
    seen, seen_centers, n_centers = features.seen, centers.seen, len(centers)
    add_key, add_cost, number_of = reading.keys.append, reading.costs.append, reading.number
    request = QgsFeatureRequest().setSubsetOfAttributes(list(columns))
    for row in features_of(source, progress, request, max(source.featureCount(), 1)):
        values = row.attributes()
        try:
            feature, center = seen[values[first]], seen_centers[values[second]]
        except (KeyError, TypeError):
            feature, center = features.find(values[first]), centers.find(values[second])
        if feature < 0 or center < 0:
            reading.n_strangers += 1
            continue
        cost = values[third]
        add_cost(cost if type(cost) is float else number_of(cost))
        add_key(feature * n_centers + center)


def _read_wide(
    source: QgsProcessingFeatureSource,
    column: int,
    reading: _Reading,
    progress: Progress,
) -> None:
    """A row for each feature, with a field for each center."""
    names = source.fields().names()
    features, centers = reading.features, reading.centers
    found = [(index, centers.find(name)) for index, name in enumerate(names) if index != column]
    columns = [(index, center) for index, center in found if center >= 0]
    others = [names[index] for index, center in found if center < 0]
    if columns and others:
        progress.feedback.pushInfo(
            tr("Fields of {table} that are named after no center are not used: {fields}.").format(
                table=named("COST_TABLE"), fields=enumerated(others)
            )
        )
    for row in features_of(source, progress, expected=max(source.featureCount(), 1)):
        values = row.attributes()
        number = features.find(values[column])
        if number < 0:
            reading.n_strangers += 1
            continue
        for index, center in columns:
            cost = values[index]
            reading.costs.append(cost if type(cost) is float else reading.number(cost))
            reading.keys.append(number * len(centers) + center)


class _Reading:
    """What was read of a table so far.

    Attributes
    ----------
    keys : array of int
        As those of CostPairs, in reading order.
    costs : array of float
        NaN where there is none.
    n_strangers : int
        Rows that name no feature or no center.
    """

    def __init__(self, features: Ids, centers: Ids) -> None:
        self.features, self.centers = features, centers
        self.keys, self.costs = array("q"), array("d")
        self.n_strangers = 0
        #: Costs that are no numbers: where the first stands, what it is, and how many there are.
        self._first_wrong, self._wrong, self._n_wrong = 0, "", 0

    def number(self, value: Any) -> float:
        """The next cost, which is no float, as one; NaN where there is none."""
        if is_null(value) or (isinstance(value, str) and not value.strip()):
            return math.nan
        try:
            if not isinstance(value, bool):
                return float(value)
        except (TypeError, ValueError, OverflowError):
            pass
        if not self._n_wrong:
            self._first_wrong, self._wrong = len(self.keys), group_title(value)
        self._n_wrong += 1
        return math.nan

    def pairs(self, progress: Progress) -> CostPairs:
        """The pairs that are allowed, each once; the log is told what was left out."""
        n_centers, table = len(self.centers), named("COST_TABLE")
        keys = np.frombuffer(self.keys, dtype=np.int64)
        costs = np.frombuffer(self.costs, dtype=np.float64)
        if self._n_wrong:
            text = tr(
                "%n costs of {table} are no numbers. The first is {value}, of {pair}. Correct "
                "them, or leave the cost empty for a pair that is not allowed.",
                self._n_wrong,
            )
            pair = self._pair(self._first_wrong)
            raise QgsProcessingException(text.format(table=table, pair=pair, value=self._wrong))
        negative = costs < 0
        if negative.any():
            first = int(negative.argmax())
            text = tr(
                "%n costs of {table} are negative. The first is {value}, of {pair}. Costs must be "
                "0 or more. If they stand for pairs that are not allowed, leave these costs "
                "empty.",
                int(np.count_nonzero(negative)),
            )
            value, pair = figure(float(costs[first])), self._pair(first)
            raise QgsProcessingException(text.format(table=table, pair=pair, value=value))
        n_read, allowed = len(costs), np.isfinite(costs)
        order = np.lexsort((costs[allowed], keys[allowed]))
        keys, costs = keys[allowed][order], costs[allowed][order]
        is_first = np.append(True, keys[1:] != keys[:-1])[: len(keys)]
        again = ~is_first
        # Those that say the same twice contradict nothing.
        differ = np.count_nonzero(again[1:] & (costs[1:] != costs[:-1]))
        for text in self._told(n_read - len(costs), int(differ)):
            progress.feedback.pushInfo(text)
        progress.set(1.0)
        return CostPairs(keys[is_first], costs[is_first], len(self.features), n_centers)

    def _pair(self, index: int) -> str:
        """A pair that was read, as it stands in a sentence."""
        feature, center = divmod(self.keys[index], len(self.centers))
        text = tr("feature {feature} and center {center}")
        return text.format(feature=self.features.title(feature), center=self.centers.title(center))

    def _told(self, n_empty: int, n_differ: int) -> Iterator[str]:
        """What the log says about rows that are not used."""
        table = named("COST_TABLE")
        if self.n_strangers:
            yield tr(
                "%n rows of {table} are not used: they name no feature or no center of the layers.",
                self.n_strangers,
            ).format(table=table)
        if n_empty:
            yield tr(
                "%n costs of {table} are empty or not finite. They do not allow a pair.", n_empty
            ).format(table=table)
        if n_differ:
            yield tr(
                "%n costs of {table} are not used, because another row has a lower cost for the "
                "same pair.",
                n_differ,
            ).format(table=table)


def _no_pair(
    source: QgsProcessingFeatureSource, columns: CostColumns, features: Ids, centers: Ids
) -> str:
    """Why a table says nothing of the features and the centers."""
    names = source.fields().names()
    numbers = {"table": named("COST_TABLE"), "feature": features.title(0)}
    row = next(source.getFeatures(QgsFeatureRequest().setLimit(1)), None)
    if row is None:
        return tr("{table} has no rows (or the selection in it has none).").format(**numbers)
    numbers.update(center=centers.title(0), of_feature=group_title(row[columns.feature]))
    if columns.center is None:
        numbers["fields"] = enumerated(n for i, n in enumerate(names) if i != columns.feature)
        return tr(
            "{table} does not match the layers: it needs a row for each feature and a field for "
            "each center. Features have ids such as {feature}; its first row has {of_feature}. "
            "Centers have ids such as {center}; its fields are: {fields}. If it has a row for each "
            "pair, set {to} and {cost}."
        ).format(to=named("TO_FIELD"), cost=named("COST_FIELD"), **numbers)
    return tr(
        "No row of {table} names both a feature and a center of the layers. Features have ids "
        "such as {feature}, its first row has {of_feature}. Centers have ids such as {center}, "
        "its first row has {of_center}. Check the fields with the ids."
    ).format(of_center=group_title(row[columns.center]), **numbers)
