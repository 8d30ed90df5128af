"""What is known of sensors: bands, wavelengths, and their MTF."""
