import { documentsNamed, versionsOf } from '../../app/archive/forgetting.ts';
import { harmless } from '../../exporters/terminal/columns.ts';
import type { DocumentBrief } from '../../store/documents.ts';
import type { Store } from '../../store/store.ts';
import { type ArchiveOptions, shownPlaceOf, withArchive } from '../archive.ts';
import { exitCodes } from '../failure.ts';
import { send } from '../output.ts';
import type { World } from '../world.ts';
import { asked } from './asked.ts';

export interface ForgetOptions extends ArchiveOptions {
  readonly reason: string;
  readonly yes?: boolean;
  readonly dryRun?: boolean;
  readonly versions?: boolean;
}

/** Removes documents for good, and keeps them out: lists them, asks, and does it. */
export function forgetCommand(names: readonly string[], options: ForgetOptions, world: World): Promise<number> {
  return withArchive(options, world, async (store) => {
    const { documents, strangers } = await documentsOf(store, names);
    for (const name of strangers)
      world.stderr.write(`hearsay: nothing in '${shownPlaceOf(options, world)}' is named by '${name}'\n`);
    const code = strangers.length > 0 ? exitCodes.someFailed : exitCodes.done;
    const others = await otherVersions(store, documents);
    const all = options.versions ? [...documents, ...others] : documents;
    if (all.length === 0) return exitCodes.someFailed;
    await send(world.stdout, all.map(lineOf).join(''));
    if (!options.versions && others.length > 0)
      world.stderr.write(
        `hearsay: ${others.length} other ${others.length === 1 ? 'version' : 'versions'} of these stay; --versions forgets them too\n`,
      );
    if (options.dryRun) return code;
    const count = `${all.length.toLocaleString('en')} ${all.length === 1 ? 'document' : 'documents'}`;
    if (!options.yes)
      await asked(
        world,
        `${count} with all that was found in them are removed for good, and stay out. Go on?`,
        '--yes',
      );
    const at = new Date().toISOString();
    // In portions: each is one transaction, and an end in between leaves the rest as it was.
    for (let from = 0; from < all.length; from += 100) {
      world.signal.throwIfAborted();
      await store.forget(
        all.slice(from, from + 100).map(({ id }) => id),
        options.reason,
        at,
      );
    }
    await send(world.stdout, `Forgot ${count}.\n`);
    return code;
  });
}

async function documentsOf(
  store: Store,
  names: readonly string[],
): Promise<{ documents: DocumentBrief[]; strangers: string[] }> {
  const documents = new Map<string, DocumentBrief>();
  const strangers: string[] = [];
  for (const name of names) {
    let found = 0;
    for await (const document of documentsNamed(store, name)) {
      documents.set(document.id, document);
      found++;
    }
    if (found === 0) strangers.push(name);
  }
  return { documents: [...documents.values()], strangers };
}

async function otherVersions(store: Store, documents: readonly DocumentBrief[]): Promise<DocumentBrief[]> {
  const named = new Set(documents.map(({ id }) => id));
  const others = new Map<string, DocumentBrief>();
  for (const { id } of documents)
    for (const other of await versionsOf(store, id)) if (!named.has(other.id)) others.set(other.id, other);
  return [...others.values()];
}

const lineOf = ({ id, metadata, address, statements }: DocumentBrief): string => {
  const facts = [metadata.published?.slice(0, 10), metadata.outlet, metadata.title, address].filter((fact) => fact);
  return `${id}  ${harmless(facts.join(' · '))} (${statements} ${statements === 1 ? 'statement' : 'statements'})\n`;
};
