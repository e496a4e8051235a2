"""Trains one teacher, on a GPU in minutes, without a fold of the articles: what it makes of those is not what it learnt by heart.

    python -m hearsay_training.teachers --corpus FILE --base FOLDER --fold 0 --out FOLDER

Leaves `reader.pt`, `silver.pkl` (its readings of its part of the articles that nobody marked) and its readings of dev."""

from __future__ import annotations

import argparse
import json
import pickle
import random
import time
from pathlib import Path

import torch

from . import articles, corpus, predict
from .articles import Article, Relation
from .bases import base_weights, load_base, shape_of
from .batches import Augmentation, Batch, collate
from .corpus import FOLDS, Corpus
from .course import Course, Rates, computing
from .losses import answers, gold_losses, total
from .network import Reader
from .stream import batches, in_groups

PLAIN = Augmentation(0, 0, 0, 0, 0)


def parse() -> argparse.Namespace:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--corpus", type=Path, required=True, help="file written by corpus.py")
    p.add_argument("--base", type=Path, required=True, help="folder of the base model (model.safetensors)")
    p.add_argument("--out", type=Path, required=True)
    p.add_argument("--fold", type=int, default=-1, help="the fold left out; -1: none")
    p.add_argument("--epochs", type=int, default=6)
    p.add_argument("--minutes", type=float, default=600, help="ends then, even if epochs are left")
    p.add_argument("--batch", type=int, default=32, help="windows")
    p.add_argument("--window", type=int, default=254, help="word pieces")
    p.add_argument("--rate", type=float, default=8e-5)
    p.add_argument("--head-rate", type=float, default=8e-4)
    p.add_argument("--decay", type=float, default=0.9, help="of the rate from a layer to the one below")
    p.add_argument("--average", type=float, default=0.995)
    p.add_argument("--layers", type=int, default=0, help="the lowest so many; 0: all")
    p.add_argument("--workers", type=int, default=4)
    p.add_argument("--bf16", action="store_true", help="as on a GPU, where there is none")
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--limit", type=int, default=0, help="so many articles of a part only, to try whether it runs")
    return p.parse_args()


def load(path: Path, limit: int) -> Corpus:
    found = corpus.read(path)
    return Corpus(**{name: part[: limit or None] for name, part in vars(found).items()})


def windows_of(of: Corpus, args: argparse.Namespace, epoch: int) -> list[list[articles.Window]]:
    dice = random.Random(f"{args.seed}/{epoch}")
    seen = lambda part: [a for a in part if args.fold < 0 or a.fold != args.fold]  # noqa: E731
    found = articles.windows(seen(of.polnear), args.window, dice)
    for _ in range(2):
        found += articles.windows(seen(of.even), args.window, dice)
    found += articles.windows(seen(of.styles), args.window, dice) + articles.windows(of.gum, args.window, dice)
    return in_groups(found, args.batch, dice)


def log(out: Path, **row: object) -> None:
    line = json.dumps(row)
    print(out.name, line, flush=True)
    with (out / "log.jsonl").open("a") as file:
        file.write(line + "\n")


@torch.no_grad()
def judged(reader: Reader, part: list[Article], device: str) -> dict[str, float]:
    """Shares in per cent of gold relations whose standing, kind and speaker's status the judge has right."""
    right, count = {"standing": 0, "kind": 0, "status": 0}, 0
    found = articles.windows(part, 254, random.Random(0))
    for at in range(0, len(found), 32):
        batch = collate(found[at : at + 32], reader.shape, random.Random(0), PLAIN)
        batch = Batch(**{name: value.to(device) for name, value in vars(batch).items()})
        answer = answers(reader, batch, False).judged
        if answer is None:
            continue
        known = batch.who[:, 0] >= 0
        count += int(known.sum())
        for n, name in enumerate(right):
            right[name] += int(((getattr(answer, name).argmax(-1) == batch.who[:, n]) & known).sum())
    return {name: round(100 * n / max(1, count), 1) for name, n in right.items()}


def report(reader: Reader, of: Corpus, out: Path, name: str, device: str) -> None:
    """Readings of dev and web, each in the manner of its gold and in PolNeAR's, for the scorer."""
    reader.eval()
    for part, manner in (("dev", 0), ("web", 0), ("web", 1)):
        path = out / f"{name}-{part}{manner}.jsonl"
        with path.open("w") as file:
            for article in getattr(of, part):
                file.write(json.dumps({"id": article.id, "attributions": predict.read(reader, article, manner)}) + "\n")
    shares = {part: judged(reader, getattr(of, part), device) for part in ("dev", "web")}
    log(out, name=name, **shares)


def silver(reader: Reader, article: Article) -> list[Relation]:
    found = predict.find(reader, article, article.manner)
    return [Relation(f.cue, f.anchored, tuple(f.source), tuple(f.content)) for f in found]


def main() -> None:
    args = parse()
    torch.manual_seed(args.seed)
    args.out.mkdir(parents=True, exist_ok=True)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    dtype = torch.bfloat16 if device == "cuda" or args.bf16 else torch.float32
    of, weights = load(args.corpus, args.limit), base_weights(args.base)
    count = sum("attention.LayerNorm" in name or "attention.output.LayerNorm" in name for name in weights) // 2
    shape = shape_of(weights, args.layers or count)
    reader = Reader(shape)
    load_base(reader, weights)
    groups = lambda epoch: windows_of(of, args, epoch)  # noqa: E731
    steps = args.epochs * len(groups(0))
    rates = Rates(args.rate, args.head_rate, args.decay, args.average)
    course = Course(reader, rates, steps, 60 * args.minutes, device, dtype)
    sums: dict[str, torch.Tensor] = {}
    for batch in batches(groups, args.epochs, shape, args.seed, args.workers, device):
        parts = gold_losses(course.reader, answers(course.reader, batch, False), batch)
        course.learn(total(parts))
        for name, loss in parts.items():
            sums[name] = sums.get(name, 0) + loss.detach()
        if course.step % 50 == 0:
            means = {name: round(float(loss) / 50, 3) for name, loss in sums.items()}
            log(args.out, step=course.step, of=steps, seconds=round(time.monotonic() - course.began, 1), **means)
            sums = {}
        if course.over():
            break
    torch.save({"shape": shape.as_dict(), "weights": course.average.state_dict()}, args.out / "reader.pt")
    best = computing(course.average, dtype).eval()
    own = [a for at, a in enumerate(of.gum + of.bare) if args.fold < 0 or at % FOLDS == args.fold]
    part = args.out / "silver.new"
    part.write_bytes(pickle.dumps({a.id: silver(best, a) for a in own}))
    part.rename(args.out / "silver.pkl")  # whole, for students who wait for it
    log(args.out, silver=len(own), seconds=round(time.monotonic() - course.began, 1))
    report(best, of, args.out, "teacher", device)


if __name__ == "__main__":
    main()
