import type { QuotedSpan, Reading, Statement } from '../../core/statement.ts';
import { percent } from './percent.ts';
import { statuses } from './statuses.ts';

/** The words of several spans in one line. */
export const inOneLine = (spans: readonly QuotedSpan[]): string =>
  spans.map(({ text }) => text.replace(/\s+/g, ' ').trim()).join(' … ');

/** The article's own words for who is speaking; empty where it gives none. */
const sourceWords = ({ source }: Statement): string => inOneLine(source).replace(/[,:]$/, '');

/** Who speaks, in short: by name, else by the article's words; one who is unknown is called so. */
export function speakerLabel(statement: Statement): string {
  const { name, status } = statement.speaker;
  const words = sourceWords(statement);
  if (name !== null) return name;
  if (status === 'unknown') return words ? `unknown ‹${words}›` : 'unknown';
  return words && status !== 'author' ? `“${words}”` : statuses[status].word;
}

/** The same where there is little room: the unknown by the article's words alone, the sign tells the rest. */
export function speakerBriefly(statement: Statement): string {
  const words = sourceWords(statement);
  return statement.speaker.status === 'unknown' && words ? `‹${words}›` : speakerLabel(statement);
}

/** Who speaks, with the article's own words for them where these are others: `Mira Oduya ‹she›`. */
export function speakerInFull(statement: Statement): string {
  const { name, affiliation } = statement.speaker;
  const words = sourceWords(statement);
  const label = speakerLabel(statement);
  const own = name !== null && words !== '' && !words.includes(name) ? `${label} ‹${words}›` : label;
  return affiliation === null || own.includes(affiliation) ? own : `${own} (${affiliation})`;
}

/** From hand to hand: the speaker, who passed it on, and this article; the speaker alone where nobody did. */
export function chainOf(statement: Statement, { outlet }: Reading['metadata']): string[] {
  const relays = statement.via.map(({ name }) => name).toReversed();
  const speaker = speakerInFull(statement);
  return relays.length === 0 ? [speaker] : [speaker, ...relays, outlet ?? 'this article'];
}

/** Names with their probabilities, the first few or all: `Tom Hale 44 %, Per Lund 41 %`. */
export const candidatesOf = ({ speaker }: Statement, most = Infinity): string =>
  speaker.candidates
    .slice(0, most)
    .map(({ name, probability }) => `${name} ${percent(probability)}`)
    .join(', ');
