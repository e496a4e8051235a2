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
import torch.nn.functional as F
from safetensors.torch import load_file

from . import articles, names, predict
from .batches import Augmentation, Batch, collate
from .network import Reader, Shape, additive, load_base

WEIGHTS = {
    **{"cue": 1.0, "role": 0.6, "standing": 0.8, "kind": 1.0, "status": 0.4, "speaker": 0.4, "names": 4.0},
    **{"settings": 0.3, "known": 0.5},
}
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


def training_windows(args, epoch: int) -> list[articles.Window]:
    """The epoch's windows in their order: the same for the same seed and epoch."""
    dice = random.Random(f"{args.seed}/{epoch}")
    bare = [article for article in args.polnear if not article.judged]
    some = dice.sample(bare, round(args.bare_share * len(bare)))
    found = articles.windows([article for article in args.polnear if article.judged] + some, args.window, dice)
    for _ in range(args.even_copies):
        found += articles.windows(args.even, args.window, dice)
    if not args.only_judge:
        found += articles.windows(args.gum, args.window, dice)
    # Windows of like length together in a batch, batches in random order.
    found.sort(key=lambda w: (w.end - w.start) // 16 + dice.random())
    groups = [found[i : i + args.batch] for i in range(0, len(found), args.batch)]
    dice.shuffle(groups)
    return groups


def judge_losses(reader: Reader, batch: Batch, bf16: bool) -> dict[str, torch.Tensor]:
    """Only the judge learns; what it reads was settled before."""
    with torch.autocast(batch.ids.device.type, torch.bfloat16, enabled=bf16):
        with torch.no_grad():
            states, _ = reader.encoder.eval()(*batch.encoder_inputs())
            _, keys = reader.namer.eval()(states)
        return of_judge(reader, batch, states, keys) if len(batch.row) else {}


def losses(reader: Reader, batch: Batch, bf16: bool) -> dict[str, torch.Tensor]:
    """Mean negative log likelihood, in nats: a cue, a relation's roles, each label of who and how, a name's piece."""
    with torch.autocast(batch.ids.device.type, torch.bfloat16, enabled=bf16):
        states, cue_scores = reader.encoder(*batch.encoder_inputs())
        tags, keys = reader.namer(states)
        n = max(1, len(batch.row))
        if len(batch.row):
            crops = states[batch.row[:, None], batch.crop]
            positions = torch.arange(states.shape[1], device=states.device)[None]
            inside = ((positions >= batch.cue_span[:, :1]) & (positions < batch.cue_span[:, 1:])).to(states.dtype)
            of_cue = torch.einsum("rl,rlw->rw", inside / inside.sum(1, keepdim=True), states[batch.row])
            scores = reader.roles(crops, of_cue, batch.distance, batch.crop_present)
            judged = of_judge(reader, batch, states, keys)
    found = {
        "cue": F.cross_entropy(cue_scores.float().transpose(1, 2), batch.cue_labels, reduction="sum") / n,
        "names": F.cross_entropy(tags.float().transpose(1, 2), batch.tags, reduction="sum") / (batch.tags >= 0).sum().clamp(min=1),
    }
    if not len(batch.row):
        return found
    found["role"] = reader.crf.loss(scores.float(), batch.role_labels, batch.crop_present).sum() / n
    return found | judged


def of_judge(reader: Reader, batch: Batch, states: torch.Tensor, keys: torch.Tensor) -> dict[str, torch.Tensor]:
    crops = states[batch.row[:, None], batch.crop]
    judged = reader.judge(crops, batch.part, batch.distance, additive(batch.crop_present), batch.crop_present)
    found = {}
    labelled = (batch.who[:, 0] >= 0).sum().clamp(min=1)
    for at, name in enumerate(("standing", "kind", "status")):
        loss = F.cross_entropy(judged[at].float(), batch.who[:, at], reduction="sum", label_smoothing=0.05)
        found[name] = loss / labelled
    scores = judged[6].float().transpose(1, 2)
    found["settings"] = F.cross_entropy(scores, batch.settings, reduction="sum") / labelled
    known = F.binary_cross_entropy_with_logits(judged[5].float(), batch.settings_known, reduction="none").sum(-1)
    found["known"] = (known * (batch.who[:, 0] >= 0)).sum() / labelled
    found["speaker"] = pointing(judged[3].float(), judged[4].float(), keys[batch.run_row, batch.run_at].float(), batch)
    return found


def pointing(query: torch.Tensor, nobody: torch.Tensor, keys: torch.Tensor, batch: Batch) -> torch.Tensor:
    """−log of the chance of the speaker's names among the window's runs, or of nobody where none of them is his."""
    scores = query @ keys.T / keys.shape[-1] ** 0.5
    elsewhere = batch.run_row[None] != batch.row[:, None]
    chances = torch.cat([scores.masked_fill(elsewhere, -1e4), nobody], 1).log_softmax(-1)
    right = torch.cat([batch.speaker, ~batch.speaker.any(1, keepdim=True)], 1)
    loss = -chances.masked_fill(~right, -1e4).logsumexp(-1)
    return (loss * batch.pointed).sum() / batch.pointed.sum().clamp(min=1)


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
        load_base(reader, load_file(args.base / "model.safetensors"))
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
            batch = collate(batches[at % len(batches)], shape, dice, Augmentation())
            for name, value in vars(batch).items():
                setattr(batch, name, value.to(device))
            reader.train()
            parts = (judge_losses if args.only_judge else losses)(reader, batch, args.bf16)
            if parts:
                optimizer.zero_grad(set_to_none=True)
                sum(WEIGHTS[name] * loss for name, loss in parts.items()).backward()
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
