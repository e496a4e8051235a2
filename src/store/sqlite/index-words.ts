import { foldedWords } from '../../core/query/words.ts';
import type { Reading, Statement } from '../../core/statement.ts';
import type { Connection } from './connection.ts';

/** What the index has of a statement and of a document: the same function gives what goes in and what is taken out. */
export const statementWords = ({ content, cue, addressee, medium, via }: Statement): string[] =>
  [
    content.map(({ text }) => text).join(' '),
    cue.map(({ text }) => text).join(' '),
    addressee?.name ?? '',
    medium?.name ?? '',
    via.map(({ name }) => name).join(' '),
  ].map(foldedWords);

export const documentWords = ({ title, authors, outlet }: Reading['metadata'], text: string): string[] =>
  [text, title ?? '', authors.join(' '), outlet ?? ''].map(foldedWords);

export const STATEMENT_FIELDS = ['content', 'cue', 'addressee', 'medium', 'via'] as const;
export const DOCUMENT_FIELDS = ['article', 'title', 'author', 'outlet'] as const;
// Written once: a prepared statement is found by its words, and those that are put together anew are hashed anew.
const STATEMENT = `rowid, ${STATEMENT_FIELDS.join(', ')}`;
const DOCUMENT = `rowid, ${DOCUMENT_FIELDS.join(', ')}`;
const ADD_STATEMENT = `INSERT INTO statement_words (${STATEMENT}) VALUES (?, ?, ?, ?, ?, ?)`;
const ADD_DOCUMENT = `INSERT INTO document_words (${DOCUMENT}) VALUES (?, ?, ?, ?, ?)`;

export function indexStatement(connection: Connection, number: number, statement: Statement): void {
  connection.run(ADD_STATEMENT, number, ...statementWords(statement));
}

/** The index keeps no text: it must be told what it holds. */
export function unindexStatement(connection: Connection, number: number, statement: Statement): void {
  connection.run(
    `INSERT INTO statement_words (statement_words, ${STATEMENT}) VALUES ('delete', ?, ?, ?, ?, ?, ?)`,
    number,
    ...statementWords(statement),
  );
}

export function indexDocument(
  connection: Connection,
  number: number,
  metadata: Reading['metadata'],
  text: string,
): void {
  connection.run(ADD_DOCUMENT, number, ...documentWords(metadata, text));
}

export function unindexDocument(
  connection: Connection,
  number: number,
  metadata: Reading['metadata'],
  text: string,
): void {
  connection.run(
    `INSERT INTO document_words (document_words, ${DOCUMENT}) VALUES ('delete', ?, ?, ?, ?, ?)`,
    number,
    ...documentWords(metadata, text),
  );
}
