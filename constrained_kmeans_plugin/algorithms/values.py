"""Values of the parameters that the algorithms share, as a run reads them."""

from dataclasses import dataclass
from typing import Optional

from qgis.core import QgsProcessingException

from ..bridge import numbers
from ..bridge.distance import DISTANCES
from ..bridge.points import Columns
from ..core import INIT_METHODS
from ..translation import tr
from .parameters import (
    CLUSTERS,
    DISTANCE,
    FIELD_NAME,
    GROUP_FIELD,
    INIT,
    LARGEST_SEED,
    MAX_ITERATIONS,
    MOST_STARTS,
    N_INIT,
    SEED,
    SIZE_FIELD_NAME,
)


@dataclass(frozen=True)
class CommonValues:
    """Values of the parameters that all algorithms have.

    Attributes
    ----------
    n_clusters : int or None
        None where it follows from something else.
    group_field : str or None
    """

    n_clusters: Optional[int]
    init: str
    n_init: int
    max_iter: int
    seed: int
    distance: str
    field_names: tuple[str, str]
    group_field: Optional[str]

    @property
    def core_options(self):
        """Keyword arguments that all functions of the core take."""
        return {
            "init": self.init,
            "n_init": self.n_init,
            "max_iter": self.max_iter,
            "seed": self.seed,
        }

    def columns(self, source):
        """The fields of the source that a run reads.

        Raises
        ------
        QgsProcessingException
            If there is no field of that name.
        """
        return Columns(group=_field_index(source, GROUP_FIELD, self.group_field))


def read_common(algorithm, parameters, context):
    """Values of the common parameters.

    Raises
    ------
    QgsProcessingException
        With a sentence, where one of them is not what it must be.
    """

    def given(read, name, *limits):
        return read(parameters, algorithm.parameterDefinition(name), context, *limits)

    return CommonValues(
        n_clusters=given(numbers.whole_number, CLUSTERS, 1),
        init=given(numbers.choice, INIT, INIT_METHODS),
        n_init=given(numbers.whole_number, N_INIT, 0, MOST_STARTS),
        max_iter=given(numbers.whole_number, MAX_ITERATIONS, 1),
        seed=given(numbers.whole_number, SEED, 0, LARGEST_SEED),
        distance=given(numbers.choice, DISTANCE, DISTANCES),
        field_names=_read_field_names(algorithm, parameters, context),
        group_field=given(_text, GROUP_FIELD),
    )


def _text(parameters, definition, context):
    """A text without the blanks around it, or None where none was given."""
    value = numbers.raw_value(parameters, definition, context)
    return None if value is None else str(value).strip()


def _read_field_names(algorithm, parameters, context):
    names = [
        _text(parameters, algorithm.parameterDefinition(name), context)
        for name in (FIELD_NAME, SIZE_FIELD_NAME)
    ]
    if names[0].lower() == names[1].lower():
        raise QgsProcessingException(
            tr(
                "{id_parameter} and {size_parameter} are both “{name}”; give them different names."
            ).format(id_parameter=FIELD_NAME, size_parameter=SIZE_FIELD_NAME, name=names[0])
        )
    return tuple(names)


def _field_index(source, parameter, name):
    """Index of a field of the source, or None where no name was given."""
    if name is None:
        return None
    fields = source.fields()
    index = fields.lookupField(name)
    if index < 0:
        raise QgsProcessingException(
            tr("{parameter}: the layer has no field “{name}”. Its fields: {fields}.").format(
                parameter=parameter, name=name, fields=", ".join(fields.names()) or tr("none")
            )
        )
    return index
