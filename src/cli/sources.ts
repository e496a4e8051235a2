import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { InputFailure, systemReason } from './failure.ts';

/** A file, or standard input, that the command is to read. */
export interface Source {
  /** For messages; `standard input` where there is no file. */
  readonly name: string;
  /** Null for standard input. */
  readonly path: string | null;
  /** Where its output goes below a folder: its way from the folder that was named, or its file name. */
  readonly place: string;
}

export interface Found {
  readonly sources: readonly Source[];
  /** What was named and cannot be read. */
  readonly failures: readonly InputFailure[];
  /** True where one file (or standard input) was named, and no folder. */
  readonly alone: boolean;
}

/** Finds the files that the arguments name, folders with all that is below them, in order. Hidden files are left out. */
export async function findSources(names: readonly string[]): Promise<Found> {
  const sources: Source[] = [];
  const failures: InputFailure[] = [];
  let folders = 0;
  for (const name of names) {
    if (name === '-') {
      sources.push({ name: 'standard input', path: null, place: 'standard-input' });
      continue;
    }
    try {
      if ((await stat(name)).isDirectory()) {
        folders++;
        await addFolder(name, '', sources, failures);
      } else sources.push({ name, path: name, place: name.split(/[\\/]/).at(-1) ?? name });
    } catch (error) {
      failures.push(new InputFailure(`${name}: ${systemReason(error)}`));
    }
  }
  return { sources, failures, alone: folders === 0 && names.length === 1 };
}

async function addFolder(root: string, below: string, sources: Source[], failures: InputFailure[]): Promise<void> {
  const folder = join(root, below);
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    failures.push(new InputFailure(`${folder}: ${systemReason(error)}`));
    return [];
  });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const place = join(below, entry.name);
    const path = join(root, place);
    if (entry.name.startsWith('.')) continue;
    if (entry.isDirectory()) await addFolder(root, place, sources, failures);
    else if (entry.isFile() || (entry.isSymbolicLink() && (await isFile(path))))
      sources.push({ name: path, path, place });
  }
}

/** A link to a folder is not followed, so that none is read twice or for ever; a link that leads nowhere is reported. */
const isFile = (path: string): Promise<boolean> =>
  stat(path).then(
    (target) => target.isFile(),
    () => true,
  );
