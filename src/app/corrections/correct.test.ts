import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { pier, reread, span, statementAt, text, who } from '../../../test/made-corrections.ts';
import type { Reading } from '../../core/statement.ts';
import { sha256 } from '../../store/document-id.ts';
import { openStore } from '../../store/index.ts';
import type { Store } from '../../store/store.ts';
import { importLines } from '../archive/importing.ts';
import { entryOf } from '../keep.ts';
import { correct, undoCorrection } from './correct.ts';
import { goldLines } from './gold.ts';
import type { CorrectionValue } from './values.ts';

const AT = '2026-01-02T03:04:05.678Z';
const closing: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

async function open(): Promise<Store> {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-'));
  const store = await openStore(join(folder, 'archive.db'), { create: true });
  closing.push(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });
  return store;
}

const add = async (store: Store, reading: Reading): Promise<string> => {
  const journal = {
    key: reading.digest,
    stamp: null,
    run: 'run',
    outcome: 'stored',
    rule: null,
    reason: null,
  } as const;
  return (await store.add(entryOf(reading, { ...journal, documentId: null, at: AT }, AT))).documentId;
};

const kept: Reading = { ...pier, digest: sha256(text) };
const newer = { ...kept.engine, version: '2' };

async function filled(): Promise<{ store: Store; id: string }> {
  const store = await open();
  return { store, id: await add(store, kept) };
}

const speakersOf = async (store: Store, id: string) =>
  (await store.article(id))?.reading.statements.map(({ speaker }) => speaker.name);

const everything = async (store: Store): Promise<string[]> => {
  const lines: string[] = [];
  for await (const record of store.records()) lines.push(JSON.stringify(record));
  return lines;
};

describe('correcting', () => {
  it('gives a statement to somebody who is new, under an id of its own, and takes it back', async () => {
    const { store, id } = await filled();
    const value = { action: 'speaker', was: statementAt(1), speaker: who('Cleo Dunn') } as const;
    const made = await correct(store, id, value, 'mo', AT);
    expect(made).toMatchObject({ statementId: 'statement-1', by: 'mo', selector: { exact: 'The boats must wait' } });
    const { entityId } = (made.value as typeof value).speaker;
    expect((await store.article(id))?.speakers['statement-1']).toEqual({ id: entityId, name: 'Cleo Dunn' });
    const undone = await undoCorrection(store, id, made.id, 'mo', AT);
    expect(await speakersOf(store, id)).toEqual(pier.statements.map(({ speaker }) => speaker.name));
    await undoCorrection(store, id, undone.id, 'mo', AT);
    expect((await speakersOf(store, id))?.[1]).toBe('Cleo Dunn');
    expect(await store.reading(id)).toEqual(kept);
  });

  it('gives it to the one of that name who is there, however it is written', async () => {
    const { store, id } = await filled();
    const value = { action: 'speaker', was: statementAt(1), speaker: who('ana  SILVA') } as const;
    await correct(store, id, value, 'mo', AT);
    const speakers = (await store.article(id))?.speakers ?? {};
    expect(speakers['statement-1']).toEqual(speakers['statement-0']);
    expect((await store.entities({ name: 'silva', order: 'name', limit: 9, cursor: null })).items).toHaveLength(1);
  });

  it('keeps the statement as the archive shows it, not as it is claimed to be', async () => {
    const { store, id } = await filled();
    const forged = { ...statementAt(0), content: [{ start: 0, end: 4, text: 'Else' }] };
    const made = await correct(store, id, { action: 'right', was: forged }, 'mo', AT);
    expect(made.value).toMatchObject({
      was: statementAt(0),
      speaker: { name: 'Ana Silva', entityId: expect.any(String) },
    });
  });

  it('says why a correction does not fit, and keeps nothing of it', async () => {
    const { store, id } = await filled();
    const right = { action: 'right', was: statementAt(0) } as const;
    const stranger = { ...statementAt(0), id: 'else' };
    const far: CorrectionValue = { action: 'span', was: statementAt(0), content: [{ start: 0, end: 9999 }] };
    const picked = { action: 'speaker', was: statementAt(0), speaker: who('Ana Silva', 'nobody') } as const;
    await expect(correct(store, 'else', right, 'mo', AT)).rejects.toMatchObject({ code: 'missing' });
    await expect(correct(store, id, { ...right, was: stranger }, 'mo', AT)).rejects.toThrow("no statement 'else'");
    await expect(correct(store, id, far, 'mo', AT)).rejects.toThrow(`has ${text.length} code units`);
    await expect(correct(store, id, picked, 'mo', AT)).rejects.toThrow("no speaker 'nobody'");
    await expect(undoCorrection(store, id, 'else', 'mo', AT)).rejects.toMatchObject({ code: 'missing' });
    expect((await store.corrections({ limit: 9, cursor: null })).items).toEqual([]);
    const made = await correct(store, id, right, 'mo', AT);
    await undoCorrection(store, id, made.id, 'mo', AT);
    await expect(undoCorrection(store, id, made.id, 'mo', AT)).rejects.toThrow('taken back already');
  });

  it('survives that the article is read again', async () => {
    const { store, id } = await filled();
    await correct(store, id, { action: 'speaker', was: statementAt(1), speaker: who('Cleo Dunn') }, 'mo', AT);
    await correct(store, id, { action: 'not-a-quote', was: statementAt(3) }, 'mo', AT);
    await add(store, { ...reread(kept, 2), engine: newer });
    expect(await speakersOf(store, id)).toEqual(['Ana Silva', 'Cleo Dunn', 'Lea Gomez', null, null]);
    expect((await store.article(id))?.speakers['again-statement-1']?.name).toBe('Cleo Dunn');
  });

  it('comes back from an export as it was', async () => {
    const { store, id } = await filled();
    await correct(store, id, { action: 'speaker', was: statementAt(1), speaker: who('Cleo Dunn') }, 'mo', AT);
    const content = [span('for rain')];
    await correct(store, id, { action: 'missing', content, cue: [], source: [], speaker: who('Dan Eel') }, 'mo', AT);
    const lines = await everything(store);
    const copy = await open();
    const given = (async function* () {
      for (const [at, line] of lines.entries()) yield { number: at + 1, text: line };
    })();
    const broken = (line: object): never => expect.unreachable(JSON.stringify(line));
    await importLines(copy, given, { broken, signal: new AbortController().signal });
    expect(await everything(copy)).toEqual(lines);
    expect(await copy.article(id)).toEqual(await store.article(id));
  });

  it('gives gold of the articles that people corrected, and of no others', async () => {
    const { store, id } = await filled();
    await add(store, { ...kept, text: 'No one spoke.', digest: sha256('No one spoke.'), statements: [] });
    await correct(store, id, { action: 'not-a-quote', was: statementAt(3) }, 'mo', AT);
    await correct(store, id, { action: 'right', was: statementAt(0) }, 'mo', AT);
    const lines: string[] = [];
    for await (const line of goldLines(store)) lines.push(line);
    expect(lines).toHaveLength(1);
    const gold = JSON.parse(lines[0] ?? '') as { id: string; labels: { checked: boolean }[] };
    expect(gold.id).toBe(id);
    expect(gold.labels.map(({ checked }) => checked)).toEqual([true, false, false, false, false]);
  });
});
