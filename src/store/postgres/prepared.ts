import type { Reading } from '../../core/statement.ts';
import { deflatedText } from '../codec/deflated.ts';
import { bodyOf, encodeBody } from '../codec/reading.ts';
import { dayOf } from '../days.ts';
import { documentId, hostOf } from '../document-id.ts';
import { monthOf } from './partitions.ts';
import { articleWords, documentWords, type StatementRow, statementRows } from './rows.ts';

/** What can be made ready before anyone is kept waiting. */
export interface Prepared {
  readonly id: string;
  readonly reading: Reading;
  readonly month: string;
  readonly host: string | null;
  readonly text: Buffer;
  readonly body: Buffer;
  readonly words: string;
  readonly article: readonly string[];
  readonly statements: readonly StatementRow[];
}

/** @param corrected ids of the statements that people looked at. */
export async function prepare(reading: Reading, corrected?: ReadonlySet<string>): Promise<Prepared> {
  const { metadata, text } = reading;
  const host = hostOf(metadata.address);
  const [kept, body] = await Promise.all([deflatedText(text), encodeBody(bodyOf(reading), text)]);
  return {
    ...{ reading, host, body, text: kept },
    id: documentId(metadata.address, reading.digest),
    month: monthOf(dayOf(metadata.published)),
    words: documentWords(metadata, host),
    article: articleWords(reading),
    statements: statementRows(reading, corrected),
  };
}
