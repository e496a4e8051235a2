/** What the command's exit codes mean; `hearsay read --help` and docs/guide say the same. */
export const exitCodes = {
  done: 0,
  /** Some inputs could not be read or some pages not written; the rest is done. */
  someFailed: 1,
  /** The command cannot be carried out as it was given; nothing was done. */
  wrongUsage: 2,
  /** Ended by Ctrl-C; what was finished before is written. */
  interrupted: 130,
} as const;

/** The command cannot be carried out as it was given. The message says what is wrong and what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** One input or its output failed; the rest goes on. */
export class InputFailure extends Error {
  override readonly name = 'InputFailure';
}

/** Whoever read our output stopped reading, as `| head` does: no failure, and nothing more to do. */
export class ClosedPipe extends Error {
  override readonly name = 'ClosedPipe';
}

/** What a failed system call means, for people. */
export function systemReason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | null)?.code ?? '';
  return reasons[code] ?? (error instanceof Error ? error.message : String(error));
}

const reasons: Record<string, string> = {
  ENOENT: 'no such file or folder; check the path',
  EACCES: 'no permission; check who may read and write it',
  EPERM: 'not permitted; check who may read and write it',
  EISDIR: 'is a folder, not a file',
  ENOTDIR: 'a part of the path is a file, not a folder',
  ENAMETOOLONG: 'the name is too long',
  ELOOP: 'links that lead in a circle',
  ENOSPC: 'no space left on the disk',
  EROFS: 'the disk is read-only',
  EMFILE: 'too many files are open',
};
