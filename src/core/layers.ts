import { defineLayer } from './document.ts';
import type { Span } from './span.ts';
import type { Statement } from './statement.ts';

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

/** What the model found, in order of their first span. */
export const relations = defineLayer<readonly Relation[]>('relations');

/** The model's relations after repair, with those that rules recovered; in order of their first span. */
export const attributions = defineLayer<readonly Relation[]>('attributions');

export type UnattributedKind = 'title' | 'scare' | 'term' | 'dialogue' | 'unknown';

/** A quotation of three words or more that no relation's content covers, with what it seems to be. */
export interface Unattributed extends Span {
  readonly seems: UnattributedKind;
  readonly decidedBy: string;
}

export const unattributed = defineLayer<readonly Unattributed[]>('unattributed');

/** The attributions as users meet them, in the same order. */
export const statements = defineLayer<readonly Statement[]>('statements');
