import { overlaps } from '../../span.ts';
import type { Phrase } from './phrases.ts';
import type { Saying } from './sayings.ts';

/** Cues by which one passes on what another said, rather than speak. */
const PASSING_ON =
  /^(?:according|reported|reports|reporting|report|from|per|via|quoted|quotes|quoting|cited|cites|citing|revealed|reveals|notes|writes|summari[sz]ed)$/;
/** How many hands a saying may have gone through. */
const MOST_HANDS = 4;
/** How far from a saying its relay may stand in the sentence, in UTF-16 units. */
const FARTHEST = 60;

/** Who passed each saying on, nearest to the article first; in the order of the sayings. */
export function relaysOf(phrases: readonly Phrase[], sayings: readonly Saying[]): Phrase[][] {
  const relays = new Relays(phrases);
  return sayings.map((saying) => {
    const near = [...relays.holding(saying), ...relays.carried(saying), ...relays.beside(saying)];
    const found = near.length > 0 ? near : relays.excerpted(saying);
    const others = found.filter(
      ({ key, relation }) => lastWord(key) !== saying.speaker && relation !== saying.relation,
    );
    return distinct(others).slice(0, MOST_HANDS);
  });
}

/** Led in as one who reports: `according to the Gazette`, `the Gazette reported`. */
const isRelay = ({ kind, lead, reports, proper }: Phrase): boolean =>
  kind === 'outlet'
    ? (reports && !/^(?:with|telling|to)$/.test(lead)) || /^(?:according to|telling by)$/.test(lead)
    : kind === 'object' && proper && /^(?:according to|quoted by)$/.test(lead);

const lastWord = (key: string): string => key.slice(key.lastIndexOf(' ') + 1);

function distinct(phrases: readonly Phrase[]): Phrase[] {
  const byKey = new Map<string, Phrase>();
  for (const phrase of phrases) if (!byKey.has(lastWord(phrase.key))) byKey.set(lastWord(phrase.key), phrase);
  return [...byKey.values()];
}

class Relays {
  readonly #sources = new Map<number, Phrase>();
  readonly #outlets = new Map<number, Phrase>();
  readonly #led = new Map<number, Phrase[]>();
  readonly #signed = new Map<number, Phrase[]>();
  readonly #opening = new Map<number, Phrase>();
  readonly #excerpted: Phrase | null;

  constructor(phrases: readonly Phrase[]) {
    // Whoever is the source of a relation of their own passes on only what that holds.
    const own = new Set(phrases.flatMap(({ relation, start }) => (relation === null ? [] : [start])));
    this.#excerpted = excerptedIn(phrases);
    for (const phrase of phrases) {
      const { kind, relation } = phrase;
      if (relation !== null) this.#sources.set(relation, phrase);
      if (kind === 'outlet') this.#outlets.set(phrase.start, phrase);
      if (isRelay(phrase) && !own.has(phrase.start)) push(this.#led, phrase.sentence, phrase);
      if (kind === 'outlet' && phrase.bracketed) push(this.#signed, phrase.block, phrase);
      if (kind === 'outlet' && phrase.announces) this.#opening.set(phrase.block, phrase);
    }
  }

  /** `via/holder`: the sources of the sayings that hold this one, where they are outlets or pass on; outermost first. */
  holding(saying: Saying): Phrase[] {
    const found: Phrase[] = [];
    for (let holder = saying.within; holder !== null && found.length < MOST_HANDS; holder = holder.within) {
      const source = this.#sources.get(holder.relation);
      if (source === undefined || holder.speaker === saying.speaker) continue;
      const outlet = this.#outlets.get(source.start);
      if (outlet !== undefined || (PASSING_ON.test(holder.verb) && source.proper)) found.unshift(outlet ?? source);
    }
    return found;
  }

  /** `via/announced`: an outlet whose sentence announced with a colon what this or the next block holds. */
  carried({ block, start }: Saying): Phrase[] {
    const here = this.#opening.get(block);
    const before = this.#opening.get(block - 1);
    return [here !== undefined && here.end <= start ? here : undefined, before].filter(
      (phrase) => phrase !== undefined,
    );
  }

  /** `via/excerpted`: all that follows, where the article tells of an outlet's piece. */
  excerpted({ start }: Saying): Phrase[] {
    return this.#excerpted !== null && this.#excerpted.end <= start ? [this.#excerpted] : [];
  }

  /** `via/beside`: `…, according to the Gazette`, `the Gazette reported`; `via/signed`: a block that ends `[Gazette]`. */
  beside(saying: Saying): Phrase[] {
    const parts = [...saying.source, ...saying.content];
    const led = (this.#led.get(saying.sentence) ?? []).filter(
      (phrase) =>
        !parts.some((part) => overlaps(part, phrase)) &&
        phrase.start >= saying.at - FARTHEST &&
        phrase.start <= saying.end + FARTHEST,
    );
    const signed = (this.#signed.get(saying.block) ?? []).find(({ start }) => start >= saying.at);
    return signed === undefined ? led : [...led, signed];
  }
}

/** How far into an article, in blocks, it says whose piece it is about, and how often it names the outlet at least. */
const [BEGINNING, FEWEST_NAMINGS] = [3, 3];

/** The outlet of whose piece an article tells: it is in the title, the beginning has it publish, and it comes again. */
function excerptedIn(phrases: readonly Phrase[]): Phrase | null {
  const outlets = phrases.filter(({ kind }) => kind === 'outlet');
  const namings = (key: string): Phrase[] => outlets.filter((other) => lastWord(other.key) === lastWord(key));
  const publisher = outlets.find(({ block, publishes }) => publishes && block < BEGINNING);
  if (publisher === undefined) return null;
  const all = namings(publisher.key);
  return all.length >= FEWEST_NAMINGS && all[0]?.block === 0 ? publisher : null;
}

function push(into: Map<number, Phrase[]>, at: number, phrase: Phrase): void {
  const list = into.get(at);
  if (list === undefined) into.set(at, [phrase]);
  else list.push(phrase);
}
