import type { MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { BASE } from '../description.ts';
import { hasNul, withNul } from './nul.ts';
import { answer, ProblemError } from '../problem.ts';

/** Bytes of all files of one request, and of any other request. */
const FILES = 64 * 1024 * 1024;
const BODY = 1024 * 1024;

/** Lets bodies through that are not too large, and of the type that their address takes: JSON, or a form with files. */
export function bodies(log: (error: unknown) => void): MiddlewareHandler {
  const upTo = (maxSize: number): MiddlewareHandler =>
    bodyLimit({ maxSize, onError: (context) => answer(context, tooLarge(maxSize), log) });
  const [files, others] = [upTo(FILES), upTo(BODY)];
  return async (context, next) => {
    const isFiles = context.req.path === `${BASE}/ingest/files`;
    const type = context.req.header('content-type') ?? '';
    const right = isFiles ? /^multipart\/form-data\s*;/i : /^application\/json\s*(?:;|$)/i;
    const hasBody =
      context.req.header('transfer-encoding') !== undefined || Number(context.req.header('content-length')) > 0;
    if (hasBody && !right.test(type))
      throw new ProblemError(
        'wrong-type',
        `This address takes ${isFiles ? 'multipart/form-data' : 'application/json'}.`,
      );
    const checked = async (): Promise<void> => {
      if (hasBody && !isFiles && hasNul(await context.req.text())) throw withNul();
      await next();
    };
    return (isFiles ? files : others)(context, checked);
  };
}

const tooLarge = (bytes: number): ProblemError =>
  new ProblemError('too-large', `A request here may have ${bytes} bytes. Take larger things in with hearsay ingest.`);
