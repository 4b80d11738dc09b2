"""snippet.py FILE: run the Python of FILE as in QGIS's Python console, in this folder."""

import runpy
import sys

from start import start_qgis

application = start_qgis()
runpy.run_path(sys.argv[1], run_name="__main__")
