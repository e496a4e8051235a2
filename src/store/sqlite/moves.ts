import type { Connection } from './connection.ts';

/** The entities of a document's statements after people's splits. */
export function moved(_connection: Connection, _document: number, speakers: readonly number[]): readonly number[] {
  return speakers;
}
