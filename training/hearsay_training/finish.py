"""A student with the base's word embeddings put back → reader.pt, which the export takes.

    python -m hearsay_training.finish student-6.pt BASE_FOLDER reader.pt

Students leave without them: they are two thirds of the weights, and no training changes them."""

from __future__ import annotations

import sys
from pathlib import Path

import torch

from .bases import base_weights, bert_order


def main() -> None:
    student, base, target = map(Path, sys.argv[1:])
    saved = torch.load(student, map_location="cpu", weights_only=True)
    weights = {name: value.float() for name, value in saved["weights"].items()}
    weights["encoder.words.weight"] = bert_order(base_weights(base))["embeddings.word_embeddings.weight"]
    torch.save({"shape": saved["shape"], "weights": weights}, target)


if __name__ == "__main__":
    main()
