import type { Document } from '../document.ts';
import type { Offices } from '../lexicon/offices.ts';
import {
  attributions,
  entities,
  type Entity,
  type Mention,
  mentions,
  type Name,
  nameJudgements,
  names,
} from '../layers.ts';
import type { Annotator } from '../pipeline.ts';
import { byPosition, overlaps } from '../span.ts';
import { bearersLayer } from './mentions/bearers.ts';
import { castOf } from './mentions/entities.ts';
import { type SourcePhrase, sourcePhrase, sourcePhrases } from './mentions/source-phrase.ts';

/**
 * Who is named, and what stands for someone: names put together to entities, and the sources of attributions.
 *
 * @param offices known names and their other spellings; without it only the article tells.
 */
export const mentionAnnotator = (offices: Offices | null): Annotator => ({
  name: 'mentions',
  requires: [names, nameJudgements, attributions],
  assigns: [entities, bearersLayer, sourcePhrases, mentions],
  annotate(document: Document): Document {
    const { text } = document;
    const found = document.get(names);
    const cast = castOf(text, found, document.get(nameJudgements), offices);
    const sources = document.get(attributions).map(({ source }) => sourcePhrase(text, source, found));
    return document
      .with(entities, cast.entities)
      .with(bearersLayer, cast.bearers)
      .with(sourcePhrases, sources)
      .with(mentions, mentionsOf(text, found, cast, sources));
  },
});

function mentionsOf(
  text: string,
  found: readonly Name[],
  { entities, bearers }: ReturnType<typeof castOf>,
  sources: readonly SourcePhrase[],
): Mention[] {
  const named = found.map((name, at) =>
    nameMention(text, name, entities[bearers[at]?.[0] ?? -1], bearers[at]?.[0] ?? null),
  );
  const taken = new Set(found.map(({ start, end }) => `${start}-${end}`));
  const described = sources.flatMap((source): Mention[] => {
    const key = `${source.start}-${source.end}`;
    if (source.kind === 'none' || taken.has(key)) return [];
    taken.add(key);
    return [sourceMention(source, bearers)];
  });
  return [...named, ...described].sort(byPosition);
}

function nameMention(text: string, name: Name, entity: Entity | undefined, index: number | null): Mention {
  const last = text.slice(name.start, name.end).search(/\S+$/);
  const kind = entity?.kind ?? 'other';
  return {
    ...{ start: name.start, end: name.end, kind, named: true, entity: kind === 'other' ? null : index },
    ...{ number: 'singular', gender: entity?.gender ?? 'unknown', head: { start: name.start + last, end: name.end } },
  };
}

function sourceMention(source: SourcePhrase, bearers: readonly (readonly number[])[]): Mention {
  const { start, end, kind, headSpan: head, number, gender, noun, heads } = source;
  const [name, ...more] = heads;
  const described = noun === 'person' ? 'role' : (noun ?? 'other');
  return {
    ...{ start, end, head: overlaps({ start, end }, head) ? head : { start, end }, number, gender },
    kind: kind === 'pronoun' ? 'pronoun' : kind === 'name' ? 'person' : described,
    named: kind === 'name',
    entity: name === undefined || more.length > 0 ? null : (bearers[name]?.[0] ?? null),
  };
}
