/** Keeps a removed article out: digests only, nothing that could be read. */
export interface Tombstone {
  /** SHA-256 of the text; the same text stays out whatever its address. */
  readonly digest: string;
  /** SHA-256 of the address, where it had one: whatever the address says later stays out too. */
  readonly address: string | null;
  readonly reason: string;
  readonly at: string;
}

export interface VerifyOptions {
  /** Rebuild what can be: the index, counts. */
  readonly repair: boolean;
  readonly signal?: AbortSignal;
}

/** One thing that `verify` found, or one step that it has done. */
export interface Finding {
  readonly rule: 'progress' | 'span' | 'digest' | 'index' | 'reference' | 'count' | 'file';
  readonly message: string;
  readonly documentId: string | null;
  readonly repaired: boolean;
  readonly done?: number;
  readonly total?: number;
}
