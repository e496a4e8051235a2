import type { Span } from '../core/span.ts';
import type { Reading, Statement } from '../core/statement.ts';

export type Role = 'content' | 'source' | 'cue' | 'unattributed' | 'addressee' | 'medium' | 'via' | 'when';

/** A role that a statement (or an unattributed quotation) plays over a stretch of text. */
export interface Mark {
  readonly role: Role;
  /** Number in `reading.statements`, or in `reading.unattributed`. */
  readonly number: number;
}

/** A stretch of text over which the same marks hold, outermost first. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  readonly marks: readonly Mark[];
}

interface Marked extends Mark {
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts the text wherever a span starts or ends, and at `cuts` besides: the segments are in order and cover all of it.
 * Spans that overlap or nest simply hold over the same segments together. With settings, to whom, through what, through
 * whom and when it was said are marked too.
 */
export function segments(
  { text, statements, unattributed }: Pick<Reading, 'text' | 'statements' | 'unattributed'>,
  cuts: readonly number[] = [],
  withSettings = false,
): Segment[] {
  const opening = marked(statements, unattributed, withSettings);
  const edges = new Set([0, text.length, ...cuts]);
  for (const { start, end } of opening) edges.add(start).add(end);
  const sorted = [...edges].sort((a, b) => a - b);
  const found: Segment[] = [];
  let active: Marked[] = [];
  let next = 0;
  for (let i = 0; i + 1 < sorted.length; i++) {
    const start = sorted[i] as number;
    active = active.filter(({ end }) => end > start);
    for (let mark = opening[next]; mark && mark.start === start; mark = opening[++next]) active.push(mark);
    found.push({ start, end: sorted[i + 1] as number, marks: [...active].sort(outermostFirst) });
  }
  return found;
}

function marked(
  statements: Reading['statements'],
  unattributed: Reading['unattributed'],
  withSettings: boolean,
): Marked[] {
  const all: Marked[] = [];
  statements.forEach((statement, number) => {
    for (const role of ['content', 'source', 'cue'] as const)
      for (const { start, end } of statement[role]) if (start < end) all.push({ role, number, start, end });
    if (withSettings) all.push(...settings(statement, number));
  });
  unattributed.forEach(({ start, end }, number) => {
    if (start < end) all.push({ role: 'unattributed', number, start, end });
  });
  return all.sort((a, b) => a.start - b.start);
}

function settings({ addressee, medium, via, said }: Statement, number: number): Marked[] {
  const spans: readonly (readonly [Role, Span | null | undefined])[] = [
    ['addressee', addressee?.span],
    ['medium', medium?.span],
    ...via.map(({ span }) => ['via', span] as const),
    ['when', said?.phrase],
  ];
  return spans.flatMap(([role, span]) =>
    span && span.start < span.end ? [{ role, number, start: span.start, end: span.end }] : [],
  );
}

const outermostFirst = (a: Marked, b: Marked): number =>
  a.start - b.start || b.end - a.end || Number(a.role !== 'content') - Number(b.role !== 'content');
