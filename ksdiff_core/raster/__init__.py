"""Files as GDAL sees them: bands, reference systems, masks, and how values are stored."""
