import type { Role } from '../context.ts';

/** What one who comes as `role` may do: each role may do what those before it may. */
export const ROLES = ['reader', 'reviewer', 'admin'] as const satisfies readonly Role[];

/** `anyone`: without signing in. */
export type Needed = Role | 'anyone';

/** Who may do what, below `/api/v1`: every route there is. docs/http.md has the same table, and a test compares them. */
export const access: Readonly<Record<string, Needed>> = {
  'GET /health': 'anyone',
  'GET /openapi.json': 'anyone',
  'GET /session': 'anyone',
  'POST /session': 'anyone',
  'DELETE /session': 'anyone',
  'GET /stats': 'reader',
  'GET /search': 'reader',
  'GET /complete': 'reader',
  'GET /statements/{id}': 'reader',
  'GET /documents': 'reader',
  'GET /documents/{id}': 'reader',
  'DELETE /documents/{id}': 'admin',
  'GET /speakers': 'reader',
  'GET /speakers/{id}': 'reader',
  'GET /decisions': 'reader',
  'POST /decisions': 'reviewer',
  'POST /decisions/{id}/undo': 'reviewer',
  'GET /outlets': 'reader',
  'GET /profile': 'reader',
  'GET /timelines': 'reader',
  'GET /review': 'reviewer',
  'GET /corrections': 'reader',
  'POST /corrections': 'reviewer',
  'POST /corrections/{id}/undo': 'reviewer',
  'GET /gold': 'reviewer',
  'POST /ingest': 'admin',
  'POST /ingest/files': 'admin',
  'GET /ingest/{run}/events': 'admin',
  'GET /journal': 'admin',
  'POST /journal/retry': 'admin',
};

/** The methods of one path, with who may use them. */
type Methods = ReadonlyMap<string, Needed>;

const exact = new Map<string, Map<string, Needed>>();
const patterns: (readonly [path: RegExp, methods: Methods])[] = [];

for (const [route, needed] of Object.entries(access)) {
  const [method = '', path = ''] = route.split(' ');
  const methods = exact.get(path) ?? new Map<string, Needed>();
  if (methods.size === 0 && path.includes('{'))
    patterns.push([new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`), methods]);
  exact.set(path, methods.set(method, needed));
}

/** Whom a request needs, or the methods that its path takes where it does not take this one; null for an unknown path. */
export type Asked = { readonly needed: Needed } | { readonly allowed: readonly string[] } | null;

/** @param path below `/api/v1`. HEAD is GET without the body. */
export function askedOf(method: string, path: string): Asked {
  const methods = exact.get(path) ?? patterns.find(([pattern]) => pattern.test(path))?.[1];
  if (!methods || path.includes('{')) return null;
  const needed = methods.get(method === 'HEAD' ? 'GET' : method);
  return needed
    ? { needed }
    : { allowed: [...methods.keys()].flatMap((one) => (one === 'GET' ? ['GET', 'HEAD'] : [one])) };
}

export const mayDo = (role: Role | null, needed: Needed): boolean =>
  needed === 'anyone' || (role !== null && ROLES.indexOf(role) >= ROLES.indexOf(needed));
