import type { IncomingHttpHeaders } from 'node:http';
import type { Dispatcher } from 'undici';
import { readBody, tooLarge } from './body.ts';
import { breakdown, timedOut } from './breakdowns.ts';
import { type Deadline, deadline, unlessAborted } from './deadline.ts';
import type { NoPage } from './fetcher.ts';
import { type Lanes, rest } from './lanes.ts';
import type { FetchLimits } from './limits.ts';
import { failed } from './no-page.ts';
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
    lanes.run(url.hostname, options.gap, options.signal, async () => {
      const pause = lanes.pause(url.hostname);
      if (pause > limits.longestWait) return leftAlone(url.hostname, pause);
      await rest(pause, options.signal);
      const answer = await ask(agent, url, options, limits);
      if (answer.outcome !== 'answered')
        lanes.leaveAlone(url.hostname, Math.min(answer.retryAfter ?? 0, longestObeyed));
      return answer;
    });
  return async (url, options) => {
    for (let tries = 0; ; tries++) {
      const answer = await once(url, options);
      if (answer.outcome === 'answered' || !answer.retry || tries >= limits.retries) return answer;
      if ((answer.retryAfter ?? 0) > limits.longestWait) return answer;
      await rest(jittered(limits.backOff * 4 ** tries), options.signal);
    }
  };
}

/** A host that asks to be left alone for longer is asked again after this. In milliseconds. */
const longestObeyed = 86_400_000;

const leftAlone = (host: string, pause: number): NoPage =>
  failed(
    'fetch/too-many-requests',
    `${host} asked to be left alone for another ${Math.ceil(pause / 1000)} s. Try again then.`,
    {
      retry: true,
      retryAfter: Math.ceil(pause),
    },
  );

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
  const { origin, pathname, search } = url;
  const request = agent.request({ origin, path: pathname + search, method: 'GET', headers: options.headers, signal });
  // undici hears the signal only once there is a connection.
  const response = await unlessAborted(request, signal);
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
