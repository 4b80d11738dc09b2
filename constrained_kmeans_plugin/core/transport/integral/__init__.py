"""Whole points of different weight: rounding, repair, and packing into limited capacity."""
