import type { EntityHistory } from '../entity-history.ts';
import type { Connection } from './connection.ts';
import { entityRow, numberOfEntity } from './entities.ts';
import { historyOf } from './history.ts';
import type { Speakers } from './speakers.ts';

/** The entities of a document's statements in turn, after people's splits; 0 for nobody. */
export function owners(connection: Connection, document: number, speakers: Speakers): number[] {
  const split = connection.get('SELECT 1 FROM split_documents WHERE document = ?', document);
  if (!split) return speakers.map((who) => who?.entity ?? 0);
  const { id } = connection.get<{ id: string }>('SELECT id FROM documents WHERE number = ?', document) as {
    id: string;
  };
  const history = historyOf(connection);
  return speakers.map((who) => (who === null ? 0 : owner(connection, history, id, who.entity)));
}

function owner(connection: Connection, history: EntityHistory, documentId: string, entity: number): number {
  const owner = history.owner(documentId, entityRow(connection, entity).id);
  return numberOfEntity(connection, owner) ?? entity;
}
