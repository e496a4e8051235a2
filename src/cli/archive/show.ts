import { find } from '../../app/archive/find.ts';
import { versionsOf } from '../../app/archive/forgetting.ts';
import { roleWords } from '../../app/entities/role-words.ts';
import { type Inks, inks } from '../../exporters/terminal/inks.ts';
import { harmless } from '../../exporters/terminal/columns.ts';
import { json } from '../../exporters/json.ts';
import { terminal } from '../../exporters/terminal.ts';
import type { Look } from '../../exporters/exporter.ts';
import type { DocumentBrief, DocumentRecord } from '../../store/documents.ts';
import type { EntityCard } from '../../store/entities.ts';
import type { Store } from '../../store/store.ts';
import { type ArchiveOptions, shownPlaceOf, lookingInto } from '../archive.ts';
import { exitCodes, InputFailure } from '../failure.ts';
import { type LookOptions, lookOf } from '../look.ts';
import { send } from '../output.ts';
import type { World } from '../world.ts';
import { statementLines } from './hit-lines.ts';

export interface ShowOptions extends ArchiveOptions, LookOptions {
  readonly format: 'text' | 'json';
  readonly reading?: number;
  readonly versions?: boolean;
}

/** Shows what an id names. Gives the exit code. */
export function showCommand(id: string, options: ShowOptions, world: World): Promise<number> {
  return lookingInto(options, world, async (store) => {
    const found = await find(store, id);
    if (found === null) throw new InputFailure(`nothing in '${shownPlaceOf(options, world)}' has the id '${id}'`);
    const look = lookOf(options, true, world);
    const ink = inks(look.color);
    const room = Math.max(24, Math.min(look.width, 112));
    if (found.type === 'document') await send(world.stdout, await shownDocument(store, found.document, options, look));
    else {
      const text =
        found.type === 'statement' ? statementLines(found.statement, room, ink) : cardLines(found.entity, ink);
      const value = found.type === 'statement' ? found.statement : found.entity;
      await send(world.stdout, options.format === 'json' ? `${JSON.stringify(value, null, 2)}\n` : textOf(text));
    }
    return exitCodes.done;
  });
}

const textOf = (lines: readonly string[]): string => lines.map((line) => `${line.trimEnd()}\n`).join('');

async function shownDocument(
  store: Store,
  document: DocumentRecord,
  options: ShowOptions,
  look: Look,
): Promise<string> {
  if (options.versions) return shownVersions(await versionsOf(store, document.id), document, options, inks(look.color));
  const reading = (await store.article(document.id, options.reading))?.reading ?? null;
  if (reading === null)
    throw new InputFailure(
      `the document has ${document.readings} readings; give --reading a number from 1 to ${document.readings}`,
    );
  if (options.format === 'json') return json.render(reading, look);
  const ink = inks(look.color);
  return terminal.render(reading, look) + textOf(factLines(document, ink));
}

function factLines({ id, address, addedAt, digest, readings, versionOf }: DocumentRecord, ink: Inks): string[] {
  const facts = [
    ['document', id],
    ['address', address ?? 'none'],
    ['added', addedAt],
    ['digest', digest],
    ['readings', String(readings)],
    ...(versionOf === id ? [] : [['version of', versionOf]]),
  ];
  return facts.map(([name = '', fact = '']) => ` ${ink.faint(name.padEnd(10))} ${harmless(fact)}`);
}

function shownVersions(
  versions: readonly DocumentBrief[],
  { id }: DocumentRecord,
  { format }: ShowOptions,
  ink: Inks,
): string {
  if (format === 'json') return `${JSON.stringify(versions, null, 2)}\n`;
  const lines = versions.map(({ id: other, metadata, address }) => {
    const facts = [metadata.published?.slice(0, 10), metadata.outlet, metadata.title, address].filter((fact) => fact);
    return ` ${other === id ? ink.strong(other) : other}  ${harmless(facts.join(' · '))}`;
  });
  return textOf(lines);
}

/** Someone across documents: names, roles with their days, how often. */
function cardLines(card: EntityCard, ink: Inks): string[] {
  const { id, kind, name, aliases, held, statements, documents, from, until, mergedInto } = card;
  const stretch = (a: string | null, b: string | null): string =>
    a === null ? 'no day known' : a === b ? a : `${a} to ${b}`;
  const fact = (label: string, words: string): string => ` ${ink.faint(label.padEnd(10))} ${harmless(words)}`;
  return [
    ink.strong(harmless(name)),
    fact('kind', kind),
    ...(aliases.length > 0 ? [fact('also', aliases.join(', '))] : []),
    ...held.map(({ role, from: since, until: to, documents: count }, i) =>
      fact(
        i === 0 ? 'roles' : '',
        `${roleWords(role)} (${stretch(since, to)}; ${count} ${count === 1 ? 'document' : 'documents'})`,
      ),
    ),
    fact('speaks', `${statements.toLocaleString('en')} statements in ${documents.toLocaleString('en')} documents`),
    fact('days', stretch(from, until)),
    ...(mergedInto === null ? [] : [fact('merged', `into ${mergedInto}: look there`)]),
    fact('id', id),
    '',
  ];
}
