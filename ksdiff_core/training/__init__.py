"""Two-stage training: simulated scenes, the two stages, checkpoints, the command."""
