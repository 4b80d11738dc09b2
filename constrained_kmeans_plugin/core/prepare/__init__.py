"""Columns of different units made comparable, and values that lie far from all others."""
