import type { Role } from '../context.ts';

/** What one who comes as `role` may do: each role may do what those before it may. */
export const ROLES = ['reader', 'reviewer', 'admin'] as const satisfies readonly Role[];

/** `anyone`: without signing in. */
export type Needed = Role | 'anyone';

/** Who may do what, first match; below `/api/v1`. docs/http.md has the same table, and a test compares them. */
export const access: readonly (readonly [methods: string, path: RegExp, needed: Needed])[] = [
  ['GET', /^\/(?:health|openapi\.json|session)$/, 'anyone'],
  ['POST DELETE', /^\/session$/, 'anyone'],
  ['GET', /^\/(?:review|gold)$/, 'reviewer'],
  ['POST', /^\/(?:corrections|decisions)(?:\/[^/]+\/undo)?$/, 'reviewer'],
  ['GET', /^\/(?:ingest|journal)(?:\/|$)/, 'admin'],
  ['GET', /^\//, 'reader'],
  ['POST PUT PATCH DELETE', /^\//, 'admin'],
];

/** HEAD is GET without the body. An unknown method needs the most; the router then says that it is unknown. */
export function neededFor(method: string, path: string): Needed {
  const asked = method === 'HEAD' ? 'GET' : method;
  return access.find(([methods, pattern]) => methods.split(' ').includes(asked) && pattern.test(path))?.[2] ?? 'admin';
}

export const mayDo = (role: Role | null, needed: Needed): boolean =>
  needed === 'anyone' || (role !== null && ROLES.indexOf(role) >= ROLES.indexOf(needed));
