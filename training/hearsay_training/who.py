"""The heads of who and how, on the same encoder's states: what names what, and how a relation was said by whom.

`Namer` tags names and gives each piece a key. `Judge` reads a crop around a relation, knowing which pieces are its
source, cue and content; it tells standing, kind and the speaker's status, whether an addressee, a medium, a relay and a time
are known and which pieces around it say so, and points with a query at the keys of the
names that the speaker goes by in the window (a pointer network, Vinyals et al. 2015), or at nobody."""

from __future__ import annotations

from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from .names import TAGS

STANDINGS = ["said", "thought", "not_said", "denied", "asked", "imagined"]
KINDS = ["statement", "opinion", "prediction", "commitment", "demand", "question", "other"]
STATUSES = ["named", "organisation", "role", "group", "anonymous", "author", "unknown"]
PARTS = ["other", "source", "cue", "content"]
SETTINGS = ["addressee", "medium", "via", "when"]
SETTING_LABELS = ["O", *(f"{edge}-{name}" for name in SETTINGS for edge in "BI")]


@dataclass(frozen=True)
class WhoShape:
    width: int = 384
    namer_width: int = 128
    key: int = 48
    judge_width: int = 192
    judge_heads: int = 4
    judge_inner: int = 384
    pooled: int = 256
    crop_before: int = 72
    crop_after: int = 120


class Namer(nn.Module):
    def __init__(self, shape: WhoShape, dropout: float):
        super().__init__()
        self.hidden = nn.Linear(shape.width, shape.namer_width)
        self.drop = nn.Dropout(dropout)
        self.tags = nn.Linear(shape.namer_width, len(TAGS))
        self.key = nn.Linear(shape.width, shape.key)

    def forward(self, states: Tensor) -> tuple[Tensor, Tensor]:
        """states [..., width] → tag scores [..., tags] and keys [..., key]."""
        return self.tags(self.drop(F.gelu(self.hidden(states)))), self.key(states)


class Judge(nn.Module):
    def __init__(self, shape: WhoShape, layer: nn.Module, dropout: float):
        super().__init__()
        self.own = nn.Linear(shape.width, shape.judge_width)
        self.part = nn.Embedding(len(PARTS), shape.judge_width)
        self.distance = nn.Embedding(shape.crop_before + shape.crop_after + 2, shape.judge_width)
        nn.init.normal_(self.part.weight, std=0.1)
        nn.init.normal_(self.distance.weight, std=0.02)
        self.norm = nn.LayerNorm(shape.judge_width)
        self.drop = nn.Dropout(dropout)
        self.layer = layer
        self.pooled = nn.Linear(4 * shape.judge_width, shape.pooled)
        self.standing = nn.Linear(shape.pooled, len(STANDINGS))
        self.kind = nn.Linear(shape.pooled, len(KINDS))
        self.status = nn.Linear(shape.pooled, len(STATUSES))
        self.query = nn.Linear(shape.pooled, shape.key)
        self.nobody = nn.Linear(shape.pooled, 1)
        self.known = nn.Linear(shape.pooled, len(SETTINGS))
        self.settings = nn.Linear(shape.judge_width, len(SETTING_LABELS))

    def forward(self, states: Tensor, part: Tensor, distance: Tensor, mask: Tensor, present: Tensor) -> tuple[Tensor, ...]:
        """states [n, crop, width]; part, distance, present [n, crop]; mask as `network.additive` gives."""
        return self.judge(self.own(states), part, distance, mask, present)

    def judge(self, own: Tensor, part: Tensor, distance: Tensor, mask: Tensor, present: Tensor) -> tuple[Tensor, ...]:
        """`own`: the crop's states as `self.own` makes them, which is cheaper to do before cropping."""
        x = self.norm(own + self.part(part) + self.distance(distance))
        x = self.layer(self.drop(x), mask)
        pools = [_mean(x, (part == number) & present) for number in (1, 2, 3)]
        content = ((part == 3) & present)[:, :, None]
        pools.append(torch.where(content, x, -10.0).amax(1) * content.any(1))
        pooled = F.gelu(self.pooled(self.drop(torch.cat(pools, -1))))
        dropped = self.drop(pooled)
        heads = (self.standing(dropped), self.kind(dropped), self.status(dropped))
        return *heads, self.query(pooled), self.nobody(pooled), self.known(dropped), self.settings(self.drop(x))


def _mean(x: Tensor, inside: Tensor) -> Tensor:
    weight = inside.to(x.dtype)[:, :, None]
    return (x * weight).sum(1) / weight.sum(1).clamp(min=1.0)
