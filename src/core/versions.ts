import { signatureOf } from './versions/signature.ts';
import { Shingles } from './versions/shingles.ts';

/*
 * Near-duplicates of whole articles: the same copy under another headline, cut at the end, corrected, or with a paragraph
 * more. Candidates by MinHash and banding (A. Broder, “On the resemblance and containment of documents”, 1997; Leskovec,
 * Rajaraman and Ullman, “Mining of Massive Datasets”, chapter 3), then a look at the words themselves.
 */

/** How much of the shorter article must stand in the longer one; more is asked where there are few words to tell by. */
const ENOUGH = 0.5;
const ENOUGH_OF_FEW = 0.8;
const FEW_WORDS = 40;

/** How much of each half must: articles that share a footer or a speech share it in one place. */
const ENOUGH_OF_HALF = 0.25;

/** Unsigned 32-bit numbers; articles that are versions of one another most likely share one, others hardly ever do. */
export function bandsOf(text: string): number[] {
  return signatureOf(new Shingles(text));
}

export interface Likeness {
  /** What share of the shorter article's runs of words stands in the longer one, 0 to 1. */
  readonly containment: number;
  /** The same for the first and the second half of the shorter one. */
  readonly halves: readonly [number, number];
  /** True where the two are versions of one article. */
  readonly isVersion: boolean;
}

/** How much of the shorter of two articles stands in the longer one. Symmetric. */
export const likeness = (a: string, b: string): Likeness => likenessTo(a)(b);

/** The same for one article beside several. */
export function likenessTo(text: string): (other: string) => Likeness {
  const own = new Shingles(text);
  return (other) => compare(own, new Shingles(other));
}

function compare(a: Shingles, b: Shingles): Likeness {
  if (a.isEmpty || b.isEmpty) return { containment: 0, halves: [0, 0], isVersion: a.isEmpty && b.isEmpty };
  // Of two that are equally long, either may be the shorter: the more alike reading counts, so that order does not.
  if (a.count === b.count) return fuller(compareShorter(a, b), compareShorter(b, a));
  return a.count < b.count ? compareShorter(a, b) : compareShorter(b, a);
}

function compareShorter(shorter: Shingles, longer: Shingles): Likeness {
  const halves = shorter.halvesIn(longer);
  const containment = (halves[0] + halves[1]) / 2;
  const enough = shorter.words < FEW_WORDS ? ENOUGH_OF_FEW : ENOUGH;
  return { containment, halves, isVersion: containment >= enough && Math.min(...halves) >= ENOUGH_OF_HALF };
}

const fuller = (a: Likeness, b: Likeness): Likeness =>
  Number(a.isVersion) - Number(b.isVersion) || a.containment - b.containment >= 0 ? a : b;
