"""Files for runs along roads and by tables: ``python -m benchmarks.files CASE FOLDER``.

Run by the Python of QGIS, which brings GDAL.
"""

import sys
from pathlib import Path

import numpy as np
from osgeo import ogr, osr

from .connected import CASES, COST_FILES, ROAD_FILES
from .given_costs import CASES as TABLES
from .write_layer import write


def write_streets(places, streets, path):
    """A GeoPackage of straight lines between places (v, 2)."""
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(25832)
    source = ogr.GetDriverByName("GPKG").CreateDataSource(path)
    layer = source.CreateLayer("roads", reference, ogr.wkbLineString)
    definition = layer.GetLayerDefn()
    layer.StartTransaction()
    for ends in places[streets].tolist():
        feature, line = ogr.Feature(definition), ogr.Geometry(ogr.wkbLineString)
        for x, y in ends:
            line.AddPoint_2D(x, y)
        feature.SetGeometryDirectly(line)
        layer.CreateFeature(feature)
    layer.CommitTransaction()


def write_roads(case, folder):
    """Features and centers at crossings, and the streets between these."""
    places, streets, at, centers = case.draw()
    write(places[at], str(folder / ROAD_FILES["INPUT"]))
    write(places[centers], str(folder / ROAD_FILES["CENTERS_LAYER"]))
    write_streets(places, streets, str(folder / ROAD_FILES["ROADS"]))


def write_costs(case, folder):
    """Features and centers anywhere, and a row for each pair."""
    costs = case.draw()
    for name, number in zip(("INPUT", "CENTERS_LAYER"), costs.shape):
        write(np.zeros((number, 2)), str(folder / COST_FILES[name]))
    points, centers = np.indices(costs.shape).reshape(2, -1) + 1
    rows = np.stack([points, centers, costs.ravel().astype(np.int64)], axis=1)
    path = folder / COST_FILES["COST_TABLE"]
    np.savetxt(path, rows, "%d", ",", header="feature,center,cost", comments="")


if __name__ == "__main__":
    ogr.UseExceptions()
    osr.UseExceptions()
    name, folder = sys.argv[1], Path(sys.argv[2])
    if name in CASES:
        write_roads(CASES[name], folder)
    else:
        write_costs(TABLES[name], folder)
