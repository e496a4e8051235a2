"""Goes on from a reader's graphs with a newsroom's own corrections; `hearsay train` runs it.

    python -m hearsay_training.tune --rows FOLDER --model FOLDER --out FOLDER

`--rows` holds `train.jsonl` and `parity.jsonl`, an article a line as `src/model/training-row.ts` writes them. Prints what it does as
JSON, a line a step: {"step": 3, "of": 120, "loss": 1.25}, then {"doing": "export"}. Small corpora are soon learnt by heart: the
rates are low, lower layers learn slower, and what is kept is the average of the way."""

from __future__ import annotations

import argparse
import json
import random
from pathlib import Path

import torch

from . import articles, names
from .articles import Article
from .batches import Augmentation, collate
from .course import Course, Rates
from .export import Options, export
from .losses import answers, gold_losses, total
from .network import Reader
from .restore import restored
from .rounding import some
from .stream import in_groups

WINDOW = 254
RATES = Rates(base=2e-5, heads=4e-5, decay=0.8, average=0.99)
TAUGHT = ("cue", "role", "standing", "kind", "status", "speaker")
"""What corrections say; names, addressees, media and times are left as they are, since nobody marked them."""


def parse() -> argparse.Namespace:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--rows", type=Path, required=True)
    p.add_argument("--model", type=Path, required=True, help="the graphs to go on from")
    p.add_argument("--out", type=Path, required=True)
    p.add_argument("--name", default="tuned")
    p.add_argument("--epochs", type=int, default=3)
    p.add_argument("--minutes", type=float, default=600, help="the training ends then, even if epochs are left")
    p.add_argument("--batch", type=int, default=8, help="windows")
    p.add_argument("--threads", type=int, default=0, help="of the processor; 0: as many as PyTorch thinks right")
    p.add_argument("--seed", type=int, default=1)
    return p.parse_args()


def say(**what: object) -> None:
    print(json.dumps(what), flush=True)


def groups_of(found: list[Article], args: argparse.Namespace, epoch: int) -> list[list[articles.Window]]:
    dice = random.Random(f"{args.seed}/{epoch}")
    return in_groups(articles.windows(found, WINDOW, dice), args.batch, dice)


def tune(reader: Reader, found: list[Article], args: argparse.Namespace) -> Reader:
    device = "cuda" if torch.cuda.is_available() else "cpu"
    epochs = [groups_of(found, args, epoch) for epoch in range(args.epochs)]
    steps = sum(len(groups) for groups in epochs)
    course = Course(reader, RATES, steps, 60 * args.minutes, device, torch.bfloat16 if device == "cuda" else torch.float32)
    for epoch, groups in enumerate(epochs):
        for at, windows in enumerate(groups):
            batch = collate(windows, reader.shape, random.Random(f"{args.seed}/{epoch}/{at}"), Augmentation()).to(device)
            parts = gold_losses(course.reader, answers(course.reader, batch, False), batch)
            loss = total({name: part for name, part in parts.items() if name in TAUGHT})
            course.learn(loss)
            say(step=course.step, of=steps, loss=round(float(loss.detach()), 3))
            if course.over():
                return course.average.to("cpu")
    return course.average.to("cpu")


def main() -> None:
    args = parse()
    torch.manual_seed(args.seed)
    if args.threads:
        torch.set_num_threads(args.threads)
    rows = args.rows / "train.jsonl"
    common = names.common_words(articles.texts(rows))
    found = articles.load(rows, 0, common)
    reader, _ = restored(args.model)
    tuned = tune(reader, found, args)
    say(doing="export")
    parity = articles.load(args.rows / "parity.jsonl", 0)[0]
    export(tuned.float(), parity, some(found), args.model / "vocab.txt", Options(args.name), args.out)


if __name__ == "__main__":
    main()
