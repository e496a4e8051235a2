"""One reader in training: its optimiser, its rate's rise and fall, and the running average of its weights, which is kept."""

from __future__ import annotations

import copy
import time
from dataclasses import dataclass

import torch
from torch import Tensor

from .network import Reader


@dataclass(frozen=True)
class Rates:
    base: float
    heads: float
    decay: float = 1.0
    """Each lower layer learns slower by this factor."""
    average: float = 0.998


def groups(reader: Reader, rates: Rates) -> list[dict]:
    """Word embeddings and the bias by distance stay as they were published."""
    encoder = reader.encoder
    encoder.words.requires_grad_(False)
    if encoder.relative is not None:
        encoder.relative.requires_grad_(False)
    count = len(encoder.layers)
    slow = [(rates.base * rates.decay ** (count - 1 - n), layer) for n, layer in enumerate(encoder.layers)]
    slow += [(rates.base * rates.decay**count, part) for part in (encoder.places, encoder.norm)]
    found = [{"lr": rate, "params": list(part.parameters())} for rate, part in slow]
    known = {id(p) for group in found for p in group["params"]}
    heads = [p for p in reader.parameters() if p.requires_grad and id(p) not in known]
    return [*found, {"lr": rates.heads, "params": heads}]


class Course:
    """Ends after `steps`, or after `seconds` if they are over sooner: the rate falls to nothing by whichever is nearer.

    `reader` computes in `dtype`, without casts on the way, of which there would be thousands a step; what is
    learnt is kept in float32 beside it."""

    def __init__(self, reader: Reader, rates: Rates, steps: int, seconds: float, device: str, dtype: torch.dtype):
        self.kept = reader.to(device)
        self.average = copy.deepcopy(reader).requires_grad_(False)
        self.reader = computing(copy.deepcopy(reader), dtype).train()
        self.rates, self.steps, self.seconds = rates, steps, seconds
        self.optimizer = torch.optim.AdamW(groups(self.kept, rates), weight_decay=0.01, fused=device != "cpu")
        self.full = [group["lr"] for group in self.optimizer.param_groups]
        self.learning = [p for group in self.optimizer.param_groups for p in group["params"]]
        names = {id(p): name for name, p in self.kept.named_parameters()}
        own = lambda of: [dict(of.named_parameters())[names[id(p)]] for p in self.learning]  # noqa: E731
        self.averaged, self.working = own(self.average), own(self.reader)
        for p in self.reader.parameters():
            p.requires_grad_(any(p is q for q in self.working))
        for p in self.learning:
            p.grad = torch.zeros_like(p)
        self.step, self.began = 0, time.monotonic()

    def progress(self) -> float:
        return max(self.step / self.steps, (time.monotonic() - self.began) / self.seconds)

    def over(self) -> bool:
        return self.progress() >= 1

    def learn(self, loss: Tensor) -> None:
        warm = max(1, self.steps // 16)
        factor = min((self.step + 1) / warm, max(0.0, 1 - self.progress()))
        for group, rate in zip(self.optimizer.param_groups, self.full):
            group["lr"] = rate * factor
        for p in self.working:
            p.grad = None
        loss.backward()
        self.step += 1
        keep = min(self.rates.average, (1 + self.step) / (10 + self.step))
        with torch.no_grad():
            for p, working in zip(self.learning, self.working):
                if working.grad is None:
                    p.grad.zero_()
            found = [(p.grad, working.grad) for p, working in zip(self.learning, self.working) if working.grad is not None]
            torch._foreach_copy_([to for to, _ in found], [grad for _, grad in found])
            torch.nn.utils.clip_grad_norm_(self.learning, 1.0)
            self.optimizer.step()
            torch._foreach_copy_(self.working, self.learning)
            torch._foreach_lerp_(self.averaged, self.learning, 1 - keep)


def computing(reader: Reader, dtype: torch.dtype) -> Reader:
    """A reader whose products are in `dtype`; sequences are summed up in float32."""
    reader.to(dtype)
    reader.crf.float()
    return reader
