"""What is done to a layer when QGIS has loaded it, in the thread of its windows."""

from qgis.core import QgsProcessingLayerPostProcessorInterface

#: QGIS does not own them: they are kept until it has loaded their layers.
_WAITING = set()


class Loaded(QgsProcessingLayerPostProcessorInterface):
    """Has a layer read its file anew, and gives it a style.

    A project may hold the layer already. QGIS takes it then instead of loading the output, and
    it still reads the file that was replaced.

    Attributes
    ----------
    style : callable or None
        Takes the layer, the QgsProcessingContext and the QgsProcessingFeedback.
    """

    def __init__(self):
        super().__init__()
        self.style = None
        _WAITING.add(self)

    def postProcessLayer(self, layer, context, feedback):  # noqa: N802 - overrides QGIS
        _WAITING.discard(self)
        layer.reload()
        layer.setExtent(layer.dataProvider().extent())
        if self.style is not None:
            self.style(layer, context, feedback)


def details_to_load(context, source):
    """The QgsProcessingContext.LayerDetails of an output with a Loaded; None if it is not loaded.

    Parameters
    ----------
    context : QgsProcessingContext
    source : str
        What QGIS finds the output by.
    """
    if not context.willLoadLayerOnCompletion(source):
        return None
    details = context.layerToLoadOnCompletionDetails(source)
    if not isinstance(details.postProcessor(), Loaded):
        details.setPostProcessor(Loaded())
    return details
