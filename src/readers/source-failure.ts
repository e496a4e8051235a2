import type { Trouble } from './container.ts';

/**
 * Thrown by a `ByteSource` where its bytes cannot be had or must not be: broken packing, a limit, an unreadable file.
 * `unpack` turns it into a trouble part at the place that was being read, so that a container need not catch it.
 */
export class SourceFailure extends Error {
  override readonly name = 'SourceFailure';
  readonly trouble: Trouble;

  constructor(trouble: Trouble, options?: ErrorOptions) {
    super(trouble.reason, options);
    this.trouble = trouble;
  }
}
