import type { Offices } from '../../lexicon/offices.ts';
import type { Name } from '../../layers.ts';
import { overlaps, type Span } from '../../span.ts';
import type { SpeakerStatus } from '../../statement.ts';
import { isFirstPerson } from '../mentions/source-phrase.ts';
import { tokensOf } from '../mentions/tokens.ts';
import type { Candidate } from './candidates.ts';
import { firstNameFrom } from '../mentions/by-place.ts';
import type { Scene, Turn } from './scene.ts';

/** Who spoke in the turns before: an entity's number, -1 for nobody named; one value a turn that is decided. */
export type History = readonly number[];

type Feature = (given: Given) => number;

/** A turn, a candidate, and what is known of the candidate's names around the turn. */
interface Given {
  readonly scene: Scene;
  readonly turn: Turn;
  readonly number: number;
  readonly history: History;
  readonly candidate: Candidate;
  readonly near: Near;
  readonly pointed: number;
  readonly bestPointed: number;
  readonly offices: Offices | null;
}

/** Where a candidate is named, seen from a turn. */
interface Near {
  readonly before: Name | null;
  readonly beforeSentences: number;
  readonly beforeParagraphs: number;
  readonly afterSentences: number;
  readonly afterParagraphs: number;
  readonly count: number;
  readonly first: number;
  readonly inOwnContent: boolean;
  /** 1 for the candidate of its kind and gender named last before the turn, 1/2 for the next, … */
  readonly recency: number;
}

const yes = (value: boolean): number => (value ? 1 : 0);
const SINGULAR_PERSON = new Set(['he', 'him', 'his', 'himself', 'she', 'her', 'hers', 'herself']);
const OTHER_PERSON = new Set(['we', 'us', 'our', 'you', 'your']);
const THIRD_PLURAL = new Set(['they', 'them', 'their', 'themselves', 'both']);
const RELATIVE = new Set(['who', 'whom', 'whose', 'which', 'that']);

/** What the source is, by its words. */
const isWord =
  (words: ReadonlySet<string>): Feature =>
  ({ turn: { phrase } }) =>
    yes(phrase.kind === 'pronoun' && words.has(phrase.head));

const spokeAt =
  (back: number): Feature =>
  ({ history, number, candidate }) =>
    yes(candidate.entity !== null && number >= back && history[number - back] === candidate.entity);

const status =
  (...of: readonly SpeakerStatus[]): Feature =>
  ({ turn }) =>
    of.reduce((sum, one) => sum + turn.judged.status[one], 0);

/** "Roe's statement", "the Osby Herald report": what somebody said or wrote. */
const WORDS_OF =
  /^(?:['’]s?)?\s(?:\p{L}+\s){0,2}(?:statement|report|e-?mail|letter|speech|tweet|post|memo|memoir|book|article|editorial|op-ed|release|testimony|remarks?|comments?|account|website|blog|column|story|interview|paper|newspaper|study|analysis|review|headline|message|address|announcement|declaration)s?\b/iu;

/** Shares of words that a description has in common with what the text says of someone. */
function roleOverlap({ turn: { phrase }, scene, candidate }: Given): number {
  if (phrase.kind !== 'description' || candidate.entity === null) return 0;
  const own = new Set(phrase.words.filter((word) => !/^(?:the|a|an|his|her|their|this|former)$/.test(word)));
  let best = 0;
  for (const role of scene.entities[candidate.entity]?.roles ?? []) {
    const words = role.split(' ');
    if (words[0] !== phrase.head) continue;
    best = Math.max(best, words.filter((word) => own.has(word)).length / Math.max(1, own.size));
  }
  return best;
}

const rolesOf = ({ scene, candidate }: Given): readonly string[] =>
  candidate.entity === null ? [] : (scene.entities[candidate.entity]?.roles ?? []);

const isFormer = (word: string): boolean => /^(?:former|ex|then|late|outgoing|one-time)$/.test(word);

const isHead =
  (first: boolean): Feature =>
  ({ turn: { phrase }, scene, candidate }) =>
    yes(
      phrase.heads.some((at) => {
        const bearers = scene.bearers[at] ?? [];
        return first ? bearers[0] === candidate.entity : bearers.indexOf(candidate.entity ?? -1) > 0;
      }),
    );

const EXPLICIT: (given: Given) => { back: number; ahead: number } = ({ scene, candidate, number }) => {
  const at = candidate.entity === null ? [] : (scene.speaking[candidate.entity] ?? []);
  const back = at.findLast((one) => one < number);
  const ahead = at.find((one) => one > number);
  return { back: back === undefined ? 0 : 1 / (number - back), ahead: ahead === undefined ? 0 : 1 / (ahead - number) };
};

/** Everything that the scorer is told of a turn and a candidate, by name. Order and meaning are part of the weights. */
const FEATURES: Readonly<Record<string, Feature>> = {
  'no source': ({ turn }) => yes(turn.phrase.kind === 'none'),
  'he or she': isWord(SINGULAR_PERSON),
  it: ({ turn }) => yes(turn.phrase.kind === 'pronoun' && /^its?$/.test(turn.phrase.head)),
  I: ({ turn }) => yes(isFirstPerson(turn.phrase)),
  'I, in no quotation': ({ turn }) => yes(isFirstPerson(turn.phrase) && !turn.isQuoted),
  'we or you': isWord(OTHER_PERSON),
  they: isWord(THIRD_PLURAL),
  who: isWord(RELATIVE),
  'a name': ({ turn }) => yes(turn.phrase.kind === 'name'),
  'a description': ({ turn }) => yes(turn.phrase.kind === 'description'),
  'the noun is a person': ({ turn }) => yes(turn.phrase.noun === 'person'),
  'the noun is a group': ({ turn }) => yes(turn.phrase.noun === 'group'),
  'the noun is a body': ({ turn }) => yes(turn.phrase.noun === 'organisation'),
  definite: ({ turn }) => yes(turn.phrase.opening === 'definite'),
  indefinite: ({ turn }) => yes(turn.phrase.opening === 'indefinite'),
  possessive: ({ turn }) => yes(turn.phrase.opening === 'possessive'),
  'a plural': ({ turn }) => yes(turn.phrase.number === 'plural'),
  'direct speech': ({ turn }) => yes(turn.form === 'direct'),
  'indirect speech': ({ turn }) => yes(turn.form === 'indirect'),
  'no cue': ({ turn }) => yes(turn.relation.cue.length === 0),
  'judged named': status('named'),
  'judged organisation': status('organisation'),
  'judged nameless': status('group', 'role', 'anonymous'),
  'judged the author': status('author'),
  'judged unknown': status('unknown'),
  'a person': ({ candidate }) => yes(candidate.kind === 'person'),
  'an organisation': ({ candidate }) => yes(candidate.kind === 'organisation'),
  'a place': ({ candidate }) => yes(candidate.kind === 'place'),
  'named by the source itself': ({ candidate }) => yes(candidate.entity === null),
  'the same name': isHead(true),
  'a name that another shares': isHead(false),
  "another's name in the source": ({ turn: { phrase }, scene, candidate }) =>
    yes(phrase.others.some((at) => scene.bearers[at]?.[0] === candidate.entity)),
  'whose words they are': ({ turn: { phrase }, scene, candidate }) =>
    yes(
      phrase.others.some(
        (at) =>
          scene.bearers[at]?.[0] === candidate.entity &&
          WORDS_OF.test(scene.document.text.slice(scene.names[at]?.end, phrase.end)),
      ),
    ),
  'the role fits': roleOverlap,
  'the role is another': (given) =>
    yes(
      given.turn.phrase.noun === 'person' &&
        given.candidate.entity !== null &&
        (given.scene.entities[given.candidate.entity]?.roles.length ?? 0) > 0 &&
        roleOverlap(given) === 0,
    ),
  'the role is of another': (given) => {
    const { detail } = given.turn.phrase;
    const roles = rolesOf(given).filter(
      (role) => role.split(' ')[0] === given.turn.phrase.head && / (?:of|for|at|in|from) /.test(role),
    );
    return yes(
      detail.length > 0 &&
        roles.length > 0 &&
        !roles.some((role) => role.split(' ').some((word) => detail.includes(word))),
    );
  },
  'the role is a former one': (given) =>
    yes(
      roleOverlap(given) > 0 &&
        given.turn.phrase.words.some(isFormer) !== rolesOf(given).some((role) => role.split(' ').some(isFormer)),
    ),
  'its name has the noun': ({ turn: { phrase }, candidate }) =>
    yes(phrase.kind === 'description' && candidate.entity !== null && tokensOf(candidate.name).includes(phrase.head)),
  'the only body': ({ turn: { phrase }, scene, candidate }) =>
    yes(phrase.noun === 'organisation' && candidate.kind === 'organisation' && scene.bodies === 1),
  'the role is unique': (given) => {
    if (roleOverlap(given) === 0) return 0;
    const fitting = given.scene.entities.filter(({ roles }) =>
      roles.some((role) => role.split(' ')[0] === given.turn.phrase.head),
    );
    return 1 / Math.max(1, fitting.length);
  },
  'an acronym or alias': ({ scene, turn: { phrase }, candidate, offices }) => {
    if (phrase.kind !== 'description' || candidate.entity === null || !offices) return 0;
    const words = scene.document
      .slice(phrase)
      .replace(/^the\s/i, '')
      .toLowerCase();
    return yes(offices.aliasesOf(candidate.name).some((alias) => alias.toLowerCase() === words));
  },
  'the gender fits': ({ turn: { phrase }, candidate }) =>
    yes(phrase.gender !== 'unknown' && phrase.gender === candidate.gender),
  'the gender does not fit': ({ turn: { phrase }, candidate }) =>
    yes(phrase.gender !== 'unknown' && candidate.gender !== 'unknown' && phrase.gender !== candidate.gender),
  'in the same sentence': ({ near }) => yes(near.before !== null && near.beforeSentences === 0),
  'in the sentence before': ({ near }) => yes(near.before !== null && near.beforeSentences === 1),
  'in the same paragraph': ({ near }) => yes(near.before !== null && near.beforeParagraphs === 0),
  'in the paragraph before': ({ near }) => yes(near.before !== null && near.beforeParagraphs === 1),
  'sentences back': ({ near }) => (near.before ? Math.log1p(near.beforeSentences) / 3 : 1.5),
  'named last': ({ near }) => near.recency,
  'named later in the sentence': ({ near }) => yes(near.afterSentences === 0),
  'named later in the paragraph': ({ near }) => yes(near.afterParagraphs === 0),
  'the subject': ({ near, scene }) => yes(near.before !== null && isSubject(near.before, scene)),
  'a possessor': ({ near, scene: { document } }) =>
    yes(near.before !== null && /^['’]s?(?:\s|$)/.test(document.text.slice(near.before.end, near.before.end + 3))),
  'behind a preposition': ({ near, scene: { document } }) =>
    yes(
      near.before !== null &&
        /\b(?:of|for|from|in|at|with|to|by|on|about|against|between|than)\s(?:the\s)?$/.test(
          document.text.slice(
            Math.max(0, near.before.start - near.before.title.length - 14),
            near.before.start - (near.before.title ? near.before.title.length + 1 : 0),
          ),
        ),
    ),
  'named inside another saying': ({ near, scene }) => yes(near.before !== null && scene.told.has(near.before)),
  'how often named': ({ near }) => Math.log1p(near.count) / 3,
  'how early named': ({ near }) => 1 / (1 + near.first),
  'how often a speaker': ({ scene, candidate }) =>
    candidate.entity === null ? 0 : Math.log1p(scene.speaking[candidate.entity]?.length ?? 0) / 3,
  'spoke last': spokeAt(1),
  'spoke last but one': spokeAt(2),
  'spoke last in this paragraph': (given) => spokeAt(1)(given) * yes(isBeside(given, 0)),
  'spoke last in the paragraph before': (given) => spokeAt(1)(given) * yes(isBeside(given, 1)),
  'spoke last with the same words': (given) =>
    spokeAt(1)(given) * yes(given.scene.turns[given.number - 1]?.phrase.head === given.turn.phrase.head),
  'says the words around it': ({ turn, history, candidate }) =>
    yes(turn.within !== null && candidate.entity !== null && history[turn.within] === candidate.entity),
  'spoke by name before': (given) => EXPLICIT(given).back,
  'speaks by name next': (given) => EXPLICIT(given).ahead,
  'pointed at': ({ pointed }) => pointed,
  'pointed at, log': ({ pointed }) => Math.max(-1, Math.log10(pointed + 0.001) / 3),
  'pointed at most': ({ pointed, bestPointed }) => yes(pointed > 0 && pointed === bestPointed),
  'points at nobody': ({ turn }) => turn.judged.nobody,
};

export const FEATURE_NAMES: readonly string[] = Object.keys(FEATURES);
const ALL = Object.values(FEATURES);

const isBeside = ({ scene, turn, number }: Given, paragraphs: number): boolean =>
  turn.paragraph - (scene.turns[number - 1]?.paragraph ?? -9) === paragraphs;

/** The first name of its sentence, with few words before it. */
function isSubject(name: Name, { document, places }: Scene): boolean {
  const start = places.startOfSentence(places.of(name.start).sentence);
  return (
    document.text
      .slice(start, name.start - name.title.length)
      .trim()
      .split(/\s+/).length <= 3
  );
}

/** Rows of features, one a candidate. */
export function featuresOf(
  scene: Scene,
  number: number,
  candidates: readonly Candidate[],
  history: History,
  offices: Offices | null,
): number[][] {
  const turn = scene.turns[number] as Turn;
  const pointed = pointers(scene, turn, candidates);
  const bestPointed = Math.max(0, ...pointed);
  const near = nearest(scene, turn, candidates);
  return candidates.map((candidate, i) => {
    const given: Given = {
      ...{ scene, turn, number, history, candidate, bestPointed, offices },
      ...{ near: near[i] as Near, pointed: pointed[i] as number },
    };
    return ALL.map((feature) => feature(given));
  });
}

/** What the model's pointer gives each candidate: the sum over the names that are first of all theirs. */
function pointers({ bearers }: Scene, { judged }: Turn, candidates: readonly Candidate[]): number[] {
  const sums = new Map<number, number>();
  for (const { name, chance } of judged.pointers)
    for (const [rank, entity] of (bearers[name] ?? []).entries())
      sums.set(entity, (sums.get(entity) ?? 0) + (rank === 0 ? chance : 0));
  return candidates.map(({ entity }) => (entity === null ? 0 : (sums.get(entity) ?? 0)));
}

function nearest(scene: Scene, turn: Turn, candidates: readonly Candidate[]): Near[] {
  const isOutside = (one: Name) => !turn.relation.content.some((content) => overlaps(content, one));
  const found = candidates.map(({ entity }): Omit<Near, 'recency'> => {
    const mine = entity === null ? [] : (scene.own[entity] as readonly Name[]);
    const middle = firstNameFrom(mine, turn.at);
    const before = lastWhere(mine, middle - 1, (one) => one.end <= turn.at && isOutside(one));
    const after = firstWhere(mine, middle, (one) => one.start > turn.at && isOutside(one));
    const place = before && scene.places.of(before.start);
    const later = after && scene.places.of(after.start);
    return {
      before,
      beforeSentences: place ? turn.sentence - place.sentence : 99,
      beforeParagraphs: place ? turn.paragraph - place.paragraph : 99,
      afterSentences: later ? later.sentence - turn.sentence : 99,
      afterParagraphs: later ? later.paragraph - turn.paragraph : 99,
      count: mine.length,
      first: mine[0] ? scene.places.of(mine[0].start).sentence : 99,
      inOwnContent: turn.relation.content.some((content) => namesIn(mine, content)),
    };
  });
  const order = found
    .map((near, i) => ({ i, end: near.before?.end ?? -1 }))
    .filter(({ i, end }) => end >= 0 && isCompatible(turn, candidates[i] as Candidate))
    .sort((a, b) => b.end - a.end);
  const rank = new Map(order.map(({ i }, place) => [i, 1 / (place + 1)]));
  return found.map((near, i) => ({ ...near, recency: rank.get(i) ?? 0 }));
}

/** Whether someone of that kind and gender can be meant by the source's pronoun; true where it is none. */
function isCompatible({ phrase }: Turn, { kind, gender }: Candidate): boolean {
  if (phrase.gender === 'unknown') return true;
  return kind === 'person' && (gender === 'unknown' || gender === phrase.gender);
}

function lastWhere(names: readonly Name[], from: number, fits: (name: Name) => boolean): Name | null {
  for (let at = from; at >= 0; at--) if (fits(names[at] as Name)) return names[at] as Name;
  return null;
}

function firstWhere(names: readonly Name[], from: number, fits: (name: Name) => boolean): Name | null {
  for (let at = from; at < names.length; at++) if (fits(names[at] as Name)) return names[at] as Name;
  return null;
}

const namesIn = (names: readonly Name[], { start, end }: Span): boolean => {
  const name = names[firstNameFrom(names, start)];
  return name !== undefined && name.start < end;
};
