"""The Processing algorithms: names, parameters, help, and the parts of their runs."""

from .assign_by_costs import AssignByCosts
from .assign_to_centers import AssignToCenters
from .attribute_kmeans import AttributeKMeans
from .choose_k import ChooseK
from .constrained_kmeans import ConstrainedKMeans
from .convergence import Convergence
from .kmeans import KMeans
from .raster_kmeans import RasterKMeans
from .road_territories import RoadTerritories

#: Everything that the provider offers, in the order in which they came.
ALGORITHMS = (
    KMeans,
    ConstrainedKMeans,
    AssignToCenters,
    ChooseK,
    AttributeKMeans,
    RasterKMeans,
    Convergence,
    AssignByCosts,
    RoadTerritories,
)
