import { exitCodes } from './failure.ts';

/**
 * Listens for what ends a command from outside. The first Ctrl-C (or SIGTERM) aborts the signal, so that what is
 * finished can be written whole; the second ends the process at once.
 */
export function watchProcess(): AbortSignal {
  const ending = new AbortController();
  const end = (): void => {
    if (ending.signal.aborted) process.exit(exitCodes.interrupted);
    ending.abort();
  };
  process.on('SIGINT', end);
  process.on('SIGTERM', end);
  // Failed writes reach their callers through callbacks; without a listener they would end the process as well.
  process.stdout.on('error', () => {});
  process.stderr.on('error', () => {});
  return ending.signal;
}
