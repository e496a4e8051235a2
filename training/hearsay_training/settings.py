"""Silver spans of addressee, medium, relay and time: the labels are phrases, not places. The longest run of a phrase's words
that stands near the relation is taken, outside its content where there is a choice."""

from __future__ import annotations

import re

from .who import SETTINGS

EMPTY = set("the a an of in on at to for from with by and or his her their its this that last earlier".split())
INSIDE = 200
"""Characters that a place inside the content counts as further away."""


def places(text: str, label: dict, near: int, low: int, high: int, content: list[list[int]]) -> dict[str, tuple[int, int]]:
    """For each labelled phrase its characters [start, end) in text[low:high], the nearest to `near`."""
    found = {}
    for name in SETTINGS:
        phrase = label.get(name)
        if phrase and (place := _place(text, phrase, near, low, high, content)):
            found[name] = place
    return found


def _place(text: str, phrase: str, near: int, low: int, high: int, content: list[list[int]]) -> tuple[int, int] | None:
    words = re.findall(r"[\w’'.-]+", phrase)
    for length in range(len(words), 0, -1):
        hits = []
        for at in range(len(words) - length + 1):
            run = words[at : at + length]
            if all(word.lower() in EMPTY or len(word) < 3 for word in run):
                continue
            pattern = r"\b" + r"[\s,]+".join(re.escape(word.rstrip(".")) + r"\.?" for word in run)
            hits += [(m.start() + low, m.end() + low) for m in re.finditer(pattern, text[low:high], re.IGNORECASE)]
        if hits:
            cost = lambda h: abs(h[0] - near) + INSIDE * any(s <= h[0] < e for s, e in content)  # noqa: E731
            start, end = min(hits, key=cost)
            return start, end - (text[start:end].endswith(".") and not phrase.endswith("."))
    return None
