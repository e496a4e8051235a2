import { chanceOf, hintOf, levelOf } from '../hints.ts';
import type { Candidate } from './choice.ts';
import type { Saying } from './sayings.ts';
import type { PlacedPhrase, Scene } from './scene.ts';

/** A saying that has a phrase of its own, which later ones may share. */
interface Link {
  readonly phrase: number;
  readonly saying: Saying;
  /** How often the speaker had changed by then. */
  readonly turn: number;
  /** How many sayings were passed by then, and what the model's chances that they have a time come to. */
  readonly passed: number;
  readonly known: number;
}

/** How many different phrases of earlier sayings are remembered. */
const MOST = 3;
/** How many phrases of the writer's own are looked at that no saying has. */
const MOST_UNLINKED = 2;

/** What is remembered on the way through an article: who said something on which day. */
export class Memory {
  readonly #scene: Scene;
  readonly #bySpeaker = new Map<string, Link>();
  /** By phrase, the latest last. */
  readonly #links = new Map<number, Link>();
  #speaker = '';
  #turn = 0;
  #passed = 0;
  #known = 0;

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  /** To be called with each saying in order, with the phrase of its own sentence that says when. */
  pass(saying: Saying, phrase: number | null): void {
    this.#turnTo(saying);
    this.#passed++;
    this.#known += saying.judged.known;
    if (phrase === null || this.#scene.phrases[phrase]?.kind === 'loose') return;
    const link = { phrase, saying, turn: this.#turn, passed: this.#passed, known: this.#known };
    this.#links.delete(phrase);
    this.#links.set(phrase, link);
    for (const oldest of this.#links.keys()) if (this.#links.size > MOST) this.#links.delete(oldest);
    this.#bySpeaker.set(saying.speaker, link);
  }

  /** The phrases that a saying without its own may carry on: its speaker's last, and the last of all. */
  candidates(saying: Saying): Candidate[] {
    this.#turnTo(saying);
    const mine = this.#bySpeaker.get(saying.speaker) ?? null;
    const links = [...this.#links.values()].reverse();
    if (mine !== null && !links.includes(mine)) links.push(mine);
    const linked = links.map((link, rank) => ({ phrase: link.phrase, features: this.#featuresOf(saying, link, rank) }));
    const others = this.#scene
      .writtenBefore(saying, MOST_UNLINKED)
      .filter((phrase) => links.every((link) => link.phrase !== phrase));
    return [...linked, ...others.map((phrase, rank) => ({ phrase, features: this.#ofUnlinked(saying, phrase, rank) }))];
  }

  #turnTo({ speaker }: Saying): void {
    if (speaker !== this.#speaker) this.#turn++;
    this.#speaker = speaker;
  }

  #featuresOf(saying: Saying, link: Link, rank: number): string[] {
    const phrase = this.#scene.phrases[link.phrase] as PlacedPhrase;
    const isSame = link.saying.speaker === saying.speaker;
    const who = isSame ? (link.turn === this.#turn ? 'goes on' : 'speaks again') : 'another';
    const apart = bucket(saying.block - link.saying.block);
    const passed = bucket(this.#scene.phrasesBetween(link.phrase, saying));
    const manner = mannerOf(saying);
    const since = levelOf((this.#known - link.known + saying.judged.known) / (this.#passed - link.passed + 1));
    return [
      who,
      `rank: ${rank}`,
      `rank, ${who}: ${rank}`,
      `known since: ${since}`,
      `known since, ${who}: ${since}`,
      `known at the link: ${levelOf(link.saying.judged.known)}`,
      `${who}, ${manner}: ${apart} blocks on`,
      `${who}, blocks on: ${apart}`,
      `${who}, phrases between: ${passed}`,
      `${who}, ${manner}, phrases between: ${passed}`,
      `${who}, source: ${sourceOf(saying)}`,
      `${who}, phrase: ${phrase.isInitial ? 'first in its sentence' : 'later'}`,
      ...shared(saying, phrase, who, apart),
    ];
  }

  /** Of a phrase that stands before the saying and that no saying has. */
  #ofUnlinked(saying: Saying, at: number, rank: number): string[] {
    const phrase = this.#scene.phrases[at] as PlacedPhrase;
    const apart = bucket(saying.block - phrase.block);
    const near =
      saying.block === phrase.block ? `${bucket(saying.sentence - phrase.sentence)} sentences` : `${apart} blocks`;
    return [
      'unlinked',
      `unlinked, rank: ${rank}`,
      `unlinked: ${near} on`,
      `unlinked, ${mannerOf(saying)}: ${near} on`,
      `unlinked, source: ${sourceOf(saying)}`,
      `unlinked, phrase: ${phrase.isInitial ? 'first in its sentence' : 'later'}`,
      `unlinked, ${phrase.kind}`,
      ...shared(saying, phrase, 'unlinked', apart),
    ];
  }
}

/** Cues that go on telling what was said on an occasion. */
const PLAIN: ReadonlySet<string> = new Set(['past', 'told', 'none', 'gerund']);

const mannerOf = ({ tense, isDirect }: Saying): string =>
  `${PLAIN.has(tense) ? 'plain' : 'other'} ${isDirect ? 'direct' : 'indirect'}`;

/** What is looked at in every phrase that may be carried on. */
function shared(saying: Saying, phrase: PlacedPhrase, who: string, apart: string): string[] {
  const [known, hint] = [levelOf(saying.judged.known), hintOf(saying.judged, chanceOf(saying.judged, phrase))];
  return [
    `known: ${known}`,
    `known, ${who}: ${known}`,
    `known, blocks on: ${apart}, ${known}`,
    `tagged: ${hint}`,
    `tagged, ${who}: ${hint}`,
    `cue: ${saying.tense}`,
    `kind: ${phrase.kind}`,
  ];
}

const sourceOf = ({ isIntroduced, source }: Saying): string => (isIntroduced ? 'full name' : source ? 'given' : 'none');

const bucket = (count: number): string =>
  count <= 2 ? String(count) : count <= 4 ? '3–4' : count <= 8 ? '5–8' : '9 or more';
