import type { Reading, Statement } from '../../core/statement.ts';
import { dayOf, saidDays } from '../days.ts';
import { hostOf } from '../document-id.ts';
import { perMille } from '../sureness.ts';
import { articleVectors, Vector } from './lexemes.ts';

type Metadata = Reading['metadata'];

/** Text for a column: PostgreSQL has no NUL in texts; what must come back exactly is kept as JSON or deflated. */
export const storable = <T extends string | null>(text: T): T => (text?.replaceAll('\0', '\ufffd') ?? null) as T;

const described = (vector: Vector, metadata: Metadata, host: string | null): Vector =>
  vector
    .addTexts('title', present(metadata.title))
    .addTexts('author', metadata.authors)
    .addTexts('outlet', present(metadata.outlet))
    .addValue('language', metadata.language)
    .addValue('host', host);

const present = (text: string | null | undefined): string[] => (text ? [text] : []);

export const documentWords = (metadata: Metadata, host: string | null): string =>
  String(described(new Vector(), metadata, host));

/** Of the whole article and its headline, a part each. */
export const articleWords = ({ text, metadata }: Pick<Reading, 'text' | 'metadata'>): string[] =>
  Array.from(articleVectors([...present(metadata.title), text]), String);

/** What search needs of a statement, but for who speaks: that is decided when it is stored. */
function statementRow(
  statement: Statement,
  position: number,
  metadata: Metadata,
  host: string | null,
  isCorrected: boolean,
) {
  const { kind, standing, stance, form, speaker } = statement;
  const said = saidDays(statement.said);
  return {
    ...{ position, kind, standing, stance, form },
    statement: storable(statement.id),
    speaker: storable(speaker.name),
    status: speaker.status,
    outlet: storable(metadata.outlet),
    published: dayOf(metadata.published),
    said_from: said?.from ?? null,
    said_until: said?.until ?? null,
    sureness: isCorrected ? null : perMille(statement),
    words: statementWords(statement, metadata, host),
  };
}

/** @param corrected ids of the statements that people looked at. */
export const statementRows = (
  { statements, metadata }: Pick<Reading, 'statements' | 'metadata'>,
  corrected: ReadonlySet<string> = new Set(),
): StatementRow[] =>
  statements.map((statement, at) =>
    statementRow(statement, at, metadata, hostOf(metadata.address), corrected.has(statement.id)),
  );

export type StatementRow = ReturnType<typeof statementRow>;

const statementWords = (statement: Statement, metadata: Metadata, host: string | null): string => {
  const { content, cue, speaker, addressee, medium, via } = statement;
  const vector = new Vector()
    .addTexts(
      'content',
      content.map(({ text }) => text),
    )
    .addTexts(
      'cue',
      cue.map(({ text }) => text),
    )
    .addTexts('speaker', present(speaker.name))
    .addTexts('addressee', present(addressee?.name))
    .addTexts('medium', present(medium?.name))
    .addTexts(
      'via',
      via.map(({ name }) => name),
    )
    .addValue('kind', statement.kind)
    .addValue('standing', statement.standing)
    .addValue('stance', statement.stance)
    .addValue('form', statement.form)
    .addValue('status', speaker.status);
  return String(described(vector, metadata, host));
};

export const nameWords = (name: string): string => String(new Vector().addTexts('speaker', [name]));
