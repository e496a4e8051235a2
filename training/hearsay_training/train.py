"""Stage 2: trains the reader; resumes from its last checkpoint; logs figures on dev after every epoch."""

from __future__ import annotations

import argparse
import copy
import json
import random
import subprocess
import time
from pathlib import Path

import torch
import torch.nn.functional as F
from safetensors.torch import load_file

from . import articles, predict
from .batches import Augmentation, Batch, collate
from .network import Reader, Shape, load_base

CUE_WEIGHT, ROLE_WEIGHT = 1.0, 0.6
AVERAGING = 0.998


def parse() -> argparse.Namespace:
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--data", type=Path, required=True, help="folder written by training/data.mjs")
    p.add_argument("--base", type=Path, required=True, help="folder of the base model (model.safetensors)")
    p.add_argument("--out", type=Path, required=True, help="folder for checkpoints, log and predictions")
    p.add_argument("--corpora", type=Path, help="corpora with dev gold, for figures")
    p.add_argument("--scorer", type=Path, help="score.mjs, for figures")
    p.add_argument("--epochs", type=int, default=5)
    p.add_argument("--batch", type=int, default=12, help="windows")
    p.add_argument("--window", type=int, default=254, help="word pieces")
    p.add_argument("--rate", type=float, default=2e-4)
    p.add_argument("--head-rate", type=float, default=1e-3)
    p.add_argument("--even-copies", type=int, default=2, help="times that clean and wide are read an epoch")
    p.add_argument("--seed", type=int, default=1)
    p.add_argument("--bf16", action="store_true", help="bfloat16 products, where the processor is quick at them")
    p.add_argument("--save-minutes", type=float, default=8)
    return p.parse_args()


def training_windows(args, epoch: int) -> list[articles.Window]:
    """The epoch's windows in their order: the same for the same seed and epoch."""
    dice = random.Random(f"{args.seed}/{epoch}")
    found = articles.windows(args.polnear, args.window, dice)
    for _ in range(args.even_copies):
        found += articles.windows(args.even, args.window, dice)
    # Windows of like length together in a batch, batches in random order.
    found.sort(key=lambda w: (w.end - w.start) // 16 + dice.random())
    groups = [found[i : i + args.batch] for i in range(0, len(found), args.batch)]
    dice.shuffle(groups)
    return groups


def losses(reader: Reader, batch: Batch, bf16: bool) -> tuple[torch.Tensor, torch.Tensor]:
    """Mean negative log likelihood a cue and a relation, in nats."""
    with torch.autocast(batch.ids.device.type, torch.bfloat16, enabled=bf16):
        states, cue_scores = reader.encoder(*batch.encoder_inputs())
        n = max(1, len(batch.row))
        if len(batch.row):
            crops = states[batch.row[:, None], batch.crop]
            positions = torch.arange(states.shape[1], device=states.device)[None]
            inside = ((positions >= batch.cue_span[:, :1]) & (positions < batch.cue_span[:, 1:])).to(states.dtype)
            of_cue = torch.einsum("rl,rlw->rw", inside / inside.sum(1, keepdim=True), states[batch.row])
            scores = reader.roles(crops, of_cue, batch.distance, batch.crop_present)
    cue = F.cross_entropy(cue_scores.float().transpose(1, 2), batch.cue_labels, ignore_index=-100, reduction="sum") / n
    if not len(batch.row):
        return cue, cue * 0
    return cue, reader.crf.loss(scores.float(), batch.role_labels, batch.crop_present).sum() / n


def evaluate(reader: Reader, args, name: str, part: list, gold: str, manner: int) -> dict:
    reader.eval()
    path = args.out / f"{name}.jsonl"
    with path.open("w") as out:
        for article in part:
            out.write(json.dumps({"id": article.id, "attributions": predict.read(reader, article, manner)}) + "\n")
    if not args.scorer:
        return {}
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
    args.polnear = articles.load(args.data / "polnear-train.jsonl", 0)
    args.even = articles.load(args.data / "clean.jsonl", 1) + articles.load(args.data / "wide.jsonl", 1)
    dev, web = (articles.load(args.data / f"{part}.jsonl", 0) for part in ("polnear-dev", "web"))

    shape = Shape()
    reader = Reader(shape)
    load_base(reader, load_file(args.base / "model.safetensors"))
    reader.encoder.words.weight.requires_grad_(False)
    reader.to(device)
    base = [p for m in (reader.encoder.layers, reader.encoder.places, reader.encoder.norm) for p in m.parameters()]
    known = {id(p) for p in base}
    heads = [p for p in reader.parameters() if p.requires_grad and id(p) not in known]
    optimizer = torch.optim.AdamW(
        [{"params": base, "lr": args.rate}, {"params": heads, "lr": args.head_rate}], weight_decay=0.01
    )
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
    pieces, sums = 0, [0.0, 0.0, 0]
    for epoch in range(step // steps_per_epoch, args.epochs):
        groups = training_windows(args, epoch)
        while step < min((epoch + 1) * steps_per_epoch, total):
            at = step - epoch * steps_per_epoch
            dice = random.Random(f"{args.seed}/{epoch}/{at}")
            batch = collate(groups[at % len(groups)], shape, dice, Augmentation())
            for name, value in vars(batch).items():
                setattr(batch, name, value.to(device))
            reader.train()
            cue, role = losses(reader, batch, args.bf16)
            optimizer.zero_grad(set_to_none=True)
            (CUE_WEIGHT * cue + ROLE_WEIGHT * role).backward()
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
            sums = [sums[0] + float(cue.detach()), sums[1] + float(role.detach()), sums[2] + 1]
            if step % 25 == 0:
                rate = round(pieces / (time.time() - began))
                log(epoch=epoch, cue=round(sums[0] / sums[2], 3), role=round(sums[1] / sums[2], 3), rate=rate)
                sums = [0.0, 0.0, 0]
            if time.time() - saved_at > 60 * args.save_minutes:
                save()
                saved_at = time.time()
        average.to("cpu")
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
