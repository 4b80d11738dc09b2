"""Write the points of a case to a GeoPackage: ``python -m benchmarks.write_layer CASE PATH``.

Run by the Python of QGIS, which brings GDAL.
"""

import sys

from osgeo import ogr, osr

from .cases import Case
from .data import draw_points


def write(points, path):
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(25832)
    source = ogr.GetDriverByName("GPKG").CreateDataSource(path)
    layer = source.CreateLayer("points", reference, ogr.wkbPoint)
    definition = layer.GetLayerDefn()
    layer.StartTransaction()
    for x, y in points.tolist():
        feature = ogr.Feature(definition)
        point = ogr.Geometry(ogr.wkbPoint)
        point.AddPoint_2D(x, y)
        feature.SetGeometryDirectly(point)
        layer.CreateFeature(feature)
    layer.CommitTransaction()


if __name__ == "__main__":
    ogr.UseExceptions()
    osr.UseExceptions()
    write(draw_points(Case.from_json(sys.argv[1]))[0], sys.argv[2])
