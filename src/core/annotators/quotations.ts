import type { Document } from '../document.ts';
import type { Issue } from '../issue.ts';
import { type Block, blocks, type Quotation, quotations } from '../layers.ts';
import type { Annotator } from '../pipeline.ts';
import { type Span, span } from '../span.ts';
import { type Draft, hasWords, Numbering, withoutBlanks } from './quotations/drafts.ts';
import { type Ending, endOf, narratorAfter } from './quotations/endings.ts';
import { type Mark, MarkScanner } from './quotations/marks.ts';
import { type Opened, type Pairing, pairMarks } from './quotations/pairing.ts';

/**
 * Pairs quotation marks, block by block, in time linear in the text. A quotation stays within its block; one that is
 * still open at the block's end is carried on where the next block opens again or closes what it never opened.
 */
export const quotationAnnotator: Annotator = {
  name: 'quotations',
  requires: [blocks],
  assigns: [quotations],
  annotate(document: Document): Document {
    const { found, issues } = findQuotations(document.text, document.get(blocks));
    return document.with(quotations, found).withIssues(...issues);
  },
};

export interface FoundQuotations {
  readonly found: readonly Quotation[];
  readonly issues: readonly Issue[];
}

/** Pairs the marks of a text; `inBlocks` are in order and do not overlap. */
export function findQuotations(text: string, inBlocks: readonly Block[]): FoundQuotations {
  const reader = new BlockReader(text);
  const scanner = new MarkScanner(text);
  for (const block of inBlocks) {
    const marks = scanner.marksIn(block);
    if (STANDS_BETWEEN.has(block.kind)) reader.readAside(block, pairMarks(text, marks));
    else reader.read(block, marks, pairMarks(text, marks));
  }
  return reader.finish();
}

/** Blocks that may stand between two paragraphs of one speech. */
const STANDS_BETWEEN: ReadonlySet<Block['kind']> = new Set(['caption', 'pull-quote', 'embedded-post']);

/** A quotation that its block left open. */
interface Pending {
  readonly opened: Opened;
  readonly edge: number;
  readonly drafts: Draft[];
  readonly continues: Draft | null;
}

class BlockReader {
  readonly #text: string;
  /** One list a block: what the next block decides still lands in its place. */
  readonly #drafts: Draft[][] = [];
  readonly #issues: Issue[] = [];
  #pending: readonly Pending[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  read(block: Block, marks: readonly Mark[], pairing: Pairing): void {
    const drafts = this.#newDrafts();
    const continued = this.#reopen(block, marks, pairing);
    const carriedOver = continued.size === 0 ? this.#carryOver(block, marks, pairing, drafts) : undefined;
    for (const pending of this.#pending) this.#endUnclosed(pending);
    this.#takePaired(pairing, drafts, continued);
    this.#reportStray(pairing.stray.filter((mark) => mark !== carriedOver));
    this.#pending = pairing.open.map((opened) => ({
      ...{ opened, edge: block.end, drafts },
      continues: continued.get(opened.mark) ?? null,
    }));
  }

  /** A caption or the like: its own quotations end with it, and a speech around it may go on. */
  readAside(block: Block, pairing: Pairing): void {
    const drafts = this.#newDrafts();
    this.#takePaired(pairing, drafts, new Map());
    for (const opened of pairing.open) this.#endUnclosed({ opened, edge: block.end, drafts, continues: null });
    this.#reportStray(pairing.stray);
  }

  finish(): FoundQuotations {
    for (const pending of this.#pending) this.#endUnclosed(pending);
    const numbering = new Numbering(this.#text);
    for (const drafts of this.#drafts) numbering.add(drafts);
    return { found: numbering.quotations, issues: this.#issues };
  }

  #newDrafts(): Draft[] {
    const drafts: Draft[] = [];
    this.#drafts.push(drafts);
    return drafts;
  }

  /** The marks at the block's start that open again what was left open, with the quotation that each carries on. */
  #reopen(block: Block, marks: readonly Mark[], pairing: Pairing): Map<Mark, Draft> {
    const continued = new Map<Mark, Draft>();
    let at = block.start;
    for (const pending of this.#runningOn()) {
      const mark = marks[continued.size];
      if (mark?.start !== at || pairing.stray[0] === mark) break;
      if (mark.family !== pending.opened.mark.family) {
        if (pending.opened.doubtful) continue;
        break;
      }
      continued.set(mark, this.#runOn(pending, 'quotations/re-opened-next'));
      at = mark.end;
    }
    return continued;
  }

  /** A closing mark that nothing opened in this block ends what the block before left open. */
  #carryOver(block: Block, marks: readonly Mark[], pairing: Pairing, drafts: Draft[]): Mark | undefined {
    const closer = marks[0];
    const pending = this.#runningOn().find(({ opened }) => opened.mark.family === closer?.family);
    if (closer === undefined || pending === undefined || pairing.stray[0] !== closer) return undefined;
    const continues = this.#runOn(pending, 'quotations/carried-on-next');
    const inner = withoutBlanks(this.#text, span(block.start, closer.start));
    const decidedBy = 'quotations/carried-over';
    drafts.push({
      start: inner.start,
      end: closer.end,
      inner,
      style: continues.style,
      closed: true,
      continues,
      decidedBy,
    });
    return closer;
  }

  /** What may go on in the next block: the innermost of each family, unless the narrator speaks at its end. */
  #runningOn(): Pending[] {
    return this.#pending.filter(
      ({ opened: { mark }, edge }, i) =>
        !this.#pending.some(({ opened }, j) => j > i && opened.mark.family === mark.family) &&
        narratorAfter(this.#text, span(mark.end, edge)) === null,
    );
  }

  #runOn(pending: Pending, decidedBy: string): Draft {
    this.#pending = this.#pending.filter((other) => other !== pending);
    return this.#draftUnclosed(pending, { end: pending.edge, decidedBy });
  }

  #takePaired(pairing: Pairing, drafts: Draft[], continued: ReadonlyMap<Mark, Draft>): void {
    for (const { opened, closer, decidedBy } of pairing.closed) {
      const { mark, style } = opened;
      const inner = withoutBlanks(this.#text, span(mark.end, closer.start));
      const continues = continued.get(mark) ?? null;
      const rule = continues === null ? decidedBy : 'quotations/re-opened';
      drafts.push({ start: mark.start, end: closer.end, inner, style, closed: true, continues, decidedBy: rule });
    }
    for (const { opened, at } of pairing.cut) {
      const continues = continued.get(opened.mark) ?? null;
      this.#endUnclosed({ opened, edge: at.start, drafts, continues }, 'quotations/outer-closed');
    }
  }

  #endUnclosed(pending: Pending, rule?: string): void {
    const { opened } = pending;
    const ending = this.#endingOf(pending, rule);
    const isSpeech = ending.decidedBy === 'quotations/narrator-resumes' && opened.mark.before === '';
    if (opened.doubtful && !isSpeech && pending.continues === null) return;
    const draft = this.#draftUnclosed(pending, ending);
    if (hasWords(this.#text, draft.inner)) this.#issues.push(neverClosed(draft, opened.mark));
  }

  #endingOf({ opened, edge, drafts }: Pending, rule: string | undefined): Ending {
    if (rule !== undefined && opened.firstLike === null) return { end: edge, decidedBy: rule };
    const ending = endOf(this.#text, opened, edge);
    if (ending.decidedBy !== 'quotations/narrator-resumes') return ending;
    const crosses = drafts.some(
      ({ start, end }) => start > opened.mark.start && start < ending.end && ending.end < end,
    );
    return crosses ? { end: edge, decidedBy: 'quotations/paragraph-end' } : ending;
  }

  #draftUnclosed({ opened, drafts, continues }: Pending, { end, decidedBy }: Ending): Draft {
    const { mark, style } = opened;
    const inner = withoutBlanks(this.#text, span(mark.end, end));
    const draft = { start: mark.start, end: inner.end, inner, style, closed: false, continues, decidedBy };
    drafts.push(draft);
    return draft;
  }

  /** One issue a block: a page of stray marks is one finding. */
  #reportStray(marks: readonly Mark[]): void {
    const [first] = marks;
    if (first === undefined) return;
    const others = marks.length > 1 ? `, and ${marks.length - 1} more in this paragraph` : '';
    const message = `The quotation mark ${first.glyph} pairs with no other${others}; it was left out.`;
    this.#issues.push({ rule: 'quotations/stray-mark', message, severity: 'info', span: span(first.start, first.end) });
  }
}

function neverClosed({ start, end, decidedBy }: Span & { decidedBy: string }, { glyph }: Mark): Issue {
  const message = `The quotation mark ${glyph} is never closed; the quotation was ended by the rule ${decidedBy}. Look at where it ends.`;
  return { rule: 'quotations/never-closed', message, severity: 'warning', span: span(start, end) };
}
