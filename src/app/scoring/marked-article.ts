import { z } from 'zod';
import type { Span } from '../../core/span.ts';
import { KINDS, STANDINGS, STATUSES } from '../../core/statement.ts';
import { type MarkedRelation, type Role, roles } from './relation.ts';

const spans = z.array(z.tuple([z.int().nonnegative(), z.int().nonnegative()])).default([]);
const attributions = z.array(z.object({ source: spans, cue: spans, content: spans }));

const label = z.object({
  /** Number of the attribution, from 0. */
  i: z.int().nonnegative(),
  speaker: z.string().nullish(),
  status: z.enum(STATUSES).nullish(),
  standing: z.enum(STANDINGS).nullish(),
  kind: z.enum(KINDS).nullish(),
  /** False where it is a machine's word. */
  checked: z.boolean().default(true),
});
export type MarkedLabel = z.infer<typeof label>;

/** A line as docs/evaluation.md and docs/corrections.md describe it. */
const line = z.object({
  id: z.string(),
  text: z.string().optional(),
  attributions: attributions.optional(),
  annotators: z.array(z.object({ attributions })).optional(),
  labels: z.array(label).default([]),
});

type Pairs = readonly (readonly [start: number, end: number])[];
export type PairedRelation = Readonly<Record<Role, Pairs>>;

/** An article with what people, or a machine, marked in it. Offsets are UTF-16 code units. */
export interface MarkedArticle {
  readonly id: string;
  /** Undefined where the line has none: of what was found, gold has it. */
  readonly text: string | undefined;
  /** The first counts as gold. */
  readonly annotators: readonly [
    { readonly attributions: readonly PairedRelation[] },
    ...{ readonly attributions: readonly PairedRelation[] }[],
  ];
  /** Who says the first annotator's attributions, and how. */
  readonly labels: readonly MarkedLabel[];
}

/** @throws {RangeError} that says what is wrong with the line. */
export function parseMarked(words: string): MarkedArticle {
  const parsed = line.safeParse(json(words));
  if (!parsed.success) throw new RangeError(z.prettifyError(parsed.error).replaceAll(/\s*\n\s*/g, ' '));
  const { id, text, attributions: own, annotators = [], labels } = parsed.data;
  const [first, ...others] = own ? [{ attributions: own }] : annotators;
  if (!first) throw new RangeError("it has neither 'attributions' nor 'annotators'");
  const stranger = labels.find(({ i }) => i >= first.attributions.length);
  if (stranger) throw new RangeError(`a label is of attribution ${stranger.i}; there are ${first.attributions.length}`);
  const article: MarkedArticle = { id, text, annotators: [first, ...others], labels };
  if (text !== undefined) checkSpans(article, text);
  return article;
}

function json(words: string): unknown {
  try {
    return JSON.parse(words);
  } catch (error) {
    throw new RangeError(`it is no JSON: ${(error as Error).message}`, { cause: error });
  }
}

/** @throws {RangeError} where a span is empty, runs backwards or leaves the text. */
export function checkSpans({ id, annotators }: MarkedArticle, text: string): void {
  for (const { attributions: marked } of annotators)
    for (const [number, relation] of marked.entries())
      for (const role of roles)
        for (const [start, end] of relation[role])
          if (start >= end || end > text.length)
            throw new RangeError(
              `article '${id}', attribution ${number}, ${role} [${start}, ${end}): the text has ${text.length} UTF-16 code units`,
            );
}

const byRole = <From, To>(relation: Readonly<Record<Role, From>>, change: (spans: From) => To): Record<Role, To> => ({
  source: change(relation.source),
  cue: change(relation.cue),
  content: change(relation.content),
});

export const toMarked = (relation: PairedRelation): MarkedRelation =>
  byRole(relation, (pairs) => pairs.map(([start, end]) => ({ start, end })));

export const toPaired = (relation: Readonly<Record<Role, readonly Span[]>>): PairedRelation =>
  byRole(relation, (spans) => spans.map(({ start, end }) => [start, end] as const));

/** The gold of an article. */
export const relationsOf = ({ annotators: [first] }: MarkedArticle): MarkedRelation[] =>
  first.attributions.map(toMarked);
