"""What is watched while training runs: whether the prior matters."""

from __future__ import annotations

from collections.abc import Sequence

import torch
from torch import Tensor

from ksdiff_core.networks.cells import to_cells
from ksdiff_core.networks.ksdiff import reference_prior, truth_detail
from ksdiff_core.training.loss import image_loss
from ksdiff_core.training.simulation import Batch
from ksdiff_core.training.stages import Trainee, generator_of


@torch.no_grad()
def watch_prior(trainee: Trainee, batches: Sequence[Batch], stage: int) -> dict[str, float]:
    """Whether the prior matters: error with each scene's own latent, another's, and the mean latent.

    Returns:
        ``own``, ``shuffled``, ``mean`` (image loss); from stage 2 on also ``roll_out`` and
        ``mean_latent`` (mean absolute error of the sampled and of the mean latent against z_0; not for a frozen
        prior, whose PLFE_1 is gone). For networks without a latent prior only ``own``.
    """
    network = trainee.network.eval()
    trainee.encoder.eval()
    prepared = [to_cells(b.pan, b.pan_low, b.ms_up, b.statistics) for b in batches]
    truths = [b.truth.flatten(0, 1) for b in batches]
    scenes = len(batches[0].pan)

    def error(index: int, centroid: Tensor | None) -> float:
        with torch.autocast(trainee.device.type, torch.bfloat16, enabled=trainee.half):
            fused = network.fusion(prepared[index], centroid, scenes)
        batch = batches[index]
        restored = batch.sensor.restore_ms(fused, batch.ms.flatten(0, 1))
        return float(image_loss(restored, truths[index], prepared[index]))

    if not trainee.has_prior:
        return {"own": _mean(error(i, None) for i in range(len(batches)))}
    true = []
    if not trainee.frozen_prior:
        true = [
            reference_prior(trainee.encoder, c, truth_detail(c, t), scenes)
            for c, t in zip(prepared, truths)
        ]
    used = true
    if stage == 2:
        generator = generator_of([0])
        used = [
            network.sample_prior(
                network.condition(c, scenes),
                torch.randn(network.prior_shape(scenes), generator=generator).to(trainee.device),
                1,
            )
            for c in prepared
        ]
    average = torch.cat(used).mean(0, keepdim=True)
    count = range(len(batches))
    out = {
        "own": _mean(error(i, used[i].mean(1)) for i in count),
        "shuffled": _mean(error(i, used[i].roll(1, 0).mean(1)) for i in count),
        "mean": _mean(error(i, average.mean(1).expand(scenes, -1)) for i in count),
    }
    if stage == 2 and true:
        centre = torch.cat(true).mean(0, keepdim=True)
        out["roll_out"] = _mean(float((u - t).abs().mean()) for u, t in zip(used, true))
        out["mean_latent"] = _mean(float((centre - t).abs().mean()) for t in true)
    return out


def _mean(values: object) -> float:
    values = list(values)
    return sum(values) / len(values)
