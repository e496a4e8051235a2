import { createRoute, z } from '@hono/zod-openapi';
import type { Caller, Resource } from './context.ts';
import { ROLES } from './guard/access.ts';
import { cookieIn } from './guard/callers.ts';
import { cookieFor, cookieGone } from './guard/sessions.ts';
import { mayFail, ProblemError } from './problem.ts';

const sessionShape = z
  .strictObject({
    role: z.enum(ROLES).nullable(),
    name: z.string(),
    signIn: z.boolean().openapi({ description: 'True where a token opens a session' }),
    public: z.boolean().openapi({ description: 'True where whole texts are withheld' }),
  })
  .openapi('Session');

const answers = { 200: { description: 'Who you are here', content: { 'application/json': { schema: sessionShape } } } };

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
  responses: { ...answers, ...mayFail('bad-request', 'not-signed-in') },
});
const close = createRoute({
  method: 'delete',
  path: '/session',
  tags: ['access'],
  summary: 'Sign out',
  responses: answers,
});

export const session: Resource = (router, api) => {
  const shape = ({ role, name }: Caller) => ({
    role,
    name,
    signIn: api.signIn.access.kind === 'tokens',
    public: api.isPublic,
  });
  router.openapi(look, (context) => context.json(shape(context.get('caller')), 200));
  router.openapi(open, async (context) => {
    const { access, tries, remoteOf } = api.signIn;
    const { headers } = context.req.raw;
    tries?.take(remoteOf(context.env, headers).address);
    const found = access.kind === 'tokens' ? await access.tokens.bearer(context.req.valid('json').token) : null;
    if (!found || access.kind !== 'tokens')
      throw new ProblemError('not-signed-in', 'This token is not known here. Ask whoever runs the archive for one.');
    // Browsers say where the page came from; TLS may end before us.
    const secure = headers.get('origin')?.startsWith('https:') ?? false;
    context.header('set-cookie', cookieFor(access.sessions.open({ role: found.role, name: found.name }), secure));
    return context.json(shape(found), 200);
  });
  router.openapi(close, (context) => {
    const { access } = api.signIn;
    if (access.kind === 'tokens') access.sessions.close(cookieIn(context.req.raw.headers));
    context.header('set-cookie', cookieGone);
    return context.json(shape({ role: null, name: '' }), 200);
  });
};
