import { createHash, randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import { z } from 'zod';
import type { Role } from '../context.ts';
import { ROLES } from './access.ts';

/** One line of the token file: who may come, as what, and what the secret's scrypt hash is. */
const tokenSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]{8}$/),
  name: z.string().min(1).max(80),
  role: z.enum(ROLES),
  hash: z.string().regex(/^scrypt:\d+:\d+:\d+:[\w-]+:[\w-]+$/),
});
export type Token = z.infer<typeof tokenSchema>;

const derive = promisify(scrypt) as (secret: string, salt: Buffer, length: number, cost: object) => Promise<Buffer>;
const COST = { N: 16_384, r: 8, p: 1 } as const;
const LENGTH = 32;

/** A new token: `secret` is shown once, `token` goes into the file. */
export async function makeToken(name: string, role: Role): Promise<{ secret: string; token: Token }> {
  const id = randomBytes(5).toString('hex').slice(0, 8);
  const secret = `hearsay_${id}_${randomBytes(24).toString('base64url')}`;
  const salt = randomBytes(16);
  const hash = await derive(secret, salt, LENGTH, COST);
  const parts = ['scrypt', COST.N, COST.r, COST.p, salt.toString('base64url'), hash.toString('base64url')];
  return { secret, token: { id, name, role, hash: parts.join(':') } };
}

/** @throws {Error} that names the line, where the file is not JSON Lines of tokens. */
export function parseTokens(text: string): Token[] {
  return text.split('\n').flatMap((line, i) => {
    if (line.trim() === '') return [];
    const parsed = tokenSchema.safeParse(jsonOf(line));
    if (parsed.success) return [parsed.data];
    throw new Error(`line ${i + 1} of the token file is no token; make one with 'hearsay token NAME --role reader'.`);
  });
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}

/** Checks secrets against hashes; what was found right is remembered (as a digest) so that only the first request pays. */
export class Tokens {
  readonly #tokens: ReadonlyMap<string, Token>;
  readonly #checked = new Map<string, Token>();

  constructor(tokens: readonly Token[]) {
    this.#tokens = new Map(tokens.map((token) => [token.id, token]));
  }

  /** Null where nobody has it. */
  async bearer(secret: string): Promise<Token | null> {
    const digest = createHash('sha256').update(secret).digest('base64url');
    const known = this.#checked.get(digest);
    if (known) return known;
    const token = this.#tokens.get(/^hearsay_([a-z0-9]{8})_[\w-]{32}$/.exec(secret)?.[1] ?? '');
    if (!token || !(await matches(secret, token.hash))) return null;
    this.#checked.set(digest, token);
    return token;
  }
}

async function matches(secret: string, hash: string): Promise<boolean> {
  const [, N, r, p, salt = '', wanted = ''] = hash.split(':');
  const right = Buffer.from(wanted, 'base64url');
  const cost = { N: Number(N), r: Number(r), p: Number(p) };
  const given = await derive(secret, Buffer.from(salt, 'base64url'), right.length, cost);
  return given.length === right.length && timingSafeEqual(given, right);
}
