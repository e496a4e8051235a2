import { Parser } from 'htmlparser2';

/** A post, page, attachment or whatever else WordPress keeps. */
export interface Item {
  /** By the element's name, `wp:post_type`; of several, the first. */
  readonly fields: ReadonlyMap<string, string>;
  readonly comments: number;
  /** True where a field was longer than the limit; it was not held. */
  readonly tooLong: boolean;
}

const itemFields = new Set([
  'title',
  'link',
  'dc:creator',
  'content:encoded',
  'wp:post_id',
  'wp:post_date',
  'wp:post_date_gmt',
  'wp:post_type',
  'wp:status',
]);
const channelFields = new Set(['title', 'language', 'wp:author_login', 'wp:author_display_name']);

/** Takes a WordPress export piece by piece and gives its items; holds one at a time. Entities of a DTD stay inert. */
export class ExportParser {
  readonly #most: number;
  readonly #parser: Parser;
  #items: Item[] = [];
  #item: { fields: Map<string, string>; comments: number; tooLong: boolean } | null = null;
  readonly #channel = new Map<string, string>();
  readonly #names = new Map<string, string>();
  /** Names of the open elements; kept short, as hostile files nest without end. */
  readonly #path: string[] = [];
  #depth = 0;
  #words = '';
  #ended = false;

  /** @param most UTF-16 units of one field that are held. */
  constructor(most: number) {
    this.#most = most;
    const handlers = {
      onopentagname: (name: string) => this.#opened(name),
      ontext: (words: string) => this.#text(words),
      onclosetag: (name: string, implied: boolean) => this.#closed(name, implied),
    };
    this.#parser = new Parser(handlers, { xmlMode: true, decodeEntities: true });
  }

  write(piece: string): void {
    this.#parser.write(piece);
  }

  end(): void {
    this.#parser.end();
  }

  /** The items that were finished since this was last asked. */
  take(): Item[] {
    const items = this.#items;
    this.#items = [];
    return items;
  }

  /** After the end: true where the export broke off. */
  get cut(): boolean {
    return !this.#ended;
  }

  get outlet(): string | null {
    return this.#channel.get('title')?.trim() || null;
  }

  get language(): string | null {
    return this.#channel.get('language')?.trim() || null;
  }

  /** What people call the author with this login; null for none. */
  readonly nameOf = (login: string | null): string | null =>
    login === null ? null : (this.#names.get(login) ?? login);

  #opened(name: string): void {
    this.#depth++;
    if (this.#path.length < 8) this.#path.push(name);
    this.#words = '';
    if (this.#depth === 3 && name === 'item') this.#item = { fields: new Map(), comments: 0, tooLong: false };
    if (this.#depth === 4 && name === 'wp:comment' && this.#item) this.#item.comments++;
  }

  #text(words: string): void {
    const name = this.#path[this.#depth - 1] ?? '';
    const wanted = this.#item ? this.#depth === 4 && itemFields.has(name) : this.#depth <= 4 && channelFields.has(name);
    if (!wanted) return;
    if (this.#words.length + words.length <= this.#most) this.#words += words;
    else if (this.#item) this.#item.tooLong = true;
  }

  #closed(name: string, implied: boolean): void {
    if (this.#item && this.#depth === 4 && itemFields.has(name)) keep(this.#item.fields, name, this.#words);
    else if (!this.#item && channelFields.has(name)) keep(this.#channel, name, this.#words);
    if (name === 'wp:author') this.#author();
    if (this.#depth === 3 && name === 'item' && this.#item) {
      // An item that the end of the file closed is not whole.
      if (!implied) this.#items.push(this.#item);
      this.#item = null;
    }
    if (this.#depth === 1 && !implied) this.#ended = true;
    this.#words = '';
    this.#depth--;
    this.#path.length = Math.min(this.#path.length, this.#depth);
  }

  #author(): void {
    const [login, name] = ['wp:author_login', 'wp:author_display_name'].map((key) => this.#channel.get(key)?.trim());
    if (login && name && this.#names.size < 100_000) this.#names.set(login, name);
    this.#channel.delete('wp:author_login');
    this.#channel.delete('wp:author_display_name');
  }
}

/** The first of several: what follows is not the item's own. */
function keep(fields: Map<string, string>, name: string, words: string): void {
  if (!fields.has(name)) fields.set(name, words);
}
