import createClient from 'openapi-fetch';
import type { components, paths } from './schema.d.ts';

/** The API, typed by its own description (`npm run schema`). */
export const api = createClient<paths, 'application/json'>({ baseUrl: '/api/v1' });

type Schemas = components['schemas'];
export type Article = Schemas['Article'];
export type Hit = Schemas['Hit'];
export type FacetCount = Schemas['FacetCount'];
export type SearchResult = Schemas['SearchResult'];
export type Profile = Schemas['Profile'];
export type Speaker = Schemas['Speaker'];
export type Outlet = Schemas['Outlet'];
export type DoubtfulStatement = Schemas['DoubtfulStatement'];
export type NewCorrection = Schemas['NewCorrection'];
export type JournalEntry = Schemas['JournalEntry'];

/** What the server says went wrong: RFC 9457. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly status: number;
  /** The end of the problem's `type`, such as `bad-query`. */
  readonly kind: string;
  /** UTF-16 offsets in the query, where the query is the trouble. */
  readonly span: { readonly start: number; readonly end: number } | null;

  constructor(status: number, body: Partial<Schemas['Problem']>) {
    super(body.detail ?? `The server answered ${status}.`);
    this.status = status;
    this.kind = body.type?.replace('/problems/', '') ?? '';
    this.span = body.span ?? null;
  }
}

/** What was asked for. @throws {Problem} where the server says no, a `TypeError` where it cannot be reached. */
export async function taken<T>(asked: Promise<{ data?: T; error?: unknown; response: Response }>): Promise<T> {
  const { data, error, response } = await asked;
  if (data !== undefined) return data;
  throw new Problem(response.status, (error ?? {}) as Partial<Schemas['Problem']>);
}
