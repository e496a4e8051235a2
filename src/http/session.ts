import { createRoute, z } from '@hono/zod-openapi';
import type { Resource } from './context.ts';
import { ROLES } from './guard/access.ts';
import { type Access, cookieIn } from './guard/callers.ts';
import type { Rates } from './guard/rates.ts';
import { cookieFor, cookieGone } from './guard/sessions.ts';
import { mayFail, ProblemError } from './problem.ts';

const session = z
  .strictObject({
    role: z.enum(ROLES).nullable(),
    name: z.string(),
    signIn: z.boolean().openapi({ description: 'True where a token opens a session' }),
    public: z.boolean().openapi({ description: 'True where whole texts are withheld' }),
  })
  .openapi('Session');

const answers = { 200: { description: 'Who you are here', content: { 'application/json': { schema: session } } } };

const look = createRoute({
  method: 'get',
  path: '/session',
  tags: ['access'],
  summary: 'Who you are',
  responses: answers,
});
const open = createRoute({
  method: 'post',
  path: '/session',
  tags: ['access'],
  summary: 'Sign a browser in with a token',
  request: {
    body: {
      required: true,
      content: { 'application/json': { schema: z.strictObject({ token: z.string().max(200) }) } },
    },
  },
  responses: { ...answers, ...mayFail('bad-request', 'not-signed-in', 'wrong-origin', 'too-many') },
});
const close = createRoute({
  method: 'delete',
  path: '/session',
  tags: ['access'],
  summary: 'Sign out',
  responses: { ...answers, ...mayFail('wrong-origin') },
});

/** @param tries how often an address may try a token; null on loopback. */
export const sessionResource =
  (access: Access, tries: Rates | null, remoteOf: (environment: unknown) => string): Resource =>
  (router, { isPublic }) => {
    const signIn = access.kind === 'tokens';
    router.openapi(look, (context) => {
      const { role, name } = context.get('caller');
      return context.json({ role, name, signIn, public: isPublic }, 200);
    });
    router.openapi(open, async (context) => {
      tries?.take(remoteOf(context.env));
      const found = access.kind === 'tokens' ? await access.tokens.bearer(context.req.valid('json').token) : null;
      if (!found || access.kind !== 'tokens')
        throw new ProblemError('not-signed-in', 'This token is not known here. Ask whoever runs the archive for one.');
      const { role, name } = found;
      const secure = new URL(context.req.url).protocol === 'https:';
      context.header('set-cookie', cookieFor(access.sessions.open({ role, name }), secure));
      return context.json({ role, name, signIn, public: isPublic }, 200);
    });
    router.openapi(close, (context) => {
      if (access.kind === 'tokens') access.sessions.close(cookieIn(context.req.raw.headers));
      context.header('set-cookie', cookieGone);
      return context.json({ role: null, name: '', signIn, public: isPublic }, 200);
    });
  };
