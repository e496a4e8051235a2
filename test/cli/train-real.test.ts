import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { openReader } from '../../dist/index.js';
import { exampleArticles } from '../../bench/shared.ts';
import { toPaired } from '../../src/app/scoring/marked-article.ts';

/** Python with what training/requirements.txt says; without it, nothing here runs: it is no part of what Hearsay needs. */
const python = process.env['HEARSAY_PYTHON'] ?? '';
const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'hearsay-train-'));
afterAll(() => rmSync(folder, { recursive: true }));

const put = (name: string, articles: readonly object[]): string => {
  writeFileSync(join(folder, name), articles.map((one) => `${JSON.stringify(one)}\n`).join(''));
  return name;
};

describe.skipIf(python === '')('hearsay train, with PyTorch', () => {
  it('learns from the examples and leaves a model that reads', { timeout: 600_000 }, async () => {
    const lines = exampleArticles().map(({ id, text, gold, who }) => ({
      ...{ id, text, annotators: [{ attributions: gold.map(toPaired) }] },
      labels: who.map((label) => ({ ...label, checked: true })),
    }));
    const options = ['--gold', put('gold.jsonl', lines.slice(0, 6)), '--dev', put('dev.jsonl', lines.slice(6, 9))];
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [main, 'train', ...options, '--out', 'learnt', '--epochs', '2', '--python', python],
      { cwd: folder, encoding: 'utf8' },
    );
    expect([status, stderr]).toEqual([0, expect.stringContaining('--model learnt')]);
    const [, before = '', after = ''] = /^relation relaxed +(\S+) +(\S+)/m.exec(stdout) ?? [];
    expect(Number(before)).toBeGreaterThan(50);
    expect(Number(after)).toBeGreaterThan(50);
    const graphs = ['encoder.onnx', 'roles.onnx'].map((file) => readFileSync(join(folder, 'learnt', file)));
    expect(graphs.every((graph) => graph.length > 1_000_000)).toBe(true);
    const reader = await openReader({ model: join(folder, 'learnt') });
    const { statements, engine } = await reader.read({ text: '“The pier is shut,” said Ana Roe, the harbour master.' });
    await reader.close();
    expect(engine.model).toMatch(/^learnt-[0-9a-f]{8}$/);
    expect(statements).toMatchObject([{ form: 'direct', speaker: { name: 'Ana Roe' } }]);
  });
});
