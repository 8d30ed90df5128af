"""Weights: files, the folder of a user, and the way from a server into it."""
