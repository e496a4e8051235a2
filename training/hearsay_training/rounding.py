"""int8 weights that give the same products on every processor, rounded by what the reader's own texts make of them.

    python -m hearsay_training.rounding models/standard build/training/data OUT

Processors without VNNI add two products of an unsigned and a signed byte in 16 bits, which saturate; others add in 32. Here no
two neighbours (rows 2k, 2k + 1 of a weight) can reach that, so the sums are the same everywhere. The rounding is GPTQ's
(Frantar, Ashkboos, Hoefler, Alistarh: "GPTQ: Accurate Post-Training Quantization for Generative Pre-trained Transformers",
ICLR 2023): what one row loses is made up by the rows behind it, weighed by the activations on training articles.

Weights come from the graphs themselves, so graphs whose float weights are gone can be rounded anew."""

from __future__ import annotations

import argparse
import json
import random
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import onnx
import torch
from numpy import ndarray
from onnx import ModelProto, numpy_helper
from onnxruntime import InferenceSession

from . import articles, predict
from .articles import FIRST, LAST, Article
from .network import Shape, distances
from .parity import GRAPHS, graph, parity

Feed = dict[str, ndarray]

PAIR = 128
"""The most that two neighbouring weights of one sign may add up to: 255 × 128 is below 32,768."""
NARROWER = np.linspace(0.7, 1.15, 10)
"""Tried as a column's scale, against the scale at which no pair need be clipped."""
DAMPING = 0.01
"""Of the mean of the second moments' diagonal, added to it."""
ARTICLES = 60


def paired(values: ndarray) -> tuple[ndarray, ndarray]:
    """Rows 2k and 2k + 1 of [rows, columns], the last beside noughts where it is alone."""
    even = values if len(values) % 2 == 0 else np.vstack([values, np.zeros((1, values.shape[1]))])
    return even[::2], even[1::2]


def joint(first: ndarray, second: ndarray) -> ndarray:
    """What two of one sign add up to; 0 where their signs differ."""
    return np.where(first * second > 0, np.abs(first + second), 0)


def clip_pairs(values: ndarray) -> ndarray:
    """Whole numbers in [-127, 127] of [rows, columns] whose neighbours of one sign add up to `PAIR` at most: the smaller gives way."""
    first, second = paired(np.clip(np.round(values), -127, 127))
    over = np.maximum(joint(first, second) - PAIR, 0)
    smaller = np.abs(first) < np.abs(second)
    clipped = np.empty((2 * len(first), values.shape[1]))
    clipped[::2] = first - np.sign(first) * np.where(smaller, over, 0)
    clipped[1::2] = second - np.sign(second) * np.where(smaller, 0, over)
    return clipped[: len(values)]


def scales_of(weight: ndarray, moments: ndarray) -> ndarray:
    """A scale for each column: of those around the largest that clips nothing, the one that loses least."""
    scale = np.abs(weight).max(0) / 127
    most = joint(*paired(np.round(weight / scale))).max(0)
    scale = scale * np.maximum(1, most / PAIR)
    tried = [scale * factor for factor in NARROWER]
    losses = [(np.square(clip_pairs(weight / one) * one - weight) * np.diag(moments)[:, None]).sum(0) for one in tried]
    return np.take_along_axis(np.stack(tried), np.argmin(losses, 0)[None], 0)[0]


def settled(weight: ndarray, moments: ndarray) -> tuple[ndarray, ndarray]:
    """int8 values of [rows, columns] and a scale for each column. `moments`: [rows, rows], the inputs' second moments."""
    moments = moments + np.eye(len(moments)) * (DAMPING * np.trace(moments) / len(moments))
    scale = scales_of(weight, moments)
    inverse = np.linalg.cholesky(np.linalg.inv(moments)).T
    rest, whole = weight.astype(np.float64), np.zeros(weight.shape)
    for row in range(len(weight)):
        value = np.clip(np.round(rest[row] / scale), -127, 127)
        if row % 2 == 1:
            before = whole[row - 1]
            room = np.where(before * value > 0, PAIR - np.abs(before), 127)
            value = np.sign(value) * np.minimum(np.abs(value), room)
        whole[row] = value
        lost = (rest[row] - value * scale) / inverse[row, row]
        rest[row + 1 :] -= np.outer(inverse[row, row + 1 :], lost)
    return whole.astype(np.int8), scale.astype(np.float32)


def inputs_of_products(model: ModelProto) -> dict[str, str]:
    """Weight's name → the float tensor that it is multiplied with."""
    stored = {tensor.name for tensor in model.graph.initializer}
    dynamic = {node.output[0]: node.input[0] for node in model.graph.node if node.op_type == "DynamicQuantizeLinear"}
    return {
        node.input[1]: dynamic[node.input[0]]
        for node in model.graph.node
        if node.op_type == "MatMulInteger" and node.input[1] in stored
    }


def second_moments(model: ModelProto, feeds: Iterator[Feed]) -> dict[str, ndarray]:
    """Float tensor's name → the sum of its rows' outer products."""
    seen = sorted(set(inputs_of_products(model).values()))
    wider = ModelProto()
    wider.CopyFrom(model)
    wider.graph.output.extend(onnx.ValueInfoProto(name=name) for name in seen)
    session = InferenceSession(wider.SerializeToString(), providers=["CPUExecutionProvider"])
    sums: dict[str, ndarray] = {}
    for feed in feeds:
        for name, value in zip(seen, session.run(seen, feed)):
            rows = value.reshape(-1, value.shape[-1]).astype(np.float64)
            sums[name] = sums.get(name, 0) + rows.T @ rows
    return sums


def settle(path: Path, feeds: Iterator[Feed], out: Path) -> None:
    model = onnx.load(str(path))
    stored = {tensor.name: tensor for tensor in model.graph.initializer}
    moments = second_moments(model, feeds)
    for name, tensor in inputs_of_products(model).items():
        scale = stored[name.replace("_quantized", "_scale")]
        weight = numpy_helper.to_array(stored[name]).astype(np.float64) * numpy_helper.to_array(scale)
        whole, scales = settled(weight, moments[tensor])
        stored[name].CopyFrom(numpy_helper.from_array(whole, name))
        scale.CopyFrom(numpy_helper.from_array(scales, scale.name))
    onnx.save(model, str(out))


def encoder_feeds(found: list[Article]) -> Iterator[Feed]:
    for article in found:
        for start, end in predict.plan(article):
            rows = {"letter_case": article.letter_case, "gap": article.gap, "quotation": article.quotation}
            feed = {name: np.array([[0, *row[start:end], 0]], np.int64) for name, row in rows.items()}
            yield {"ids": np.array([[FIRST, *article.ids[start:end], LAST]], np.int64), **feed}


def crops(found: list[Article], encoder: Path, shape: Shape) -> Iterator[tuple[Feed, Feed]]:
    """What the role tagger and the judge are fed for each gold relation that lies in the first window of its article."""
    session = InferenceSession(str(encoder), providers=["CPUExecutionProvider"])
    for article in found:
        states = session.run(["states"], next(encoder_feeds([article])))[0][0, 1:-1]
        for relation in article.readings[0]:
            start, end = relation.cue
            low, high = max(0, start - shape.crop_before), end + shape.crop_after
            if high > len(states):
                continue
            positions = torch.arange(low, high)[None]
            distance = distances(positions, torch.tensor([[start]]), torch.tensor([[end]]), shape).numpy()
            part = np.zeros((1, high - low), np.int64)
            for label, stretches in ((3, relation.content), (1, relation.source), (2, (relation.cue,))):
                for first, last in stretches:
                    part[0, max(0, first - low) : max(0, last - low)] = label
            crop = {"states": states[None, low:high], "distance": distance}
            yield {**crop, "cue": states[start:end].mean(0)[None]}, {**crop, "part": part}


def measured_on(data: Path) -> list[Article]:
    """Articles of the training parts."""
    return some([one for name in ("polnear-train", "wide") for one in articles.load(data / f"{name}.jsonl", 0)])


def some(found: list[Article]) -> list[Article]:
    return random.Random(1).sample(found, min(ARTICLES, len(found)))


def settle_all(graphs: Path, found: list[Article], shape: Shape, out: Path) -> None:
    """Rounds the three graphs in `graphs`, as `quantise` leaves them, into `out`, which may be the same folder.

    `found`: articles with relations, on which losses are measured."""
    settle(graphs / "encoder.onnx", encoder_feeds(found), out / "encoder.onnx")
    fed = list(crops(found, out / "encoder.onnx", shape))
    settle(graphs / "roles.onnx", (roles for roles, _ in fed), out / "roles.onnx")
    settle(graphs / "judge.onnx", (judge for _, judge in fed), out / "judge.onnx")


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("graphs", type=Path)
    p.add_argument("data", type=Path, help="folder written by training/data.mjs")
    p.add_argument("out", type=Path)
    args = p.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    settle_all(args.graphs, measured_on(args.data), Shape(), args.out)
    scores = json.loads((args.graphs / "parity.json").read_text())
    article = articles.load(args.data / "parity.jsonl", 0)[0]
    rounded = (graph(args.out / file) for file in GRAPHS)
    scores["int8"] = parity(*rounded, article, Shape(), tuple(scores["int8"]["cue"]))
    (args.out / "parity.json").write_text(json.dumps(scores) + "\n")


if __name__ == "__main__":
    main()
