"""Checkpoints without pickle: tensors as safetensors, everything else as JSON in its header.

Data and noise of a step depend on (seed, step) only, so parameters, optimiser moments and the step
number are the whole state: a resumed run continues exactly.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import TYPE_CHECKING

import torch

from ksdiff_core.errors import InputError

if TYPE_CHECKING:
    from ksdiff_core.training.stages import Trainee


def save_checkpoint(path: Path, trainee: Trainee, record: dict) -> None:
    """Write a checkpoint; the old one stays until the new one is complete."""
    from safetensors.torch import save_file

    tensors = {}
    for part, module in _modules(trainee).items():
        tensors.update(
            {f"{part}.{k}": v.detach().cpu().contiguous() for k, v in module.state_dict().items()}
        )
    for index, parameter in enumerate(trainee.parameters):
        for key, value in trainee.optimiser.state.get(parameter, {}).items():
            tensors[f"optimiser.{index}.{key}"] = torch.as_tensor(value).detach().cpu().contiguous()
    part = path.with_suffix(".part")
    save_file({k: v.clone() for k, v in tensors.items()}, str(part), {"run": json.dumps(record)})
    os.replace(part, path)


def load_checkpoint(path: Path, trainee: Trainee) -> dict:
    """Put the state of ``path`` into ``trainee``; returns the record it was saved with.

    Raises:
        InputError: Not a checkpoint, or one of another architecture.
    """
    from safetensors import SafetensorError, safe_open

    try:
        with safe_open(str(path), "pt") as file:
            record = json.loads((file.metadata() or {})["run"])
            tensors = {key: file.get_tensor(key) for key in file.keys()}  # noqa: SIM118
        for part, module in _modules(trainee).items():
            prefix = f"{part}."
            module.load_state_dict(
                {k[len(prefix) :]: v for k, v in tensors.items() if k.startswith(prefix)}
            )
    except (OSError, SafetensorError, KeyError, ValueError, RuntimeError) as error:
        raise InputError(
            f"{path} is not a checkpoint of this training: {str(error).splitlines()[0]}",
            "Start in an empty folder or resume with the same architecture.",
        ) from error
    for index, parameter in enumerate(trainee.parameters):
        prefix = f"optimiser.{index}."
        state = {k[len(prefix) :]: v for k, v in tensors.items() if k.startswith(prefix)}
        if state:
            trainee.optimiser.state[parameter] = {
                k: v if k == "step" else v.to(trainee.device) for k, v in state.items()
            }
    return record


def _modules(trainee: Trainee) -> dict[str, torch.nn.Module]:
    return {"network": trainee.network, "encoder": trainee.encoder, "average": trainee.average}
