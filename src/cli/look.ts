import type { Look } from '../exporters/index.ts';
import type { World } from './world.ts';

/** What a person may ask of the look. */
export interface LookOptions {
  /** False where `--no-color` was given. */
  readonly color: boolean;
  readonly explain?: boolean;
}

/** The look as the person asked for it, else as the terminal has it; a file and a pipe get no colour. */
export function lookOf(
  { color, explain = false }: LookOptions,
  toStdout: boolean,
  { stdout, environment }: World,
): Look {
  const { NO_COLOR, FORCE_COLOR, COLUMNS, TERM } = environment;
  const terminal = toStdout && stdout.isTTY === true;
  const forced = FORCE_COLOR !== undefined && FORCE_COLOR !== '' && FORCE_COLOR !== '0';
  const wanted = color && !NO_COLOR && FORCE_COLOR !== '0';
  return {
    width: (terminal ? stdout.columns : undefined) || Number.parseInt(COLUMNS ?? '', 10) || 88,
    color: wanted && (forced || (terminal && TERM !== 'dumb')),
    explain,
  };
}
