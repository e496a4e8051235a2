"""Stage 4: a trained reader → `encoder.onnx`, `roles.onnx`, `judge.onnx` (int8 and, for comparison, float32), `reader.json`,
`vocab.txt`."""

from __future__ import annotations

import argparse
import json
import shutil
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper
from onnxruntime.quantization import QuantType, quantize_dynamic
from onnxruntime.quantization.shape_inference import quant_pre_process
from torch import Tensor, nn

from . import articles, predict
from .articles import Article
from .names import TAGS
from .network import CUE_LABELS, ROLE_LABELS, Reader, Shape
from .parity import GRAPHS, graph, parity
from .rounding import measured_on, settle_all
from .who import KINDS, SETTING_LABELS, SETTINGS, STANDINGS, STATUSES, WhoShape


KEPT_IN_FLOAT = ["/layers.0/down/MatMul"]


class EncoderGraph(nn.Module):
    """The encoder for one window without padding, its manner fixed."""

    def __init__(self, reader: Reader, even: float):
        super().__init__()
        self.encoder = reader.encoder
        self.namer = reader.namer
        manners = reader.encoder.manner.weight.detach()
        with torch.no_grad():
            self.encoder.places.weight += (1 - even) * manners[0] + even * manners[1]
            self.encoder.manner.weight.zero_()

    def forward(self, ids: Tensor, letter_case: Tensor, gap: Tensor, quotation: Tensor) -> tuple[Tensor, ...]:
        e = self.encoder
        x = e.words(ids) + e.places(torch.arange(ids.shape[1]))[None]
        x = e.norm(x + e.letter_case(letter_case) + e.gap(gap) + e.quotation(quotation))
        mask = torch.zeros(1, 1, 1, 1)
        for layer in e.layers:
            x = layer(x, mask)
        return x, e.cue(nn.functional.gelu(e.cue_hidden(x))), *self.namer(x)


class RolesGraph(nn.Module):
    def __init__(self, reader: Reader):
        super().__init__()
        self.tagger = reader.roles

    def forward(self, states: Tensor, cue: Tensor, distance: Tensor) -> Tensor:
        t = self.tagger
        x = t.norm(t.own(states) + t.of_cue(cue)[:, None] + t.distance(distance))
        mask = torch.zeros(1, 1, 1, 1)
        for layer in t.layers:
            x = layer(x, mask)
        return t.roles(x)


class JudgeGraph(nn.Module):
    def __init__(self, reader: Reader):
        super().__init__()
        self.judge = reader.judge

    def forward(self, states: Tensor, part: Tensor, distance: Tensor) -> tuple[Tensor, ...]:
        return self.judge(states, part, distance, torch.zeros(1, 1, 1, 1), torch.ones_like(part, dtype=torch.bool))


def write(graph: nn.Module, example: tuple, names: list[str], outputs: list[str], dynamic: dict, path: Path) -> None:
    torch.onnx.export(
        graph.eval(), example, str(path), input_names=names, output_names=outputs, dynamic_axes=dynamic,
        opset_version=17, dynamo=False, do_constant_folding=True,
    )


def quantise(source: Path, target: Path, keep: list[str], words: str) -> None:
    """Dynamic int8: products with weights per channel, activations by what a run holds; large embeddings as `words` says.

    `keep`: names of products left in float32. int8 embeddings and int8 activations behind the lowest layers' GELU cost
    most (EXPERIMENTS.md)."""
    prepared = source.with_suffix(".prepared.onnx")
    quant_pre_process(str(source), str(prepared), skip_symbolic_shape=True)
    quantize_dynamic(
        str(prepared),
        str(target),
        weight_type=QuantType.QInt8,
        per_channel=True,
        op_types_to_quantize=["MatMul"],
        nodes_to_exclude=keep,
    )
    prepared.unlink()
    (small_embeddings if words == "int8" else halve_embeddings)(target)


def small_embeddings(path: Path) -> None:
    """Large embeddings in int8 with a scale for each row."""
    model = onnx.load(str(path))
    graph = model.graph
    tables = {t.name: t for t in graph.initializer if t.dims and t.dims[0] > 10_000}
    for at, node in reversed(list(enumerate(graph.node))):
        if node.op_type != "Gather" or node.input[0] not in tables:
            continue
        table, rows, out = tables[node.input[0]], node.input[1], node.output[0]
        values = numpy_helper.to_array(table)
        scales = (np.abs(values).max(1, keepdims=True) / 127).astype(np.float32)
        graph.initializer.remove(table)
        graph.initializer.append(numpy_helper.from_array(np.round(values / scales).astype(np.int8), table.name))
        graph.initializer.append(numpy_helper.from_array(scales, f"{table.name}_scales"))
        node.output[0] = f"{out}_small"
        added = [
            helper.make_node("Cast", [f"{out}_small"], [f"{out}_plain"], to=TensorProto.FLOAT),
            helper.make_node("Gather", [f"{table.name}_scales", rows], [f"{out}_scales"]),
            helper.make_node("Mul", [f"{out}_plain", f"{out}_scales"], [out]),
        ]
        for n, one in enumerate(added, at + 1):
            graph.node.insert(n, one)
    onnx.save(model, str(path))


def halve_embeddings(path: Path) -> None:
    model = onnx.load(str(path))
    graph = model.graph
    tables = {t.name: t for t in graph.initializer if t.dims and t.dims[0] > 10_000}
    for at, node in reversed(list(enumerate(graph.node))):
        if node.op_type != "Gather" or node.input[0] not in tables:
            continue
        table, out = tables[node.input[0]], node.output[0]
        graph.initializer.remove(table)
        graph.initializer.append(numpy_helper.from_array(numpy_helper.to_array(table).astype(np.float16), table.name))
        node.output[0] = f"{out}_half"
        graph.node.insert(at + 1, helper.make_node("Cast", [f"{out}_half"], [out], to=TensorProto.FLOAT))
    onnx.save(model, str(path))


@dataclass(frozen=True)
class Options:
    name: str
    even: float = 0.0
    """0: PolNeAR's manner of marking; 1: the even corpora's."""
    words: str = "float16"
    """How word embeddings are kept: float16 or int8."""
    cue_bias: float = 0.0


def parse() -> argparse.Namespace:
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--reader", type=Path, required=True, help="reader.pt of the training")
    p.add_argument("--data", type=Path, required=True, help="folder written by training/data.mjs")
    p.add_argument("--vocabulary", type=Path, required=True)
    p.add_argument("--out", type=Path, required=True)
    p.add_argument("--name", default="standard")
    p.add_argument("--even", type=float, default=0.0, help="0: PolNeAR's manner of marking; 1: the even corpora's")
    p.add_argument("--words", choices=["float16", "int8"], default="float16", help="how word embeddings are kept")
    p.add_argument("--cue-bias", type=float, default=0.0)
    return p.parse_args()


def main() -> None:
    args = parse()
    saved = torch.load(args.reader, weights_only=True)
    reader = Reader(Shape(**saved["shape"]), dropout=0.0)
    reader.load_state_dict(saved["weights"])
    options = Options(args.name, args.even, args.words, args.cue_bias)
    export(reader, articles.load(args.data / "parity.jsonl", 0)[0], measured_on(args.data), args.vocabulary, options, args.out)


def export(reader: Reader, article: Article, measured: list[Article], vocabulary: Path, options: Options, out: Path) -> None:
    """Writes the reader, whose weights change on the way. `article`: what `parity.json` has scores of; `measured`: see
    `settle_all`."""
    reader.eval()
    shape, floats = reader.shape, out / "float32"
    floats.mkdir(parents=True, exist_ok=True)
    modules = EncoderGraph(reader, options.even), RolesGraph(reader), JudgeGraph(reader)
    write_graphs(*modules, shape, floats)
    for folder in (out, floats):
        (folder / "reader.json").write_text(json.dumps(description(reader, options), indent=1) + "\n")
        shutil.copy(vocabulary, folder / "vocab.txt")
    for file in GRAPHS:
        quantise(floats / file, out / file, KEPT_IN_FLOAT, options.words)
    settle_all(out, measured, shape, out)
    cue = predict.cue_spans(predict.states_of(reader, article, 0)[1])[0][:2]
    scores = {
        "float": parity(*modules, article, shape, cue),
        "int8": parity(*(graph(out / file) for file in GRAPHS), article, shape, cue),
    }
    (out / "parity.json").write_text(json.dumps(scores) + "\n")


def write_graphs(encoder: EncoderGraph, roles: RolesGraph, judge: JudgeGraph, shape: Shape, folder: Path) -> None:
    ones = torch.ones(1, 32, dtype=torch.long)
    features = ["ids", "letter_case", "gap", "quotation"]
    rows = ["states", "cue_scores", "name_scores", "keys"]
    along = {name: {1: "length"} for name in (*features, *rows)}
    write(encoder, (ones,) * 4, features, rows, along, folder / "encoder.onnx")
    crop = (torch.randn(1, 32, shape.width), torch.randn(1, shape.width), ones)
    along = {name: {1: "length"} for name in ("states", "distance", "role_scores")}
    write(roles, crop, ["states", "cue", "distance"], ["role_scores"], along, folder / "roles.onnx")

    along = {name: {1: "length"} for name in ("states", "part", "distance")}
    along["settings"] = {1: "length"}
    answers = ["standing", "kind", "status", "query", "nobody", "known", "settings"]
    write(judge, (crop[0], ones, ones), ["states", "part", "distance"], answers, along, folder / "judge.onnx")


def description(reader: Reader, options: Options) -> dict:
    """What the decoder must know of the graphs."""
    shape = reader.shape
    transitions, start = (t.tolist() for t in reader.crf.tables())
    return {
        "name": options.name,
        "width": shape.width,
        "layers": shape.layers,
        "words": options.words,
        "window": predict.WINDOW,
        "overlap": predict.OVERLAP,
        "cropBefore": shape.crop_before,
        "cropAfter": shape.crop_after,
        "cueLabels": CUE_LABELS,
        "roleLabels": ROLE_LABELS,
        "nameLabels": TAGS,
        "standings": STANDINGS,
        "kinds": KINDS,
        "statuses": STATUSES,
        "settings": SETTINGS,
        "settingLabels": SETTING_LABELS,
        "keyWidth": WhoShape().key,
        "cueBias": options.cue_bias,
        "roleTransitions": {"between": transitions, "start": start},
    }


if __name__ == "__main__":
    main()
