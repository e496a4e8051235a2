import type { Part } from '../readers/container.ts';
import { InputFailure } from './failure.ts';

type NoArticle = Exclude<Part['found'], { type: 'article' }>;

/** What was found in a container beside its articles: nothing is passed over silently, and not everything is a failure. */
export class Others {
  articles = 0;
  readonly #name: string;
  readonly #counts = new Map<string, number>();
  #failed = false;

  /** @param name of the container, for messages. */
  constructor(name: string) {
    this.#name = name;
  }

  /** Counts it. @throws {InputFailure} where it should have been an article. */
  note(place: string, found: NoArticle): void {
    if (found.type !== 'trouble') return this.#count('addresses');
    const { outcome, rule, reason } = found.trouble;
    if (outcome === 'empty') return this.#count(rule);
    this.#failed = true;
    throw new InputFailure([this.#name, place].filter((words) => words !== '').join(', ') + `: ${reason}`);
  }

  /**
   * Tells what was counted.
   *
   * @throws {InputFailure} where there was no article at all, and nothing said why.
   */
  tell(line: (words: string) => void): void {
    if (this.#counts.size === 0) return;
    const counted = [...this.#counts].map(([what, count]) => `${count} ${what}`).join(', ');
    const links = this.#counts.has('addresses') ? ' Addresses are fetched by hearsay ingest.' : '';
    const words = `${this.#name}: without an article: ${counted}.${links}`;
    if (this.articles === 0 && !this.#failed) throw new InputFailure(words);
    line(words);
  }

  #count(what: string): void {
    this.#counts.set(what, (this.#counts.get(what) ?? 0) + 1);
  }
}
