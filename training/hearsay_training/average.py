"""The mean of two readers' weights (model soups, Wortsman et al. 2022): of one that went on from the other, often better than
either.

    python -m hearsay_training.average FIRST.pt SECOND.pt OUT.pt

The second may be a student without word embeddings; the first's are taken then."""

from __future__ import annotations

import sys
from pathlib import Path

import torch


def main() -> None:
    first, second, target = map(Path, sys.argv[1:])
    one, other = (torch.load(path, map_location="cpu", weights_only=True) for path in (first, second))
    if one["shape"] != other["shape"]:
        sys.exit(f"{first} and {second} have different shapes: only readers of one shape can be averaged")
    mean = lambda name, value: (value.float() + other["weights"].get(name, value).float()) / 2  # noqa: E731
    torch.save({"shape": one["shape"], "weights": {name: mean(name, value) for name, value in one["weights"].items()}}, target)


if __name__ == "__main__":
    main()
