import type { Command } from 'commander';
import type { World } from './world.ts';

/** One subcommand. Its file is loaded at every start: it describes, and loads what does the work when it is called. */
export interface CommandDefinition {
  readonly name: string;
  /** @param finish takes the exit code. */
  define(command: Command, world: World, finish: (code: number) => void): void;
}
