import type { Document } from '../document.ts';
import { attributions, type Quotation, quotations, type Relation, statements } from '../layers.ts';
import type { Annotator } from '../pipeline.ts';
import { byPosition, covers, type Span, span } from '../span.ts';
import type { QuotedSpan, Statement } from '../statement.ts';
import { Fingerprint } from './statements/fingerprint.ts';
import { QuotedWords } from './statements/form.ts';
import { fullNameIn } from './statements/names.ts';

/** Turns attributions into statements; what later work finds out (addressee, standing, …) is null. */
export const statementAnnotator: Annotator = {
  name: 'statements',
  requires: [quotations, attributions],
  assigns: [statements],
  annotate: (document: Document): Document =>
    document.with(statements, toStatements(document.text, document.get(attributions), document.get(quotations))),
};

/** One statement a relation, in the same order. Ids depend on the text and the spans only. */
export function toStatements(
  text: string,
  relations: readonly Relation[],
  inQuotations: readonly Quotation[],
): Statement[] {
  const quoted = new QuotedWords(text, inQuotations);
  const ids = identify(text, relations);
  const within = holders(relations);
  const quote = ({ start, end }: Span): QuotedSpan => ({ start, end, text: text.slice(start, end) });
  return relations.map((relation, i) => ({
    id: ids[i] as string,
    form: relation.decidedBy === 'recovery/transcript' ? 'direct' : quoted.formOf(relation.content),
    content: relation.content.map(quote),
    cue: relation.cue.map(quote),
    source: relation.source.map(quote),
    speaker: speakerOf(text, relation.source),
    ...{ addressee: null, medium: null, said: null, via: [] },
    within: within[i] === null ? null : (ids[within[i] as number] as string),
    ...{ standing: null, kind: null, stance: null },
    confidence: relation.confidence,
    decidedBy: relation.decidedBy,
  }));
}

function speakerOf(text: string, source: readonly Span[]): Statement['speaker'] {
  const [only, ...others] = source;
  const name = only === undefined || others.length > 0 ? null : fullNameIn(text.slice(only.start, only.end));
  return {
    name,
    status: name === null ? 'unknown' : 'named',
    ...{ affiliation: null, probability: null, evidence: [], candidates: [] },
    decidedBy: name === null ? 'speaker/unresolved' : 'speaker/full-name',
  };
}

function identify(text: string, relations: readonly Relation[]): string[] {
  const ofText = new Fingerprint().add(text);
  const seen = new Map<string, number>();
  return relations.map(({ source, cue, content }) => {
    const spans = [source, cue, content].map((role) => role.map(({ start, end }) => `${start}-${end}`).join());
    const id = new Fingerprint(ofText).add(spans.join(';')).toString();
    const before = seen.get(id) ?? 0;
    seen.set(id, before + 1);
    return before === 0 ? id : `${id}-${before + 1}`;
  });
}

interface Held extends Span {
  readonly relation: number;
}

/** For each relation the number of the one with the smallest content span that holds all of it, or null. */
function holders(relations: readonly Relation[]): (number | null)[] {
  const contents = relations.flatMap(({ content }, relation) => content.map((part): Held => ({ ...part, relation })));
  contents.sort(byPosition);
  const hulls = relations.map((relation, number): Held => ({ ...hullOf(relation), relation: number }));
  const within: (number | null)[] = relations.map(() => null);
  let next = 0;
  let around: Held[] = [];
  for (const hull of hulls.toSorted(byPosition)) {
    for (; next < contents.length && (contents[next] as Held).start <= hull.start; next++)
      around.push(contents[next] as Held);
    around = around.filter(({ end }) => end > hull.start);
    const holding = around.filter((content) => content.relation !== hull.relation && isHeldIn(hull, content));
    holding.sort((a, b) => a.end - a.start - (b.end - b.start));
    within[hull.relation] = holding[0]?.relation ?? null;
  }
  return within;
}

const isHeldIn = (hull: Span, content: Span): boolean =>
  covers(content, hull) && content.end - content.start > hull.end - hull.start;

function hullOf({ source, cue, content }: Relation): Span {
  const all = [...source, ...cue, ...content];
  return span(
    all.reduce((least, { start }) => Math.min(least, start), Infinity),
    all.reduce((most, { end }) => Math.max(most, end), 0),
  );
}
