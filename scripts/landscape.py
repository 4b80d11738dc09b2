"""Paint a landscape as it looks from above, and reduce its colors.

``landscape.py IMAGE`` writes the painting as a GeoTIFF. ``landscape.py FOLDER PICTURE`` draws it
beside what was made of it in FOLDER, with the numbers that each run returned.
Run by pictures.sh with the Python of QGIS, which has Matplotlib then.
"""

import json
import sys
from pathlib import Path

import numpy as np
from osgeo import gdal, osr

SHAPE = (400, 600)  # rows, columns
PIXEL = 5.0  # meters
#: Fields, in red, green and blue.
CROPS = np.array([(196, 178, 96), (121, 150, 66), (167, 142, 103), (92, 128, 60), (214, 199, 132)])
WOOD, SAND, SHALLOW, DEEP = (44, 74, 42), (216, 202, 160), (78, 134, 140), (28, 66, 98)
PANELS = (
    ("landscape.tif", None, "The picture"),
    ("colors4.tif", "colors4.json", "4 colors"),
    ("colors16.tif", "colors16.json", "16 colors"),
    ("equal.tif", "equal.json", "8 colors of equal area"),
)


def hills(random, shape, n_waves=14):
    """Smooth heights between 0 and 1."""
    rows, columns = np.mgrid[: shape[0], : shape[1]] / shape[1]
    total = np.zeros(shape)
    for wave in range(1, n_waves + 1):
        angle, phase = 2 * np.pi * random.random_sample(2)
        way = np.cos(angle) * columns + np.sin(angle) * rows
        total += np.sin(5 * np.sqrt(wave) * way + phase) / wave**0.7
    return (total - total.min()) / (total.max() - total.min())


def paint(seed=4):
    """Bytes (3, rows, columns): fields and woods around a lake, with noise as cameras have it."""
    random = np.random.RandomState(seed)
    rows, columns = np.mgrid[: SHAPE[0], : SHAPE[1]]
    height, wet = hills(random, SHAPE), hills(random, SHAPE)
    turned = (rows + 0.3 * columns) // 46, (columns - 0.3 * rows) // 64
    field = (turned[0] * 7 + turned[1] * 3).astype(int) % len(CROPS)
    image = CROPS[field] * (0.85 + 0.3 * wet[..., None])
    image = np.where((height > 0.66)[..., None], np.array(WOOD) * (0.7 + wet[..., None]), image)
    image = np.where((height < 0.33)[..., None], SAND, image)
    depth = np.clip((0.3 - height) / 0.3, 0, 1)[..., None]
    image = np.where(depth > 0, SHALLOW + depth * (np.array(DEEP) - SHALLOW), image)
    image += random.normal(0, 5, image.shape)
    return np.clip(np.rint(image), 0, 255).astype(np.uint8).transpose(2, 0, 1)


def write(path):
    """Write the painting."""
    image = paint()
    dataset = gdal.GetDriverByName("GTiff").Create(str(path), *SHAPE[::-1], len(image))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(25832)
    dataset.SetProjection(reference.ExportToWkt())
    dataset.SetGeoTransform((0, PIXEL, 0, PIXEL * SHAPE[0], 0, -PIXEL))
    for number, band in enumerate(image, start=1):
        dataset.GetRasterBand(number).WriteArray(band)


def draw(folder, picture):
    """Draw the painting and the results."""
    from figures import save
    from matplotlib.figure import Figure

    figure = Figure(figsize=(8, 5.9))
    for axes, (name, told, title) in zip(figure.subplots(2, 2).flat, PANELS):
        dataset = gdal.Open(str(folder / name))
        axes.imshow(dataset.ReadAsArray().transpose(1, 2, 0))
        if told is not None:
            numbers = json.loads((folder / told).read_text(encoding="utf-8"))["results"]
            title += f": PSNR {numbers['PSNR']:.1f} dB"
        axes.set_title(title, fontsize=10)
        axes.set_axis_off()
    figure.tight_layout()
    save(figure, picture)


def main(arguments):
    """Paint or draw, as the arguments say."""
    if len(arguments) == 1:
        write(Path(arguments[0]))
    else:
        draw(Path(arguments[0]), Path(arguments[1]))


if __name__ == "__main__":
    main(sys.argv[1:])
