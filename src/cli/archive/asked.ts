import { createInterface } from 'node:readline/promises';
import { UsageError } from '../failure.ts';
import type { World } from '../world.ts';

/** Goes on where the person says yes. @throws {UsageError} where they say no, or there is nobody to ask. */
export async function asked({ stdin, stderr, signal }: World, question: string, option: string): Promise<void> {
  if (!stdin.isTTY || !stderr.isTTY) throw new UsageError(`${question} There is nobody to ask; say so with ${option}`);
  const lines = createInterface({ input: stdin, output: stderr });
  try {
    const answer = await lines.question(`${question} (yes/no) `, { signal });
    if (!/^\s*y(?:es)?\s*$/i.test(answer)) throw new UsageError('nothing was done');
  } finally {
    lines.close();
  }
}
