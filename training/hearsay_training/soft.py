"""What teachers make of a batch as targets for a student (knowledge distillation, Hinton et al. 2015; of sequences with a
CRF by their marginals, Wang et al. 2020), blended with gold where somebody labelled it."""

from __future__ import annotations

from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor

from .batches import Batch
from .losses import Answers, answers, speaker_runs
from .network import Crf, Reader


@dataclass
class Targets:
    """Chances; shapes as in `Answers`. The roles' are expected counts of labels, first labels and moves between them."""

    cue: Tensor
    tags: Tensor
    roles: Tensor | None = None
    start: Tensor | None = None
    moves: Tensor | None = None
    standing: Tensor | None = None
    kind: Tensor | None = None
    status: Tensor | None = None
    known: Tensor | None = None
    settings: Tensor | None = None
    speaker: Tensor | None = None


def blend(chances: Tensor, gold: Tensor, share: float) -> Tensor:
    """`gold`: labels, negative where unknown."""
    hot = F.one_hot(gold.clamp(min=0), chances.shape[-1]).float()
    return torch.where((gold >= 0)[..., None], share * hot + (1 - share) * chances, chances)


def expected(crf: Crf, scores: Tensor, present: Tensor, weight: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """Expected counts of labels [R, C, labels], of first labels and of moves (both summed over rows), each row weighted: what
    the derivative of the log of the total is."""
    with torch.enable_grad():
        inputs = (scores.detach().requires_grad_(), crf.start.requires_grad_(), crf.transitions.requires_grad_())
        return torch.autograd.grad((crf.log_total(inputs[0], present) * weight).sum(), inputs)


def gold_counts(batch: Batch, weight: Tensor, labels: int) -> tuple[Tensor, Tensor, Tensor]:
    hot = F.one_hot(batch.role_labels, labels).float() * batch.crop_present[..., None] * weight[:, None, None]
    later = hot[:, 1:]
    before = F.one_hot(batch.role_labels[:, :-1], labels).float()
    return hot, hot[:, 0].sum(0), torch.einsum("rci,rcj->ij", before, later)


@torch.no_grad()
def targets(teachers: list[Reader], trust: Tensor, batch: Batch, share: float, who: float) -> Targets:
    """`trust` [B, teachers]: how much each teacher says on each window, 1 in all; `share`: of gold where there is any, `who`:
    of gold of who and how."""
    found = [answers(teacher, batch, False, batch.taught) for teacher in teachers]
    mixed = lambda parts, by: sum(part * w.reshape(-1, *[1] * (part.dim() - 1)) for part, w in zip(parts, by.T))  # noqa: E731
    cue = mixed([f.cue.softmax(-1) for f in found], trust)
    tags = mixed([f.tags.softmax(-1) for f in found], trust)
    made = Targets(blend(cue, batch.cue_labels, share), blend(tags, batch.tags, share))
    if not len(batch.row):
        return made
    own = trust[batch.row]
    gold = (~batch.silver[batch.row]).float() * share
    counts = gold_counts(batch, gold, found[0].roles.shape[-1])
    for teacher, answer, weight in zip(teachers, found, own.T):
        parts = expected(teacher.crf, answer.roles, batch.crop_present, weight * (1 - gold))
        counts = tuple(a + b for a, b in zip(counts, parts))
    made.roles, made.start, made.moves = counts
    for at, name in enumerate(("standing", "kind", "status")):
        chances = mixed([getattr(f.judged, name).softmax(-1) for f in found], own)
        setattr(made, name, blend(chances, batch.who[:, at], who))
    labelled = (batch.who[:, :1] >= 0).float() * who
    made.known = labelled * batch.settings_known + (1 - labelled) * mixed([f.judged.known.sigmoid() for f in found], own)
    made.settings = blend(mixed([f.judged.settings.softmax(-1) for f in found], own), batch.settings, who)
    speaker = mixed([f.judged.speaker.exp() for f in found], own)
    right = speaker * speaker_runs(batch) + 1e-9 * speaker_runs(batch)
    pointed = batch.pointed[:, None].float() * who
    made.speaker = pointed * right / right.sum(-1, keepdim=True) + (1 - pointed) * speaker
    return made


def cross(scores: Tensor, chances: Tensor) -> Tensor:
    return -(scores.log_softmax(-1) * chances).sum(-1)


def soft_losses(student: Reader, found: Answers, made: Targets, batch: Batch) -> dict[str, Tensor]:
    """Cross-entropies, in nats, over the same things as `losses.gold_losses`."""
    n = max(1, len(batch.row))
    inside = torch.zeros_like(batch.present, dtype=torch.float)
    inside[:, 1:-1] = (batch.present[:, 2:] > 0).float()
    found_losses = {
        "cue": (cross(found.cue, made.cue) * inside).sum() / n,
        "names": (cross(found.tags, made.tags) * inside).sum() / inside.sum().clamp(min=1),
    }
    if found.roles is None or found.judged is None:
        return found_losses
    transitions, start = student.crf.tables()
    total = student.crf.log_total(found.roles, batch.crop_present).sum()
    said = (found.roles * made.roles).sum() + (start * made.start).sum() + (transitions * made.moves).sum()
    found_losses["role"] = (total - said) / n
    for name in ("standing", "kind", "status"):
        found_losses[name] = cross(getattr(found.judged, name), getattr(made, name)).mean()
    settings = cross(found.judged.settings, made.settings) * batch.crop_present
    found_losses["settings"] = settings.sum() / n
    found_losses["known"] = F.binary_cross_entropy_with_logits(found.judged.known, made.known, reduction="sum") / n
    found_losses["speaker"] = -(found.judged.speaker * made.speaker).sum(-1).mean()
    return found_losses
