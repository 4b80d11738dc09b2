"""K-means on a raster by qgis_process: what is written, refused, and interrupted."""

import signal
import time

import numpy as np
import pytest
from osgeo import gdal

from tests.algorithms.rasters_for_tests import picture, read_raster, write_raster

RASTER = "constrainedkmeans:rasterkmeans"


@pytest.fixture
def path(tmp_path):
    return write_raster(tmp_path / "in.tif", picture(rows=60, columns=70))


def test_a_run(qgis, path, tmp_path):
    results = qgis.results(
        RASTER, INPUT=path, CLUSTERS=6, OUTPUT=tmp_path / "c.tif", RECOLORED=tmp_path / "r.tif"
    )
    classes, recolored = read_raster(tmp_path / "c.tif")[0], read_raster(tmp_path / "r.tif")
    assert results["NUM_CLUSTERS"] == len(np.unique(classes)) == 6
    sizes = np.bincount(classes.ravel())[1:]
    assert (results["MIN_CLUSTER_SIZE"], results["MAX_CLUSTER_SIZE"]) == (sizes.min(), sizes.max())
    mse = ((read_raster(path).astype(float) - recolored) ** 2).mean()
    assert results["MSE"] == pytest.approx(mse)
    assert results["PSNR"] == pytest.approx(10 * np.log10(255**2 / mse))


def test_bands_as_a_list(qgis, path, tmp_path):
    finished = qgis.process(
        *("run", RASTER, "--", f"INPUT={path}", "BANDS=1", "BANDS=3"),
        *(f"OUTPUT={tmp_path / 'c.tif'}", f"RECOLORED={tmp_path / 'r.tif'}"),
    )
    assert finished.returncode == 0, finished.stderr
    assert gdal.Open(str(tmp_path / "r.tif")).RasterCount == 2


@pytest.mark.parametrize(
    ("parameters", "said"),
    [
        ({"BANDS": 4}, ["Band 4", "from 1 to 3"]),
        ({"CLUSTERS": 5000}, ["5,000", "4,200"]),
        ({"CLUSTERS": "many"}, ["many"]),
        ({"NODATA": 2}, ["NODATA", "2"]),
    ],
    ids=str,
)
def test_bad_input(qgis, path, tmp_path, parameters, said):
    existing = tmp_path / "c.tif"
    existing.write_bytes(b"earlier")
    finished = qgis.run(RASTER, INPUT=path, **parameters, OUTPUT=existing)
    assert finished.returncode == 1
    assert "Traceback" not in finished.stderr
    for words in said:
        assert words in finished.stderr
    assert existing.read_bytes() == b"earlier"
    assert {file.name for file in tmp_path.iterdir()} == {"in.tif", "c.tif"}


def test_interrupted(qgis, tmp_path):
    draws = np.random.RandomState(1).randint(0, 255, (3, 300, 400)).astype(np.uint8)
    path = write_raster(tmp_path / "in.tif", draws)
    existing = tmp_path / "c.tif"
    existing.write_bytes(b"earlier")
    running = qgis.start(
        *("run", RASTER, "--", f"INPUT={path}", f"OUTPUT={existing}"),
        *("CLUSTERS=50", "N_INIT=1000", "SAMPLE=10000"),
    )
    try:
        for line in running.stdout:
            if "teration" in line:
                break
        else:
            pytest.fail("ended before the first iteration")
        running.send_signal(signal.SIGINT)
        start = time.monotonic()
        running.communicate(timeout=60)
        assert running.returncode != 0
        assert time.monotonic() - start < 10
    finally:
        running.kill()
        running.wait()
    assert existing.read_bytes() == b"earlier"
    assert {file.name for file in tmp_path.iterdir()} == {"in.tif", "c.tif"}
