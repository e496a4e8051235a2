import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { standardWeights, weightsFolder } from './weights.ts';

const folder = mkdtempSync(join(tmpdir(), 'weights-'));
afterAll(() => rmSync(folder, { recursive: true }));

it('finds a shipped model by its name', () => {
  expect(weightsFolder('standard')).toBe(standardWeights());
});

it('takes a folder that has a reader.json', () => {
  expect(() => weightsFolder(folder)).toThrow(`There is no model '${folder}'`);
  writeFileSync(join(folder, 'reader.json'), '{}');
  expect(weightsFolder(folder)).toBe(folder);
});

it('names the models there are where there is no such one', () => {
  expect(() => weightsFolder('huge')).toThrow(/no model 'huge': take .*standard.*, or a folder/);
});
