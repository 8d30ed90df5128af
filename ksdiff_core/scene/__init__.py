"""The pixels of a scene, and what is measured on them: samples, sharpness, shift."""
