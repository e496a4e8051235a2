import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { perturbed } from './careless-reader.ts';
import { gold, type MarkedRelation, roles } from './notation.ts';
import { type Agreement, score } from '../src/app/scoring/score.ts';

/** The scorer that the project is judged by; it lies beside the checkout where there is one. */
const judge = new URL('../../shared/eval/score.mjs', import.meta.url);
const folder = new URL('../examples/', import.meta.url);

interface Judgement {
  readonly exact: Record<string, JudgedAgreement>;
  readonly relation: Record<'relaxed' | 'strict' | 'direct', JudgedAgreement>;
  readonly alpha: number;
}
interface JudgedAgreement {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}

const same = (ours: Agreement, theirs: JudgedAgreement): void => {
  expect(ours.precision).toBeCloseTo(theirs.p, 12);
  expect(ours.recall).toBeCloseTo(theirs.r, 12);
  expect(ours.f1).toBeCloseTo(theirs.f1, 12);
};

it.skipIf(!existsSync(judge)).each([1, 2, 3, 4, 5])(
  'gives the figures of shared/eval/score.mjs, seed %i',
  async (seed) => {
    const theirs = (await import(/* @vite-ignore */ fileURLToPath(judge))) as {
      score(gold: unknown[], found: unknown[]): Judgement;
    };
    const articles = readdirSync(folder)
      .filter((file) => file.endsWith('.gold'))
      .map((file, at) => {
        const { text, relations } = gold(readFileSync(new URL(file, folder), 'utf8'));
        return { id: file, text, gold: relations, found: perturbed({ text, gold: relations }, 1000 * seed + at) };
      });
    const line = (id: string, text: string, relations: readonly MarkedRelation[]) => ({
      id,
      text,
      attributions: relations.map((relation) =>
        Object.fromEntries(roles.map((role) => [role, relation[role].map(({ start, end }) => [start, end])])),
      ),
    });
    const judged = theirs.score(
      articles.map(({ id, text, gold }) => line(id, text, gold)),
      articles.map(({ id, text, found }) => line(id, text, found)),
    );
    const ours = score(articles);
    expect(ours.relaxed.f1).toBeGreaterThan(0.3);
    expect(ours.relaxed.f1).toBeLessThan(0.95);
    for (const role of roles) same(ours.exact[role], judged.exact[role] as JudgedAgreement);
    for (const measure of ['relaxed', 'strict', 'direct'] as const) same(ours[measure], judged.relation[measure]);
    expect(ours.alpha).toBeCloseTo(judged.alpha, 12);
  },
);
