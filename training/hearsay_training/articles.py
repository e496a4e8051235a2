"""Articles as word pieces with labels, cut into training windows."""

from __future__ import annotations

import json
import random
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from pathlib import Path

FIRST, LAST, MASK = 101, 102, 103


@dataclass(frozen=True)
class Relation:
    """Spans as [first, last+1) word-piece indices into the article."""

    cue: tuple[int, int]
    anchored: bool
    """True where there is no cue and `cue` is the content's first piece."""
    source: tuple[tuple[int, int], ...]
    content: tuple[tuple[int, int], ...]


@dataclass
class Article:
    id: str
    ids: list[int]
    starts: list[int]
    ends: list[int]
    letter_case: list[int]
    gap: list[int]
    quotation: list[int]
    readings: list[list[Relation]]
    manner: int = 0
    paragraphs: list[int] = field(default_factory=list)

    def pieces(self, start: int, end: int) -> tuple[int, int] | None:
        """The pieces that characters [start, end) touch."""
        first, last = bisect_right(self.ends, start), bisect_left(self.starts, end)
        return (first, last) if first < last else None


def load(path: Path, manner: int) -> list[Article]:
    return [_article(json.loads(line), manner) for line in path.read_text().splitlines()]


def _article(row: dict, manner: int) -> Article:
    article = Article(
        row["id"], row["ids"], row["starts"], row["ends"], row["letterCase"], row["gap"], row["quotation"], [], manner
    )
    article.paragraphs = [i for i, gap in enumerate(article.gap) if gap >= 2]
    article.readings = [
        [r for a in attributions if (r := _relation(article, a))] for attributions in row["annotators"]
    ]
    return article


def _relation(article: Article, attribution: dict) -> Relation | None:
    spans = {
        role: tuple(p for s, e in attribution[role] if (p := article.pieces(s, e)))
        for role in ("source", "cue", "content")
    }
    if not spans["content"]:
        return None
    if spans["cue"]:
        return Relation(spans["cue"][0], False, spans["source"], spans["content"])
    first = min(start for start, _ in spans["content"])
    return Relation((first, first + 1), True, spans["source"], spans["content"])


@dataclass(frozen=True)
class Window:
    """Pieces [start, end) of an article, with one of its readings."""

    article: Article
    start: int
    end: int
    relations: list[Relation]


def windows(articles: list[Article], length: int, dice: random.Random) -> list[Window]:
    """Every article cut once, at paragraphs, from a random first cut, with a reading drawn among its readings."""
    found = []
    for article in articles:
        reading = dice.choice(article.readings)
        start = 0
        first = dice.randrange(length // 4, length)
        while start < len(article.ids):
            limit = start + (first if start == 0 else length)
            end = min(limit, len(article.ids))
            if end < len(article.ids):
                cut = bisect_right(article.paragraphs, end) - 1
                if cut >= 0 and article.paragraphs[cut] > start + length // 8:
                    end = article.paragraphs[cut]
            found.append(Window(article, start, end, [r for r in reading if start <= r.cue[0] and r.cue[1] <= end]))
            start = end
    return found
