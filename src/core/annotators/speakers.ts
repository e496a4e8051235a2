import type { Document } from '../document.ts';
import type { Offices } from '../lexicon/offices.ts';
import {
  attributions,
  blocks,
  entities,
  names,
  quotations,
  relationJudgements,
  type Speaker,
  speakers,
} from '../layers.ts';
import type { Annotator } from '../pipeline.ts';
import { bearersLayer } from './mentions/bearers.ts';
import { type Candidate, candidatesOf } from './speakers/candidates.ts';
import { featuresOf } from './speakers/features.ts';
import { affiliationOf, namelessStatus, statusOf } from './speakers/nameless.ts';
import { type Scene, sceneOf, type Turn } from './speakers/scene.ts';
import { Scorer, type ScorerWeights, turnFeatures } from './speakers/scorer.ts';
import { togetherIn } from './speakers/together.ts';

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
    requires: [blocks, quotations, attributions, names, entities, bearersLayer, relationJudgements],
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
    const candidates = candidatesOf(scene, turn, offices);
    const rows = featuresOf(scene, number, candidates, history, offices);
    const chances = scorer.chances(rows, turnFeatures(rows, turn.judged.nobody));
    const considered = candidates
      .map((one, i): Considered => ({ ...one, probability: chances[i] as number, features: rows[i] as number[] }))
      .sort((a, b) => b.probability - a.probability);
    const together = togetherIn(scene, turn, found[number - 1]);
    found.push(together ? judged(together, scene, turn, least) : decide(scene, turn, considered, chances.at(-1) as number, scorer, least));
    const [best] = considered;
    history.push(best && best.probability > (chances.at(-1) as number) ? (best.entity ?? -1) : -1);
  });
  return found;
}

/** Names below the threshold are withheld, and said to be. */
function judged(speaker: Speaker, scene: Scene, turn: Turn, least: number): Speaker {
  if (speaker.name === null || (speaker.probability ?? 0) >= least) return speaker;
  return { ...speaker, name: null, ...namelessOf(scene, turn, true), decidedBy: 'speaker/withheld' };
}

function decide(
  scene: Scene,
  turn: Turn,
  considered: readonly Considered[],
  nobody: number,
  scorer: Scorer,
  least: number,
): Speaker {
  const [best] = considered;
  const candidates = considered
    .filter(({ probability }) => probability >= 0.01)
    .slice(0, 5)
    .map(({ name, probability }) => ({ name, probability: rounded(probability) }));
  if (best === undefined || best.probability < nobody) {
    const decidedBy = turn.phrase.kind === 'none' ? 'speaker/no-source' : 'speaker/nobody';
    return { name: null, probability: null, decidedBy, evidence: [], candidates, ...namelessOf(scene, turn, false) };
  }
  const speaker: Speaker = {
    ...{ name: best.name, status: statusOf(best, turn), affiliation: null, candidates },
    probability: rounded(best.probability),
    decidedBy: ruleOf(scene, turn, best),
    evidence: evidenceOf(scorer, best.features),
  };
  return judged(speaker, scene, turn, least);
}

const namelessOf = ({ document, names: all }: Scene, turn: Turn, withheld: boolean) => ({
  status: withheld ? ('unknown' as const) : namelessStatus(turn),
  affiliation: withheld ? null : affiliationOf(document.text, turn, all),
});

function ruleOf(scene: Scene, { phrase }: Turn, best: Candidate): string {
  if (best.isOwn) return 'speaker/own-words';
  if (best.entity === null) return 'role/by-date';
  if (phrase.kind === 'none') return 'coreference/carried-on';
  if (phrase.kind === 'pronoun') return /^(?:i|me|my|myself)$/.test(phrase.head) ? 'coreference/first-person' : 'coreference/pronoun';
  if (phrase.kind === 'description') return best.holdsOffice ? 'role/by-date' : 'coreference/description';
  const written = phrase.heads.map((at) => scene.document.slice(scene.names[at] as { start: number; end: number }));
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
