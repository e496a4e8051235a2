import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FIELDS } from './fields.ts';
import { CHOICE_FIELDS, EXACT_FIELDS, TEXT_FIELDS } from './query.ts';

const page = readFileSync(new URL('../../../docs/search.md', import.meta.url), 'utf8');
const rows = page.split('\n').filter((line) => line.startsWith('| `'));

describe('fields', () => {
  it.each(FIELDS.map((field) => [field.name, field] as const))('%s: has its line in docs/search.md', (name, field) => {
    const line = rows.find((row) => row.startsWith(`| \`${name}:\` |`)) ?? '';
    expect(line).toContain(`\`${field.example}\``);
    if (field.type === 'choice') for (const value of field.values) expect(line).toContain(`\`${value}\``);
  });

  it('docs/search.md names no field that is none', () => {
    const named = [...page.matchAll(/^\| `([\w-]+):` \|/gm)].map(([, name]) => name);
    expect(named).toEqual(FIELDS.map(({ name }) => name));
  });

  it('are all that a query can hold', () => {
    const names = FIELDS.flatMap((field) => (field.type === 'days' ? [] : [field.name]));
    expect(names.toSorted()).toEqual([...TEXT_FIELDS, ...CHOICE_FIELDS, ...EXACT_FIELDS].toSorted());
  });
});
