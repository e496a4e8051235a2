"""All articles that a training reads, loaded once into one file: `python -m hearsay_training.corpus DATA_FOLDER FILE`.

A machine with a GPU needs this file alone: no corpora, no Node."""

from __future__ import annotations

import gzip
import pickle
import sys
import zlib
from dataclasses import dataclass
from pathlib import Path

from . import articles, names
from .articles import Article

FOLDS = 3


@dataclass
class Corpus:
    polnear: list[Article]
    even: list[Article]
    """`clean` and `wide`."""
    styles: list[Article]
    """Made of the others' sayings (training/styles.mjs), marked evenly."""
    gum: list[Article]
    bare: list[Article]
    """Articles that nobody marked, for students alone."""
    dev: list[Article]
    web: list[Article]


def corpus_of(data: Path) -> Corpus:
    part = lambda name: data / f"{name}.jsonl"  # noqa: E731
    common = names.common_words(articles.texts(part("polnear-train")) + articles.texts(part("wide")))
    load = lambda name, manner: articles.load(part(name), manner, common)  # noqa: E731
    found = Corpus(
        load("polnear-train", 0), load("clean", 1) + load("wide", 1), load("styles", 1), load("gum-train", 1),
        load("pages", 1), load("polnear-dev", 0), load("web", 1),
    )  # fmt: skip
    for article in found.polnear + found.even + found.styles:
        article.fold = zlib.crc32(article.id.encode()) % FOLDS
    for article in found.polnear + found.even + found.styles + found.gum + found.bare:
        article.starts, article.ends = [], []  # only readings of dev are written as characters
    return found


def read(path: Path) -> Corpus:
    with gzip.open(path) as file:
        return pickle.load(file)


def main() -> None:
    from hearsay_training.corpus import corpus_of as made  # not __main__'s, so that pickle finds the class again

    with gzip.open(sys.argv[2], "wb", compresslevel=6) as file:
        pickle.dump(made(Path(sys.argv[1])), file)


if __name__ == "__main__":
    main()
