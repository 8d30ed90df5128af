"""Arithmetic on arrays that knows nothing of images: banded matrices, moments, sums over windows."""
