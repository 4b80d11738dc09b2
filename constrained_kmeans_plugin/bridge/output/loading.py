"""What is done to a layer when QGIS has loaded it, in the thread of its windows."""

from __future__ import annotations

from typing import Any, Callable, Optional

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
)

#: QGIS does not own them: they are kept until it has loaded their layers.
_WAITING: set[Loaded] = set()


class Loaded(QgsProcessingLayerPostProcessorInterface):
    """Has a layer read its file anew, and gives it a style.

    A project may hold the layer already. QGIS takes it then instead of loading the output, and
    it still reads the file that was replaced.

    Attributes
    ----------
    style
        Takes the layer, the QgsProcessingContext and the QgsProcessingFeedback.
    """

    def __init__(self) -> None:
        super().__init__()
        self.style: Optional[Callable[..., Any]] = None
        _WAITING.add(self)

    def postProcessLayer(  # noqa: N802 - overrides QGIS
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        _WAITING.discard(self)
        layer.reload()
        layer.setExtent(layer.dataProvider().extent())
        if self.style is not None:
            self.style(layer, context, feedback)


def details_to_load(
    context: QgsProcessingContext, source: str
) -> Optional[QgsProcessingContext.LayerDetails]:
    """The QgsProcessingContext.LayerDetails of an output with a Loaded; None if it is not loaded.

    Parameters
    ----------
    source
        What QGIS finds the output by.
    """
    if not context.willLoadLayerOnCompletion(source):
        return None
    details = context.layerToLoadOnCompletionDetails(source)
    if not isinstance(details.postProcessor(), Loaded):
        details.setPostProcessor(Loaded())
    return details
