import { defineLayer } from './document.ts';
import type { Span } from './span.ts';
import type { Kind, Said, Stance, Standing, Statement, SpeakerStatus } from './statement.ts';

/**
 * What a stretch of the text was on the page. Readers assign this layer; blocks are in order, do not overlap,
 * and leave out only white space.
 */
export type BlockKind =
  | 'title'
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'block-quote'
  /** A post from elsewhere shown inside the article, with its author and date. */
  | 'embedded-post'
  /** A sentence of the article shown again, large: not to be counted twice. */
  | 'pull-quote'
  | 'caption'
  | 'byline'
  | 'dateline';

export interface Block extends Span {
  readonly kind: BlockKind;
}

export const blocks = defineLayer<readonly Block[]>('blocks');

/** A stretch of the text that stood on one page of a paged document, counted from 1. */
export interface Page extends Span {
  readonly number: number;
}

/** Assigned by readers of paged documents only; in order, without overlap. A paragraph may go over from one to the next. */
export const pages = defineLayer<readonly Page[]>('pages');

export type MarkStyle = 'double' | 'single' | 'guillemet' | 'german' | 'other';

/** A stretch inside quotation marks, before anyone is credited. Outer ones come before those inside them. */
export interface Quotation extends Span {
  /** The words between the marks; `start` and `end` include the marks. */
  readonly inner: Span;
  readonly style: MarkStyle;
  /** 0 for an outermost quotation, 1 for one inside it, … */
  readonly depth: number;
  /** False where the closing mark is missing and a rule ended the quotation. */
  readonly closed: boolean;
  /** Number of the quotation of the paragraph before that this one carries on (re-opened marks), else null. */
  readonly continues: number | null;
  /** The rule that paired the marks, for example `quotations/re-opened`. */
  readonly decidedBy: string;
}

export const quotations = defineLayer<readonly Quotation[]>('quotations');

/** An attribution relation as spans: PARC's and PolNeAR's source, cue and content. Each role may be several spans. */
export interface Relation {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  /** Never empty. */
  readonly content: readonly Span[];
  /** 0 to 1. */
  readonly confidence: number;
  /** `attribution/model`, or the rule that found it. */
  readonly decidedBy: string;
}

/** All spans of a relation, role by role. */
export const partsOf = ({ source, cue, content }: Pick<Relation, 'source' | 'cue' | 'content'>): Span[] => [
  ...source,
  ...cue,
  ...content,
];

/** What the model found, in order of their first span. */
export const relations = defineLayer<readonly Relation[]>('relations');

/** What a name may name; `other` for works, days, peoples and what is no name at all. */
export type NameKind = 'person' | 'organisation' | 'place' | 'other';

/** A run of capitalised words that may name someone, without titles before it: "Mark Rutte", "NATO", "Tuesday". */
export interface Name extends Span {
  /** The titles and roles right before it, as written: "Sen.", "NATO Secretary General"; '' where there are none. */
  readonly title: string;
}

/** In order, without overlap. */
export const names = defineLayer<readonly Name[]>('names');

/** What the model makes of a name: the chance of each kind, adding up to 1. Parallel to `names`. */
export type NameJudgement = Readonly<Record<NameKind, number>>;

export const nameJudgements = defineLayer<readonly NameJudgement[]>('name judgements');

export const SETTINGS = ['addressee', 'medium', 'via', 'when'] as const;
export type SettingName = (typeof SETTINGS)[number];

/** What the model makes of an addressee, a medium, a relay or a time. */
export interface SettingJudgement {
  /** That the text tells it at all, 0 to 1. */
  readonly known: number;
  /** Words near the relation that may tell it, in order, with the mean chance of their pieces. */
  readonly phrases: readonly (Span & { readonly chance: number })[];
}

/** What the model makes of a relation: chances that add up to 1 for each of the three questions. */
export interface RelationJudgement {
  readonly standing: Readonly<Record<Standing, number>>;
  readonly kind: Readonly<Record<Kind, number>>;
  readonly status: Readonly<Record<SpeakerStatus, number>>;
  /** Chances that a name near the relation is the speaker's; they and `nobody` add up to 1. By place in the text. */
  readonly pointers: readonly { readonly name: number; readonly chance: number }[];
  readonly nobody: number;
  readonly settings: Readonly<Record<SettingName, SettingJudgement>>;
}

/** Parallel to `attributions`. */
export const relationJudgements = defineLayer<readonly RelationJudgement[]>('relation judgements');

/** The model's relations after repair, with those that rules recovered; in order of their first span. */
export const attributions = defineLayer<readonly Relation[]>('attributions');

export type MentionKind = 'person' | 'organisation' | 'place' | 'role' | 'group' | 'pronoun' | 'other';
export type Gender = 'female' | 'male' | 'unknown';
export type GrammaticalNumber = 'singular' | 'plural' | 'unknown';

/** A span that names, describes or stands for someone: "Mark Rutte", "the NATO chief", "he", "officials". */
export interface Mention extends Span {
  readonly kind: MentionKind;
  /** The word or name that carries the meaning, without titles and what follows: "chief", "Rutte". */
  readonly head: Span;
  readonly number: GrammaticalNumber;
  readonly gender: Gender;
  /** True for a proper name: "Mark Rutte", "Rutte", "NATO". */
  readonly named: boolean;
  /** Index into `entities` of whom it names; null where it names nobody by itself ("he", "officials"). */
  readonly entity: number | null;
}

/** Names, and the sources of attributions; in order, the longer first where two start together. */
export const mentions = defineLayer<readonly Mention[]>('mentions');

/** Someone whom the article names: a person, an organisation, or a place that can speak. */
export interface Entity {
  /** The fullest name that the article gives, without titles. */
  readonly name: string;
  /** Other names that the article uses for them, fullest first: surname, acronym. */
  readonly aliases: readonly string[];
  readonly kind: NameKind;
  readonly gender: Gender;
  /** Nouns of what they are or do, lower case, from titles and appositives: "senator", "mayor of Osby". */
  readonly roles: readonly string[];
  /** Where the fullest name stands first. */
  readonly span: Span;
  /** Indices into `names` of where they are named, in order. */
  readonly names: readonly number[];
}

export const entities = defineLayer<readonly Entity[]>('entities');

/** The layers below are parallel to `attributions`: one value a relation, in the same order. */

/** Someone or something named beside a saying, with where. The name is in the article's own words. */
export interface Party {
  readonly name: string;
  readonly span: Span | null;
}

/** To whom, through what and through whom something was said. */
export interface Setting {
  readonly addressee: Party | null;
  readonly medium: Party | null;
  /** Who passed it on, nearest to the article first. */
  readonly via: readonly Party[];
}

export const settings = defineLayer<readonly Setting[]>('settings');

/** When it was said: the article's phrase, and the day or span that it means. */
export interface Day extends Omit<Said, 'phrase'> {
  readonly phrase: Span | null;
}

export const days = defineLayer<readonly (Day | null)[]>('days');

/** How it was said. */
export interface Manner {
  readonly standing: Standing;
  readonly kind: Kind;
  readonly stance: Stance;
}

export const manners = defineLayer<readonly Manner[]>('manners');

/** Who is speaking. */
export interface Speaker {
  /** The fullest name that the article gives (or the file of office holders); null where nobody can be named. */
  readonly name: string | null;
  readonly status: SpeakerStatus;
  readonly affiliation: string | null;
  /** That the name is right, 0 to 1, calibrated; null where no name was considered. */
  readonly probability: number | null;
  /** The rule, for example `coreference/pronoun` or `role/by-date`. */
  readonly decidedBy: string;
  /** What spoke for the first candidate, for people; strongest first. */
  readonly evidence: readonly string[];
  /** Everyone considered, most probable first. */
  readonly candidates: readonly { readonly name: string; readonly probability: number }[];
}

export const speakers = defineLayer<readonly Speaker[]>('speakers');

export type UnattributedKind = 'title' | 'scare' | 'term' | 'dialogue' | 'unknown';

/** A quotation of three words or more that no relation's content covers, with what it seems to be. */
export interface Unattributed extends Span {
  readonly seems: UnattributedKind;
  readonly decidedBy: string;
}

export const unattributed = defineLayer<readonly Unattributed[]>('unattributed');

/** The attributions as users meet them, in the same order. */
export const statements = defineLayer<readonly Statement[]>('statements');
