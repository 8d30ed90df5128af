"""The commands of ``python -m ksdiff_core``, one module each."""
