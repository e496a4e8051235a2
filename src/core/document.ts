import type { Issue } from './issue.ts';
import type { Span } from './span.ts';

/** What is known about an article besides its text; null where the input does not say. */
export interface Metadata {
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly outlet: string | null;
  /** Day or moment of publication as ISO 8601: `2024-11-29` or `2024-11-29T08:30:00Z`. */
  readonly published: string | null;
  /** BCP 47 tag, for example `en` or `en-GB`. */
  readonly language: string | null;
  /** Canonical address. */
  readonly address: string | null;
}

const noMetadata: Metadata = {
  title: null,
  authors: [],
  outlet: null,
  published: null,
  language: null,
  address: null,
};

/** A typed name for one kind of standoff annotation. Two keys are the same only if they are the same object. */
export interface Layer<T> {
  readonly name: string;
  /** Never set; carries the type of the layer's value. */
  readonly _value?: T;
}

export const defineLayer = <T>(name: string): Layer<T> => Object.freeze({ name });

/**
 * One article: its text exactly as read, metadata, findings and typed layers.
 * Immutable: `with…` return a new document that shares what did not change.
 */
export class Document {
  readonly text: string;
  readonly metadata: Metadata;
  readonly issues: readonly Issue[];
  readonly #layers: ReadonlyMap<Layer<unknown>, unknown>;

  private constructor(
    text: string,
    metadata: Metadata,
    issues: readonly Issue[],
    layers: ReadonlyMap<Layer<unknown>, unknown>,
  ) {
    this.text = text;
    this.metadata = metadata;
    this.issues = issues;
    this.#layers = layers;
    Object.freeze(this);
  }

  static of(text: string, metadata: Partial<Metadata> = {}): Document {
    return new Document(text, { ...noMetadata, ...metadata }, [], new Map());
  }

  /** Exactly the words that a span claims. */
  slice({ start, end }: Span): string {
    return this.text.slice(start, end);
  }

  has(layer: Layer<unknown>): boolean {
    return this.#layers.has(layer);
  }

  /** @throws {Error} where the layer has not been assigned: a programmer's error that `Pipeline` rules out. */
  get<T>(layer: Layer<T>): T {
    if (!this.#layers.has(layer)) throw new Error(`The document has no layer '${layer.name}' yet.`);
    return this.#layers.get(layer) as T;
  }

  with<T>(layer: Layer<T>, value: T): Document {
    return new Document(this.text, this.metadata, this.issues, new Map(this.#layers).set(layer, value));
  }

  withMetadata(known: Partial<Metadata>): Document {
    return new Document(this.text, { ...this.metadata, ...known }, this.issues, this.#layers);
  }

  withIssues(...found: readonly Issue[]): Document {
    if (found.length === 0) return this;
    return new Document(this.text, this.metadata, [...this.issues, ...found], this.#layers);
  }
}
