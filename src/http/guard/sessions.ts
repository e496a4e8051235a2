import { randomBytes } from 'node:crypto';
import type { Caller } from '../context.ts';

/** Twelve hours. */
const LIFE = 12 * 60 * 60 * 1000;
const MOST = 10_000;

export const COOKIE = 'hearsay_session';

/** Who is signed in with a browser: kept in memory, so that a restart signs everyone out. */
export class Sessions {
  readonly #sessions = new Map<string, { readonly caller: Caller; readonly until: number }>();

  open(caller: Caller): string {
    const id = randomBytes(24).toString('base64url');
    if (this.#sessions.size >= MOST) this.#sweep();
    this.#sessions.set(id, { caller, until: Date.now() + LIFE });
    return id;
  }

  caller(id: string): Caller | null {
    const found = this.#sessions.get(id);
    if (!found) return null;
    if (found.until > Date.now()) return found.caller;
    this.#sessions.delete(id);
    return null;
  }

  close(id: string): void {
    this.#sessions.delete(id);
  }

  #sweep(): void {
    const now = Date.now();
    for (const [id, { until }] of this.#sessions) if (until <= now) this.#sessions.delete(id);
    const [oldest] = this.#sessions.keys();
    if (this.#sessions.size >= MOST && oldest !== undefined) this.#sessions.delete(oldest);
  }
}

/** `Secure` where the page itself came over TLS. */
export const cookieFor = (id: string, secure: boolean): string =>
  `${COOKIE}=${id}; Path=/; HttpOnly; SameSite=Strict; Max-Age=${LIFE / 1000}${secure ? '; Secure' : ''}`;

export const cookieGone = `${COOKIE}=; Path=/; HttpOnly; SameSite=Strict; Max-Age=0`;
