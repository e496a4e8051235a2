import type { Document } from '../../document.ts';
import {
  attributions,
  type Block,
  blocks,
  type Entity,
  entities,
  type Name,
  names,
  type Quotation,
  quotations,
  type Relation,
  type RelationJudgement,
  relationJudgements,
} from '../../layers.ts';
import { byPosition, type Span } from '../../span.ts';
import { bearersLayer } from '../mentions/bearers.ts';
import { type SourcePhrase, sourcePhrases } from '../mentions/source-phrase.ts';
import { holders } from '../statements/nesting.ts';
import { QuotedWords } from '../statements/form.ts';
import { Places } from './places.ts';

/** One relation with what the search for its speaker needs to know of it. */
export interface Turn {
  readonly relation: Relation;
  readonly phrase: SourcePhrase;
  readonly judged: RelationJudgement;
  /** Where the source stands, else the cue, else the content. */
  readonly at: number;
  readonly sentence: number;
  readonly paragraph: number;
  readonly form: 'direct' | 'indirect' | 'mixed';
  /** Whether the source itself stands in a quotation: "I" there is whoever is quoted. */
  readonly isQuoted: boolean;
  /** The entity whose name the source plainly goes by; null where it goes by none, or by one that several share. */
  readonly explicit: number | null;
  /** The turn in whose content this one lies. */
  readonly within: number | null;
}

/** An article prepared for the search: its relations in order, whom it names and where. */
export interface Scene {
  readonly document: Document;
  readonly turns: readonly Turn[];
  readonly entities: readonly Entity[];
  readonly names: readonly Name[];
  readonly bearers: readonly (readonly number[])[];
  readonly places: Places;
  /** For each entity the names that are first of all its own, in order. */
  readonly own: readonly (readonly Name[])[];
  /** Names that stand in the content of an attribution. */
  readonly told: ReadonlySet<Name>;
  /** Whether the article is questions and answers, marked by labels or not. */
  readonly isInterview: boolean;
  /** Where the first label of an interview stands, `Q:` or `A:`; Infinity where none does. */
  readonly firstLabel: number;
  /** Entities by how often they are named, the most often first. */
  readonly frequent: readonly number[];
  /** How many organisations are named. */
  readonly bodies: number;
  /** For each entity the numbers of turns whose source goes by its name. */
  readonly speaking: readonly (readonly number[])[];
}

export function sceneOf(document: Document): Scene {
  const { text } = document;
  const relations = document.get(attributions);
  const judged = document.get(relationJudgements);
  const found = document.get(names);
  const bearers = document.get(bearersLayer);
  const places = new Places(text, document.get(blocks) as readonly Block[]);
  const quoted = new QuotedWords(text, document.get(quotations) as readonly Quotation[]);
  const phrases = document.get(sourcePhrases);
  const within = holders(relations);
  const turns = relations.map((relation, i): Turn => {
    const phrase = phrases[i] as SourcePhrase;
    const { start: at } = (relation.source[0] ?? relation.cue[0] ?? relation.content[0]) as Span;
    const [head, ...more] = phrase.heads;
    const bearing = head === undefined ? [] : (bearers[head] ?? []);
    return {
      ...{ relation, phrase, judged: judged[i] as RelationJudgement, at },
      ...places.of(at),
      form: quoted.formOf(relation.content),
      isQuoted: relation.source.length > 0 && quoted.formOf(relation.source) === 'direct',
      explicit: more.length === 0 && bearing.length === 1 ? (bearing[0] as number) : null,
      within: within[i] as number | null,
    };
  });
  const cast = document.get(entities);
  const speaking: number[][] = cast.map(() => []);
  turns.forEach(({ explicit }, i) => {
    if (explicit !== null) (speaking[explicit] as number[]).push(i);
  });
  return {
    ...{ bodies: cast.filter(({ kind }) => kind === 'organisation').length },
    isInterview: isInterview(text),
    firstLabel: /^(?:Q|A|Question|Answer)[.:]\s/m.exec(text)?.index ?? Infinity,
    frequent: [...cast.keys()].sort((a, b) => (cast[b] as Entity).names.length - (cast[a] as Entity).names.length),
    ...{ document, turns, entities: cast, names: found, bearers, places, speaking },
    own: cast.map((entity, at) =>
      entity.names.filter((one) => bearers[one]?.[0] === at).map((one) => found[one] as Name),
    ),
    told: namesInside(found, relations.flatMap(({ content }) => content).sort(byPosition)),
  };
}

/** Labels before what is said, or paragraphs that ask: four of them, and more than one in seven. */
function isInterview(text: string): boolean {
  const paragraphs = text
    .split('\n')
    .map((one) => one.trim())
    .filter((one) => one !== '');
  const asking = paragraphs.filter((one) => one.endsWith('?')).length;
  return paragraphs.filter((one) => LABEL.test(one)).length >= 3 || (asking >= 4 && asking > paragraphs.length / 7);
}

const LABEL =
  /^(?:[QA][:.]|(?:Question|Answer|\p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,3})(?:\s\([^)]{1,40}\))?:)\s/u;

/** Those of the names, in order, that one of the spans, in order of their starts, shares a character with. */
function namesInside(names: readonly Name[], spans: readonly Span[]): Set<Name> {
  const inside = new Set<Name>();
  let next = 0;
  let reach = 0;
  for (const name of names) {
    for (; next < spans.length && (spans[next] as Span).start < name.end; next++)
      reach = Math.max(reach, (spans[next] as Span).end);
    if (reach > name.start) inside.add(name);
  }
  return inside;
}
