import type { Candidate } from './choice.ts';
import type { Saying } from './sayings.ts';
import type { PlacedPhrase, Scene } from './scene.ts';

/** A saying that has a phrase of its own, which later ones may share. */
interface Link {
  readonly phrase: number;
  readonly saying: Saying;
  /** How often the speaker had changed by then. */
  readonly turn: number;
}

/** What is remembered on the way through an article: who said something on which day. */
export class Memory {
  readonly #scene: Scene;
  readonly #bySpeaker = new Map<string, Link>();
  #last: Link | null = null;
  #speaker = '';
  #turn = 0;

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  /** To be called with each saying in order, with the phrase of its own sentence that says when. */
  pass(saying: Saying, phrase: number | null): void {
    this.#turnTo(saying);
    if (phrase === null || this.#scene.phrases[phrase]?.kind === 'loose') return;
    this.#last = { phrase, saying, turn: this.#turn };
    this.#bySpeaker.set(saying.speaker, this.#last);
  }

  /** The phrases that a saying without its own may carry on: its speaker's last, and the last of all. */
  candidates(saying: Saying): Candidate[] {
    this.#turnTo(saying);
    const mine = this.#bySpeaker.get(saying.speaker) ?? null;
    const links = [mine, this.#last === mine ? null : this.#last].filter((link): link is Link => link !== null);
    return links.map((link) => ({ phrase: link.phrase, features: this.#featuresOf(saying, link) }));
  }

  #turnTo({ speaker }: Saying): void {
    if (speaker !== this.#speaker) this.#turn++;
    this.#speaker = speaker;
  }

  #featuresOf(saying: Saying, link: Link): string[] {
    const phrase = this.#scene.phrases[link.phrase] as PlacedPhrase;
    const isSame = link.saying.speaker === saying.speaker;
    const who = isSame ? (link.turn === this.#turn ? 'goes on' : 'speaks again') : 'another';
    const manner = `${PLAIN.has(saying.tense) ? 'plain' : 'other'} ${saying.isDirect ? 'direct' : 'indirect'}`;
    const apart = bucket(saying.block - link.saying.block);
    const passed = bucket(this.#scene.phrasesBetween(link.phrase, saying));
    return [
      who,
      `${who}, ${manner}: ${apart} blocks on`,
      `${who}, blocks on: ${apart}`,
      `${who}, phrases between: ${passed}`,
      `${who}, ${manner}, phrases between: ${passed}`,
      `${who}, source: ${saying.isIntroduced ? 'full name' : saying.source ? 'given' : 'none'}`,
      `${who}, phrase: ${phrase.isInitial ? 'first in its sentence' : 'later'}`,
      `cue: ${saying.tense}`,
      `kind: ${phrase.kind}`,
    ];
  }
}

/** Cues that go on telling what was said on an occasion. */
const PLAIN: ReadonlySet<string> = new Set(['past', 'told', 'none', 'gerund']);

const bucket = (count: number): string =>
  count <= 2 ? String(count) : count <= 4 ? '3–4' : count <= 8 ? '5–8' : '9 or more';
