import { EntityHistory } from '../entity-history.ts';
import type { EntityDecision } from '../entities.ts';
import { isoOf } from '../days.ts';
import type { Connection } from './connection.ts';

export interface DecisionRow {
  readonly number: number;
  readonly id: string;
  readonly action: EntityDecision['action'];
  readonly from_id: string | null;
  readonly into_id: string;
  readonly name: string | null;
  readonly documents: string;
  readonly why: string | null;
  readonly by: string;
  readonly at: number;
  readonly undoes: string | null;
  readonly settled: number;
}

export const decisionOf = (row: DecisionRow): EntityDecision => ({
  ...{ id: row.id, action: row.action, from: row.from_id, into: row.into_id, name: row.name },
  ...{ documentIds: JSON.parse(row.documents) as string[], why: row.why, by: row.by, at: isoOf(row.at) },
  ...{ undoes: row.undoes, settled: row.settled === 1 },
});

/** All that people decided; what was only proposed decides nothing. */
export const historyOf = (connection: Connection): EntityHistory =>
  new EntityHistory(
    connection.all<DecisionRow>("SELECT * FROM decisions WHERE action <> 'propose' ORDER BY number").map(decisionOf),
  );
