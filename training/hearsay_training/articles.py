"""Articles as word pieces with labels, cut into training windows."""

from __future__ import annotations

import json
import random
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from pathlib import Path

from . import names, settings
from .who import KINDS, SETTINGS, STANDINGS, STATUSES, WhoShape

FIRST, LAST, MASK = 101, 102, 103
UNLABELLED = -100
KIND_LETTERS = "sopcdqx"
"""Of `KINDS`, in `kinds.tsv`."""


@dataclass(frozen=True)
class Who:
    """A relation's labels: indices of standing, kind and status, `UNLABELLED` where nobody gave one, and the names that the
    speaker goes by."""

    standing: int
    kind: int
    status: int
    runs: tuple[int, ...]
    """Indices into the article's runs; empty where the speaker has no name."""
    settings: tuple[bool, ...]
    """For each of `SETTINGS` whether it is labelled."""
    phrases: tuple[tuple[int, int, int], ...]
    """The index of a setting and the pieces [start, end) that say it, where they stand near the relation."""
    known: bool
    """False where the speaker has a name that no run matches, or the label is unsure."""

    @property
    def whole(self) -> bool:
        """False where the kind alone is labelled (`kinds.tsv`)."""
        return self.standing != UNLABELLED


@dataclass(frozen=True)
class Relation:
    """Spans as [first, last+1) word-piece indices into the article."""

    cue: tuple[int, int]
    anchored: bool
    """True where there is no cue and `cue` is the content's first piece."""
    source: tuple[tuple[int, int], ...]
    content: tuple[tuple[int, int], ...]
    who: Who | None = None


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
    marked: bool = True
    """False where nobody looked for relations."""
    judged: bool = True
    """False where nobody labelled who is speaking and how."""
    paragraphs: list[int] = field(default_factory=list)
    runs: list[tuple[int, int]] = field(default_factory=list)
    """Capitalised runs that may name someone, as pieces."""
    tags: list[int] = field(default_factory=list)
    """A tag of `names.TAGS` for each piece; `names.UNKNOWN` where nobody knows."""
    silver: list[list[Relation]] = field(default_factory=list)
    """Readings by teachers, where nobody looked."""
    fold: int = -1
    """The teacher that has not seen the article; -1: none has."""
    either: bool = False
    """True where a student is told either manner, whatever the labels' is."""

    def pieces(self, start: int, end: int) -> tuple[int, int] | None:
        """The pieces that characters [start, end) touch."""
        first, last = bisect_right(self.ends, start), bisect_left(self.starts, end)
        return (first, last) if first < last else None


def load(path: Path, manner: int, common: set[str] = frozenset()) -> list[Article]:
    """`common`: words that are no names where they open a sentence (`names.common_words`)."""
    return [_article(json.loads(line), manner, common) for line in path.read_text().splitlines()]


def texts(path: Path) -> list[str]:
    return [json.loads(line)["text"] for line in path.read_text().splitlines()]


def _article(row: dict, manner: int, common: set[str]) -> Article:
    article = Article(
        row["id"], row["ids"], row["starts"], row["ends"], row["letterCase"], row["gap"], row["quotation"], [], manner
    )
    article.marked, article.judged = bool(row["annotators"]), bool(row["labels"] or row.get("kinds"))
    article.paragraphs = [i for i, gap in enumerate(article.gap) if gap >= 2]
    found = _name(article, row, common)
    attributed = row["annotators"][0] if row["annotators"] else []
    labels = {label["i"]: _who(label, found, article, row["text"], attributed[label["i"]]) for label in row["labels"]}
    labels |= {i: _kind_alone(letter) for i, letter in enumerate(row.get("kinds", ""))}
    article.readings = [
        [r for i, a in enumerate(attributions) if (r := _relation(article, a, labels.get(i) if reader == 0 else None))]
        for reader, attributions in enumerate(row["annotators"])
    ] or [[]]
    return article


def _name(article: Article, row: dict, common: set[str]) -> list[names.Run]:
    """Fills runs and tags; gives the runs with their words, in the same order."""
    speakers = {
        name: "person" if label["status"] == "named" else "organisation"
        for label in row["labels"]
        for name in (label["speaker"] or "").split(" & ")
        if name
    }
    found = names.runs(row["text"], common, list(speakers))
    found = names.gold_runs(found, row["mentions"]) if row["mentions"] else names.with_speakers(found, speakers)
    labelled = bool(row["mentions"] or row["labels"])
    article.tags = [0 if labelled else names.UNKNOWN] * len(article.ids)
    kept = []
    for run in found:
        pieces = article.pieces(run.start, run.end)
        if not pieces:
            continue
        first, last = pieces
        named = run.type in ("person", "organisation", "place")
        opens = names.TAGS.index(f"B-{run.type}") if named else 0
        unknown = run.type is None or len(run.words) > 6
        article.tags[first:last] = [names.UNKNOWN if unknown else opens] + [
            names.UNKNOWN if unknown else opens + named
        ] * (last - first - 1)
        if len(run.words) <= 6:
            kept.append(run)
            article.runs.append(pieces)
    return kept


def _phrases(label: dict, article: Article, text: str, relation: dict) -> tuple[tuple[int, int, int], ...]:
    anchor = (relation["cue"] or relation["content"] or [[0, 0]])[0]
    pieces, shape = article.pieces(*anchor), WhoShape()
    if not pieces:
        return ()
    low = article.starts[max(0, pieces[0] - shape.crop_before)]
    high = article.ends[min(len(article.ids), pieces[1] + shape.crop_after) - 1]
    found = settings.places(text, label, anchor[0], low, high, relation["content"])
    placed = ((SETTINGS.index(name), article.pieces(*place)) for name, place in found.items())
    return tuple((at, *span) for at, span in placed if span)


def _who(label: dict, found: list[names.Run], article: Article, text: str, relation: dict) -> Who:
    speakers = (label["speaker"] or "").split(" & ")
    type = "person" if label["status"] == "named" else "organisation"
    runs = tuple(i for i, run in enumerate(found) for name in speakers if name and names.matches(run, name, type))
    return Who(
        STANDINGS.index(label.get("standing", "said")),
        KINDS.index(label.get("kind", "statement")),
        STATUSES.index(label["status"]),
        runs,
        tuple(bool(label.get(name)) for name in SETTINGS),
        _phrases(label, article, text, relation),
        label.get("sure", True) and bool(runs or not label["speaker"]),
    )


def _kind_alone(letter: str) -> Who:
    return Who(UNLABELLED, KIND_LETTERS.index(letter), UNLABELLED, (), (False,) * len(SETTINGS), (), False)


def _relation(article: Article, attribution: dict, who: Who | None) -> Relation | None:
    spans = {
        role: tuple(p for s, e in attribution[role] if (p := article.pieces(s, e)))
        for role in ("source", "cue", "content")
    }
    if not spans["content"]:
        return None
    if spans["cue"]:
        return Relation(spans["cue"][0], False, spans["source"], spans["content"], who)
    first = min(start for start, _ in spans["content"])
    return Relation((first, first + 1), True, spans["source"], spans["content"], who)


@dataclass(frozen=True)
class Window:
    """Pieces [start, end) of an article, with one of its readings."""

    article: Article
    start: int
    end: int
    relations: list[Relation]
    manner: int = 0
    silver: bool = False


def windows(articles: list[Article], length: int, dice: random.Random) -> list[Window]:
    """Every article cut once, at paragraphs, from a random first cut, with a reading drawn among its readings; a teacher's where
    nobody marked it."""
    found = []
    for article in articles:
        silver = bool(article.silver) and not article.marked
        reading = dice.choice(article.silver if silver else article.readings)
        manner = dice.choice((0, 1)) if article.either else article.manner
        start = 0
        first = dice.randrange(length // 4, length)
        while start < len(article.ids):
            end = _cut(article, start, first if start == 0 else length, length)
            inside = [r for r in reading if start <= r.cue[0] and r.cue[1] <= end]
            found.append(Window(article, start, end, inside, manner, silver))
            start = end
    return found


def _cut(article: Article, start: int, wanted: int, length: int) -> int:
    end = min(start + wanted, len(article.ids))
    if end < len(article.ids):
        cut = bisect_right(article.paragraphs, end) - 1
        if cut >= 0 and article.paragraphs[cut] > start + length // 8:
            return article.paragraphs[cut]
    return end
