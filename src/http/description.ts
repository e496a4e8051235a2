import type { Router } from './context.ts';
import { access, type Needed } from './guard/access.ts';
import { type ProblemName, problemList } from './problem.ts';

export const BASE = '/api/v1';

interface Operation {
  responses: Record<string, { description: string; content?: unknown }>;
  requestBody?: unknown;
  security?: unknown;
  'x-role'?: Needed;
}

/** The API as OpenAPI 3.1. What the guard does it does for every route: that is added here, from its own table. */
export function descriptionOf(router: Router, version: string) {
  const description = router.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'Hearsay',
      version,
      description: 'Who said what, through whom, and what the writer added. Offsets are UTF-16 code units, half-open.',
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    servers: [{ url: BASE }],
  });
  for (const [path, methods] of Object.entries(description.paths ?? {}))
    for (const [method, operation] of Object.entries(methods as Record<string, Operation>))
      addGuard(operation, access[`${method.toUpperCase()} ${path}`] ?? 'admin');
  const securitySchemes = { token: { type: 'http', scheme: 'bearer' } as const };
  return { ...description, components: { ...description.components, securitySchemes } };
}

function addGuard(operation: Operation, needed: Needed): void {
  const names: ProblemName[] = ['bad-request', 'wrong-origin', 'wrong-host', 'too-many'];
  if (needed !== 'anyone') names.push('not-signed-in');
  if (needed === 'reviewer' || needed === 'admin') names.push('not-allowed');
  if (operation.requestBody !== undefined) names.push('too-large', 'wrong-type');
  for (const { name, title, status } of problemList) if (names.includes(name)) addProblem(operation, status, title);
  // On loopback nobody is asked for a token.
  if (needed !== 'anyone') operation.security = [{ token: [] }, {}];
  operation['x-role'] = needed;
}

function addProblem({ responses }: Operation, status: number, title: string): void {
  const there = responses[status];
  if (there?.description.includes(title)) return;
  responses[status] = {
    description: there ? `${there.description}; ${title}` : title,
    content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
  };
}
