import robotsParser from 'robots-parser';
import type { Answer } from './exchange.ts';
import type { NoPage } from './fetcher.ts';
import { failed, refused } from './no-page.ts';

/** What a site's `robots.txt` says to us. */
export interface Robots {
  /** Why the address may not be fetched; null where it may. */
  refusal(url: URL): NoPage | null;
  /** Milliseconds that the site wants between requests; 0 where it does not say. */
  readonly delay: number;
  /** False where the site could not say: it is to be asked again soon. */
  readonly isKnown: boolean;
}

/** The name by which `robots.txt` may call us. */
export const robotName = 'Hearsay';

/** RFC 9309 asks that this much is read, in bytes; the rest is not. */
const mostBytes = 500 * 1024;

/** Matching a rule with a star takes time with rule × address, in UTF-16 code units; beyond this a file is a trap. */
const mostMatching = 100_000_000;

/** A longer `Crawl-delay` is taken for this, in milliseconds. */
const longestDelay = 60_000;

const disallowed = refused(
  'fetch/robots',
  'The site’s robots.txt asks programs to keep away from it. Ask the site for leave, or save the page from a browser and give the file.',
);

const tangled = refused(
  'fetch/robots',
  'The site’s robots.txt is so tangled that it cannot be told whether programs may come. Save the page from a browser and give the file.',
);

export const openToAll: Robots = { refusal: () => null, delay: 0, isKnown: true };

/**
 * Reads the answer for `/robots.txt` by RFC 9309: none (4xx, or redirects without end) allows all; a server that fails
 * forbids all for now. Where there is no way to the host at all, that goes for its pages too.
 */
export function robotsOf(origin: string, answer: Answer | NoPage): Robots {
  if (answer.outcome === 'answered') return parsed(origin, answer.bytes);
  const { status, rule, reason, retryAfter } = answer;
  if (status === null && noWay.has(rule)) return closed(answer);
  if ((status !== null && status >= 400 && status < 500 && status !== 429) || rule.includes('redirect'))
    return openToAll;
  const message = `The site’s robots.txt could not be read, so nobody knows whether programs may come. ${reason}`;
  return closed(
    failed('fetch/robots-unreachable', message, { ...(status !== null && { status }), retry: true, retryAfter }),
  );
}

const noWay: ReadonlySet<string> = new Set(['fetch/private-address', 'fetch/port', 'fetch/dns', 'fetch/tls']);

const closed = (refusal: NoPage): Robots => ({ refusal: () => refusal, delay: 0, isKnown: false });

/** The package's types say that there is a `default` inside; there is none. */
const parse = robotsParser as unknown as typeof robotsParser.default;

function parsed(origin: string, bytes: Uint8Array): Robots {
  const text = new TextDecoder().decode(bytes.subarray(0, mostBytes));
  const robots = parse(`${origin}/robots.txt`, text);
  const starred = [...text.matchAll(/^[^\n*]*\*.*$/gm)].reduce((sum, [line]) => sum + line.length, 0);
  const seconds = robots.getCrawlDelay(robotName) ?? 0;
  return {
    refusal({ href }) {
      if (starred * href.length > mostMatching) return tangled;
      return robots.isDisallowed(href, robotName) ? disallowed : null;
    },
    delay: Number.isFinite(seconds) ? Math.min(Math.max(0, seconds * 1000), longestDelay) : 0,
    isKnown: true,
  };
}
