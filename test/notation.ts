import { type MarkedRelation, type Role, roles } from '../src/app/scoring/relation.ts';
import { byPosition, covers, overlaps, type Span } from '../src/core/span.ts';

/**
 * Readable notation for texts with attribution relations, used by tests and by the gold files of `examples/`:
 *
 *     “[content No],” [cue said] [source Ana].
 *     [source#1,2 Ana] [cue#1 said] [content#1 she [cue#2 hoped] [content#2 for rain]].
 *
 * A span opens with `[`, its role, the numbers of the relations that it serves (none means 1) and one blank, which
 * is not part of the text; it closes with `]`. Every other `[` is literal and pairs with its own `]`; a bracket
 * without a partner is written `\[` or `\]`, and `\\` is one backslash before them.
 */

export { type MarkedRelation, type Role, roles };

export interface Marked {
  readonly text: string;
  /** By number: the first is relation 1. Spans of a role stand by position. */
  readonly relations: MarkedRelation[];
}

interface Open {
  /** Null for a literal bracket. */
  readonly role: Role | null;
  readonly numbers: readonly number[];
  /** Offset in the text without notation. */
  readonly start: number;
  /** Offset in the notation, for messages. */
  readonly at: number;
}

/** Where a bracket opens a span; what a role and `#` begin must go on as a span. */
const opening = /\[(source|cue|content)(?:#(\d+(?:,\d+)*))?\s/y;
const brokenOpening = /\[(?:source|cue|content)#/y;

/** Reads the notation. @throws {SyntaxError} with line and column where brackets or numbers do not work out. */
export function gold(notation: string): Marked {
  const open: Open[] = [];
  const found = new Map<number, MarkedRelation>();
  let text = '';
  for (let at = 0; at < notation.length; ) {
    const character = notation[at] as string;
    const span = openingAt(notation, at);
    if (span) {
      open.push({ ...span, start: text.length, at });
      at += span.length;
      continue;
    }
    if (character === '\\' && /[[\]\\]/.test(notation[at + 1] ?? '')) {
      text += notation[at + 1];
      at += 2;
      continue;
    }
    if (character === ']') {
      const closed = open.pop();
      if (!closed) throw broken(notation, at, `nothing is open here; write '\\]' for a bracket of the text`);
      if (closed.role) close(closed, text.length, found, notation);
      else text += character;
    } else {
      if (character === '[') open.push({ role: null, numbers: [], start: text.length, at });
      text += character;
    }
    at++;
  }
  const unclosed = open.at(-1);
  if (unclosed)
    throw broken(notation, unclosed.at, `this bracket is never closed; write '\\[' for a bracket of the text`);
  return { text, relations: inOrder(found, notation) };
}

function openingAt(notation: string, at: number): { role: Role; numbers: number[]; length: number } | null {
  opening.lastIndex = at;
  const match = opening.exec(notation);
  if (match) {
    const numbers = (match[2] ?? '1').split(',').map(Number);
    if (numbers.includes(0)) throw broken(notation, at, 'relations are numbered from 1');
    return { role: match[1] as Role, numbers, length: match[0].length };
  }
  brokenOpening.lastIndex = at;
  if (brokenOpening.test(notation))
    throw broken(notation, at, `after '#' come numbers and a blank, as in '[cue#1,2 said]'`);
  return null;
}

function close({ role, numbers, start, at }: Open, end: number, found: Map<number, MarkedRelation>, notation: string) {
  if (start === end) throw broken(notation, at, `the ${role} is empty`);
  for (const number of numbers) {
    const relation = found.get(number) ?? { source: [], cue: [], content: [] };
    found.set(number, relation);
    relation[role as Role].push({ start, end });
  }
}

function inOrder(found: Map<number, MarkedRelation>, notation: string): MarkedRelation[] {
  return Array.from({ length: Math.max(0, ...found.keys()) }, (_, index) => {
    const relation = found.get(index + 1);
    if (!relation) throw broken(notation, 0, `there is a relation after number ${index + 1}, but no ${index + 1}`);
    for (const role of roles) relation[role].sort(byPosition);
    return relation;
  });
}

function broken(notation: string, at: number, what: string): SyntaxError {
  const before = notation.slice(0, at).split('\n');
  const place = `line ${before.length}, column ${(before.at(-1)?.length ?? 0) + 1}`;
  return new SyntaxError(`${place}: ${what}: ${JSON.stringify(notation.slice(at, at + 40))}`);
}

/** A span to be written, with every relation that it serves in one role. */
interface Labelled extends Span {
  readonly role: Role;
  readonly numbers: number[];
}

/**
 * Writes a text and its relations in the notation: `gold(mark(text, relations))` gives both back.
 * @throws {RangeError} where spans cross, are empty, lie outside the text, or a relation has none.
 */
export function mark(text: string, relations: readonly MarkedRelation[]): string {
  const spans = labelled(relations);
  refuseUnwritable(text, relations, spans);
  const literal = literalPairs(text, spans);
  const pieces: string[] = [];
  const open: Labelled[] = [];
  let next = 0;
  for (let at = 0; at <= text.length; at++) {
    for (; open.at(-1)?.end === at; open.pop()) pieces.push(']');
    for (let span = spans[next]; span?.start === at; span = spans[++next]) {
      pieces.push(`[${span.role}${relations.length > 1 ? `#${span.numbers}` : ''} `);
      open.push(span);
    }
    const character = text[at] ?? '';
    pieces.push(/[[\]\\]/.test(character) && !literal.has(at) ? `\\${character}` : character);
  }
  return pieces.join('');
}

function labelled(relations: readonly MarkedRelation[]): Labelled[] {
  const spans = new Map<string, Labelled>();
  relations.forEach((relation, index) => {
    for (const role of roles)
      for (const { start, end } of relation[role]) {
        const key = `${role} ${start} ${end}`;
        const known = spans.get(key) ?? { role, start, end, numbers: [] };
        spans.set(key, known);
        if (!known.numbers.includes(index + 1)) known.numbers.push(index + 1);
      }
  });
  return [...spans.values()].sort(byPosition);
}

function refuseUnwritable(text: string, relations: readonly MarkedRelation[], spans: readonly Labelled[]): void {
  const bare = relations.findIndex((relation) => roles.every((role) => relation[role].length === 0));
  if (bare >= 0) throw new RangeError(`Relation ${bare + 1} has no span.`);
  spans.forEach((span, index) => {
    const place = `${span.role} [${span.start}, ${span.end})`;
    if (span.start >= span.end || span.start < 0 || span.end > text.length)
      throw new RangeError(`The ${place} is empty or outside the text of length ${text.length}.`);
    const crossing = spans.slice(index + 1).find((other) => overlaps(span, other) && !covers(span, other));
    if (crossing)
      throw new RangeError(`The ${place} crosses the ${crossing.role} [${crossing.start}, ${crossing.end}).`);
  });
}

/** Offsets of the text's own brackets that can stand as they are: pairs that no span's edge divides. */
function literalPairs(text: string, spans: readonly Span[]): Set<number> {
  const pairs = new Set<number>();
  const open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '[') open.push(at);
    if (text[at] !== ']') continue;
    const start = open.pop();
    if (start === undefined) continue;
    const pair = { start, end: at + 1 };
    const divided = spans.some((span) => overlaps(span, pair) && !covers(span, pair) && !within(span, pair));
    if (!divided && !/^\[(source|cue|content)([#\s]|$)/.test(text.slice(start, start + 9))) pairs.add(start).add(at);
  }
  return pairs;
}

/** True where a span lies between a pair of brackets, touching neither. */
const within = (span: Span, pair: Span): boolean => pair.start < span.start && span.end < pair.end;
