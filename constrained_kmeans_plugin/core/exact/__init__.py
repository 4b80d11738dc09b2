"""Integers held in floating point: the lattice, exact distances and sums, blocks of work."""
