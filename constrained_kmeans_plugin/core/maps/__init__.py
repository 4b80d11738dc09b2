"""Cells of the power diagram as polygons, and colors for them."""
