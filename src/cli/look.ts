import type { Look } from '../exporters/index.ts';
import type { World } from './world.ts';

/** Width and colour as the person asked for them, else as the terminal has them; a file and a pipe get no colour. */
export function lookOf(color: boolean, toStdout: boolean, { stdout, environment }: World): Look {
  const { NO_COLOR, FORCE_COLOR, COLUMNS, TERM } = environment;
  const terminal = toStdout && stdout.isTTY === true;
  const forced = FORCE_COLOR !== undefined && FORCE_COLOR !== '' && FORCE_COLOR !== '0';
  const wanted = color && !NO_COLOR && FORCE_COLOR !== '0';
  return {
    width: (terminal ? stdout.columns : undefined) || Number.parseInt(COLUMNS ?? '', 10) || 88,
    color: wanted && (forced || (terminal && TERM !== 'dumb')),
  };
}
