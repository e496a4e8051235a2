import type { Reading } from '../src/core/statement.ts';
import type { Correction } from '../src/store/corrections.ts';
import type { DocumentBrief } from '../src/store/documents.ts';

/** What `GET /api/v1/documents/{id}` gives. */
export interface ArticleView {
  readonly document: DocumentBrief;
  readonly reading: Reading;
  readonly number: number;
  readonly readings: readonly { readonly number: number; readonly engine: Reading['engine']; readonly readAt: string }[];
  readonly entities: Readonly<Record<string, { readonly id: string; readonly name: string }>>;
  readonly versions: readonly DocumentBrief[];
  readonly corrections: readonly Correction[];
  readonly changed: Readonly<Record<string, string>>;
}

/** What the server says went wrong: RFC 9457. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly status: number;
  readonly type: string;
  readonly body: Readonly<Record<string, unknown>>;
  constructor(status: number, body: Readonly<Record<string, unknown>>) {
    super(typeof body['detail'] === 'string' ? body['detail'] : `The server answered ${status}.`);
    this.status = status;
    this.type = String(body['type'] ?? '');
    this.body = body;
  }
}

export async function get<T>(path: string, signal?: AbortSignal): Promise<T> {
  const response = await fetch(`/api/v1${path}`, { headers: { accept: 'application/json' }, ...(signal && { signal }) });
  const body = (await response.json().catch(() => ({}))) as T;
  if (!response.ok) throw new Problem(response.status, body as Record<string, unknown>);
  return body;
}
