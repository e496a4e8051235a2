"""Shipped graphs → reader.pt: what a training goes on from where its own weights are no longer at hand.

    python -m hearsay_training.restore models/standard reader.pt

int8 products come back with their rounding (EXPERIMENTS.md: some tenths of F1), which further training takes out again.
The manner of marking was fixed when the graph was written: both manners start from it."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper

from .network import Reader, Shape


def tensors_of(path: Path, prefix: str) -> dict[str, torch.Tensor]:
    """Parameters by their names in `Reader`; `prefix` is where the graph's nodes hang in it."""
    graph = onnx.load(str(path)).graph
    stored = {t.name: numpy_helper.to_array(t) for t in graph.initializer}
    found = {name: value for name, value in stored.items() if "." in name and "::" not in name and "_" not in name.rsplit(".", 1)[1]}
    for node in graph.node:
        if node.op_type not in ("MatMulInteger", "MatMul") or node.input[1] not in stored:
            continue
        weight = stored[node.input[1]].astype(np.float32)
        if node.op_type == "MatMulInteger":
            weight = weight * stored[node.input[1].replace("_quantized", "_scale")]
        module = node.name.strip("/").rsplit("/", 1)[0].replace("/", ".")
        found[f"{prefix}.{module}.weight"] = weight.T
    return {name: torch.from_numpy(np.array(value, dtype=np.float32)) for name, value in found.items()}


def restored(folder: Path) -> tuple[Reader, list[str]]:
    """The reader whose graphs lie in the folder, and the names of its parameters that they do not hold."""
    described = json.loads((folder / "reader.json").read_text())
    reader = Reader(Shape(layers=described["layers"]))
    weights = {
        **{name.replace("encoder.namer.", "namer."): value for name, value in tensors_of(folder / "encoder.onnx", "encoder").items()},
        **{name.replace("tagger.", "roles."): value for name, value in tensors_of(folder / "roles.onnx", "roles").items()},
        **{name.replace("judge.judge.", "judge."): value for name, value in tensors_of(folder / "judge.onnx", "judge").items()},
    }
    with torch.no_grad():
        reader.encoder.manner.weight.zero_()
    missing, unexpected = reader.load_state_dict(weights, strict=False)
    if unexpected:
        sys.exit(f"The graphs hold what this network does not know: {', '.join(unexpected)}")
    table = described["roleTransitions"]
    with torch.no_grad():
        between, start = torch.tensor(table["between"]), torch.tensor(table["start"])
        reader.crf.transitions.copy_(torch.where(between > -5e3, between, 0.0))
        reader.crf.start.copy_(torch.where(start > -5e3, start, 0.0))
    return reader, sorted(missing)


def main() -> None:
    folder, target = Path(sys.argv[1]), Path(sys.argv[2])
    reader, missing = restored(folder)
    print("new:", ", ".join(missing))
    torch.save({"shape": reader.shape.as_dict(), "weights": reader.state_dict()}, target)


if __name__ == "__main__":
    main()
