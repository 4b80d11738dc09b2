"""Between QGIS objects and arrays: all that the algorithms share and the core never sees."""
