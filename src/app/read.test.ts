import { expect, it } from 'vitest';
import { Document } from '../core/document.ts';
import { statements, unattributed } from '../core/layers.ts';
import { Pipeline } from '../core/pipeline.ts';
import { makeReading } from './read.ts';

/** Finds nothing, but notes what day it was told. */
const finder = (days: (string | null)[]) => ({
  name: 'nothing',
  requires: [],
  assigns: [statements, unattributed],
  annotate: (document: Document) => {
    days.push(document.metadata.published);
    return document.with(statements, []).with(unattributed, []);
  },
});

it('tells the annotators the day of publication where the input does not say its own', async () => {
  const days: (string | null)[] = [];
  const read = makeReading({
    read: (published: string | null) => Document.of('No.', { published }),
    pipeline: new Pipeline([finder(days)]),
    engine: { name: 'hearsay', version: '0.0.0', model: 'none' },
  });
  const published = '2024-11-28';
  expect((await read(null, 'a', { published })).metadata.published).toBe('2024-11-28');
  await read('2023-01-02T08:00:00Z', 'b', { published });
  await read(null, 'c');
  expect(days).toEqual(['2024-11-28', '2023-01-02T08:00:00Z', null]);
  await expect(read(null, 'd', { published: 'Thursday' })).rejects.toThrow(RangeError);
});

it('waits for readers that answer later', async () => {
  const read = makeReading({
    read: async (text: string) => Document.of(text),
    pipeline: new Pipeline([finder([])]),
    engine: { name: 'hearsay', version: '0.0.0', model: 'none' },
  });
  expect((await read('Later.', 'a')).text).toBe('Later.');
});
