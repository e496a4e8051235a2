import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { reading, statement } from '../src/core/statement.ts';
import { fullReading } from './full-reading.ts';

const { speaker, standing, kind, stance, form, said } = statement.shape;
const { statements } = fullReading;
const values = (schema: z.ZodType): unknown[] => z.toJSONSchema(schema).enum ?? [];

describe('the full example', () => {
  it('is a reading', () => {
    expect(reading.parse(fullReading)).toEqual(fullReading);
  });

  it.each([
    ['form', values(form), statements.map((each) => each.form)],
    ['status', values(speaker.shape.status), statements.map((each) => each.speaker.status)],
    ['standing', values(standing.unwrap()), statements.map((each) => each.standing)],
    ['kind', values(kind.unwrap()), statements.map((each) => each.kind)],
    ['stance', values(stance.unwrap()), statements.map((each) => each.stance)],
    ['precision', values(said.unwrap().shape.precision.unwrap()), statements.map((each) => each.said?.precision)],
  ])('has every %s', (_, wanted, found) => {
    expect(wanted.length).toBeGreaterThan(2);
    expect(wanted.filter((value) => !found.some((one) => one === value))).toEqual([]);
  });

  it.each(Object.keys(statement.shape))('fills %s somewhere', (field) => {
    const filled = statements.map((each) => each[field as keyof typeof each]);
    expect(filled.some((value) => value !== null && (!Array.isArray(value) || value.length > 0))).toBe(true);
  });
});
