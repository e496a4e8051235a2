import type { Document, Layer } from './document.ts';

/** Told how far a long annotator has come: `done` of `total` units of its own choosing. */
export type Progress = (done: number, total: number) => void;

export interface AnnotateOptions {
  /** Ends the work early: the pipeline rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  readonly onProgress?: Progress;
}

/** Adds layers to a document. Reads only what it `requires`; writes only what it `assigns`. */
export interface Annotator {
  readonly name: string;
  readonly requires: readonly Layer<unknown>[];
  readonly assigns: readonly Layer<unknown>[];
  annotate(document: Document, options?: AnnotateOptions): Document | Promise<Document>;
}

/** Annotators in an order that was checked once, when it was made. */
export class Pipeline {
  readonly annotators: readonly Annotator[];

  /**
   * @param given layers that the incoming documents already carry.
   * @throws {Error} naming the annotator and the layer where one is required before it is assigned, or assigned twice.
   */
  constructor(annotators: readonly Annotator[], given: readonly Layer<unknown>[] = []) {
    const known = new Set(given);
    for (const { name, requires, assigns } of annotators) {
      for (const layer of requires)
        if (!known.has(layer))
          throw new Error(`Annotator '${name}' requires layer '${layer.name}', which nothing before it assigns.`);
      for (const layer of assigns) {
        if (known.has(layer)) throw new Error(`Annotator '${name}' assigns layer '${layer.name}' a second time.`);
        known.add(layer);
      }
    }
    this.annotators = annotators;
  }

  async annotate(document: Document, options: AnnotateOptions = {}): Promise<Document> {
    let annotated = document;
    for (const annotator of this.annotators) {
      options.signal?.throwIfAborted();
      annotated = await annotator.annotate(annotated, options);
    }
    return annotated;
  }
}
