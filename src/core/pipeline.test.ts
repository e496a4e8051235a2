import { describe, expect, it } from 'vitest';
import { Document, defineLayer, type Layer } from './document.ts';
import { type Annotator, Pipeline } from './pipeline.ts';

const sentences = defineLayer<number>('sentences');
const quotations = defineLayer<number>('quotations');

const counter = (name: string, requires: Layer<number>[], assigns: Layer<number>): Annotator => ({
  name,
  requires,
  assigns: [assigns],
  annotate: (document) =>
    document.with(
      assigns,
      requires.reduce((sum, layer) => sum + document.get(layer), 1),
    ),
});
const split = counter('splitter', [], sentences);
const pair = counter('pairing', [sentences], quotations);

describe('Pipeline', () => {
  it('runs its annotators in order', async () => {
    const document = await new Pipeline([split, pair]).annotate(Document.of('No.'));
    expect([document.get(sentences), document.get(quotations)]).toEqual([1, 2]);
  });

  it('waits for annotators that take their time', async () => {
    const slow: Annotator = {
      ...split,
      annotate: async (document) => (await Promise.resolve(document)).with(sentences, 4),
    };
    expect((await new Pipeline([slow, pair]).annotate(Document.of(''))).get(quotations)).toBe(5);
  });

  it('refuses a misordered pipeline by name', () => {
    expect(() => new Pipeline([pair, split])).toThrow(
      "Annotator 'pairing' requires layer 'sentences', which nothing before it assigns.",
    );
  });

  it('refuses a layer assigned twice by name', () => {
    expect(() => new Pipeline([split, counter('other', [], sentences)])).toThrow(
      "Annotator 'other' assigns layer 'sentences' a second time.",
    );
  });

  it('takes layers that documents bring along', async () => {
    const document = Document.of('').with(sentences, 7);
    expect((await new Pipeline([pair], [sentences]).annotate(document)).get(quotations)).toBe(8);
    expect(() => new Pipeline([split], [sentences])).toThrow('a second time');
  });

  it('ends between annotators with the reason of the signal', async () => {
    const control = new AbortController();
    let wentOn = false;
    const last: Annotator = {
      ...pair,
      annotate: (document) => {
        wentOn = true;
        return document.with(quotations, 1);
      },
    };
    const stop: Annotator = {
      ...split,
      annotate: (document) => {
        control.abort(new Error('enough'));
        return document.with(sentences, 1);
      },
    };
    const pipeline = new Pipeline([stop, last]);
    await expect(pipeline.annotate(Document.of(''), { signal: control.signal })).rejects.toThrow('enough');
    expect(wentOn).toBe(false);
  });

  it('hands progress and signal to its annotators', async () => {
    const { signal } = new AbortController();
    const told: [number, number][] = [];
    const seen: unknown[] = [];
    const slow: Annotator = {
      ...split,
      annotate: (document, options) => {
        seen.push(options?.signal);
        options?.onProgress?.(1, 2);
        return document.with(sentences, 1);
      },
    };
    await new Pipeline([slow]).annotate(Document.of(''), { signal, onProgress: (...step) => told.push(step) });
    expect(told).toEqual([[1, 2]]);
    expect(seen).toEqual([signal]);
  });
});
