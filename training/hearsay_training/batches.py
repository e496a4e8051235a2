"""Windows → tensors. A batch holds B windows and all their relations as crops."""

from __future__ import annotations

import random
from dataclasses import dataclass

import torch
from torch import Tensor

from .articles import FIRST, LAST, MASK, UNLABELLED, Window
from .network import Shape, distances

# Word pieces of quotation marks in the uncased vocabulary, opening and closing, by style.
STYLES = {
    "curly": (1523, 1524),
    "straight": (1000, 1000),
    "single": (1520, 1521),
    "straight single": (1005, 1005),
    "guillemets": (1077, 1090),
    "low": (1525, 1523),
}
DOUBLE = {1000, 1523, 1524, 1077, 1090, 1525}


@dataclass
class Batch:
    ids: Tensor
    letter_case: Tensor
    gap: Tensor
    quotation: Tensor
    manner: Tensor
    present: Tensor
    cue_labels: Tensor
    """[B, L]; -100 where there is no piece."""
    row: Tensor
    """[R] the window of each relation."""
    crop: Tensor
    """[R, C] positions in the window; any where absent, but spread out: many sums into one place are slow on a GPU."""
    crop_present: Tensor
    cue_span: Tensor
    """[R, 2] positions in the window."""
    distance: Tensor
    role_labels: Tensor
    part: Tensor
    """[R, C] which part of the relation a piece is: `who.PARTS`."""
    who: Tensor
    """[R, 3] standing, kind, status; -100 where nobody labelled them."""
    settings: Tensor
    """[R, C] of `who.SETTING_LABELS`; -100 where nobody labelled the relation."""
    settings_known: Tensor
    """[R, settings] 1 where it is labelled."""
    tags: Tensor
    """[B, L] of `names.TAGS`; -100 where unknown."""
    run_at: Tensor
    """[N] positions of the first pieces of runs that may name someone."""
    run_row: Tensor
    """[N] their windows."""
    speaker: Tensor
    """[R, N] true where the run is a name of the relation's speaker."""
    pointed: Tensor
    """[R] true where the speaker's names are known, or that there is none."""
    taught: Tensor
    """[B] the manner that the labels are in; `manner` is the one that the reader is told."""
    silver: Tensor
    """[B] true where a teacher found the relations: no gold for cues and roles."""
    fold: Tensor
    """[B] the articles' folds; -1: none."""

    def to(self, device: str) -> Batch:
        return Batch(**{name: value.to(device) for name, value in vars(self).items()})

    def encoder_inputs(self) -> tuple[Tensor, ...]:
        return self.ids, self.letter_case, self.gap, self.quotation, self.manner, self.present


@dataclass(frozen=True)
class Augmentation:
    """Chances, per window or piece, of transforming the text so that more styles are seen than the corpora hold."""

    other_marks: float = 0.2
    no_breaks: float = 0.05
    masked_piece: float = 0.04
    capitals: float = 0.02
    """All in capitals."""
    small: float = 0.02
    """No capitals at all."""


def _letter_case(window: Window, dice: random.Random, chances: Augmentation) -> list[int]:
    """As `letterCase` in src/model/features.ts numbers it: 0 no letter, 1 small, 3 capitals."""
    own, die = window.article.letter_case[window.start : window.end], dice.random()
    if die < chances.capitals + chances.small:
        return [case and (3 if die < chances.capitals else 1) for case in own]
    return own


def _augmented(window: Window, dice: random.Random, chances: Augmentation) -> tuple[list[int], list[int], list[int]]:
    article, s, e = window.article, window.start, window.end
    ids, gap, quotation = article.ids[s:e], article.gap[s:e], article.quotation[s:e]
    if dice.random() < chances.other_marks:
        style = dice.choice(list(STYLES))
        opening, closing = STYLES[style]
        for i, (piece, state) in enumerate(zip(ids, quotation)):
            if piece in DOUBLE and state in (3, 4):
                ids[i] = opening if state == 3 else closing
            if "single" in style and state == 1:
                quotation[i] = 2
    if dice.random() < chances.no_breaks:
        gap = [min(g, 1) for g in gap]
    ids = [MASK if dice.random() < chances.masked_piece else piece for piece in ids]
    return ids, gap, quotation


def mend(labels: Tensor, low: int, high: int) -> None:
    """Where a crop's edge or another role cuts a stretch, its rest opens anew: what BIO forbids must not be gold."""
    before = 0
    for at, label in enumerate(labels[low:high].tolist(), low):
        if label in (2, 4) and before not in (label, label - 1):
            labels[at] = label - 1
        before = label


def collate(windows: list[Window], shape: Shape, dice: random.Random, chances: Augmentation) -> Batch:
    length = -(-(max(w.end - w.start for w in windows) + 2) // 8) * 8
    size = len(windows)
    ids, case, gap, quotation, present = (torch.zeros(size, length, dtype=torch.long) for _ in range(5))
    cue_labels = torch.full((size, length), -100)
    rows, spans, roles, bounds, parts, who, settings = [], [], [], [], [], [], []
    tags = torch.full((size, length), -100)
    run_at, run_row, run_numbers, speakers = [], [], [], []
    for row, window in enumerate(windows):
        n = window.end - window.start
        own_ids, own_gap, own_quotation = _augmented(window, dice, chances)
        ids[row, : n + 2] = torch.tensor([FIRST, *own_ids, LAST])
        case[row, 1 : n + 1] = torch.tensor(_letter_case(window, dice, chances))
        gap[row, 1 : n + 1], quotation[row, 1 : n + 1] = torch.tensor(own_gap), torch.tensor(own_quotation)
        present[row, : n + 2] = 1
        cue_labels[row, 1 : n + 1] = 0 if window.article.marked and not window.silver else -100
        shift = 1 - window.start
        tags[row, 1 : n + 1] = torch.tensor(window.article.tags[window.start : window.end])
        for number, (s, e) in enumerate(window.article.runs):
            if window.start <= s and e <= window.end:
                run_at.append(s + shift)
                run_row.append(row)
                run_numbers.append((row, number))
        for relation in window.relations:
            start, end = relation.cue[0] + shift, relation.cue[1] + shift
            if not window.silver:
                cue_labels[row, start] = 3 if relation.anchored else 1
                cue_labels[row, start + 1 : end] = 2
            labels = torch.zeros(length, dtype=torch.long)
            part = torch.zeros(length, dtype=torch.long)
            for number, stretches in ((3, relation.content), (1, relation.source)):
                for s, e in stretches:
                    part[max(s + shift, 1) : max(min(e + shift, n + 1), 1)] = number
            if not relation.anchored:
                part[start:end] = 2
            parts.append(part)
            known = relation.who
            who.append((known.standing, known.kind, known.status) if known else (UNLABELLED,) * 3)
            speakers.append(known)
            phrases = torch.full((length,), 0 if known and known.whole else UNLABELLED)
            for number, s, e in known.phrases if known else ():
                s, e = max(s + shift, 1), min(e + shift, n + 1)
                if s < e:
                    phrases[s] = 1 + 2 * number
                    phrases[s + 1 : e] = 2 + 2 * number
            settings.append(phrases)
            for first, stretches in ((1, relation.source), (3, relation.content)):
                for s, e in stretches:
                    s, e = max(s + shift, 1), min(e + shift, n + 1)
                    if s < e:
                        labels[s] = first
                        labels[s + 1 : e] = first + 1
            rows.append(row)
            spans.append((start, end))
            roles.append(labels)
            low, high = max(1, start - shape.crop_before), min(n + 1, end + shape.crop_after)
            bounds.append((low, high))
            mend(labels, low, high)
    width = max((hi - lo for lo, hi in bounds), default=1)
    row_t = torch.tensor(rows, dtype=torch.long)
    lo = torch.tensor([b[0] for b in bounds], dtype=torch.long)
    hi = torch.tensor([b[1] for b in bounds], dtype=torch.long)
    crop = lo[:, None] + torch.arange(width)[None]
    crop_present = crop < hi[:, None]
    crop = crop % length
    span_t = torch.tensor(spans, dtype=torch.long).reshape(-1, 2)
    role_labels = torch.stack(roles).gather(1, crop) * crop_present if roles else torch.zeros(0, width, dtype=torch.long)
    part_t = torch.stack(parts).gather(1, crop) * crop_present if parts else torch.zeros(0, width, dtype=torch.long)
    absent = torch.full_like(crop, -100)
    settings_t = torch.where(crop_present, torch.stack(settings).gather(1, crop), absent) if settings else absent
    settings_known = torch.tensor([w.settings if w else (False,) * 4 for w in speakers], dtype=torch.float).reshape(-1, 4)
    speaker = torch.tensor(
        [[bool(w) and r == row and number in w.runs for r, number in run_numbers] for w, row in zip(speakers, rows)]
    ).reshape(len(rows), len(run_numbers))
    distance = distances(crop, span_t[:, :1], span_t[:, 1:], shape)
    of_windows = [[w.manner for w in windows], [w.article.manner for w in windows]]
    manner, taught = (torch.tensor(all) for all in of_windows)
    silver, fold = torch.tensor([w.silver for w in windows]), torch.tensor([w.article.fold for w in windows])
    return Batch(
        ids, case, gap, quotation, manner, present, cue_labels, row_t, crop, crop_present, span_t, distance, role_labels,
        part_t, torch.tensor(who, dtype=torch.long).reshape(-1, 3), settings_t, settings_known, tags, torch.tensor(run_at, dtype=torch.long),
        torch.tensor(run_row, dtype=torch.long), speaker, torch.tensor([bool(w and w.known) for w in speakers], dtype=torch.bool),
        taught, silver, fold,
    )
