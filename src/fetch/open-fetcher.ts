import { lookup } from 'node:dns/promises';
import { Agent } from 'undici';
import { allowedHosts } from './allowed-hosts.ts';
import { acceptedEncodings } from './body.ts';
import { guardedConnector, type Resolver } from './connector.ts';
import { type Answer, headerOf, makeExchange } from './exchange.ts';
import type { Fetched, FetchedPage, Fetcher, FetchRequest, NoPage } from './fetcher.ts';
import { openLanes } from './lanes.ts';
import { defaultLimits, type FetchLimits } from './limits.ts';
import { failed } from './no-page.ts';
import { pageSigns } from './page-signs.ts';
import { openPermissions, type Permissions } from './permissions.ts';
import { follow, type FollowOptions } from './redirects.ts';
import { robotName } from './robots.ts';
import { reservation, tdmRefusal } from './tdm.ts';
import { wallBefore } from './walls.ts';
import { webAddress } from './web-address.ts';

export interface OpenFetcherOptions {
  /** Of Hearsay, for the user agent. */
  readonly version: string;
  /** An address or mailbox where a site's owner can reach whoever runs this. */
  readonly contact?: string;
  /** Hosts beyond the open web: `host`, `host:port`, `10.0.0.0/8`. */
  readonly allowHosts?: readonly string[];
  readonly limits?: Partial<FetchLimits>;
  /** Requests a second to one host, at most. Default 1. */
  readonly ratePerHost?: number;
  /** False: robots.txt is not asked. Only for one's own sites. Default true. */
  readonly robots?: boolean;
  /** True: reservations of text and data mining are passed over, as those may who have leave. Default false. */
  readonly ignoreTdm?: boolean;
  /** Default: the system's. */
  readonly resolver?: Resolver;
  /** Certificates of authorities (PEM) to trust instead of the usual ones. */
  readonly ca?: string;
}

/** @throws {RangeError} with a message for people where an option makes no sense. */
export function openFetcher(options: OpenFetcherOptions): Fetcher {
  const { ratePerHost = 1, resolver = systemResolver, ca } = options;
  if (!(ratePerHost > 0)) throw new RangeError(`${ratePerHost} requests a second is no rate; give a number above 0.`);
  const limits = { ...defaultLimits, ...options.limits };
  const allowed = allowedHosts(options.allowHosts ?? []);
  const connect = guardedConnector({ allowed, resolver, timeout: limits.connect, ...(ca && { ca }) });
  const agent = new Agent({ connect, connections: 1, headersTimeout: limits.headers, bodyTimeout: limits.idle });
  const exchange = makeExchange(agent, openLanes(), limits);
  const closing = new AbortController();
  const headers = {
    'user-agent': userAgent(options),
    'accept-encoding': acceptedEncodings,
    accept,
    'accept-language': 'en, *;q=0.5',
  };
  const way = { exchange, allowed, most: limits.redirects };
  const tdm = !options.ignoreTdm;
  const gap = 1000 / ratePerHost;
  const permissions = openPermissions({
    ...way,
    headers,
    robots: options.robots ?? true,
    tdm,
    gap,
    closing: closing.signal,
  });
  const tools: Tools = { way, headers, permissions, tdm };
  return {
    async fetch(request) {
      request.signal.throwIfAborted();
      try {
        return await take(request, tools);
      } catch (error) {
        if (request.signal.aborted || !closing.signal.aborted) throw error;
        return failed('fetch/connection', 'The fetcher was closed meanwhile.', { retry: true });
      }
    },
    async close() {
      closing.abort();
      await agent.destroy();
    },
  };
}

interface Tools {
  readonly way: Omit<FollowOptions, 'permission'>;
  readonly headers: Readonly<Record<string, string>>;
  readonly permissions: Permissions;
  readonly tdm: boolean;
}

const systemResolver: Resolver = (hostname) => lookup(hostname, { all: true });

const accept =
  'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, */*;q=0.5';

function userAgent({ version, contact }: OpenFetcherOptions): string {
  if (contact === undefined) return `${robotName}/${version}`;
  if (!/^[!-~]+(?: [!-~]+)*$/.test(contact) || /[()]/.test(contact))
    throw new RangeError(`“${contact}” is no contact. Give an address such as https://example.org/about or a mailbox.`);
  return `${robotName}/${version} (+${contact})`;
}

async function take(request: FetchRequest, { way, headers, permissions, tdm }: Tools): Promise<Fetched> {
  const { signal } = request;
  const asked = webAddress(request.address, way.allowed);
  if ('outcome' in asked) return asked;
  const condition = conditional(request);
  const permission = permissions.before(signal);
  const answer = await follow(asked, { ...way, permission }, { headers: { ...headers, ...condition }, signal });
  if (answer.outcome !== 'answered') return answer;
  if (answer.status === 304)
    return Object.keys(condition).length > 0
      ? { outcome: 'unchanged' }
      : failed('fetch/bad-response', notAsked, { status: 304 });
  return (await hindrance(asked, answer, permissions, tdm)) ?? pageOf(answer);
}

const notAsked = 'The server says that nothing changed (HTTP 304), which nobody asked. Try again later.';

/** Only what a header may hold; whatever else was remembered is left out. */
function conditional({ etag, lastModified }: FetchRequest): Record<string, string> {
  const fits = (value: string | null | undefined): value is string =>
    !!value && /^[\x20-\x7e\x80-\xff]{1,1000}$/.test(value);
  return {
    ...(fits(etag) && { 'if-none-match': etag }),
    ...(fits(lastModified) && { 'if-modified-since': lastModified }),
  };
}

/** What speaks against taking what came: a reservation or a wall. */
async function hindrance(
  asked: URL,
  { url, headers, bytes }: Answer,
  permissions: Permissions,
  tdm: boolean,
): Promise<NoPage | null> {
  const signs = isMarkup(headerOf(headers, 'content-type'), bytes) ? pageSigns(bytes) : null;
  const reserved =
    signs?.tdm ?? reservation(headerOf(headers, 'tdm-reservation')) ?? (await permissions.reservedByFile(url));
  return tdm && reserved ? tdmRefusal(url.host) : wallBefore(asked, url, signs);
}

const isMarkup = (type: string | undefined, bytes: Uint8Array): boolean =>
  /\bx?html\b/i.test(type ?? '') || (!type && /^\s*</.test(Buffer.from(bytes.subarray(0, 100)).toString('latin1')));

function pageOf({ url, headers, bytes }: Answer): FetchedPage {
  const type = headerOf(headers, 'content-type') ?? null;
  return {
    outcome: 'fetched',
    address: url.href,
    bytes,
    contentType: type && (type.split(';')[0] ?? '').trim().toLowerCase(),
    charset: /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(type ?? '')?.[1] ?? null,
    etag: headerOf(headers, 'etag') ?? null,
    lastModified: headerOf(headers, 'last-modified') ?? null,
  };
}
