import type { Command } from 'commander';
import { oneOf } from './arguments.ts';

/** How a command that lists things writes them. */
const LIST_FORMATS = ['text', 'json', 'jsonl', 'csv'] as const;
export type ListFormat = (typeof LIST_FORMATS)[number];

export const formatOption = (command: Command): Command =>
  command.option('-f, --format <format>', LIST_FORMATS.join(', '), oneOf(LIST_FORMATS), 'text');
