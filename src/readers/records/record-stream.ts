import { JSONParser, type ParsedElementInfo } from '@streamparser/json';
import type { Limits, Trouble } from '../container.ts';
import { tooLarge } from './article.ts';
import { hasText } from './json-record.ts';

/** What is known when all was written. */
export interface RecordEnd {
  /** The outermost object, where it is one record itself and holds no list of records; else null. */
  readonly alone: unknown;
  /** How many objects there were in lists that were not read, by the key of the list. */
  readonly elsewhere: ReadonlyMap<string, number>;
  readonly failure: Trouble | null;
}

/**
 * Takes JSON piece by piece and gives the records of its list: the outermost one, or the first list of objects in an
 * outermost object. Holds one record at a time, however long the list is.
 */
export class RecordStream {
  readonly #limits: Limits;
  #parser: JSONParser | null = null;
  #records: unknown[] = [];
  /** The key of the list that is read; '' for an outermost list, null before there is one. */
  #list: string | null = null;
  /** All that was written, as long as the outermost object may turn out to be an article itself. */
  #whole: string | null = '';
  /** UTF-16 units since the last record ended. */
  #held = 0;
  #done = false;
  #failure: Trouble | null = null;
  readonly #elsewhere = new Map<string, number>();

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  get failure(): Trouble | null {
    return this.#failure;
  }

  write(piece: string): void {
    if (this.#failure || piece === '') return;
    if (this.#done) return this.#trailing(piece);
    if (this.#whole !== null) this.#whole += piece;
    this.#parser ??= this.#open(piece);
    this.#held += piece.length;
    this.#guarded(piece);
    if (this.#held > this.#limits.articleBytes + piece.length && !this.#done) this.#fail(tooLarge(this.#limits));
  }

  /** The records that were finished since this was last asked. */
  take(): unknown[] {
    const records = this.#records;
    this.#records = [];
    return records;
  }

  end(): RecordEnd {
    if (!this.#done && !this.#failure) this.#fail(broken('it ends in the middle'));
    const alone = this.#alone();
    return { alone: Array.isArray(alone) ? null : alone, elsewhere: this.#elsewhere, failure: this.#failure };
  }

  #alone(): unknown {
    if (this.#failure || this.#list !== null || this.#whole === null) return null;
    try {
      return JSON.parse(this.#whole);
    } catch (error) {
      // The streaming parser forgives what this one does not.
      this.#fail(broken((error as Error).message));
      return null;
    }
  }

  #open(piece: string): JSONParser {
    const outermostList = piece.trimStart().startsWith('[');
    const parser = new JSONParser({ paths: [outermostList ? '$.*' : '$.*.*'], keepStack: false });
    parser.onValue = outermostList ? ({ value }) => this.#take(value, '') : (info) => this.#nested(info);
    parser.onEnd = () => (this.#done = true);
    parser.onError = ({ message }) => this.#fail(this.#done ? trailing : broken(unexpected(message)));
    return parser;
  }

  /** After the outermost value the parser throws where it sees more, instead of telling. */
  #guarded(piece: string): void {
    try {
      this.#parser?.write(piece);
    } catch {
      this.#fail(trailing);
    }
  }

  #trailing(piece: string): void {
    if (piece.trim() !== '') this.#fail(trailing);
  }

  #nested({ value, key, stack }: ParsedElementInfo): void {
    const list = String(stack[1]?.key);
    this.#held = this.#whole === null ? 0 : this.#held;
    if (typeof key !== 'number' || typeof value !== 'object' || value === null) return;
    if (this.#list === null && !(this.#whole !== null && hasText(this.#whole))) this.#list = list;
    if (this.#list === list) this.#take(value, list);
    else if (this.#list !== null) this.#elsewhere.set(list, (this.#elsewhere.get(list) ?? 0) + 1);
  }

  #take(value: unknown, list: string): void {
    this.#list = list;
    this.#whole = null;
    this.#held = 0;
    this.#records.push(value);
  }

  #fail(trouble: Trouble): void {
    this.#failure ??= trouble;
  }
}

/** The parser's message, for people. It counts bytes as UTF-8. */
function unexpected(message: string): string {
  const [, what = '', byte = ''] = /^Unexpected "([^]*)" at chunk.*absolute position "(\d+)"/.exec(message) ?? [];
  return byte === '' ? message : `${JSON.stringify(what)} at byte ${byte} has no place there`;
}

const broken = (what: string): Trouble => ({
  outcome: 'failed',
  rule: 'json/broken',
  reason: `The JSON is broken: ${what}. The records before are kept; write the file again from its source to have the rest.`,
});

const trailing: Trouble = {
  outcome: 'failed',
  rule: 'json/trailing',
  reason:
    'Something follows after the end of the JSON. If each line is an object of its own, the first line must be whole; else remove what follows.',
};
