"""Reads whole articles with a network in Python: for the figures after each epoch and the parity fixtures.

The product's own reader is the TypeScript in src/model; this follows it step by step."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass

import torch
from torch import Tensor

from .articles import FIRST, LAST, Article
from .network import CUE_LABELS, Crf, Reader, distances

WINDOW, OVERLAP = 254, 24


def plan(article: Article) -> list[tuple[int, int]]:
    """Overlapping windows that start at paragraphs where they can."""
    count, start, found = len(article.ids), 0, []
    while True:
        end = min(start + WINDOW, count)
        found.append((start, end))
        if end == count:
            return found
        latest = end - OVERLAP
        at = bisect_right(article.paragraphs, latest) - 1
        paragraph = article.paragraphs[at] if at >= 0 else 0
        start = paragraph if paragraph > start + WINDOW // 2 else latest


@torch.no_grad()
def states_of(reader: Reader, article: Article, manner: int) -> tuple[Tensor, Tensor]:
    """States [pieces, width] and cue scores [pieces, labels]; each piece from the window it lies deepest in."""
    spans = plan(article)
    length = max(e - s for s, e in spans) + 2
    ids, case, gap, quotation, present = (torch.zeros(len(spans), length, dtype=torch.long) for _ in range(5))
    for row, (s, e) in enumerate(spans):
        ids[row, : e - s + 2] = torch.tensor([FIRST, *article.ids[s:e], LAST])
        for target, source in ((case, article.letter_case), (gap, article.gap), (quotation, article.quotation)):
            target[row, 1 : e - s + 1] = torch.tensor(source[s:e])
        present[row, : e - s + 2] = 1
    device = reader.encoder.words.weight.device
    inputs = (ids, case, gap, quotation, torch.full((len(spans),), manner), present)
    states, scores = reader.encoder(*(t.to(device) for t in inputs))
    cuts = [0, *((spans[i][1] + spans[i + 1][0]) // 2 for i in range(len(spans) - 1)), len(article.ids)]
    own = [slice(cuts[i] - s + 1, cuts[i + 1] - s + 1) for i, (s, _) in enumerate(spans)]
    stitch = lambda t: torch.cat([t[i, part] for i, part in enumerate(own)])  # noqa: E731
    return stitch(states), stitch(scores)


def cue_spans(scores: Tensor, bias: float = 0.0) -> list[tuple[int, int, float]]:
    """Cues as [start, end) with their mean probability; `bias` is added to every label but O."""
    scores = scores.float().cpu() + torch.tensor([0.0] + [bias] * (len(CUE_LABELS) - 1))
    chances = scores.softmax(-1)
    free = Crf(CUE_LABELS).decode(scores[None], [len(scores)])[0]
    found, at = [], 0
    while at < len(free):
        end = at + 1
        if free[at] != 0:
            while end < len(free) and free[end] == 2:
                end += 1
            found.append((at, end, sum(float(chances[i, free[i]]) for i in range(at, end)) / (end - at)))
        at = end
    return found


@dataclass(frozen=True)
class Found:
    """A relation as [first, last+1) pieces, and its cue's mean chance."""

    cue: tuple[int, int]
    anchored: bool
    source: list[tuple[int, int]]
    content: list[tuple[int, int]]
    chance: float


@torch.no_grad()
def find(reader: Reader, article: Article, manner: int = 0, bias: float = 0.0) -> list[Found]:
    states, scores = states_of(reader, article, manner)
    cues = cue_spans(scores, bias)
    if not cues:
        return []
    shape, count = reader.shape, len(article.ids)
    lows = [max(0, s - shape.crop_before) for s, _, _ in cues]
    lengths = [min(count, e + shape.crop_after) - lo for lo, (_, e, _) in zip(lows, cues)]
    crop = torch.tensor(lows)[:, None] + torch.arange(max(lengths))[None]
    present = torch.arange(max(lengths))[None] < torch.tensor(lengths)[:, None]
    crop = torch.where(present, crop, 0)
    span = torch.tensor([(s, e) for s, e, _ in cues])
    of_cue = torch.stack([states[s:e].mean(0) for s, e, _ in cues])
    distance = distances(crop, span[:, :1], span[:, 1:], shape)
    crop, distance, present = (t.to(states.device) for t in (crop, distance, present))
    paths = reader.crf.decode(reader.roles(states[crop], of_cue, distance, present), lengths)
    anchors = scores.argmax(-1).cpu()
    found = []
    for (start, end, chance), low, path in zip(cues, lows, paths):
        source, content = (_stretches(path, low, first) for first in (1, 3))
        if content:
            found.append(Found((start, end), int(anchors[start]) == 3, source, content, chance))
    return found


def read(reader: Reader, article: Article, manner: int = 0, bias: float = 0.0) -> list[dict]:
    """Attributions as spans of UTF-16 offsets."""
    rows = []
    for found in find(reader, article, manner, bias):
        roles = {"source": found.source, "cue": [] if found.anchored else [found.cue], "content": found.content}
        rows.append({role: _characters(article, spans) for role, spans in roles.items()} | {"confidence": found.chance})
    return rows


def _stretches(path: list[int], low: int, first: int) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    for at, label in enumerate(path):
        if label == first:
            found.append((low + at, low + at + 1))
        elif label == first + 1:
            found[-1] = (found[-1][0], low + at + 1)
    return found


def _characters(article: Article, stretches: list[tuple[int, int]]) -> list[tuple[int, int]]:
    return [(article.starts[s], article.ends[e - 1]) for s, e in stretches]
