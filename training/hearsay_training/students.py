"""Trains small readers on what teachers make of the text, and on gold where there is any (`soft.py`).

    python -m hearsay_training.students --corpus FILE --base FOLDER --teachers FOLDER … --out FOLDER --layers 6 2

The teachers are read once a batch for all students. An article's labels are mostly those of the teacher that has not seen it;
where nobody marked it, of all. Leaves `student-6.pt` (float16, without the base's word embeddings: `finish.py` adds
them) and readings of dev, in the middle and at the end."""

from __future__ import annotations

import argparse
import pickle
import random
import time
from pathlib import Path

import torch

from . import articles
from .bases import base_weights, load_base, shape_of
from .batches import Batch
from .corpus import Corpus
from .course import Course, Rates, computing
from .losses import WEIGHTS, answers, total
from .network import Reader, Shape
from .soft import soft_losses, targets
from .stream import batches, in_groups
from .teachers import load, log, report

KEPT = {6: [0, 1, 2, 3, 4, 5], 5: [0, 1, 2, 3, 5], 4: [0, 1, 3, 5], 3: [0, 2, 5], 2: [0, 3]}
"""Which of six layers a student of so many begins with."""


def parse() -> argparse.Namespace:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--corpus", type=Path, required=True, help="file written by corpus.py")
    p.add_argument("--base", type=Path, help="folder of the base model (model.safetensors)")
    p.add_argument("--from", dest="start", type=Path, help="a reader.pt to take the first weights from instead")
    p.add_argument("--teachers", type=Path, nargs="+", required=True, help="their folders, in the order of their folds")
    p.add_argument("--out", type=Path, required=True)
    p.add_argument("--layers", type=int, nargs="+", default=[6])
    p.add_argument("--epochs", type=int, default=30)
    p.add_argument("--minutes", type=float, default=600, help="ends then, even if epochs are left")
    p.add_argument("--ends", type=float, default=float("inf"), help="ends at this time (seconds since 1970) at the latest")
    p.add_argument("--batch", type=int, default=48, help="windows")
    p.add_argument("--window", type=int, default=254, help="word pieces")
    p.add_argument("--rate", type=float, default=4e-4)
    p.add_argument("--head-rate", type=float, default=1.2e-3)
    p.add_argument("--average", type=float, default=0.998)
    p.add_argument("--gold", type=float, default=0.35, help="share of gold in the labels where there is gold")
    p.add_argument("--gold-who", type=float, help="its share in the labels of who and how, where another")
    p.add_argument("--kind-weight", type=float, default=WEIGHTS["kind"], help="of the loss of kinds")
    p.add_argument("--marked-only", action="store_true", help="leave out pages, and relations where a teacher alone found them")
    p.add_argument("--unseen", type=float, default=0.8, help="share that the teacher who has not seen an article has among the teachers")
    p.add_argument("--workers", type=int, default=6)
    p.add_argument("--bf16", action="store_true", help="as on a GPU, where there is none")
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--limit", type=int, default=0, help="so many articles of a part only, to try whether it runs")
    return p.parse_args()


def with_silver(of: Corpus, folders: list[Path]) -> None:
    """Of no folders: none is waited for, and pages are left out."""
    of.bare = of.bare if folders else []
    files = [folder / "silver.pkl" for folder in folders]
    while not all(file.exists() for file in files):  # teachers are still at it
        time.sleep(0.5)
    read = {id: found for file in files for id, found in pickle.loads(file.read_bytes()).items()}
    for article in of.gum + of.bare:
        article.silver = [read[article.id]] if article.id in read else []
    # What is no newspaper's is marked evenly, whichever manner a student is told; PolNeAR's articles only where it is told so.
    papers = {article.id for article in of.polnear}
    for article in of.even + of.styles + of.gum + of.bare:
        article.either = article.id not in papers


def windows_of(of: Corpus, args: argparse.Namespace, epoch: int) -> list[list[articles.Window]]:
    dice = random.Random(f"{args.seed}/{epoch}")
    cut = lambda part: articles.windows(part, args.window, dice)  # noqa: E731
    found = cut(of.polnear) + cut(of.even) + cut(of.even) + cut(of.styles) + cut(of.gum) + cut(of.bare)
    return in_groups(found, args.batch, dice)


def teacher(folder: Path, device: str, dtype: torch.dtype) -> Reader:
    saved = torch.load(folder / "reader.pt", weights_only=True)
    reader = Reader(Shape(**saved["shape"]), dropout=0.0)
    reader.load_state_dict(saved["weights"])
    return computing(reader.to(device), dtype).eval().requires_grad_(False)


def trust(batch: Batch, count: int, unseen: float) -> torch.Tensor:
    """[B, teachers]: the unseen share for the fold's own teacher, the rest evenly; all evenly where there is no fold."""
    if count == 1:
        return torch.ones(len(batch.fold), 1, device=batch.fold.device)
    own = torch.nn.functional.one_hot(batch.fold.clamp(min=0) % count, count).float()
    of_fold = own * unseen + (1 - own) * (1 - unseen) / (count - 1)
    return torch.where(batch.fold[:, None] >= 0, of_fold, torch.full_like(of_fold, 1 / count))


def beginning(args: argparse.Namespace, layers: int) -> Reader:
    """A student with some of the layers of a published model, or of an earlier reader with its heads too."""
    if not args.start:
        weights = base_weights(args.base)
        reader = Reader(shape_of(weights, layers))
        load_base(reader, weights, KEPT[layers])
        return reader
    saved = torch.load(args.start, weights_only=True)
    reader = Reader(Shape(**saved["shape"] | {"layers": layers}))
    places = {f"encoder.layers.{kept}.": f"encoder.layers.{n}." for n, kept in enumerate(KEPT[layers])}
    weights = {name: value for name, value in saved["weights"].items() if not name.startswith("encoder.layers.")}
    for kept, own in places.items():
        weights |= {own + name[len(kept) :]: value for name, value in saved["weights"].items() if name.startswith(kept)}
    reader.load_state_dict(weights)
    return reader


def save(reader: Reader, path: Path) -> None:
    weights = {name: value.half() for name, value in reader.state_dict().items() if name != "encoder.words.weight"}
    torch.save({"shape": reader.shape.as_dict(), "weights": weights}, path)


def main() -> None:
    args = parse()
    torch.manual_seed(args.seed)
    args.out.mkdir(parents=True, exist_ok=True)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    dtype = torch.bfloat16 if device == "cuda" or args.bf16 else torch.float32
    of = load(args.corpus, args.limit)
    readers = {layers: beginning(args, layers) for layers in args.layers}
    with_silver(of, [] if args.marked_only else args.teachers)
    teachers = [teacher(folder, device, dtype) for folder in args.teachers]
    groups = lambda epoch: windows_of(of, args, epoch)  # noqa: E731
    steps = args.epochs * len(groups(0))
    rates = Rates(args.rate, args.head_rate, 1.0, args.average)
    seconds = min(60 * args.minutes, args.ends - time.time())
    courses = {layers: Course(reader, rates, steps, seconds, device, dtype) for layers, reader in readers.items()}
    first = next(iter(courses.values()))
    sums: dict[str, torch.Tensor] = {}
    halfway = True
    who = args.gold if args.gold_who is None else args.gold_who
    weights = WEIGHTS | {"kind": args.kind_weight}
    for batch in batches(groups, args.epochs, first.reader.shape, args.seed, args.workers, device):
        made = targets(teachers, trust(batch, len(teachers), args.unseen), batch, args.gold, who)
        for layers, course in courses.items():
            parts = soft_losses(course.reader, answers(course.reader, batch, False), made, batch)
            course.learn(total(parts, weights))
            for name, loss in parts.items():
                sums[f"{layers} {name}"] = sums.get(f"{layers} {name}", 0) + loss.detach()
        if first.step % 100 == 0:
            means = {name: round(float(loss) / 100, 3) for name, loss in sums.items()}
            log(args.out, step=first.step, of=steps, seconds=round(time.monotonic() - first.began, 1), **means)
            sums = {}
        if halfway and first.progress() >= 0.5:
            halfway = False
            for layers, course in courses.items():
                save(course.average, args.out / f"student-{layers}.pt")
        if first.over():
            break
    for layers, course in courses.items():
        save(course.average, args.out / f"student-{layers}.pt")
    log(args.out, done=list(courses), step=first.step)
    for layers, course in courses.items():
        report(computing(course.average, dtype), of, args.out, f"student-{layers}", device)


if __name__ == "__main__":
    main()
