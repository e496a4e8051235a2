// How often ingest may be killed (kill -9) at a random moment, and run again, until something is lost or there twice.
//
//   npm run -s build && npx tsx bench/kill.ts [--runs 200] [--seed 1]
import { parseArgs } from 'node:util';
import { KillRuns, seeded } from '../test/kill-runs.ts';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '200' }, seed: { type: 'string', default: '1' } },
});
const count = Number(values.runs);
const random = seeded(Number(values.seed));
const runs = new KillRuns();
try {
  await runs.unbroken();
  let [kills, broken] = [0, 0];
  for (let i = 0; i < count; i++) {
    const run = await runs.killed(random);
    kills += run.kills;
    if (run.differences.length === 0) continue;
    broken++;
    console.log(`run ${i + 1}:\n${run.differences.join('\n')}`);
  }
  console.log(
    `${count} runs, killed ${kills} times, ${runs.records.length} records; ${broken} differ from an unbroken run`,
  );
  process.exitCode = broken > 0 ? 1 : 0;
} finally {
  runs.remove();
}
