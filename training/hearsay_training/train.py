"""Stages 2 and 3: trains the reader; resumes from its last checkpoint; logs figures on dev after every epoch."""

from __future__ import annotations

import argparse
import copy
import json
import random
import subprocess
import time
from pathlib import Path

import torch

from . import articles, names, predict
from .bases import base_weights, load_base
from .batches import Augmentation, Batch, collate
from .losses import answers, gold_losses, judge, judge_losses, total as weighted
from .network import Reader, Shape
from .stream import in_groups

AVERAGING = 0.998


def parse() -> argparse.Namespace:
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--data", type=Path, required=True, help="folder written by training/data.mjs")
    p.add_argument("--base", type=Path, required=True, help="folder of the base model (model.safetensors)")
    p.add_argument("--out", type=Path, required=True, help="folder for checkpoints, log and predictions")
    p.add_argument("--corpora", type=Path, help="corpora with dev gold, for figures")
    p.add_argument("--scorer", type=Path, help="score.mjs, for figures")
    p.add_argument("--from", dest="start", type=Path, help="a reader.pt to go on from instead of the base weights")
    p.add_argument("--epochs", type=int, default=6)
    p.add_argument("--batch", type=int, default=12, help="windows")
    p.add_argument("--window", type=int, default=254, help="word pieces")
    p.add_argument("--rate", type=float, default=2e-4)
    p.add_argument("--head-rate", type=float, default=1e-3)
    p.add_argument("--bare-share", type=float, default=1.0, help="share of articles without labels of who and how, an epoch")
    p.add_argument("--even-copies", type=int, default=2, help="times that clean and wide are read an epoch")
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--frozen", type=int, default=0, help="lowest layers that stay as they are")
    p.add_argument("--only-judge", action="store_true", help="leave all but the judge as it is, which then is quick")
    p.add_argument("--bf16", action="store_true", help="bfloat16 products, where the processor is quick at them")
    p.add_argument("--save-minutes", type=float, default=8)
    return p.parse_args()


def training_windows(args, epoch: int) -> list[list[articles.Window]]:
    """The epoch's windows in their order: the same for the same seed and epoch."""
    dice = random.Random(f"{args.seed}/{epoch}")
    bare = [article for article in args.polnear if not article.judged]
    some = dice.sample(bare, round(args.bare_share * len(bare)))
    found = articles.windows([article for article in args.polnear if article.judged] + some, args.window, dice)
    for _ in range(args.even_copies):
        found += articles.windows(args.even, args.window, dice)
    if not args.only_judge:
        found += articles.windows(args.gum, args.window, dice)
    return in_groups(found, args.batch, dice)


def judge_alone(reader: Reader, batch: Batch, bf16: bool) -> dict[str, torch.Tensor]:
    """Only the judge learns; what it reads was settled before."""
    with torch.autocast(batch.ids.device.type, torch.bfloat16, enabled=bf16):
        with torch.no_grad():
            states, _ = reader.encoder.eval()(*batch.encoder_inputs())
            _, keys = reader.namer.eval()(states)
        return judge_losses(judge(reader, batch, states, keys), batch) if len(batch.row) else {}


def evaluate(reader: Reader, args, name: str, part: list, gold: str, manner: int) -> dict:
    reader.eval()
    path = args.out / f"{name}.jsonl"
    with path.open("w") as out:
        for article in part:
            out.write(json.dumps({"id": article.id, "attributions": predict.read(reader, article, manner)}) + "\n")
    run = ["node", str(args.scorer), str(args.corpora / gold), str(path), "--json"]
    r = json.loads(subprocess.run(run, capture_output=True, check=True).stdout)
    pct = lambda x: round(100 * x, 1)  # noqa: E731
    return {
        "exact": [pct(r["exact"][k]["f1"]) for k in ("source", "cue", "content")],
        "relaxed": pct(r["relation"]["relaxed"]["f1"]),
        "strict": pct(r["relation"]["strict"]["f1"]),
        "direct": pct(r["relation"]["direct"]["f1"]),
        "alpha": pct(r["alpha"]),
        "cue p/r": [pct(r["exact"]["cue"]["p"]), pct(r["exact"]["cue"]["r"])],
    }


def main() -> None:
    args = parse()
    torch.manual_seed(args.seed)
    args.out.mkdir(parents=True, exist_ok=True)
    device = "cuda" if torch.cuda.is_available() else "cpu"
    part = lambda name: args.data / f"{name}.jsonl"  # noqa: E731
    common = names.common_words(articles.texts(part("polnear-train")) + articles.texts(part("wide")))
    args.polnear = articles.load(part("polnear-train"), 0, common)
    args.even = articles.load(part("clean"), 1, common) + articles.load(part("wide"), 1, common)
    args.gum = articles.load(part("gum-train"), 1, common)
    dev, web = (articles.load(args.data / f"{part}.jsonl", 0) for part in ("polnear-dev", "web"))

    shape = Shape()
    reader = Reader(shape)
    if args.start:
        reader.load_state_dict(torch.load(args.start, weights_only=True)["weights"], strict=False)
    else:
        load_base(reader, base_weights(args.base))
    reader.encoder.words.weight.requires_grad_(False)
    for layer in reader.encoder.layers[: args.frozen]:
        layer.requires_grad_(False)
    if args.only_judge:
        reader.requires_grad_(False)
        reader.judge.requires_grad_(True)
    reader.to(device)
    encoder = (reader.encoder.layers, reader.encoder.places, reader.encoder.norm)
    base = [p for m in encoder for p in m.parameters() if p.requires_grad]
    known = {id(p) for p in base}
    heads = [p for p in reader.parameters() if p.requires_grad and id(p) not in known]
    groups = [{"params": base, "lr": args.rate}, {"params": heads, "lr": args.head_rate}]
    optimizer = torch.optim.AdamW([group for group in groups if group["params"]], weight_decay=0.01)
    average = copy.deepcopy(reader)
    steps_per_epoch = len(training_windows(args, 0))
    total = steps_per_epoch * args.epochs
    warm = total // 16
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda s: min((s + 1) / warm, max(0.0, (total - s) / (total - warm)))
    )

    checkpoint, step = args.out / "checkpoint.pt", 0
    if checkpoint.exists():
        saved = torch.load(checkpoint, weights_only=False)
        step = saved["step"]
        for target, key in ((reader, "reader"), (average, "average"), (optimizer, "optimizer"), (schedule, "schedule")):
            target.load_state_dict(saved[key])
        torch.set_rng_state(saved["rng"])

    def log(**row) -> None:
        line = json.dumps({"minutes": round((time.time() - began) / 60, 1), "step": step, "of": total, **row})
        print(line, flush=True)
        with (args.out / "log.jsonl").open("a") as out:
            out.write(line + "\n")

    def save() -> None:
        parts = {"reader": reader, "average": average, "optimizer": optimizer, "schedule": schedule}
        state = {key: part.state_dict() for key, part in parts.items()} | {"step": step, "rng": torch.get_rng_state()}
        torch.save(state, checkpoint.with_suffix(".new"))
        checkpoint.with_suffix(".new").rename(checkpoint)

    began = saved_at = time.time()
    pieces, sums = 0, {}
    for epoch in range(step // steps_per_epoch, args.epochs):
        batches = training_windows(args, epoch)
        while step < min((epoch + 1) * steps_per_epoch, total):
            at = step - epoch * steps_per_epoch
            dice = random.Random(f"{args.seed}/{epoch}/{at}")
            batch = collate(batches[at % len(batches)], shape, dice, Augmentation()).to(device)
            reader.train()
            if args.only_judge:
                parts = judge_alone(reader, batch, args.bf16)
            else:
                parts = gold_losses(reader, answers(reader, batch, args.bf16), batch)
            if parts:
                optimizer.zero_grad(set_to_none=True)
                weighted(parts).backward()
                torch.nn.utils.clip_grad_norm_([p for p in reader.parameters() if p.requires_grad], 1.0)
                optimizer.step()
            schedule.step()
            step += 1
            keep = min(AVERAGING, (1 + step) / (10 + step))
            with torch.no_grad():
                for mean, new in zip(average.parameters(), reader.parameters()):
                    if new.requires_grad:
                        mean.lerp_(new, 1 - keep)
            pieces += int(batch.present.sum())
            for name, loss in parts.items():
                sums.setdefault(name, []).append(float(loss.detach()))
            if step % 25 == 0:
                rate = round(pieces / (time.time() - began))
                log(epoch=epoch, **{name: round(sum(all) / len(all), 3) for name, all in sums.items()}, rate=rate)
                sums = {}
            if time.time() - saved_at > 60 * args.save_minutes:
                save()
                saved_at = time.time()
        average.to("cpu")
        if args.scorer:
            log(
                epoch=epoch,
                dev=evaluate(average, args, "dev", dev, "polnear/dev.jsonl", 0),
                web=evaluate(average, args, "web", web, "web/articles.jsonl", 1),
            )
        average.to(device)
        save()
        torch.save({"shape": shape.as_dict(), "weights": average.state_dict()}, args.out / "reader.pt")


if __name__ == "__main__":
    main()
