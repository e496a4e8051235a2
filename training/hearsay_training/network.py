"""The reader's network: one encoder, a cue tagger, and a small second pass for each cue.

The encoder is BERT-shaped (Devlin et al. 2019) and starts from published sentence-embedding weights. A relation is
found in two steps, as in pipeline models of attribution (Pareti 2015; Newell et al. 2018), but with shared weights:
cues are tagged over the whole window; then, for each cue, a narrow transformer reads a crop of the encoder's states
around it, knowing the cue and every piece's distance to it, and a linear-chain CRF (Lafferty et al. 2001) labels source and
content. So a relation's parts come out linked, and a source may serve two cues.
"""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from .who import Judge, Namer, WhoShape

CUE_LABELS = ["O", "B-cue", "I-cue", "anchor"]
ROLE_LABELS = ["O", "B-source", "I-source", "B-content", "I-content"]
IMPOSSIBLE = -1e4


@dataclass(frozen=True)
class Shape:
    """Everything that the weights' shapes depend on; saved beside them."""

    vocabulary: int = 30522
    positions: int = 512
    width: int = 384
    layers: int = 6
    heads: int = 12
    inner: int = 1536
    cases: int = 5
    gaps: int = 4
    quotation_states: int = 5
    manners: int = 2
    relative_buckets: int = 0
    """Buckets of a learnt bias on attention by distance, shared by the layers (MPNet); 0: none."""
    role_width: int = 192
    role_layers: int = 2
    role_heads: int = 4
    role_inner: int = 512
    crop_before: int = 72
    crop_after: int = 120

    def as_dict(self) -> dict:
        return asdict(self)


class Attention(nn.Module):
    """Without dropout of its own: on a processor, drawing it costs more than the products do."""

    def __init__(self, width: int, heads: int):
        super().__init__()
        self.heads = heads
        self.query, self.key, self.value, self.out = (nn.Linear(width, width) for _ in range(4))

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        batch, length, width = x.shape
        split = lambda t: t.view(batch, length, self.heads, width // self.heads).transpose(1, 2)  # noqa: E731
        q, k, v = split(self.query(x)), split(self.key(x)), split(self.value(x))
        mixed = F.scaled_dot_product_attention(q, k, v, attn_mask=mask.to(q.dtype))
        return self.out(mixed.transpose(1, 2).reshape(batch, length, width))


class Layer(nn.Module):
    """A transformer layer, normalised after each part as in BERT."""

    def __init__(self, width: int, heads: int, inner: int, dropout: float):
        super().__init__()
        self.attention = Attention(width, heads)
        self.norm1, self.norm2 = nn.LayerNorm(width, eps=1e-12), nn.LayerNorm(width, eps=1e-12)
        self.up, self.down = nn.Linear(width, inner), nn.Linear(inner, width)
        self.drop = nn.Dropout(dropout)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        x = self.norm1(x + self.drop(self.attention(x, mask)))
        return self.norm2(x + self.drop(self.down(F.gelu(self.up(x)))))


def additive(present: Tensor) -> Tensor:
    """[batch, length] of 0/1 to a mask that is added to attention scores."""
    return (1.0 - present[:, None, None, :].float()) * IMPOSSIBLE


def buckets(places: Tensor, count: int, furthest: int = 128) -> Tensor:
    """[length] → [length, length]: how far the second place is behind the first, finely near by, coarsely far off (T5, MPNet)."""
    behind = places[:, None] - places[None]
    half = count // 2
    near = half // 2
    far = near + (torch.log(behind.abs().clamp(min=1).float() / near) / math.log(furthest / near) * (half - near)).long()
    return (behind < 0).long() * half + torch.where(behind.abs() < near, behind.abs(), far.clamp(max=half - 1))


class Encoder(nn.Module):
    """Word pieces and their features → one state a piece, and cue scores."""

    def __init__(self, shape: Shape, dropout: float = 0.1):
        super().__init__()
        self.words = nn.Embedding(shape.vocabulary, shape.width)
        self.places = nn.Embedding(shape.positions, shape.width)
        self.letter_case = nn.Embedding(shape.cases, shape.width)
        self.gap = nn.Embedding(shape.gaps, shape.width)
        self.quotation = nn.Embedding(shape.quotation_states, shape.width)
        self.manner = nn.Embedding(shape.manners, shape.width)
        for added in (self.letter_case, self.gap, self.quotation, self.manner):
            nn.init.normal_(added.weight, std=0.02)
        self.norm = nn.LayerNorm(shape.width, eps=1e-12)
        self.drop = nn.Dropout(dropout)
        self.relative = nn.Embedding(shape.relative_buckets, shape.heads) if shape.relative_buckets else None
        self.layers = nn.ModuleList(
            Layer(shape.width, shape.heads, shape.inner, dropout) for _ in range(shape.layers)
        )
        self.cue_hidden = nn.Linear(shape.width, 256)
        self.cue = nn.Linear(256, len(CUE_LABELS))

    def forward(self, ids, letter_case, gap, quotation, manner, present) -> tuple[Tensor, Tensor]:
        """All [batch, length] but `manner` [batch]. Gives states [batch, length, width] and cue scores."""
        places = torch.arange(ids.shape[1], device=ids.device)
        x = self.words(ids) + self.places(places)[None] + self.letter_case(letter_case) + self.gap(gap)
        x = x + self.quotation(quotation) + self.manner(manner)[:, None]
        x = self.drop(self.norm(x))
        mask = additive(present)
        if self.relative is not None:
            mask = mask + self.relative(buckets(places, self.relative.num_embeddings)).permute(2, 0, 1)[None]
        mask = mask.to(x.dtype)
        for layer in self.layers:
            x = layer(x, mask)
        return x, self.cue(self.drop(F.gelu(self.cue_hidden(x))))


class RoleTagger(nn.Module):
    """For one cue: the states of a crop around it → scores of source and content labels."""

    def __init__(self, shape: Shape, dropout: float = 0.1):
        super().__init__()
        self.shape = shape
        self.own = nn.Linear(shape.width, shape.role_width)
        self.of_cue = nn.Linear(shape.width, shape.role_width)
        self.distance = nn.Embedding(shape.crop_before + shape.crop_after + 2, shape.role_width)
        nn.init.normal_(self.distance.weight, std=0.02)
        self.norm = nn.LayerNorm(shape.role_width)
        self.drop = nn.Dropout(dropout)
        self.layers = nn.ModuleList(
            Layer(shape.role_width, shape.role_heads, shape.role_inner, dropout) for _ in range(shape.role_layers)
        )
        self.roles = nn.Linear(shape.role_width, len(ROLE_LABELS))

    def forward(self, states: Tensor, cue: Tensor, distance: Tensor, present: Tensor) -> Tensor:
        """states [n, crop, width]; cue [n, width], the mean over the cue's pieces; distance [n, crop], as
        `distances` gives; present [n, crop]."""
        return self.tag(self.own(states), cue, distance, present)

    def tag(self, own: Tensor, cue: Tensor, distance: Tensor, present: Tensor) -> Tensor:
        """`own`: the crop's states as `self.own` makes them, which is cheaper to do before cropping."""
        x = own + self.of_cue(cue)[:, None] + self.distance(distance)
        x = self.drop(self.norm(x))
        mask = additive(present)
        for layer in self.layers:
            x = layer(x, mask)
        return self.roles(self.drop(x))


class Crf(nn.Module):
    """Linear-chain CRF over the role labels; what BIO forbids is impossible."""

    def __init__(self, labels: list[str] = ROLE_LABELS):
        super().__init__()
        n = len(labels)
        self.transitions = nn.Parameter(torch.zeros(n, n))
        self.start = nn.Parameter(torch.zeros(n))
        opens = [not label.startswith("I-") for label in labels]
        follows = [[opens[j] or labels[i].endswith(labels[j][1:]) for j in range(n)] for i in range(n)]
        self.register_buffer("forbidden", torch.where(torch.tensor(follows), 0.0, IMPOSSIBLE), persistent=False)
        self.register_buffer("no_start", torch.where(torch.tensor(opens), 0.0, IMPOSSIBLE), persistent=False)

    def tables(self) -> tuple[Tensor, Tensor]:
        return self.transitions + self.forbidden, self.start + self.no_start

    def loss(self, scores: Tensor, labels: Tensor, present: Tensor) -> Tensor:
        """Negative log likelihood of each sequence, in nats. Present pieces form a prefix of each row."""
        transitions, start = self.tables()
        batch, length, _ = scores.shape
        mask = present.float()
        gold = scores.gather(2, labels[:, :, None])[:, :, 0] * mask
        moves = transitions[labels[:, :-1], labels[:, 1:]] * mask[:, 1:]
        total = gold.sum(1) + moves.sum(1) + start[labels[:, 0]]
        return self.log_total(scores, present) - total

    def log_total(self, scores: Tensor, present: Tensor) -> Tensor:
        """log of the sum over all label sequences of each row [n, length, labels] → [n]. Steps are matrices over the
        labels, multiplied pairwise: log2(length) products instead of length."""
        transitions, start = self.tables()
        nothing = torch.where(torch.eye(len(start), device=scores.device, dtype=torch.bool), 0.0, IMPOSSIBLE)
        steps = torch.where(present[:, 1:, None, None], transitions + scores[:, 1:, None, :], nothing)
        while steps.shape[1] > 1:
            if steps.shape[1] % 2:
                steps = torch.cat([steps, nothing.expand(len(steps), 1, -1, -1)], 1)
            first, second = steps[:, 0::2], steps[:, 1::2]
            steps = torch.logsumexp(first[..., :, :, None] + second[..., None, :, :], -2)
        opened = scores[:, 0] + start
        return torch.logsumexp(opened[:, :, None] + steps[:, 0], (1, 2)) if steps.shape[1] else torch.logsumexp(opened, 1)

    @torch.no_grad()
    def decode(self, scores: Tensor, lengths: list[int]) -> list[list[int]]:
        """Viterbi: the best label sequence of each row. Step by step, so on the processor."""
        transitions, start = (table.cpu().numpy() for table in self.tables())
        scores = scores.float().cpu().numpy()
        best = scores[:, 0] + start
        history, back = [best], []
        for t in range(1, scores.shape[1]):
            ways = best[:, :, None] + transitions
            back.append(ways.argmax(1))
            best = ways.max(1) + scores[:, t]
            history.append(best)
        paths = []
        for row, length in enumerate(lengths):
            label = int(history[length - 1][row].argmax())
            path = [label]
            for t in range(length - 2, -1, -1):
                label = int(back[t][row, label])
                path.append(label)
            paths.append(path[::-1])
        return paths


class Reader(nn.Module):
    def __init__(self, shape: Shape, dropout: float = 0.1):
        super().__init__()
        self.shape = shape
        self.encoder = Encoder(shape, dropout)
        self.roles = RoleTagger(shape, dropout)
        self.crf = Crf()
        who = WhoShape(width=shape.width)
        self.namer = Namer(who, dropout)
        self.judge = Judge(who, Layer(who.judge_width, who.judge_heads, who.judge_inner, dropout), dropout)


def distances(positions: Tensor, start: Tensor, end: Tensor, shape: Shape) -> Tensor:
    """Signed distance to the cue [start, end) in pieces as an embedding's index: the last index inside the cue."""
    before, after = positions - start, positions - end + 1
    signed = torch.where(positions < start, before, after).clamp(-shape.crop_before, shape.crop_after)
    inside = (positions >= start) & (positions < end)
    return torch.where(inside, shape.crop_before + shape.crop_after + 1, signed + shape.crop_before)
