import { ProblemError } from '../problem.ts';

/** No text of an archive has the character NUL in it, and not every database can be asked for it. */
export const withNul = (): ProblemError =>
  new ProblemError('bad-request', 'There is a NUL character (U+0000) in the request; leave it out.');

/** Whether a JSON text has NUL in one of its strings, escaped as it must be. */
export const hasNul = (json: string): boolean => /(?<!\\)(?:\\\\)*\\u0000/.test(json);
