import type { Reading } from '../core/statement.ts';

/** How a reading should look where people see it. */
export interface Look {
  /** Columns of the terminal. */
  readonly width: number;
  readonly color: boolean;
  /** Show with each statement which rules decided, and on what evidence. */
  readonly explain: boolean;
}

/** Turns readings into one format. */
export interface Exporter {
  /** As `--format` names it. */
  readonly format: string;
  /** One line for `--help`. */
  readonly about: string;
  /** Ending of a file in this format, with its dot. */
  readonly ending: string;
  /** One reading, ending with a line break. */
  render(reading: Reading, look: Look): string;
  /** What stands around and between several readings in one stream; null where each needs a file of its own. */
  readonly series: Series | null;
  /** True where names are given with their probability, however low: who scores them wants to draw the line himself. */
  readonly givesAllNames: boolean;
  /** True where people reading it are shown the issues. */
  readonly showsIssues: boolean;
}

export interface Series {
  readonly before: string;
  readonly between: string;
  readonly after: string;
}

/** Readings simply follow each other. */
export const plainSeries: Series = { before: '', between: '', after: '' };
