import { readFileSync } from 'node:fs';
import { type OfficeFiles, Offices } from './core/lexicon/offices.ts';

/** The file of office holders and aliases that the package ships. Read once. */
export function shippedOffices(): Offices {
  const read = (file: string) => readFileSync(new URL(`../offices/${file}.csv`, import.meta.url), 'utf8');
  const files: OfficeFiles = { offices: read('offices'), tenures: read('tenures'), aliases: read('aliases') };
  return (shipped ??= Offices.parse(files).offices);
}

let shipped: Offices | undefined;
