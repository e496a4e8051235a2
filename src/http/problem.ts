import { z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { QueryError } from '../core/query/query.ts';
import { StoreError } from '../store/store.ts';
import { span } from './shapes.ts';

/** Every kind of trouble that the API answers with: its name ends the problem's `type`, and stays what it is. */
const problems = {
  'bad-request': [400, 'The request is not as the API wants it'],
  'bad-query': [400, 'The query cannot be understood'],
  'not-signed-in': [401, 'Sign in first'],
  'not-allowed': [403, 'This needs another role'],
  'not-public': [403, 'This server shows quotations and their context only'],
  'wrong-origin': [403, 'The request came from another site'],
  'not-found': [404, 'There is no such thing in this archive'],
  'wrong-method': [405, 'This address does not take that method'],
  conflict: [409, 'It does not fit what is there'],
  'wrong-type': [415, 'The body is of a type that is not taken here'],
  'too-large': [413, 'The request is too large'],
  'too-many': [429, 'Too many requests'],
  'wrong-host': [421, 'The request names a host that this server does not answer for'],
  'archive-trouble': [503, 'The archive cannot be used now'],
  unexpected: [500, 'Something went wrong here'],
} as const satisfies Record<string, readonly [status: number, title: string]>;

export type ProblemName = keyof typeof problems;

export const problem = z
  .strictObject({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    span: span.optional(),
    /** Seconds. */
    retryAfter: z.int().optional(),
  })
  .openapi('Problem', { description: 'RFC 9457; `type` is stable' });

/** What ends a request with a problem. The detail says what was wrong with it and what to do. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly problem: ProblemName;
  readonly more: {
    readonly span?: { start: number; end: number };
    readonly retryAfter?: number;
    readonly allow?: readonly string[];
  };
  constructor(problem: ProblemName, detail: string, more: ProblemError['more'] = {}) {
    super(detail);
    this.problem = problem;
    this.more = more;
  }
}

/** The answer to a problem; what is unexpected is told to the log in full and to the client in general. */
export function answer(context: Context, error: unknown, log: (error: unknown) => void): Response {
  const found = asProblem(error);
  if (found.problem === 'unexpected') log(error);
  const { allow, retryAfter } = found.more;
  if (retryAfter !== undefined) context.header('retry-after', String(retryAfter));
  if (allow) context.header('allow', allow.join(', '));
  const status = problems[found.problem][0] as ContentfulStatusCode;
  return context.body(bodyOf(found), status, { 'content-type': 'application/problem+json' });
}

/** A problem as it is sent. */
export function bodyOf({ problem, message, more: { span, retryAfter } }: ProblemError): string {
  const [status, title] = problems[problem];
  return JSON.stringify({ type: `/problems/${problem}`, title, status, detail: message, span, retryAfter });
}

/** What is no trouble of the archive but of what it was asked for. */
const asked: Partial<Record<StoreError['code'], ProblemName>> = {
  missing: 'not-found',
  conflict: 'conflict',
  'read-only': 'conflict',
  unsupported: 'conflict',
};

function asProblem(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  if (error instanceof QueryError)
    return new ProblemError('bad-query', error.message, { span: { start: error.span.start, end: error.span.end } });
  if (error instanceof StoreError) return new ProblemError(asked[error.code] ?? 'archive-trouble', error.message);
  // A body that is no JSON, or no form.
  if (error instanceof HTTPException && error.status < 500) return new ProblemError('bad-request', `${error.message}.`);
  // So the archive refuses what makes no sense, in a sentence; the engine's own end without a full stop.
  if (error instanceof RangeError && error.message.endsWith('.')) return new ProblemError('bad-request', error.message);
  return new ProblemError('unexpected', 'The server failed; its log says more. Try again, or report it.');
}

/** The problems that a route may answer with, for OpenAPI. */
export const mayFail = (...names: ProblemName[]) =>
  Object.fromEntries(
    [...new Set(names.map((name) => problems[name][0]))].map((status) => [
      status,
      {
        description: names
          .filter((name) => problems[name][0] === status)
          .map((name) => problems[name][1])
          .join('; '),
        content: { 'application/problem+json': { schema: problem } },
      },
    ]),
  );

export const problemList = (Object.keys(problems) as ProblemName[]).map((name) => {
  const [status, title] = problems[name];
  return { name, status, title };
});
