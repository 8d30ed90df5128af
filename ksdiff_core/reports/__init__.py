"""What reports are made of: files, pictures, letters."""
