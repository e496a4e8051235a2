"""What a reader answers on a batch, and how far that is from gold."""

from __future__ import annotations

from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor

from .batches import Batch
from .network import Reader, additive

WEIGHTS = {
    **{"cue": 1.0, "role": 0.6, "standing": 0.8, "kind": 1.0, "status": 0.4, "speaker": 0.4, "names": 4.0},
    **{"settings": 0.3, "known": 0.5},
}


@dataclass
class Judged:
    """Scores of each relation, [R, labels]; `settings` [R, C, labels]; `speaker` [R, N + 1] log chances of each run, nobody last."""

    standing: Tensor
    kind: Tensor
    status: Tensor
    known: Tensor
    settings: Tensor
    speaker: Tensor


@dataclass
class Answers:
    cue: Tensor
    """[B, L, labels]"""
    tags: Tensor
    """[B, L, tags]"""
    roles: Tensor | None
    """[R, C, labels]; None, as `judged`, where the batch has no relation."""
    judged: Judged | None


def answers(reader: Reader, batch: Batch, bf16: bool, manner: Tensor | None = None) -> Answers:
    """`manner` in place of the batch's own. All in float32."""
    with torch.autocast(batch.ids.device.type, torch.bfloat16, enabled=bf16):
        ids, case, gap, quotation, own, present = batch.encoder_inputs()
        states, cue = reader.encoder(ids, case, gap, quotation, own if manner is None else manner, present)
        tags, keys = reader.namer(states)
        if not len(batch.row):
            return Answers(cue.float(), tags.float(), None, None)
        roles = reader.roles.tag(cropped(reader.roles.own(states), batch), of_cues(states, batch), batch.distance, batch.crop_present)
        judged = judge(reader, batch, states, keys)
    return Answers(cue.float(), tags.float(), roles.float(), judged)


def cropped(states: Tensor, batch: Batch) -> Tensor:
    """[B, L, width] → [R, C, width]. By numbers along one axis, whose derivative is quick on a GPU; a pair of numbers' is not."""
    at = batch.row[:, None] * states.shape[1] + batch.crop
    return states.flatten(0, 1).index_select(0, at.flatten()).unflatten(0, at.shape)


def of_cues(states: Tensor, batch: Batch) -> Tensor:
    """[R, width]: the mean over each cue's pieces."""
    rows, length, _ = states.shape
    positions = torch.arange(length, device=states.device)[None]
    inside = ((positions >= batch.cue_span[:, :1]) & (positions < batch.cue_span[:, 1:])).float()
    own = F.one_hot(batch.row, rows).float()[:, :, None] * (inside / inside.sum(1, keepdim=True))[:, None]
    return own.flatten(1).to(states.dtype) @ states.flatten(0, 1)


def judge(reader: Reader, batch: Batch, states: Tensor, keys: Tensor) -> Judged:
    crops = cropped(reader.judge.own(states), batch)
    found = reader.judge.judge(crops, batch.part, batch.distance, additive(batch.crop_present), batch.crop_present)
    standing, kind, status, query, nobody, known, settings = (t.float() for t in found)
    speaker = pointing(query, nobody, keys[batch.run_row, batch.run_at].float(), batch)
    return Judged(standing, kind, status, known, settings, speaker)


def pointing(query: Tensor, nobody: Tensor, keys: Tensor, batch: Batch) -> Tensor:
    """log of the chance of each run of the relation's own window, and of nobody."""
    scores = query @ keys.T / keys.shape[-1] ** 0.5
    elsewhere = batch.run_row[None] != batch.row[:, None]
    return torch.cat([scores.masked_fill(elsewhere, -1e4), nobody], 1).log_softmax(-1)


def speaker_runs(batch: Batch) -> Tensor:
    """[R, N + 1] true for the speaker's names, or for nobody where the window has none of them."""
    return torch.cat([batch.speaker, ~batch.speaker.any(1, keepdim=True)], 1)


def gold_losses(reader: Reader, found: Answers, batch: Batch) -> dict[str, Tensor]:
    """Mean negative log likelihood, in nats: a cue, a relation's roles, each label of who and how, a name's piece."""
    n = max(1, len(batch.row))
    losses = {
        "cue": F.cross_entropy(found.cue.transpose(1, 2), batch.cue_labels, reduction="sum") / n,
        "names": F.cross_entropy(found.tags.transpose(1, 2), batch.tags, reduction="sum") / (batch.tags >= 0).sum().clamp(min=1),
    }
    if found.roles is None or found.judged is None:
        return losses
    losses["role"] = reader.crf.loss(found.roles, batch.role_labels, batch.crop_present).sum() / n
    return losses | judge_losses(found.judged, batch)


def judge_losses(found: Judged, batch: Batch) -> dict[str, Tensor]:
    counts = (batch.who >= 0).sum(0).clamp(min=1)
    labelled = counts[0]
    losses = {}
    for at, name in enumerate(("standing", "kind", "status")):
        loss = F.cross_entropy(getattr(found, name), batch.who[:, at], reduction="sum", label_smoothing=0.05)
        losses[name] = loss / counts[at]
    losses["settings"] = F.cross_entropy(found.settings.transpose(1, 2), batch.settings, reduction="sum") / labelled
    known = F.binary_cross_entropy_with_logits(found.known, batch.settings_known, reduction="none").sum(-1)
    losses["known"] = (known * (batch.who[:, 0] >= 0)).sum() / labelled
    pointed = -found.speaker.masked_fill(~speaker_runs(batch), -1e4).logsumexp(-1)
    losses["speaker"] = (pointed * batch.pointed).sum() / batch.pointed.sum().clamp(min=1)
    return losses


def total(losses: dict[str, Tensor], weights: dict[str, float] = WEIGHTS) -> Tensor:
    return sum(weights[name] * loss for name, loss in losses.items())
