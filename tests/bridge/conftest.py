import pytest


@pytest.fixture(autouse=True)
def _qgis(qgis_app, qgis_new_project):
    """Every test here runs inside a QGIS with an empty project."""
