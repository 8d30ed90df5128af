"""The one way to an output: its pixels, what it says about itself, and how a run is continued."""
