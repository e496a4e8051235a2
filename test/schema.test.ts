import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { reading } from '../src/core/statement.ts';
import { apiDescription } from '../src/http/api.ts';

const { $schema, ...shape } = z.toJSONSchema(reading);

describe('the schema of a reading', () => {
  // `npm run schema` writes it.
  it('is published as it is now', async () => {
    const schema = {
      $schema,
      $id: 'urn:hearsay:reading:1',
      title: 'Hearsay reading',
      description: 'One article as read by Hearsay. Offsets are UTF-16 code units of `text`, half-open.',
      ...shape,
    };
    await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot('../docs/schema/reading-1.json');
  });

  it('is documented: every field and every value', () => {
    const page = readFileSync(new URL('../docs/formats.md', import.meta.url), 'utf8');
    const named = [...namesIn(shape)];
    expect(named).toEqual(expect.arrayContaining(['affiliation', 'not_said', 'precision', 'doubting', 'scare']));
    expect(named.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });
});

describe('the description of the API', () => {
  // `npm run schema` writes it; the pages' client is made of it.
  it('is published as it is now', async () => {
    await expect(`${JSON.stringify(apiDescription('1'), null, 2)}\n`).toMatchFileSnapshot(
      '../docs/schema/openapi.json',
    );
  });
});

/** The names of all fields, and the values of all enumerations. */
function namesIn(schema: unknown, found = new Set<string>()): Set<string> {
  if (typeof schema !== 'object' || schema === null) return found;
  const { properties, enum: values } = schema as { properties?: object; enum?: readonly string[] };
  for (const name of [...Object.keys(properties ?? {}), ...(values ?? [])]) found.add(name);
  for (const part of Object.values(schema)) namesIn(part, found);
  return found;
}
