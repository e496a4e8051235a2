import type { Quotation, Relation, RelationJudgement } from '../../layers.ts';
import type { Span } from '../../span.ts';
import { isJoined, type Token, tokenFrom } from './tokens.ts';

/** A relation with what the choice of its setting looks at. */
export interface Saying extends Span {
  /** Its number among the relations; sayings are sorted by position, relations need not be. */
  readonly relation: number;
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  /** Offset where its cue begins, or its content where it has none. */
  readonly at: number;
  readonly sentence: number;
  readonly block: number;
  /** The cue's telling word, lower case; empty without a cue. */
  readonly verb: string;
  readonly isQuoted: boolean;
  /** What kind of words the source is: a name, a pronoun, … */
  readonly sourceKind: 'name' | 'pronoun' | 'other' | 'none';
  /** The last word of the source's name; of a pronoun or a missing source that of the saying before. */
  readonly speaker: string;
  /** The saying whose content holds this one. */
  readonly within: Saying | null;
  /** What the model makes of its setting. */
  readonly judged: RelationJudgement['settings'];
}

const PRONOUN = /^(?:he|she|it|they|we|i|you|who)$/;
const AUXILIARY =
  /^(?:has|have|had|is|are|was|were|be|been|will|would|also|then|that|to|of|on|for|in|about|as|by|at|not|did|does|do|up|out|back|with|a|the|his|her|s)$/;

/** Sayings in order of their cues. */
export function sayingsOf(
  text: string,
  tokens: readonly Token[],
  relations: readonly Relation[],
  judgements: readonly RelationJudgement[],
  quotations: readonly Quotation[],
): Saying[] {
  const quoted = new Set(quotations.map(({ inner }) => inner.start));
  const sayings = relations
    .map((relation, number) => ({
      ...sayingOf(text, tokens, relation, number, quoted),
      judged: (judgements[number] as RelationJudgement).settings,
    }))
    .sort((a, b) => a.at - b.at);
  // Who goes on speaking where the source is a pronoun or missing.
  let speaker = '';
  for (const saying of sayings) {
    if (saying.sourceKind === 'pronoun' || saying.sourceKind === 'none') saying.speaker = speaker;
    speaker = saying.speaker;
  }
  nest(sayings);
  return sayings;
}

type Draft = { -readonly [K in keyof Saying]: Saying[K] };

function sayingOf(
  text: string,
  tokens: readonly Token[],
  { source, cue, content }: Relation,
  relation: number,
  quoted: ReadonlySet<number>,
): Omit<Draft, 'judged'> {
  const at = (cue[0] ?? content[0])?.start ?? 0;
  const first = tokens[Math.min(tokenFrom(tokens, at), tokens.length - 1)];
  const words = source.flatMap((span) => wordsOf(tokens, span));
  const spans = [...source, ...cue, ...content];
  return {
    ...{ relation, source, cue, content, at, within: null },
    start: spans.reduce((least, { start }) => Math.min(least, start), at),
    end: spans.reduce((most, { end }) => Math.max(most, end), at),
    sentence: first?.sentence ?? 0,
    block: first?.block ?? 0,
    sourceKind: kindOf(words),
    speaker: (nameIn(words).at(-1) ?? words.at(-1))?.lower ?? '',
    verb: verbOf(
      cue.flatMap((span) => wordsOf(tokens, span)),
      text.slice(at, cue[0]?.end ?? at),
    ),
    isQuoted: content.some(({ start }) => quoted.has(start) || quoted.has(start + 1) || quoted.has(start + 2)),
  };
}

interface Held extends Span {
  readonly holder: Draft;
}

/** Finds for each saying the smallest content that holds its cue; only what is shorter than a saying can be within it. */
function nest(sayings: readonly Draft[]): void {
  const contents = sayings.flatMap((holder) => holder.content.map(({ start, end }): Held => ({ start, end, holder })));
  contents.sort((a, b) => a.start - b.start);
  let [next, open]: [number, Held[]] = [0, []];
  for (const saying of sayings) {
    for (; next < contents.length && (contents[next] as Held).start <= saying.at; next++)
      open.push(contents[next] as Held);
    open = open.filter(({ end }) => end > saying.at);
    const holding = open.filter((one) => lengthOf(one) >= lengthOf(saying) && lengthOf(one.holder) > lengthOf(saying));
    holding.sort((a, b) => lengthOf(a) - lengthOf(b));
    saying.within = holding[0]?.holder ?? null;
  }
}

const lengthOf = ({ start, end }: Span): number => end - start;

/** The tokens that touch a span. */
export function wordsOf(tokens: readonly Token[], { start, end }: Span): Token[] {
  const found: Token[] = [];
  for (let i = tokenFrom(tokens, start); i < tokens.length && (tokens[i] as Token).start < end; i++)
    found.push(tokens[i] as Token);
  return found;
}

function kindOf(words: readonly Token[]): Saying['sourceKind'] {
  if (words.length === 0) return 'none';
  if (words.every(({ lower }) => PRONOUN.test(lower))) return 'pronoun';
  return nameIn(words).length > 0 ? 'name' : 'other';
}

/** The longest run of capitalised words, which is the name in a source; the first of equals. */
export function nameIn(words: readonly Token[]): Token[] {
  let [best, run]: [Token[], Token[]] = [[], []];
  for (const word of words) {
    run =
      word.capital && !/^(?:the|a|an|he|she|it|they|we|i)$/.test(word.lower)
        ? run.length > 0 && isJoined(word)
          ? [...run, word]
          : [word]
        : [];
    if (run.length > best.length) best = run;
    if (word.possessive) run = [];
  }
  return best;
}

function verbOf(words: readonly Token[], raw: string): string {
  if (words.length === 0) return raw.includes(':') ? ':' : '';
  const telling = words.find(({ lower }) => !AUXILIARY.test(lower)) ?? (words.at(-1) as Token);
  return telling.lower;
}
