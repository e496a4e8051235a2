import { afterAll, beforeAll, expect, it } from 'vitest';
import { KillRuns, seeded } from './kill-runs.ts';

const runs = new KillRuns();
beforeAll(() => runs.unbroken());
afterAll(() => runs.remove());

it('has something to lose', () => {
  const types = runs.records.map((line) => JSON.parse(line).type as string);
  expect(types.filter((type) => type === 'document').length).toBeGreaterThan(25);
  expect(types).toContain('reading');
  expect(types).toContain('entity');
  expect(runs.records.some((line) => line.includes('"outcome":"version"'))).toBe(true);
  expect(runs.records.some((line) => line.includes('"outcome":"set_aside"'))).toBe(true);
});

// `bench/kill.ts --runs 200` does the same more often.
it('loses nothing and keeps nothing twice where ingest is killed at any moment and run again', async () => {
  const random = seeded(20_241_128);
  let kills = 0;
  for (let i = 0; i < 12; i++) {
    const run = await runs.killed(random);
    kills += run.kills;
    expect(run.differences).toEqual([]);
  }
  expect(kills).toBeGreaterThan(4);
}, 600_000);
