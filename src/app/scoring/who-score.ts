import type { MarkedRelation } from './relation.ts';
import { sameName, sharesWord } from './same-name.ts';
import { type Agreement, covered, dice, wordsOf } from './score.ts';
import { type Confusion, confusionOf, type SourceKind, sourceKindOf } from './speaker-confusion.ts';

/**
 * How well it is told who said something, to whom, through what, when and how. A found relation is matched with at most one
 * gold relation: their cues overlap (or both have none) and their contents share half their words. The source need not agree:
 * this is about who, not where. All but `found` is counted over matched relations, micro-averaged.
 */

/** What is said of one relation. Left out is null, but standing is then `said` and kind `statement`. */
export interface Who {
  readonly speaker?: string | null | undefined;
  readonly status?: string | null | undefined;
  readonly standing?: string | null | undefined;
  readonly kind?: string | null | undefined;
  readonly addressee?: string | null | undefined;
  readonly medium?: string | null | undefined;
  readonly via?: string | null | undefined;
  readonly when?: string | null | undefined;
}

/** A line of gold. */
export interface GoldWho extends Who {
  /** Which of the article's relations it is about. */
  readonly i: number;
}

export interface FoundWho extends Who {
  readonly relation: Pick<MarkedRelation, 'cue' | 'content'>;
  /** That the speaker's name is right; null or left out counts as certain. */
  readonly probability?: number | null | undefined;
}

export interface WhoArticle {
  readonly text: string;
  /** Relations without a line in `who` are matched, but not judged. */
  readonly gold: readonly MarkedRelation[];
  readonly who: readonly GoldWho[];
  readonly found: readonly FoundWho[];
}

export interface ClassAgreement {
  readonly accuracy: number;
  /** Mean F1 of the classes that gold uses. */
  readonly macroF1: number;
}

/** Shares between 0 and 1. */
export interface WhoScores {
  /** How many lines of gold there are. */
  readonly relations: number;
  /** Of them, how many have a match. */
  readonly found: number;
  readonly speaker: {
    /** Of the matched that were given a name, how many got the right one; a name where gold has none is wrong. */
    readonly precision: number;
    /** Of the matched that gold names, how many got a name at all. */
    readonly coverage: number;
    /** End to end: right names against gold's names, those of relations not found too, and the names given. */
    readonly f1: number;
    /** Precision of the surest names that together cover 90 % of the matched that gold names; null where too few did. */
    readonly precisionAt90: number | null;
    /** How far the stated probability of a name lies from how often such names are right: mean over ten bins. */
    readonly calibrationError: number;
  };
  readonly status: ClassAgreement;
  readonly standing: ClassAgreement;
  readonly kind: ClassAgreement;
  readonly addressee: Agreement;
  readonly medium: Agreement;
  readonly via: Agreement;
  readonly when: Agreement;
  /** Where names go wrong, by what the source is. */
  readonly confusion: Readonly<Record<SourceKind, Confusion>>;
}

export function whoScore(articles: readonly WhoArticle[]): WhoScores {
  const judged = articles.flatMap(judgedIn);
  const matched = judged.filter((one): one is Matched => one.found !== null);
  const kinds = judged.some(({ gold }) => gold.kind);
  return {
    relations: judged.length,
    found: share(matched.length, judged.length),
    speaker: speakerOf(judged, matched),
    status: classesOf(matched.filter(({ gold }) => gold.status !== undefined).map(pairOf('status'))),
    standing: classesOf(matched.map(pairOf('standing', 'said'))),
    // Only some corpora tell the kind; in those that do, a line without one is a plain statement.
    kind: classesOf(kinds ? matched.map(pairOf('kind', 'statement')) : []),
    addressee: phrasesOf(matched, 'addressee', sharesWord),
    medium: phrasesOf(matched, 'medium', sharesWord),
    via: phrasesOf(matched, 'via', sameName),
    when: phrasesOf(matched, 'when', sharesWord),
    confusion: confusionOf(matched),
  };
}

interface Judged {
  readonly gold: Who;
  readonly found: FoundWho | null;
  readonly source: SourceKind;
}

type Matched = Judged & { readonly found: FoundWho };

function judgedIn({ text, gold, who, found }: WhoArticle): Judged[] {
  const matches = matchesOf(text, gold, found);
  return who.map((line) => {
    const relation = gold[line.i];
    if (!relation) throw new RangeError(`There is no relation ${line.i}; there are ${gold.length}.`);
    const words = relation.source.map(({ start, end }) => text.slice(start, end)).join(' ');
    return { gold: line, found: matches.get(line.i) ?? null, source: sourceKindOf(words, line.speaker) };
  });
}

/** The found relation for each number of a gold one: one to one, the closest first. */
function matchesOf(text: string, gold: readonly MarkedRelation[], found: readonly FoundWho[]): Map<number, FoundWho> {
  const words = wordsOf(text);
  const read = ({ cue, content }: FoundWho['relation']) => ({
    cue: covered(words, cue),
    content: covered(words, content),
  });
  const golds = gold.map(read);
  const pairs = found
    .flatMap((one) => {
      const own = read(one.relation);
      return golds.map((other, i) => ({
        one,
        i,
        cue: dice(own.cue, other.cue),
        content: shared(own.content, other.content),
      }));
    })
    .filter(({ cue, content }) => cue > 0 && content >= 0.5)
    .sort((a, b) => b.cue + b.content - (a.cue + a.content));
  const matches = new Map<number, FoundWho>();
  const used = new Set<FoundWho>();
  for (const { one, i } of pairs) {
    if (used.has(one) || matches.has(i)) continue;
    used.add(one);
    matches.set(i, one);
  }
  return matches;
}

/** Contents without a word agree with none. */
const shared = (a: readonly number[], b: readonly number[]): number => (a.length + b.length === 0 ? 0 : dice(a, b));

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
const f1Of = (right: number, given: number, gold: number): number => share(2 * right, given + gold);

const isRight = ({ gold, found }: Matched): boolean =>
  Boolean(gold.speaker && found.speaker) && sameName(found.speaker, gold.speaker);

function speakerOf(judged: readonly Judged[], matched: readonly Matched[]): WhoScores['speaker'] {
  const given = matched.filter(({ found }) => found.speaker);
  const right = given.filter(isRight).length;
  const answerable = matched.filter(({ gold }) => gold.speaker);
  return {
    precision: share(right, given.length),
    coverage: share(answerable.filter(({ found }) => found.speaker).length, answerable.length),
    f1: f1Of(right, given.length, judged.filter(({ gold }) => gold.speaker).length),
    precisionAt90: precisionOver(given, Math.ceil(0.9 * answerable.length)),
    calibrationError: calibrationErrorOf(given),
  };
}

const probabilityOf = ({ found }: Matched): number => found.probability ?? 1;

/** Precision of the surest names, as many as cover this many relations that gold names. */
function precisionOver(given: readonly Matched[], wanted: number): number | null {
  const surest = [...given].sort((a, b) => probabilityOf(b) - probabilityOf(a));
  let [covered, taken, right] = [0, 0, 0];
  while (covered < wanted && taken < surest.length) {
    const one = surest[taken++] as Matched;
    if (one.gold.speaker) covered++;
    if (isRight(one)) right++;
  }
  return covered < wanted ? null : share(right, taken);
}

const BINS = 10;

/** Expected calibration error: bins of equal width, each weighing as much as it has names. Guo et al. 2017, section 2. */
function calibrationErrorOf(given: readonly Matched[]): number {
  const bins = Array.from({ length: BINS }, () => ({ stated: 0, right: 0 }));
  for (const one of given) {
    const probability = probabilityOf(one);
    const bin = bins[Math.min(BINS - 1, Math.floor(probability * BINS))] as (typeof bins)[number];
    bin.stated += probability;
    if (isRight(one)) bin.right++;
  }
  // A bin's share of the names times the gap between its means: the number of its names cancels out.
  return share(
    bins.reduce((gap, { stated, right }) => gap + Math.abs(stated - right), 0),
    given.length,
  );
}

type Pair = readonly [gold: string, found: string];

const pairOf =
  (field: 'status' | 'standing' | 'kind', otherwise = '') =>
  ({ gold, found }: Matched): Pair => [gold[field] ?? otherwise, found[field] ?? otherwise];

function classesOf(pairs: readonly Pair[]): ClassAgreement {
  const classes = [...new Set(pairs.map(([gold]) => gold))];
  const f1s = classes.map((one) =>
    f1Of(
      pairs.filter(([gold, found]) => gold === one && found === one).length,
      pairs.filter(([, found]) => found === one).length,
      pairs.filter(([gold]) => gold === one).length,
    ),
  );
  return {
    accuracy: share(pairs.filter(([gold, found]) => gold === found).length, pairs.length),
    macroF1: share(
      f1s.reduce((sum, f1) => sum + f1, 0),
      classes.length,
    ),
  };
}

function phrasesOf(
  matched: readonly Matched[],
  field: 'addressee' | 'medium' | 'via' | 'when',
  same: (a: string, b: string) => boolean,
): Agreement {
  const gold = matched.filter((one) => one.gold[field]).length;
  const given = matched.filter((one) => one.found[field]).length;
  const right = matched.filter(
    ({ gold, found }) => gold[field] && found[field] && same(found[field], gold[field]),
  ).length;
  return { precision: share(right, given), recall: share(right, gold), f1: f1Of(right, given, gold) };
}
