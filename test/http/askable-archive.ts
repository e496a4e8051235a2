import { correct } from '../../src/app/corrections/correct.ts';
import type { Intake } from '../../src/http/context.ts';
import type { BackendName } from '../../src/store/index.ts';
import { fullReading } from '../full-reading.ts';
import { archiveOf, elsewhere } from './served.ts';

/** Takes everything and does nothing. */
export const idle: Intake = {
  start: () => 'run-1',
  retry: () => 'run-2',
  events: (run) =>
    run === 'run-1'
      ? (async function* () {
          yield { number: 0, event: { type: 'finished' as const, counts: {}, trouble: null } };
        })()
      : null,
};

/** An archive with everything in it that can be asked for, and the ids of it. */
export async function askableArchive(backend: BackendName) {
  const { store, folder } = await archiveOf(backend, ['Sund Herald', 'Lenz Courier', 'Doomed Daily'].map(elsewhere));
  const documents = await store.documents({ query: { type: 'all' }, limit: 3, cursor: null });
  const [id = '', ...others] = documents.items.map((one) => one.id);
  const [statement] = fullReading.statements;
  const reading = await store.reading(id);
  const was = reading?.statements[0] as NonNullable<typeof statement>;
  const made = await correct(store, id, { action: 'not-a-quote', was }, 'ana', '2026-01-02T03:04:05.678Z');
  const { items } = await store.entities({ name: '', order: 'name', limit: 5, cursor: null });
  const speakers = items.map(({ id }) => id);
  const [from = '', into = ''] = speakers;
  const merge = { action: 'merge', from, into, name: null, documentIds: [], why: null, by: 'ana' } as const;
  const decision = await store.decide({ ...merge, at: '2026-01-02T03:04:05.678Z' });
  const statements = reading?.statements.map((one) => `${id}-${one.id}`) ?? [];
  // The article's own id is wanted most often.
  const known = [
    id,
    id,
    id,
    made.id,
    decision.id,
    ...speakers,
    ...statements.slice(1, 4),
    'run-1',
    'outlet:"Sund Herald"',
  ];
  return { store, folder, known, doomed: others };
}
