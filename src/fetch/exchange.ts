import type { IncomingHttpHeaders } from 'node:http';
import type { Dispatcher } from 'undici';
import { readBody, tooLarge } from './body.ts';
import { breakdown, timedOut } from './breakdowns.ts';
import { type Deadline, deadline } from './deadline.ts';
import type { NoPage } from './fetcher.ts';
import { type Lanes, rest } from './lanes.ts';
import type { FetchLimits } from './limits.ts';
import { retryAfterOf, statusFailure } from './statuses.ts';

/** What one address answered: a page, a redirect or `304`. */
export interface Answer {
  readonly outcome: 'answered';
  readonly url: URL;
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** After inflating; empty unless the status is 200. */
  readonly bytes: Uint8Array;
}

export interface ExchangeOptions {
  readonly headers: Readonly<Record<string, string>>;
  /** Milliseconds between two requests to the host. */
  readonly gap: number;
  readonly signal: AbortSignal;
}

/** Asks one address, without following anywhere. Rejects only with the signal's reason. */
export type Exchange = (url: URL, options: ExchangeOptions) => Promise<Answer | NoPage>;

/** An exchange that keeps to limits and lanes and tries again what failed for the moment. */
export function makeExchange(agent: Dispatcher, lanes: Lanes, limits: FetchLimits): Exchange {
  const once: Exchange = (url, options) =>
    lanes.run(url.hostname, options.gap, options.signal, () => ask(agent, url, options, limits));
  return async (url, options) => {
    for (let tries = 0; ; tries++) {
      const answer = await once(url, options);
      if (answer.outcome === 'answered' || !answer.retry || tries >= limits.retries) return answer;
      const pause = Math.max(answer.retryAfter ?? 0, jittered(limits.backOff * 4 ** tries));
      if (pause > limits.longestWait) return answer;
      await rest(pause, options.signal);
    }
  };
}

/** Half to one and a half times: those who failed together do not come back together. */
const jittered = (milliseconds: number): number => milliseconds * (0.5 + Math.random());

async function ask(
  agent: Dispatcher,
  url: URL,
  options: ExchangeOptions,
  limits: FetchLimits,
): Promise<Answer | NoPage> {
  const time = deadline(options.signal, limits.whole);
  try {
    return await answerOf(agent, url, options, limits, time);
  } catch (error) {
    options.signal.throwIfAborted();
    return time.isOver ? timedOut(url.host) : breakdown(error, url);
  } finally {
    time.clear();
  }
}

async function answerOf(
  agent: Dispatcher,
  url: URL,
  options: ExchangeOptions,
  limits: FetchLimits,
  { signal }: Deadline,
): Promise<Answer | NoPage> {
  const response = await agent.request({
    origin: url.origin,
    path: url.pathname + url.search,
    method: 'GET',
    headers: options.headers,
    signal,
  });
  const { statusCode: status, headers, body } = response;
  const answer = { outcome: 'answered', url, status, headers, bytes: new Uint8Array() } as const;
  if (status !== 200) {
    await body.dump({ limit: 65_536, signal });
    if (status === 304 || isRedirect(status)) return answer;
    return statusFailure(status, retryAfterOf(headerOf(headers, 'retry-after'), Date.now()));
  }
  if (Number(headerOf(headers, 'content-length')) > limits.bytes) {
    body.destroy();
    throw tooLarge(limits.bytes);
  }
  return { ...answer, bytes: await readBody(body, headerOf(headers, 'content-encoding'), limits) };
}

export const isRedirect = (status: number): boolean => [301, 302, 303, 307, 308].includes(status);

/** The header's value; the first where the server sent it several times. */
export function headerOf(headers: IncomingHttpHeaders, name: string): string | undefined {
  const value = headers[name];
  return Array.isArray(value) ? value[0] : value;
}
