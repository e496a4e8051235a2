import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openOffices } from './offices.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hearsay-offices-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (file: string, ...lines: string[]): void => writeFileSync(join(folder, file), `${lines.join('\n')}\n`);

test('the shipped file knows who held an office on a day', () => {
  expect(openOffices().holderOf('the NATO chief', '2024-11-29')?.name).toBe('Mark Rutte');
  expect(openOffices().holderOf('the NATO chief', '2023-06-01')?.name).toBe('Jens Stoltenberg');
  expect(openOffices().holderOf('the former NATO chief', '2024-11-29')).toBeNull();
});

test("a newsroom's own file says who came later, and keeps the rest", () => {
  write('tenures.csv', 'office,holder,gender,start,end,aliases', 'nato/secretary-general,Ana Nova,f,2028-10-01,,');
  const offices = openOffices(folder);
  expect(offices.holderOf('the NATO chief', '2029-01-01')?.name).toBe('Ana Nova');
  expect(offices.holderOf('the NATO chief', '2024-11-29')?.name).toBe('Mark Rutte');
});

test('a wrong line is named, with its file', () => {
  write('tenures.csv', 'office,holder,gender,start,end,aliases', 'nato/secretary-general,Ana Nova,f,2028-13-01,,');
  expect(() => openOffices(folder)).toThrow(/tenures\.csv.*line 2/);
});

test('a folder without the files is named', () => {
  expect(() => openOffices(folder)).toThrow(/has none of offices\.csv, tenures\.csv, aliases\.csv/);
});
