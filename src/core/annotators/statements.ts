import type { Document } from '../document.ts';
import {
  attributions,
  type Day,
  days,
  manners,
  type Party,
  quotations,
  type Relation,
  settings,
  speakers,
  statements,
} from '../layers.ts';
import type { Annotator } from '../pipeline.ts';
import type { Span } from '../span.ts';
import type { QuotedSpan, Statement } from '../statement.ts';
import { Fingerprint } from './statements/fingerprint.ts';
import { QuotedWords } from './statements/form.ts';
import { holders } from './statements/nesting.ts';

/** Puts together what was found out about each attribution: the shape that users meet. */
export const statementAnnotator: Annotator = {
  name: 'statements',
  requires: [quotations, attributions, speakers, settings, days, manners],
  assigns: [statements],
  annotate: (document: Document): Document => document.with(statements, toStatements(document)),
};

/** One statement a relation, in the same order. Ids depend on the text and the spans only. */
function toStatements(document: Document): Statement[] {
  const { text } = document;
  const relations = document.get(attributions);
  const found = {
    speakers: document.get(speakers),
    settings: document.get(settings),
    days: document.get(days),
    manners: document.get(manners),
  };
  const quoted = new QuotedWords(text, document.get(quotations));
  const ids = identify(text, relations);
  const within = holders(relations);
  const quote = ({ start, end }: Span): QuotedSpan => ({ start, end, text: text.slice(start, end) });
  const party = ({ name, span }: Party) => ({ name, span: span && quote(span) });
  const said = (day: Day | null | undefined) => (day ? { ...day, phrase: day.phrase && quote(day.phrase) } : null);
  return relations.map((relation, i): Statement => {
    const { addressee, medium, via } = found.settings[i] as (typeof found.settings)[number];
    const speaker = found.speakers[i] as (typeof found.speakers)[number];
    return {
      id: ids[i] as string,
      form: relation.decidedBy === 'recovery/transcript' ? 'direct' : quoted.formOf(relation.content),
      content: relation.content.map(quote),
      cue: relation.cue.map(quote),
      source: relation.source.map(quote),
      speaker: { ...speaker, evidence: [...speaker.evidence], candidates: [...speaker.candidates] },
      addressee: addressee && party(addressee),
      medium: medium && party(medium),
      said: said(found.days[i]),
      via: via.map(party),
      within: within[i] === null ? null : (ids[within[i] as number] as string),
      ...(found.manners[i] as (typeof found.manners)[number]),
      confidence: relation.confidence,
      decidedBy: relation.decidedBy,
    };
  });
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
