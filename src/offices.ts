import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type OfficeFiles, Offices } from './core/lexicon/offices.ts';

const FILES = ['offices', 'tenures', 'aliases'] as const;

/**
 * The file of office holders and aliases that the package ships, with those of a newsroom over it.
 *
 * @param folder holds any of offices.csv, tenures.csv and aliases.csv.
 * @throws {Error} where the folder has none of them, or a line in them is wrong: it names file and line.
 */
export function openOffices(folder?: string): Offices {
  const shipped = filesIn(fileURLToPath(new URL('../offices', import.meta.url))) as OfficeFiles;
  if (folder === undefined) return Offices.parse(shipped).offices;
  const own = filesIn(folder);
  if (Object.keys(own).length === 0)
    throw new Error(`'${folder}' has none of ${FILES.map((file) => `${file}.csv`).join(', ')}; see offices/README.md.`);
  const { offices, issues } = Offices.parse(shipped, own);
  const [first] = issues;
  if (first)
    throw new Error(`in '${folder}': ${first.message}${issues.length > 1 ? ` (and ${issues.length - 1} more)` : ''}`);
  return offices;
}

const filesIn = (folder: string): Partial<OfficeFiles> =>
  Object.fromEntries(
    FILES.flatMap((file) => {
      const path = join(folder, `${file}.csv`);
      return existsSync(path) ? [[file, readFileSync(path, 'utf8')]] : [];
    }),
  );
