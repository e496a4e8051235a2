import { type Speaker, speakersCalled } from '../../app/archive/find.ts';
import { rolesInWords } from '../../app/entities/role-words.ts';
import { harmless } from '../../exporters/terminal/columns.ts';
import { type Inks, inks } from '../../exporters/terminal/inks.ts';
import type { EntityDecision, EntityKind, NewEntityDecision } from '../../store/entities.ts';
import type { Store } from '../../store/store.ts';
import { type ArchiveOptions, lookingInto, withArchive } from '../archive.ts';
import { exitCodes, InputFailure, UsageError } from '../failure.ts';
import type { ListFormat } from '../list-format.ts';
import { type LookOptions, lookOf } from '../look.ts';
import { send } from '../output.ts';
import type { World } from '../world.ts';
import { type Listing, writeList } from './tables.ts';

export interface SpeakersOptions extends ArchiveOptions, LookOptions {
  readonly format: ListFormat;
  readonly kind?: EntityKind;
  readonly order: 'statements' | 'name';
  readonly limit: number;
  readonly cursor?: string;
  readonly all?: boolean;
}

/** Lists speakers, those of whose names the words are a part, or all. */
export function speakersCommand(words: readonly string[], options: SpeakersOptions, world: World): Promise<number> {
  const ink = inks(lookOf(options, true, world).color);
  const listing: Listing<Speaker> = {
    columns: ['id', 'kind', 'name', 'aliases', 'roles', 'statements'],
    cells: ({ id, kind, name, aliases, roles, statements }) => [
      id,
      kind,
      name,
      aliases.join('; '),
      roles.join('; '),
      statements,
    ],
    lines: (speaker) => [speakerLine(speaker, ink)],
  };
  const { kind, order, limit, cursor = null, all = false } = options;
  return lookingInto(options, world, async (store) => {
    let next: string | null = cursor;
    async function* pages(): AsyncIterable<readonly Speaker[]> {
      for (;;) {
        const page = await store.entities({ name: words.join(' '), order, limit, cursor: next, ...(kind && { kind }) });
        next = page.next;
        yield page.items.map(rolesInWords);
        if (!all || next === null) return;
      }
    }
    const count = await writeList(world, options.format, listing, pages());
    if (next !== null) world.stderr.write(`hearsay: there is more; go on with --cursor ${next}, or --all\n`);
    if (count === 0 && options.format === 'text') await send(world.stdout, 'No speakers found.\n');
    return exitCodes.done;
  });
}

function speakerLine({ id, name, kind, roles, statements, aliases }: Speaker, ink: Inks): string {
  const more = [
    kind === 'person' ? null : kind,
    roles[0],
    aliases.length > 0 ? `also ${aliases.slice(0, 3).join(', ')}` : null,
  ];
  const facts = more.filter((fact) => fact).join(' · ');
  return `${String(statements).padStart(6)}  ${id}  ${ink.strong(harmless(name))}${facts ? `  ${ink.faint(harmless(facts))}` : ''}`;
}

export interface DecideOptions extends ArchiveOptions {
  readonly by?: string;
  readonly why?: string;
}

type Choice = Pick<NewEntityDecision, 'action' | 'from' | 'into' | 'name' | 'documentIds'>;

/** Adds what a person decided about who is who, and says how to take it back. */
async function decide(store: Store, choice: Choice, { by, why = '' }: DecideOptions, world: World): Promise<void> {
  const at = new Date().toISOString();
  const decision = await store.decide({ ...choice, why: why || null, by: by ?? nameOf(world), at });
  await send(world.stdout, `Done; to take it back: hearsay speakers undo ${decision.id}\n`);
}

const nameOf = ({ environment }: World): string => environment['USER'] || environment['USERNAME'] || 'somebody';

/** @throws {InputFailure} where nobody or more than one is called so. */
async function one(store: Store, words: string): Promise<Speaker> {
  const found = await speakersCalled(store, words);
  const [first] = found;
  if (first === undefined)
    throw new InputFailure(`no speaker is called '${words}'; find the name or id with: hearsay speakers '${words}'`);
  if (found.length > 1) {
    const listed = found
      .slice(0, 10)
      .map(rolesInWords)
      .map(({ id, name, roles }) => `\n  ${id}  ${harmless([name, roles[0]].filter((part) => part).join(', '))}`);
    throw new InputFailure(`${found.length} speakers are called '${words}'; give an id:${listed.join('')}`);
  }
  return first;
}

export const merge = (from: string, into: string, options: DecideOptions, world: World): Promise<number> =>
  deciding(options, world, async (store) => {
    const [some, other] = [await one(store, from), await one(store, into)];
    refuseSame(some, other);
    return { action: 'merge', from: some.id, into: other.id, name: null, documentIds: [] };
  });

export const apart = (from: string, into: string, options: DecideOptions, world: World): Promise<number> =>
  deciding(options, world, async (store) => {
    const [some, other] = [await one(store, from), await one(store, into)];
    refuseSame(some, other);
    return { action: 'apart', from: some.id, into: other.id, name: null, documentIds: [] };
  });

function refuseSame(some: Speaker, other: Speaker): void {
  if (some.id === other.id) throw new UsageError(`both are ${some.name} (${some.id}) already`);
}

export const alias = (speaker: string, name: string, options: DecideOptions, world: World): Promise<number> =>
  deciding(options, world, async (store) => ({
    action: 'alias',
    from: null,
    into: (await one(store, speaker)).id,
    name,
    documentIds: [],
  }));

export const rename = (speaker: string, name: string, options: DecideOptions, world: World): Promise<number> =>
  deciding(options, world, async (store) => ({
    action: 'rename',
    from: null,
    into: (await one(store, speaker)).id,
    name,
    documentIds: [],
  }));

/** What the speaker says in these documents is someone else's from now on. */
export const split = (
  speaker: string,
  documentIds: readonly string[],
  options: DecideOptions & { readonly name?: string },
  world: World,
): Promise<number> =>
  deciding(options, world, async (store) => {
    const from = await one(store, speaker);
    for (const id of documentIds)
      if ((await store.document(id)) === null) throw new InputFailure(`the archive has no document '${id}'`);
    const { randomUUID } = await import('node:crypto');
    const { idOf } = await import('../../store/document-id.ts');
    return { action: 'split', from: from.id, into: idOf(randomUUID()), name: options.name ?? from.name, documentIds };
  });

function deciding(options: DecideOptions, world: World, choose: (store: Store) => Promise<Choice>): Promise<number> {
  return withArchive(options, world, async (store) => {
    await decide(store, await choose(store), options, world);
    return exitCodes.done;
  });
}

export const undo = (id: string, options: DecideOptions, world: World): Promise<number> =>
  withArchive(options, world, async (store) => {
    await store.undo(id, options.by ?? nameOf(world), new Date().toISOString());
    await send(world.stdout, 'Taken back.\n');
    return exitCodes.done;
  });

export interface ProposalsOptions extends ArchiveOptions, LookOptions {
  readonly format: ListFormat;
  readonly limit: number;
}

/** A doubtful merge with the names of the two, for people. */
type Proposal = EntityDecision & { readonly names: readonly [string, string] };

/** Lists what waits for a person's word, or with `decided` all that people and the machine decided. */
export function proposals(options: ProposalsOptions & { readonly decided?: boolean }, world: World): Promise<number> {
  const ink = inks(lookOf(options, true, world).color);
  const listing: Listing<Proposal> = {
    columns: ['id', 'action', 'from', 'into', 'fromName', 'intoName', 'name', 'why', 'by', 'at', 'settled'],
    cells: ({ id, action, from, into, names, name, why, by, at, settled }) => [
      id,
      action,
      from,
      into,
      ...names,
      name,
      why,
      by,
      at,
      String(settled),
    ],
    lines: (proposal) => proposalLines(proposal, ink),
  };
  return lookingInto(options, world, async (store) => {
    async function* pages(): AsyncIterable<readonly Proposal[]> {
      let cursor: string | null = null;
      do {
        const page = await store.decisions({ limit: options.limit, cursor, ...(!options.decided && { open: true }) });
        yield await Promise.all(page.items.map((decision) => named(store, decision)));
        cursor = page.next;
      } while (cursor !== null);
    }
    const count = await writeList(world, options.format, listing, pages());
    if (count === 0 && options.format === 'text')
      await send(world.stdout, options.decided ? 'Nothing was decided yet.\n' : 'Nothing waits for a decision.\n');
    return exitCodes.done;
  });
}

async function named(store: Store, decision: EntityDecision): Promise<Proposal> {
  const nameOf = async (id: string | null): Promise<string> =>
    id === null ? '' : ((await store.entity(id))?.name ?? id);
  return { ...decision, names: [await nameOf(decision.from), await nameOf(decision.into)] };
}

function proposalLines({ id, action, from, into, names, name, why, by, at, settled }: Proposal, ink: Inks): string[] {
  const [some, other] = names.map((each) => ink.strong(harmless(each)));
  const what =
    action === 'propose'
      ? `Is ${some} (${from}) ${other} (${into})?`
      : action === 'undo'
        ? `undo`
        : `${action} ${from === null ? '' : `${some} (${from}) `}${other} (${into})${name === null ? '' : ` “${harmless(name)}”`}`;
  const answer =
    action === 'propose' && !settled
      ? [ink.faint(`  hearsay speakers merge ${from} ${into}   or   hearsay speakers apart ${from} ${into}`)]
      : [];
  return [
    what,
    ...(why === null ? [] : [`  ${harmless(why)}`]),
    ...answer,
    `  ${ink.faint(`${id} · ${harmless(by)} · ${at}${settled && action !== 'undo' ? ' · settled' : ''}`)}`,
    '',
  ];
}
