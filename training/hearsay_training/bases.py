"""Published weights → the encoder that a training begins from: BERT-shaped (MiniLM) or MPNet, all layers or some of them."""

from __future__ import annotations

from pathlib import Path

import torch
from safetensors.torch import load_file
from torch import Tensor, nn

from .network import Reader, Shape

BERT = {
    "prefix": "encoder.layer.{}.",
    "attention.query": "attention.self.query",
    "attention.key": "attention.self.key",
    "attention.value": "attention.self.value",
    "attention.out": "attention.output.dense",
    "norm1": "attention.output.LayerNorm",
    "up": "intermediate.dense",
    "down": "output.dense",
    "norm2": "output.LayerNorm",
}
MPNET = BERT | {
    "attention.query": "attention.attn.q",
    "attention.key": "attention.attn.k",
    "attention.value": "attention.attn.v",
    "attention.out": "attention.attn.o",
    "norm1": "attention.LayerNorm",
}
MPNET_SPECIAL = {0: 1, 101: 0, 102: 2, 103: 30526}
"""BERT's numbers of [PAD], [CLS], [SEP] and [MASK] → MPNet's; every other piece is four further on."""


def base_weights(folder: Path) -> dict[str, Tensor]:
    return load_file(folder / "model.safetensors")


def is_mpnet(weights: dict[str, Tensor]) -> bool:
    return "encoder.relative_attention_bias.weight" in weights


def shape_of(weights: dict[str, Tensor], layers: int) -> Shape:
    """The shape of a reader on these weights, with so many of their layers."""
    words = weights["embeddings.word_embeddings.weight"]
    inner = len(weights["encoder.layer.0.intermediate.dense.bias"])
    relative = weights.get("encoder.relative_attention_bias.weight", torch.zeros(0))
    return Shape(width=words.shape[1], inner=inner, layers=layers, relative_buckets=len(relative))


def bert_order(weights: dict[str, Tensor]) -> dict[str, Tensor]:
    """MPNet's tables with rows as BERT's vocabulary and places number them; BERT's as they are."""
    if not is_mpnet(weights):
        kind = weights["embeddings.token_type_embeddings.weight"][0]
        return weights | {"embeddings.position_embeddings.weight": weights["embeddings.position_embeddings.weight"] + kind}
    rows = torch.arange(30522) + 4
    for bert, own in MPNET_SPECIAL.items():
        rows[bert] = own
    words, places = weights["embeddings.word_embeddings.weight"], weights["embeddings.position_embeddings.weight"]
    return weights | {"embeddings.word_embeddings.weight": words[rows], "embeddings.position_embeddings.weight": places[2:]}


@torch.no_grad()
def load_base(reader: Reader, weights: dict[str, Tensor], kept: list[int] | None = None) -> None:
    """Copies published weights into the encoder; `kept`: the numbers of the layers taken, in their order."""
    encoder, names, ordered = reader.encoder, MPNET if is_mpnet(weights) else BERT, bert_order(weights)
    encoder.words.weight.copy_(ordered["embeddings.word_embeddings.weight"])
    encoder.places.weight.copy_(ordered["embeddings.position_embeddings.weight"])
    _copy(encoder.norm, ordered, "embeddings.LayerNorm")
    if encoder.relative is not None:
        encoder.relative.weight.copy_(ordered["encoder.relative_attention_bias.weight"])
    for layer, number in zip(encoder.layers, kept or range(len(encoder.layers)), strict=True):
        prefix = names["prefix"].format(number)
        for ours, theirs in names.items():
            if ours != "prefix":
                _copy(layer.get_submodule(ours), ordered, prefix + theirs)


def _copy(module: nn.Module, weights: dict[str, Tensor], name: str) -> None:
    module.weight.copy_(weights[f"{name}.weight"])
    module.bias.copy_(weights[f"{name}.bias"])
