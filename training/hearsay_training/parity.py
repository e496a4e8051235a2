"""Scores of one short article, for the test that compares TypeScript with Python."""

from __future__ import annotations

from pathlib import Path

import torch
from onnxruntime import InferenceSession
from torch import Tensor

from . import articles
from .network import Shape, distances

GRAPHS = ("encoder.onnx", "roles.onnx", "judge.onnx")


@torch.no_grad()
def parity(encoder, roles, judge, article: articles.Article, shape: Shape, cue: tuple[int, int]) -> dict:
    """The functions map tensors to tensors: the float modules, or the quantised graphs."""
    ids = torch.tensor([[articles.FIRST, *article.ids, articles.LAST]])
    features = (torch.tensor([[0, *f, 0]]) for f in (article.letter_case, article.gap, article.quotation))
    states, scores, *_ = encoder(ids, *features)
    states, scores = states[0, 1:-1], scores[0, 1:-1]
    start, end = cue
    high = min(len(article.ids), end + shape.crop_after)
    low = max(0, start - shape.crop_before)
    positions = torch.arange(low, high)[None]
    distance = distances(positions, torch.tensor([[start]]), torch.tensor([[end]]), shape)
    role_scores = roles(states[low:high][None], states[start:end].mean(0)[None], distance)[0]
    # A made-up relation: the ten pieces before the cue are its content, the two behind it its source.
    part = torch.zeros(1, high - low, dtype=torch.long)
    part[:, max(0, start - low - 10) : start - low] = 3
    part[:, start - low : end - low] = 2
    part[:, end - low : end - low + 2] = 1
    standing, kind, status, query, nobody, known, settings = (t[0] for t in judge(states[low:high][None], part, distance))
    rounded = lambda t: [[round(x, 3) for x in row] for row in t.tolist()]  # noqa: E731
    judged = [round(x, 3) for x in torch.cat([standing, kind, status, query, nobody, known, settings[0]]).tolist()]
    found = {"cueScores": rounded(scores), "roleScores": rounded(role_scores), "judged": judged}
    return {"ids": article.ids, "cue": [start, end], **found}


def graph(path: Path):
    """An ONNX file as a function from tensors to tensors."""
    session = InferenceSession(str(path), providers=["CPUExecutionProvider"])
    names = [i.name for i in session.get_inputs()]

    def call(*inputs: Tensor):
        found = [torch.from_numpy(x) for x in session.run(None, {n: t.numpy() for n, t in zip(names, inputs)})]
        return found if len(found) > 1 else found[0]

    return call
