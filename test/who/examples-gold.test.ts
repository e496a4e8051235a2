import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { statement } from '../../src/core/statement.ts';
import { gold } from '../notation.ts';
import { holderOf } from './holder.ts';
import { namesOf, phrasesOf, standsIn } from './named.ts';

const folder = new URL('../../examples/', import.meta.url);
const idsOf = (ending: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .sort();
const textOf = (file: string): string => readFileSync(new URL(file, folder), 'utf8');

const { speaker, standing, kind, stance } = statement.shape;
const words = z.string().min(1);

/** A line of gold. What is left out is null, `said`, `statement`, `neutral` and sure: written out, it would be noise. */
const line = z.strictObject({
  i: z.int().nonnegative(),
  speaker: words.nullable(),
  status: speaker.shape.status,
  affiliation: words.optional(),
  addressee: words.optional(),
  medium: words.optional(),
  via: words.optional(),
  when: words.optional(),
  said: z.strictObject({ date: z.iso.date(), precision: z.literal('day') }).optional(),
  standing: standing.unwrap().exclude(['said']).optional(),
  kind: kind.unwrap().exclude(['statement']).optional(),
  stance: stance.unwrap().exclude(['neutral']).optional(),
  within: z.int().nonnegative().optional(),
  sure: z.literal(false).optional(),
});

const linesOf = (id: string): z.infer<typeof line>[] =>
  textOf(`${id}.who`)
    .trimEnd()
    .split('\n')
    .map((json) => line.parse(JSON.parse(json)));

describe('who is speaking in the examples', () => {
  it('is told for each of them', () => {
    expect(idsOf('.who')).toEqual(idsOf('.gold'));
    expect(idsOf('.who').length).toBeGreaterThanOrEqual(16);
  });

  it.each(idsOf('.gold'))('%s', (id) => {
    const { text, relations } = gold(textOf(`${id}.gold`));
    const lines = linesOf(id);
    expect(lines.map(({ i }) => i)).toEqual(relations.map((_, index) => index));
    for (const one of lines) {
      const unfound = [...namesOf(one), ...phrasesOf(one)].filter((name) => !standsIn(name, text));
      expect(unfound, `relation ${one.i + 1}`).toEqual([]);
      expect(one.within ?? null, `relation ${one.i + 1}`).toBe(holderOf(relations, one.i));
      if (one.status === 'named') expect(one.speaker, `relation ${one.i + 1}`).not.toBeNull();
      if (['role', 'group', 'anonymous', 'unknown'].includes(one.status))
        expect(one.speaker, `relation ${one.i + 1}`).toBeNull();
    }
  });

  it('uses every status, standing, kind and stance', () => {
    const lines = idsOf('.who').flatMap(linesOf);
    const used = (values: (string | undefined)[]) => new Set(values);
    expect(used(lines.map(({ status }) => status))).toEqual(new Set(speaker.shape.status.options));
    expect(used(lines.map(({ standing }) => standing ?? 'said'))).toEqual(new Set(standing.unwrap().options));
    expect(used(lines.map(({ kind }) => kind ?? 'statement'))).toEqual(new Set(kind.unwrap().options));
    expect(used(lines.map(({ stance }) => stance ?? 'neutral'))).toEqual(new Set(stance.unwrap().options));
  });
});
