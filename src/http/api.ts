import { OpenAPIHono } from '@hono/zod-openapi';
import { complete } from './complete.ts';
import type { Api, ApiEnvironment, Resource, Router } from './context.ts';
import { corrections } from './corrections.ts';
import { descriptionOf } from './description.ts';
import { documents } from './documents.ts';
import { health } from './health.ts';
import { ingest } from './ingest.ts';
import { journal } from './journal.ts';
import { outlets } from './outlets.ts';
import { answer, ProblemError } from './problem.ts';
import { profile } from './profile.ts';
import { review } from './review.ts';
import { search } from './search.ts';
import { speakers } from './speakers.ts';
import { session } from './session.ts';
import { statements } from './statements.ts';
import { stats } from './stats.ts';
import { timelines } from './timelines.ts';

/** Every resource, in the order of the documentation. */
const resources: readonly Resource[] = [
  health,
  stats,
  search,
  complete,
  statements,
  documents,
  speakers,
  outlets,
  profile,
  timelines,
  review,
  corrections,
  ingest,
  journal,
  session,
];

/** The archive as an HTTP API. Who may do what is the guard's: it stands before this router. */
export function apiRouter(api: Api, log: (error: unknown) => void): Router {
  const router: Router = new OpenAPIHono<ApiEnvironment>({
    defaultHook: (result) => {
      if (!result.success) throw new ProblemError('bad-request', whatIsWrong(result.error.issues));
    },
  });
  for (const resource of resources) resource(router, api);
  let description: string | null = null;
  router.get('/openapi.json', (context) => {
    description ??= JSON.stringify(descriptionOf(router, api.version));
    return context.body(description, 200, { 'content-type': 'application/json' });
  });
  router.onError((error, context) => answer(context, error, log));
  return router;
}

const whatIsWrong = (issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[]): string =>
  issues.map(({ path, message }) => `${path.map(String).join('.') || 'the request'}: ${message}`).join('; ');

/** The API's description, OpenAPI 3.1: of the routes alone, so it needs no archive. */
export const apiDescription = (version: string) =>
  descriptionOf(
    apiRouter({} as Api, () => {}),
    version,
  );
