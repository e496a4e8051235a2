import { SourceFailure } from '../source-failure.ts';

const failed = (rule: string, reason: string): SourceFailure => new SourceFailure({ outcome: 'failed', rule, reason });

/** What the ZIP library says, for people. */
export function damaged(error: unknown): SourceFailure {
  const words = error instanceof Error ? error.message : String(error);
  for (const [pattern, failure] of known) if (pattern.test(words)) return failure;
  return failed('zip/damaged', `It is broken (${words}). Get the archive again.`);
}

const known: readonly [RegExp, SourceFailure][] = [
  [/encrypt|password/i, failed('zip/encrypted', 'It is encrypted. Unpack the archive with its password first.')],
  [
    /compression method|unsupported compression/i,
    failed('zip/method', 'It is packed in a way that is not known here. Unpack the archive first.'),
  ],
];
