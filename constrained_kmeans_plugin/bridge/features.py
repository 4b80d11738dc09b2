"""The features of a source, one after the other."""

from qgis.core import QgsFeatureRequest, QgsProcessingFeatureSource


def features_of(source, progress, request=None, expected=None):
    """Yield the features as they are, with a look at cancel between some of them.

    Parameters
    ----------
    source : QgsProcessingFeatureSource
    progress : Progress
    request : QgsFeatureRequest, optional
    expected : int, optional
        How many there will be, about, if the progress is told how far it is.
    """
    # Invalid polygons have centroids too: QGIS shall not stop at, or leave out, any of them.
    as_they_are = QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    found = source.getFeatures(request or QgsFeatureRequest(), as_they_are)
    return progress.asked(found, expected)
