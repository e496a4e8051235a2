import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Access } from './guard/callers.ts';
import type { Rates } from './guard/rates.ts';
import type { WriteCsv } from './lists.ts';
import type { Outcome } from '../store/journal.ts';
import type { Store } from '../store/store.ts';

/** Who asks. `null` is nobody: where the archive asks for a token, only health and signing in are open to them. */
export type Role = 'reader' | 'reviewer' | 'admin';

export interface Caller {
  readonly role: Role | null;
  /** How their corrections are signed. */
  readonly name: string;
}

/** What happens while things are taken in. Keys and outcomes are the journal's. */
export type IntakeEvent =
  | {
      readonly type: 'item';
      readonly key: string;
      readonly name: string;
      readonly outcome: Outcome;
      readonly documentId: string | null;
      readonly reason: string | null;
    }
  /** So many items were told of before, and are kept no longer; the journal has them. */
  | { readonly type: 'skipped'; readonly count: number }
  | {
      readonly type: 'finished';
      readonly counts: Readonly<Partial<Record<Outcome, number>>>;
      readonly trouble: string | null;
    };

/** An event with its number in the run, from 0. */
export interface NumberedEvent {
  readonly number: number;
  readonly event: IntakeEvent;
}

/** Takes things in beside the server, one run after another. */
export interface Intake {
  /** Gives the run's name at once. */
  start(what: {
    readonly addresses: readonly string[];
    readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[];
    readonly examples: boolean;
  }): string;
  /** Failures and what was set aside, again; all of them without keys. */
  retry(keys: readonly string[] | null): string;
  /** From an event's number on, then as they come; null for a run that this server did not start. */
  events(run: string, from: number, signal: AbortSignal): AsyncIterable<NumberedEvent> | null;
}

/** How browsers sign in. */
export interface SignIn {
  readonly access: Access;
  /** How often an address may try; null on loopback. */
  readonly tries: Rates | null;
  readonly remoteOf: (environment: unknown) => string;
}

/** What every resource is given. */
export interface Api {
  readonly store: Store;
  readonly version: string;
  /** Quotations and their context only: no whole texts. */
  readonly isPublic: boolean;
  readonly now: () => string;
  readonly writeCsv: WriteCsv;
  /** Null where this server takes nothing in. */
  readonly intake: Intake | null;
  readonly signIn: SignIn;
}

/** What the guard knows of a request by the time a resource sees it. */
export interface ApiEnvironment {
  readonly Variables: { caller: Caller };
}

export type Router = OpenAPIHono<ApiEnvironment>;

/** One resource: its routes and what answers them. */
export type Resource = (router: Router, api: Api) => void;
