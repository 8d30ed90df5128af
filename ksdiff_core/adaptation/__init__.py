"""Adaptation of weights to a scene from its own PAN and MS, and the tests that it has to pass."""
