"""Batches made ahead by processes of their own, so that a GPU does not wait for Python."""

from __future__ import annotations

import multiprocessing
import random
from collections.abc import Callable, Iterator

import torch

from .articles import Window
from .batches import Augmentation, Batch, collate
from .network import Shape

Groups = Callable[[int], list[list[Window]]]
"""An epoch's windows, a list a batch: the same for the same epoch."""

_groups: Groups
_shape: Shape
_seed: int
_last: tuple[int, list[list[Window]]] = (-1, [])


def _begin(groups: Groups, shape: Shape, seed: int) -> None:
    global _groups, _shape, _seed
    torch.set_num_threads(1)
    _groups, _shape, _seed = groups, shape, seed


def _make(task: tuple[int, int]) -> dict:
    """Numbers in 16 bits, as arrays: tensors would travel as files."""
    global _last
    epoch, at = task
    if _last[0] != epoch:
        _last = (epoch, _groups(epoch))
    batch = collate(_last[1][at % len(_last[1])], _shape, random.Random(f"{_seed}/{epoch}/{at}"), Augmentation())
    small = lambda t: t.to(torch.int16) if t.dtype == torch.long else t  # noqa: E731
    return {name: small(value).numpy() for name, value in vars(batch).items()}


def batches(groups: Groups, epochs: int, shape: Shape, seed: int, workers: int, device: str) -> Iterator[Batch]:
    """As many in each epoch as in the first, so that nobody has to cut all epochs beforehand."""
    size = len(groups(0))
    tasks = [(epoch, at) for epoch in range(epochs) for at in range(size)]
    with multiprocessing.get_context("fork").Pool(workers, _begin, (groups, shape, seed)) as pool:
        for arrays in pool.imap(_make, tasks, chunksize=4):
            yield Batch(**{name: _moved(torch.from_numpy(array), device) for name, array in arrays.items()})


def _moved(tensor: torch.Tensor, device: str) -> torch.Tensor:
    if device != "cpu":
        tensor = tensor.pin_memory().to(device, non_blocking=True)
    return tensor.long() if tensor.dtype == torch.int16 else tensor


def in_groups(windows: list[Window], size: int, dice: random.Random) -> list[list[Window]]:
    """Windows of like length together in a batch, batches in random order."""
    windows = sorted(windows, key=lambda w: (w.end - w.start) // 16 + dice.random())
    groups = [windows[i : i + size] for i in range(0, len(windows), size)]
    dice.shuffle(groups)
    return groups
