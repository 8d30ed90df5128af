"""Views: an image flipped and turned, so that a network can look at it more than once.

A network trained on scenes of every orientation answers a little differently for each; the mean over views has
less of that error (geometric self-ensemble, Lim et al. 2017, Enhanced deep residual networks for single image
super-resolution, section 3.3).
"""

from __future__ import annotations

import torch
from torch import Tensor

VIEWS = (
    (0, False),
    (2, False),
    (0, True),
    (2, True),
    (1, False),
    (3, False),
    (1, True),
    (3, True),
)
"""Quarter turns, and whether columns are reversed first. The first two, four or all are a group, so that
their mean favours no direction among them."""


def view(image: Tensor, index: int) -> Tensor:
    """Image (..., H, W) as view ``index`` shows it, (..., W, H) after an odd number of quarter turns; it may be
    the image itself."""
    turns, flipped = VIEWS[index]
    image = image.flip(-1) if flipped else image
    return torch.rot90(image, turns, (-2, -1)) if turns else image


def undo_view(image: Tensor, index: int) -> Tensor:
    """The image of which ``image`` is view ``index``."""
    turns, flipped = VIEWS[index]
    image = torch.rot90(image, -turns, (-2, -1)) if turns else image
    return image.flip(-1) if flipped else image
