"""Indices of quality, with a reference and without."""
