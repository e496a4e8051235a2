"""Stage 5: the small scorers behind the network: who of the candidates is speaking, and how the model's view and the
rules' hints weigh for standing and kind. Trained on what the product's own code sees of gold relations (`who.mjs`).

    python -m hearsay_training.scorers ROWS_FOLDER MODEL_FOLDER

Minutes on a processor; the same rows give the same weights on one machine."""

from __future__ import annotations

import json
import random
import sys
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor, nn

HIDDEN, EPOCHS, RATE, DECAY, DROPOUT = 48, 24, 3e-3, 3e-3, 0.15
SEEDS = 4
"""Scorers of as many seeds are averaged: alone they differ by some tenths."""
PRECISION = 0.97
TABLE_DECAY = 1e-4


def rows_of(folder: Path, *parts: str) -> list[dict]:
    """A row's features once as a tensor: batches are made of them in every epoch."""
    found = [json.loads(line) for part in parts for line in (folder / f"{part}.jsonl").read_text().splitlines()]
    return [row | {"rows": torch.tensor(row["rows"])} for row in found]


class Scorer(nn.Module):
    """A candidate's score from its features, and nobody's from the turn's: see `speakers/scorer.ts`."""

    def __init__(self, features: int, turn: int, mean: Tensor, scale: Tensor, width: int = HIDDEN):
        super().__init__()
        self.register_buffer("mean", mean)
        self.register_buffer("scale", scale)
        self.hidden, self.out = nn.Linear(features, width), nn.Linear(width, 1)
        self.nobody, self.nobody_out = nn.Linear(turn, width), nn.Linear(width, 1)
        self.drop = nn.Dropout(DROPOUT)

    def forward(self, rows: Tensor, turn: Tensor, present: Tensor) -> Tensor:
        """[n, candidates, features], [n, turn], [n, candidates] → scores [n, candidates + 1], nobody last."""
        scores = self.out(self.drop(F.relu(self.hidden((rows - self.mean) / self.scale))))[..., 0]
        scores = scores.masked_fill(~present, -1e4)
        return torch.cat([scores, self.nobody_out(self.drop(F.relu(self.nobody(turn))))], 1)


@torch.no_grad()
def averaged(scorers: list[Scorer]) -> Scorer:
    """One scorer whose scores are the mean of theirs: their hidden units side by side."""
    first = scorers[0]
    mean = Scorer(first.hidden.in_features, first.nobody.in_features, first.mean, first.scale, HIDDEN * len(scorers))
    parts = [scorer.state_dict() for scorer in scorers]
    for name in ("hidden.weight", "hidden.bias", "nobody.weight", "nobody.bias"):
        mean.state_dict()[name].copy_(torch.cat([part[name] for part in parts]))
    for name in ("out", "nobody_out"):
        mean.state_dict()[f"{name}.weight"].copy_(torch.cat([part[f"{name}.weight"] for part in parts], 1) / len(parts))
        mean.state_dict()[f"{name}.bias"].copy_(sum(part[f"{name}.bias"] for part in parts) / len(parts))
    return mean.eval()


def usable(row: dict) -> bool:
    """One speaker or nobody: those who speak together are a rule's, unsure labels teach nothing."""
    return not row["several"] and "&" not in (row["label"]["speaker"] or "") and row["label"].get("sure", True)


def collate(rows: list[dict]) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    width = max(1, max(len(r["rows"]) for r in rows))
    features = max((r["rows"].shape[1] for r in rows if len(r["rows"])), default=1)
    x, present = torch.zeros(len(rows), width, features), torch.zeros(len(rows), width, dtype=torch.bool)
    right = torch.zeros(len(rows), width + 1, dtype=torch.bool)
    for i, row in enumerate(rows):
        if len(row["rows"]):
            x[i, : len(row["rows"])] = row["rows"]
            present[i, : len(row["rows"])] = True
        right[i, row["right"]] = True
        right[i, width] = not row["right"]
    return x, torch.tensor([r["turn"] for r in rows], dtype=torch.float), present, right


def losses(scorer: Scorer, rows: list[dict], temperature: float = 1.0) -> Tensor:
    x, turn, present, right = collate(rows)
    chances = (scorer(x, turn, present) / temperature).log_softmax(-1)
    # A name that is no candidate should be withheld; but it is not the turn's fault, so it counts half.
    weight = torch.tensor([0.5 if r["label"]["speaker"] and not r["right"] else 1.0 for r in rows])
    return -(chances.masked_fill(~right, -1e4).logsumexp(-1)) * weight


def train_speakers(train: list[dict], held: list[dict]) -> tuple[Scorer, float]:
    """The scorer, and the temperature at which its chances fit the articles held out."""
    all_rows = torch.cat([row["rows"] for row in train if len(row["rows"])])
    mean, scale = all_rows.mean(0), all_rows.std(0).clamp(min=0.05)
    scorer = averaged([train_scorer(train, held, mean, scale, seed) for seed in range(1, SEEDS + 1)])
    with torch.no_grad():
        return scorer, min((t / 20 for t in range(10, 61)), key=lambda t: float(losses(scorer, held, t).mean()))


def train_scorer(train: list[dict], held: list[dict], mean: Tensor, scale: Tensor, seed: int) -> Scorer:
    torch.manual_seed(seed)
    dice = random.Random(seed)
    scorer = Scorer(len(mean), len(train[0]["turn"]), mean, scale)
    optimizer = torch.optim.AdamW(scorer.parameters(), lr=RATE, weight_decay=DECAY)
    size = 64
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, RATE, total_steps=EPOCHS * -(-len(train) // size))
    for epoch in range(EPOCHS):
        # Like many candidates together, so that little is padded.
        order = sorted(train, key=lambda row: len(row["rows"]) // 4 + dice.random())
        groups = [order[i : i + size] for i in range(0, len(order), size)]
        dice.shuffle(groups)
        scorer.train()
        for group in groups:
            loss = losses(scorer, group).mean()
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()
        if epoch % 6 == 5:
            print(epoch, "train", round(float(loss.detach()), 3), "held out", {k: round(v, 3) for k, v in figures(scorer, held).items()}, flush=True)
    return scorer.eval()


@torch.no_grad()
def decisions(scorer: Scorer, rows: list[dict], temperature: float = 1.0) -> list[tuple[float, bool, bool]]:
    """For each row the best candidate's chance, whether it is right, and whether it beats nobody."""
    scorer.eval()
    found = []
    for i in range(0, len(rows), 128):
        group = rows[i : i + 128]
        x, turn, present, right = collate(group)
        chances = (scorer(x, turn, present) / temperature).softmax(-1)
        best, at = chances[:, :-1].max(-1)
        for n in range(len(group)):
            found.append((float(best[n]), bool(right[n, at[n]]), bool(best[n] > chances[n, -1])))
    return found


def figures(scorer: Scorer, rows: list[dict], temperature: float = 1.0) -> dict[str, float]:
    decided = decisions(scorer, rows, temperature)
    given = [(chance, right) for chance, right, named in decided if named]
    answerable = sum(bool(r["label"]["speaker"]) for r in rows)
    sure = sorted(((c, ok, bool(r["label"]["speaker"])) for (c, ok, named), r in zip(decided, rows) if named), reverse=True)
    covered = good = taken = 0
    for _, ok, has in sure:
        if covered >= 0.9 * answerable:
            break
        taken, good, covered = taken + 1, good + ok, covered + has
    bins = [[(c, ok) for c, ok in given if lo <= c < lo + 0.1] for lo in (x / 10 for x in range(10))]
    error = sum(abs(sum(c for c, _ in b) - sum(ok for _, ok in b)) for b in bins) / max(1, len(given))
    return {
        "precision": sum(ok for _, ok in given) / max(1, len(given)),
        "coverage": sum(named and bool(r["label"]["speaker"]) for (_, _, named), r in zip(decided, rows)) / max(1, answerable),
        "precision at 90": good / max(1, taken) if covered >= 0.9 * answerable else 0.0,
        "calibration error": error,
    }


def threshold(scorer: Scorer, rows: list[dict], temperature: float) -> float:
    """The lowest chance from which on names are right in `PRECISION` of the cases."""
    given = sorted(((c, ok) for c, ok, named in decisions(scorer, rows, temperature) if named), reverse=True)
    lowest, good = 1.0, 0
    for n, (chance, ok) in enumerate(given, 1):
        good += ok
        if good / n >= PRECISION:
            lowest = chance
    return round(lowest, 3)


def train_table(rows: list[dict], field: str, labels: list[str], default: str, inputs: list[str]) -> dict:
    x = torch.tensor([row[field] for row in rows])
    y = torch.tensor([labels.index(row["label"].get(field, default)) for row in rows])
    linear = nn.Linear(x.shape[1], len(labels))
    nn.init.zeros_(linear.weight)
    optimizer = torch.optim.LBFGS(linear.parameters(), max_iter=200, line_search_fn="strong_wolfe")

    def closure() -> Tensor:
        optimizer.zero_grad()
        loss = F.cross_entropy(linear(x), y) + TABLE_DECAY * linear.weight.square().sum()
        loss.backward()
        return loss

    optimizer.step(closure)
    return {"inputs": inputs, "labels": labels, "weights": short(linear.weight), "bias": short(linear.bias)}


def accuracy(table: dict, rows: list[dict], field: str, default: str) -> tuple[float, float]:
    """Accuracy, and macro F1 over the classes that gold uses."""
    scores = torch.tensor([row[field] for row in rows]) @ torch.tensor(table["weights"]).T + torch.tensor(table["bias"])
    gold = [row["label"].get(field, default) for row in rows]
    found = [table["labels"][int(best)] for best in scores.argmax(-1)]
    f1 = [
        2 * sum(g == f == label for g, f in zip(gold, found)) / max(1, gold.count(label) + found.count(label))
        for label in set(gold)
    ]
    return sum(g == f for g, f in zip(gold, found)) / len(gold), sum(f1) / len(f1)


def short(values: Tensor) -> list:
    return json.loads(json.dumps(values.detach().tolist()), parse_float=lambda number: round(float(number), 4))


def main() -> None:
    rows_folder, model = Path(sys.argv[1]), Path(sys.argv[2])
    names = json.loads((rows_folder / "names.json").read_text())
    train = rows_of(rows_folder, "polnear-train", "clean", "wide")
    dev, web = rows_of(rows_folder, "polnear-dev"), rows_of(rows_folder, "web")
    articles = sorted({row["article"] for row in train})
    random.Random(1).shuffle(articles)
    held_out = set(articles[: len(articles) // 8])
    known = [row for row in train if usable(row)]
    scorer, temperature = train_speakers(
        [row for row in known if row["article"] not in held_out], [row for row in known if row["article"] in held_out]
    )
    least = threshold(scorer, [row for row in dev if usable(row)], temperature)
    for name, rows in (("dev", dev), ("web", web)):
        print(name, {k: round(v, 3) for k, v in figures(scorer, [r for r in rows if usable(r)], temperature).items()})
    speaker = {
        "features": names["features"],
        "mean": short(scorer.mean), "scale": short(scorer.scale),
        "hidden": short(scorer.hidden.weight), "hiddenBias": short(scorer.hidden.bias),
        "out": short(scorer.out.weight[0]), "outBias": short(scorer.out.bias)[0],
        "nobody": short(scorer.nobody.weight), "nobodyBias": short(scorer.nobody.bias),
        "nobodyOut": short(scorer.nobody_out.weight[0]), "nobodyOutBias": short(scorer.nobody_out.bias)[0],
        "temperature": temperature, "minProbability": least,
    }  # fmt: skip
    (model / "speaker.json").write_text(json.dumps(speaker) + "\n")
    manner = {}
    for field, default in (("standing", "said"), ("kind", "statement")):
        labels = [name.removeprefix("judged ") for name in names[field] if name.startswith("judged ")]
        manner[field] = train_table(train, field, labels, default, names[field])
        for name, rows in (("dev", dev), ("web", web)):
            print(name, field, [round(100 * figure, 1) for figure in accuracy(manner[field], rows, field, default)])
    (model / "manner.json").write_text(json.dumps(manner) + "\n")
    print("temperature", temperature, "least probability", least)


if __name__ == "__main__":
    main()
