import type { MarkStyle } from '../../layers.ts';
import { type Horizon, horizonOf, isTwoSingles } from './horizon.ts';
import { closesAfterPunctuation, type Family, isFeetAndInches, type Mark } from './marks.ts';

/** Marks nest no deeper than this; what opens deeper is taken as stray. Bounds the time that unclosed marks can cost. */
const DEEPEST = 8;

export interface Opened {
  readonly mark: Mark;
  readonly style: MarkStyle;
  /** An apostrophe or LaTeX mark if nothing closes it: then no quotation, and no issue. */
  readonly doubtful: boolean;
  /** Where the first quotation of the same family directly inside begins: a hint that this one's closing mark is missing. */
  firstLike: number | null;
}

export interface Closed {
  readonly opened: Opened;
  readonly closer: Mark;
  readonly decidedBy: string;
}

/** Opened inside a quotation that closed without its own closing mark. */
export interface Cut {
  readonly opened: Opened;
  /** The outer quotation's closing mark. */
  readonly at: Mark;
}

/** How the marks of one block pair. */
export interface Pairing {
  readonly closed: readonly Closed[];
  readonly cut: readonly Cut[];
  /** Still open at the block's end, outermost first. */
  readonly open: readonly Opened[];
  /** Marks that close what nothing opened. */
  readonly stray: readonly Mark[];
}

export const pairMarks = (text: string, marks: readonly Mark[]): Pairing => new Pairer(text, marks).pair();

class Pairer implements Pairing {
  readonly closed: Closed[] = [];
  readonly cut: Cut[] = [];
  readonly open: Opened[] = [];
  readonly stray: Mark[] = [];
  readonly #text: string;
  readonly #marks: readonly Mark[];
  readonly #ahead: Horizon;

  constructor(text: string, marks: readonly Mark[]) {
    this.#text = text;
    this.#marks = marks;
    this.#ahead = horizonOf(marks);
  }

  pair(): Pairing {
    this.#marks.forEach((mark, i) => {
      if (mark.family === 'single') this.#single(mark, i);
      else if (isTwoSingles(mark) && this.#closesTwo()) this.#closeTwo(mark);
      else if (mark.family === 'double') this.#double(mark, i);
      else this.#directed(mark, i);
    });
    return this;
  }

  #double(mark: Mark, i: number): void {
    const open = this.#innermost('double');
    if (this.#isInches(mark, i, open)) return;
    const role = open === undefined ? this.#doubleAlone(mark, i) : doubleWithin(mark, open);
    if (role === 'open') this.#push(mark);
    else if (open !== undefined) this.#close(open, mark);
    else if (!isTwoSingles(mark)) this.stray.push(mark);
  }

  /** A double mark while none of its family is open. */
  #doubleAlone(mark: Mark, i: number): 'open' | 'close' {
    const hasPartner = this.#ahead.double[i] !== Infinity;
    if (mark.glyph === '“' || mark.glyph === '„' || mark.glyph === '‟')
      return mark.lean === 'close' && !hasPartner ? 'close' : 'open';
    if (mark.glyph === '``') return 'open';
    if (mark.glyph === '”' || mark.glyph === '’’')
      return mark.lean === 'open' && this.#closesNext(i) ? 'open' : 'close';
    if (mark.lean === 'either') return hasPartner ? 'open' : 'close';
    return mark.lean;
  }

  #closesNext(i: number): boolean {
    return this.#marks[this.#ahead.double[i] as number]?.lean === 'close';
  }

  /** A mark after a number that measures (a 24" screen) rather than closes. */
  #isInches(mark: Mark, i: number, open: Opened | undefined): boolean {
    if (mark.glyph !== '"' && mark.glyph !== '”' && mark.glyph !== "''") return false;
    if (!/[\d½¼¾]/.test(mark.before)) return false;
    if (isFeetAndInches(this.#text, mark)) return !this.#isLastCloser(mark, i, open);
    return mark.lean !== 'open' && (open === undefined || this.#closesNext(i));
  }

  /** Feet and inches end the quotation itself only where nothing else closes it: "I am 6'2" is never written so. */
  #isLastCloser({ after }: Mark, i: number, open: Opened | undefined): boolean {
    return open !== undefined && this.#ahead.double[i] === Infinity && /^[,.;!?]?$/.test(after);
  }

  #single(mark: Mark, i: number): void {
    if (isFeetAndInches(this.#text, mark)) return;
    const top = this.open.at(-1);
    const inside = top?.mark.family === 'single' ? top : undefined;
    if (mark.glyph === '‚') return void (mark.lean === 'open' && this.#push(mark));
    if (mark.lean === 'open') {
      if (this.#opensSingle(mark, i, inside)) this.#push(mark);
    } else if (inside !== undefined && this.#closesSingle(mark, i, inside)) this.#close(inside, mark);
  }

  #opensSingle(mark: Mark, i: number, inside: Opened | undefined): boolean {
    const { singleOpener, singleCloser, sureCloser } = this.#ahead;
    if (mark.glyph === '’') return false;
    if (mark.elision) {
      const sure = sureCloser[i] as number;
      return inside === undefined && sure !== Infinity && sure < (singleOpener[i] as number);
    }
    return mark.glyph !== "'" || singleCloser[i] !== Infinity || mark.before === '';
  }

  #closesSingle(mark: Mark, i: number, inside: Opened): boolean {
    if (mark.lean === 'either') return mark.glyph !== '‘' && BOTH_BLANK.test(mark.before + mark.after);
    if (mark.glyph === '‘' && inside.mark.glyph !== '‚' && mark.lean !== 'close') return false;
    if (closesAfterPunctuation(mark)) return true;
    const surelyClosedLater = (this.#ahead.sureCloser[i] as number) < (this.#ahead.singleOpener[i] as number);
    return !(surelyClosedLater && this.#mayBeApostrophe(mark));
  }

  /** workers', goin', 6': marks that end a word without ending a quotation. */
  #mayBeApostrophe({ start, before }: Mark): boolean {
    return /[sS\dzx]/.test(before) || /(?:in|an|o|th|ol)$/i.test(this.#text.slice(Math.max(0, start - 2), start));
  }

  /** Guillemets and corner brackets, either way round. */
  #directed(mark: Mark, i: number): void {
    const open = this.#innermost(mark.family);
    if (mark.family === 'corner') {
      if (mark.glyph === '「' || mark.glyph === '『') this.#push(mark);
      else if (open !== undefined) this.#close(open, mark);
      else this.stray.push(mark);
      return;
    }
    const pointsLeft = mark.glyph === '«' || mark.glyph === '‹';
    if (open !== undefined && this.#closesGuillemet(mark, open)) this.#close(open, mark);
    else if (mark.lean === 'open' || mark.before === '' || (pointsLeft && this.#ahead.guillemet[i] !== Infinity))
      this.#push(mark);
    else this.stray.push(mark);
  }

  #closesGuillemet(mark: Mark, open: Opened): boolean {
    if (mark.glyph === open.mark.glyph && mark.glyph !== '»') return mark.lean === 'close';
    return mark.lean !== 'open' || open.mark.glyph !== '»';
  }

  #innermost(family: Family): Opened | undefined {
    return this.open.findLast(({ mark }) => mark.family === family);
  }

  #push(mark: Mark): void {
    if (this.open.length === DEEPEST) return void this.stray.push(mark);
    const parent = this.open.at(-1);
    if (parent?.mark.family === mark.family) parent.firstLike ??= mark.start;
    this.open.push({ mark, style: styleOf(mark.glyph), doubtful: isDoubtful(mark), firstLike: null });
  }

  #close(opened: Opened, closer: Mark): void {
    while (this.open.at(-1) !== opened) this.cut.push({ opened: this.open.pop() as Opened, at: closer });
    this.open.pop();
    this.closed.push({ opened, closer, decidedBy: pairRule(opened.mark.glyph, closer.glyph) });
  }

  #closesTwo(): boolean {
    const [a, b] = this.open.slice(-2);
    return a?.mark.family === 'single' && b?.mark.family === 'single';
  }

  #closeTwo({ start, end, ...rest }: Mark): void {
    const family = 'single';
    const glyph = rest.glyph.charAt(0);
    for (const at of [start, end - 1])
      this.#close(this.open.at(-1) as Opened, { ...rest, family, glyph, start: at, end: at + 1 });
  }
}

/** A double mark while one of its family is open. */
function doubleWithin(mark: Mark, open: Opened): 'open' | 'close' {
  switch (mark.glyph) {
    case '“':
      return mark.lean === 'close' || (open.style === 'german' && mark.lean !== 'open') ? 'close' : 'open';
    case '„':
    case '‟':
    case '``':
    case '‘‘':
      return 'open';
    case '”':
    case '’’':
      return 'close';
    default:
      return mark.lean === 'open' ? 'open' : 'close';
  }
}

const isDoubtful = ({ glyph, family, lean, elision }: Mark): boolean =>
  glyph === "'" || glyph === '``' || glyph === "''" || elision || (family === 'guillemet' && lean !== 'open');

const BOTH_BLANK = /^\s{0,2}$/;

const STYLES: Readonly<Record<string, MarkStyle>> = {
  ...{ '„': 'german', '‚': 'german', "'": 'single', '‘': 'single', '‛': 'single' },
  ...{ '«': 'guillemet', '»': 'guillemet', '‹': 'guillemet', '›': 'guillemet', '「': 'other', '『': 'other' },
};

const styleOf = (glyph: string): MarkStyle => STYLES[glyph] ?? 'double';

const MATCHES: Readonly<Record<string, string>> = {
  ...{ '“': '”', '„': '“”', '‟': '”', '``': "''’’”", '‘‘': '’’', '‘': '’', '‚': '‘’', '‛': '’' },
  ...{ '«': '»', '»': '«', '‹': '›', '›': '‹', '「': '」', '『': '』' },
};

function pairRule(opener: string, closer: string): string {
  if (opener === closer) return 'quotations/same-marks';
  return MATCHES[opener]?.includes(closer) ? 'quotations/matching-marks' : 'quotations/mismatched-marks';
}
