import type { Document } from '../document.ts';
import type { Offices } from '../lexicon/offices.ts';
import {
  attributions,
  blocks,
  entities,
  type Name,
  names,
  quotations,
  relationJudgements,
  type Speaker,
  speakers,
} from '../layers.ts';
import type { Annotator } from '../pipeline.ts';
import { bearersLayer } from './mentions/bearers.ts';
import { isFirstPerson, sourcePhrases } from './mentions/source-phrase.ts';
import { type Candidate, candidatesOf } from './speakers/candidates.ts';
import { featuresOf } from './speakers/features.ts';
import { affiliationOf, namelessStatus, statusOf } from './speakers/nameless.ts';
import { inOffice } from './speakers/in-office.ts';
import { type Scene, sceneOf, type Turn } from './speakers/scene.ts';
import { Scorer, type ScorerWeights, turnFeatures } from './speakers/scorer.ts';
import { surveyIn } from './speakers/surveys.ts';
import { byTurnLabel } from './speakers/turn-labels.ts';
import { togetherIn } from './speakers/together.ts';
import { writerIn } from './speakers/writer.ts';

export interface SpeakerOptions {
  readonly weights: ScorerWeights;
  readonly offices: Offices | null;
  /** A name below this probability is withheld; without it the weights' own threshold holds. */
  readonly minProbability?: number | null;
}

/** Tells who is speaking, one attribution after another: everyone in the article is considered, and nobody too. */
export function speakerAnnotator({ weights, offices, minProbability = null }: SpeakerOptions): Annotator {
  const scorer = new Scorer(weights);
  const least = minProbability ?? scorer.minProbability;
  return {
    name: 'speakers',
    requires: [blocks, quotations, attributions, names, entities, bearersLayer, sourcePhrases, relationJudgements],
    assigns: [speakers],
    annotate: (document: Document): Document => document.with(speakers, findSpeakers(document, scorer, offices, least)),
  };
}

interface Considered extends Candidate {
  readonly probability: number;
  readonly features: readonly number[];
}

function findSpeakers(document: Document, scorer: Scorer, offices: Offices | null, least: number): Speaker[] {
  const scene = sceneOf(document);
  const history: number[] = [];
  const found: Speaker[] = [];
  scene.turns.forEach((turn, number) => {
    const { speaker, entity } =
      byTurnLabel(scene, turn) ??
      writerIn(scene, turn) ??
      inOffice(scene, turn, offices) ??
      scored(scene, number, history, scorer, offices);
    history.push(entity);
    const decided = surveyIn(scene, turn) ?? togetherIn(scene, turn, found[number - 1]) ?? speaker;
    // Names below the threshold are withheld, and said to be.
    found.push((decided.probability ?? 1) >= least ? decided : withheld(decided));
  });
  return found;
}

const withheld = (speaker: Speaker): Speaker => ({
  ...speaker,
  ...{ name: null, status: 'unknown', affiliation: null, decidedBy: 'speaker/withheld' },
});

/** The candidate whom the scorer believes most, or nobody; with the entity's number, -1 for none. */
function scored(
  scene: Scene,
  number: number,
  history: readonly number[],
  scorer: Scorer,
  offices: Offices | null,
): { speaker: Speaker; entity: number } {
  const turn = scene.turns[number] as Turn;
  const candidates = candidatesOf(scene, turn);
  const rows = featuresOf(scene, number, candidates, history, offices);
  const chances = scorer.chances(rows, turnFeatures(rows, turn.judged.nobody));
  const nobody = chances.at(-1) as number;
  const considered = candidates
    .map((one, i): Considered => ({ ...one, probability: chances[i] as number, features: rows[i] as number[] }))
    .sort((a, b) => b.probability - a.probability);
  const [best] = considered;
  if (best === undefined || best.probability < nobody)
    return { speaker: nameless(scene, turn, considered), entity: -1 };
  const speaker: Speaker = {
    ...{ name: best.name, status: statusOf(best, turn), affiliation: null },
    probability: rounded(best.probability),
    decidedBy: ruleOf(scene, turn, best),
    evidence: evidenceOf(scorer, best.features),
    candidates: shown(considered),
  };
  return { speaker, entity: best.entity ?? -1 };
}

const nameless = ({ document, names: all }: Scene, turn: Turn, considered: readonly Considered[]): Speaker => ({
  ...{ name: null, status: namelessStatus(document.text, turn), affiliation: affiliationOf(document.text, turn, all) },
  ...{ probability: null, evidence: [], candidates: shown(considered) },
  decidedBy: turn.phrase.kind === 'none' ? 'speaker/no-source' : 'speaker/nobody',
});

/** Those who are worth showing, the likeliest first. */
const shown = (considered: readonly Considered[]): Speaker['candidates'] =>
  considered
    .filter(({ probability }) => probability >= 0.01)
    .slice(0, 5)
    .map(({ name, probability }) => ({ name, probability: rounded(probability) }));

function ruleOf(scene: Scene, { phrase }: Turn, best: Candidate): string {
  if (best.entity === null) return 'speaker/own-words';
  if (phrase.kind === 'none') return 'coreference/carried-on';
  if (isFirstPerson(phrase)) return 'coreference/first-person';
  if (phrase.kind === 'pronoun') return 'coreference/pronoun';
  if (phrase.kind === 'description') return 'coreference/description';
  const written = phrase.heads.map((at) => scene.document.slice(scene.names[at] as Name));
  return written.includes(best.name) ? 'speaker/full-name' : 'coreference/name';
}

/** What raised the score most, in words. */
const evidenceOf = (scorer: Scorer, features: readonly number[]): string[] =>
  scorer
    .effects(features)
    .filter(({ effect }) => effect > 0.1)
    .sort((a, b) => b.effect - a.effect)
    .slice(0, 3)
    .map(({ feature }) => feature);

const rounded = (chance: number): number => Math.round(chance * 1e3) / 1e3;
