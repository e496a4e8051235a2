import type { OpenAPIHono } from '@hono/zod-openapi';
import type { WriteCsv } from './lists.ts';
import type { Store } from '../store/store.ts';

/** Who asks. `null` is nobody: where the archive asks for a token, only health and signing in are open to them. */
export type Role = 'reader' | 'reviewer' | 'admin';

export interface Caller {
  readonly role: Role | null;
  /** How their corrections are signed. */
  readonly name: string;
}

/** What every resource is given. */
export interface Api {
  readonly store: Store;
  readonly version: string;
  /** Quotations and their context only: no whole texts. */
  readonly isPublic: boolean;
  readonly now: () => string;
  readonly writeCsv: WriteCsv;
}

/** What the guard knows of a request by the time a resource sees it. */
export interface ApiEnvironment {
  readonly Variables: { caller: Caller };
}

export type Router = OpenAPIHono<ApiEnvironment>;

/** One resource: its routes and what answers them. */
export type Resource = (router: Router, api: Api) => void;
