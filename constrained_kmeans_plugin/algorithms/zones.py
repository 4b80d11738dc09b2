"""The optional output of zones: what it needs is checked first, drawn, and written."""

from qgis.core import QgsProcessingException

from ..bridge import numbers
from ..bridge.boundary import check_meets, read_boundary
from ..bridge.report import report_zones
from ..bridge.zone_layer import zone_layer
from ..bridge.zones import make_zones
from ..translation import tr
from .parameters import BOUNDARY, ZONES


class ZoneOutput:
    """Zones as a layer, if they are asked for.

    Parameters
    ----------
    algorithm : QgsProcessingAlgorithm
    parameters : dict
    context : QgsProcessingContext
    outputs : Outputs
    distance : Planar or Geocentric
    crs : QgsCoordinateReferenceSystem
        Of the input.
    progress : Progress

    Raises
    ------
    QgsProcessingException
        Where zones cannot be drawn, or the boundary cannot be read.
    """

    def __init__(self, algorithm, parameters, context, outputs, distance, crs, progress):
        self._outputs = outputs
        is_wanted = ZONES in outputs
        self._boundary = None
        if is_wanted and distance.kind != "planar":
            raise QgsProcessingException(
                tr(
                    "Zones are drawn in a plane, and the distance is geocentric, on the globe. "
                    "Reproject the input to a projected reference system, choose the planar "
                    "distance, or leave ZONES empty."
                )
            )
        if numbers.raw_value(parameters, algorithm.parameterDefinition(BOUNDARY), context) is None:
            return
        if not is_wanted:
            progress.feedback.pushWarning(tr("BOUNDARY is not used: ZONES is empty."))
            return
        source = algorithm.parameterAsSource(parameters, BOUNDARY, context)
        if source is None:
            raise QgsProcessingException(algorithm.invalidSourceError(parameters, BOUNDARY))
        self._boundary = read_boundary(source, crs, context.transformContext(), progress)

    def check(self, points, progress):
        """Refuse a boundary in which none of the points lies.

        Raises
        ------
        QgsProcessingException
        """
        if self._boundary is not None:
            check_meets(self._boundary, points.coordinates, progress)

    def write(self, run, names, progress):
        """Draw the zones, write them, and say whether all features are in theirs.

        Parameters
        ----------
        run : Run
        names : (str, str)
            Of the fields for a cluster's number and size.
        progress : Progress

        Returns
        -------
        list of str
            Names of all fields, as written.

        Raises
        ------
        QgsProcessingException
            If they cannot be written, or the run was canceled.
        """
        clustering = run.clustering
        zones = make_zones(
            clustering.centers,
            clustering.prices,
            clustering.groups,
            clustering.ids - 1,
            clustering.points.coordinates,
            self._boundary,
            progress,
            clustering.reaches,
            [group.rows[clustering.ids[group.rows] == 0] for group in clustering.points.groups],
        )
        report_zones(clustering, zones, progress.feedback)
        return self._outputs.write_layer(ZONES, *zone_layer(run, names, zones))
