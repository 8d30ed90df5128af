"""What two images are to each other, found out and said before the first tile."""
