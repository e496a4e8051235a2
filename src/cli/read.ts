import { type Exporter, exporters } from '../exporters/index.ts';
import { UsageError } from './failure.ts';
import { type LookOptions, lookOf } from './look.ts';
import { fileOutput, folderOutput, isFolder, type Output, streamOutput } from './output.ts';
import { type ReadAllOptions, readAll } from './read-all.ts';
import { type Found, findSources } from './sources.ts';
import type { World } from './world.ts';

export interface ReadOptions extends ReadAllOptions, LookOptions {
  readonly format: string;
  readonly output?: string;
  readonly force?: boolean;
}

/** Reads what the arguments name and writes it in the format asked for. Gives the exit code. */
export async function readCommand(names: readonly string[], options: ReadOptions, world: World): Promise<number> {
  const exporter = exporters.find(({ format }) => format === options.format);
  if (!exporter) throw new UsageError(`there is no format '${options.format}'; take one of ${formats.join(', ')}`);
  const found = await findSources(inputs(names, world));
  // Where nothing that was named can be read, no empty file is left behind.
  const output = found.sources.length > 0 ? await openOutput(exporter, options, found, world) : null;
  const least = options.minProbability ?? (exporter.givesAllNames ? 0 : undefined);
  return readAll(found, output, { ...options, ...(least !== undefined && { minProbability: least }) }, world);
}

const formats = exporters.map(({ format }) => format);

function inputs(names: readonly string[], { stdin }: World): readonly string[] {
  if (names.length > 0) return names;
  if (stdin.isTTY) throw new UsageError('nothing to read; name files or folders, or pipe an article in');
  return ['-'];
}

async function openOutput(exporter: Exporter, options: ReadOptions, found: Found, world: World): Promise<Output> {
  const { output: path, force = false } = options;
  const look = lookOf(options, path === undefined, world);
  if (path === undefined) return streamOutput(world.stdout, exporter, look, found.alone);
  const separate = !found.alone && !exporter.series;
  if (/[\\/]$/.test(path) || separate || (await isFolder(path))) return folderOutput(path, force, exporter, look);
  return fileOutput(path, force, (stream) => streamOutput(stream, exporter, look, found.alone));
}
