"""Silver labels of names: which capitalised runs of a text name a person, an organisation or a place.

GUM's mentions are gold. Elsewhere only speakers are labelled, so a run counts where it matches a labelled speaker, a
title before it, or a telling word in it; every other run is left out of the loss, and lower-case words are no names."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

TAGS = ["O", "B-person", "I-person", "B-organisation", "I-organisation", "B-place", "I-place"]
UNKNOWN = -100

TITLES = set(
    """Mr Mrs Ms Miss Mx Dr Prof Professor Sir Dame Lord Lady Sen Sens Senator Rep Reps Representative Gov Govs Governor
    President Vice Chancellor Premier Mayor Gen General Col Colonel Maj Major Capt Captain Lt Lieutenant Sgt Sergeant Adm
    Admiral Judge Justice Rev Reverend Pastor Father Sister Rabbi Imam Bishop Archbishop Cardinal Pope King Queen Prince
    Princess Minister Secretary Ambassador Congressman Congresswoman Councillor Coach Detective Inspector Sheriff Officer
    Chief Director Chairman Chairwoman Chair Speaker Republican Republicans Democrat Democrats Democratic Former Prime
    Foreign Attorney Deputy Leader Majority Minority House Senate""".split()
)
PERSONAL = set("Mr Mrs Ms Miss Dr Prof Professor Sir Dame Sen Rep Gov Senator Governor Judge Justice Rev Sgt Capt Lt".split())
ORGANISED = set(
    """University College School Institute Foundation Association Committee Commission Council Department Ministry Agency
    Bureau Administration Court Party Union Church Group Company Corporation Corp Inc Ltd Bank Fund Center Centre Police
    News Times Post Journal Tribune Herald Magazine Press Network Television Radio Campaign Congress Senate Parliament
    Federation Coalition League Club Society Board Service Services Office Authority Organization Organisation Forces
    Navy Army Guard CNN NBC ABC CBS MSNBC BBC FBI CIA NATO NSA EPA GOP DNC RNC UN EU AP Reuters Politico Facebook Twitter
    Google Breitbart Bloomberg PAC Fox Pentagon Kremlin""".split()
)
PLACES = set(
    """America United States Britain England Scotland Wales Ireland France Germany Italy Spain Portugal Russia China Japan
    India Pakistan Afghanistan Iraq Iran Syria Israel Turkey Egypt Libya Yemen Jordan Lebanon Mexico Canada Cuba Brazil
    Argentina Chile Colombia Venezuela Australia Zealand Korea Vietnam Thailand Ukraine Poland Greece Sweden Norway
    Denmark Finland Belgium Netherlands Austria Hungary Europe Africa Asia California Texas Florida York Ohio Michigan
    Pennsylvania Wisconsin Iowa Nevada Arizona Colorado Virginia Carolina Georgia Alabama Mississippi Louisiana Arkansas
    Tennessee Kentucky Indiana Illinois Minnesota Missouri Kansas Nebraska Oklahoma Dakota Montana Wyoming Idaho Utah
    Oregon Washington Hampshire Vermont Maine Massachusetts Connecticut Jersey Delaware Maryland Alaska Hawaii London
    Paris Berlin Moscow Beijing Tokyo Brussels Rome Madrid Cleveland Philadelphia Chicago Boston Miami Orlando Detroit
    Denver Dallas Houston Seattle Atlanta Milwaukee Pittsburgh Cincinnati Phoenix Aleppo Benghazi Baghdad Kabul""".split()
)

WORD = r"(?:[A-Z]\.(?:[A-Z]\.)*|(?:Mr|Mrs|Ms|Dr|Prof|Sen|Sens|Rep|Reps|Gov|Govs|Gen|Col|Lt|Capt|Sgt|Rev|St|Jr|Sr)\.|[A-ZÀ-ÖØ-Þ](?:[\w&-]|[’'](?!s\b))*)"
RUN = re.compile(rf"\b{WORD}(?: (?:(?:de|del|van|von|der|bin|al|la|le) (?={WORD}))?{WORD})*")
OPENS_SENTENCE = re.compile(r'(?:^|[.!?:“"‘]["”’)]?\s*|\n\s*)$')


@dataclass(frozen=True)
class Run:
    """A capitalised run [start, end) of the text without titles, and what it names: a tag's type, None where unknown."""

    start: int
    end: int
    type: str | None
    words: tuple[str, ...]


def common_words(texts: list[str]) -> set[str]:
    """Words that stand in lower case three times or more: no names where they open a sentence."""
    counts = Counter(word for text in texts for word in re.findall(r"\b[a-z]+\b", text))
    return {word for word, count in counts.items() if count >= 3}


def plain(word: str) -> str:
    return re.sub(r"[’']s?$", "", word).strip(".")


def runs(text: str, common: set[str], known: list[str] = []) -> list[Run]:
    """`known`: names that are one run wherever they stand whole, small words inside them too."""
    whole = [rf"\b{re.escape(name)}\b" for name in sorted(known, key=len, reverse=True) if name[:1].isupper()]
    found = []
    for match in re.compile("|".join([*whole, RUN.pattern])).finditer(text):
        start, words = match.start(), match.group().split(" ")
        personal = False
        title = max((i for i, word in enumerate(words[:-1]) if plain(word) in TITLES), default=-1)
        if title < 0 and len(words) > 1 and words[0].lower() in common and OPENS_SENTENCE.search(text[:start][-4:]):
            title = 0
        if title >= 0 and match.group() not in known:
            personal = plain(words[title]) in PERSONAL
            start += len(" ".join(words[: title + 1])) + 1
            words = words[title + 1 :]
        if len(words) == 1 and plain(words[0]).lower() in common and OPENS_SENTENCE.search(text[:start][-4:]):
            continue
        end = start + len(" ".join(words))
        end -= len(words[-1]) - len(words[-1].rstrip("’'"))
        bare = tuple(plain(word) for word in words)
        found.append(Run(start, end, "person" if personal else _by_words(bare), bare))
    return found


def _by_words(words: tuple[str, ...]) -> str | None:
    if ORGANISED & set(words):
        return "organisation"
    return "place" if words[-1] in PLACES and len(words) <= 2 else None


def matches(run: Run, name: str, type: str) -> bool:
    """Whether a run can stand for a name: it adds nothing and ends as the name does; or is a person's first name."""
    full = [plain(word) for word in name.split()]
    if not full or not set(run.words) <= set(full):
        return False
    return run.words[-1] == full[-1] or (type == "person" and run.words == (full[0],))


def with_speakers(found: list[Run], speakers: dict[str, str]) -> list[Run]:
    """Runs that match a speaker get the speaker's type; so does a run that ends in a person's surname."""
    surnames = {plain(name.split()[-1]) for name, type in speakers.items() if type == "person" and " " in name}
    typed = []
    for run in found:
        type = next((type for name, type in speakers.items() if matches(run, name, type)), None)
        if type is None and run.words[-1] in surnames and run.type is None:
            type = "person"
        typed.append(Run(run.start, run.end, type or run.type, run.words))
    return typed


def gold_runs(found: list[Run], mentions: list[dict]) -> list[Run]:
    """GUM: a run takes the type of the smallest mention that holds it and is about as long; no mention, no name."""
    types = {"person": "person", "organization": "organisation", "place": "place"}
    typed = []
    for run in found:
        holding = [m for m in mentions if m["start"] <= run.start and run.end <= m["end"]]
        best = min(holding, key=lambda m: m["end"] - m["start"], default=None)
        type = types.get(best["type"], "O") if best else "O"
        typed.append(Run(run.start, run.end, type, run.words))
    return typed
