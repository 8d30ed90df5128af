"""Many scenes side by side: ``python -m ksdiff_core batch``."""
