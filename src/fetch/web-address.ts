import { type AllowedHosts, bareHost } from './allowed-hosts.ts';
import type { NoPage } from './fetcher.ts';
import { refused } from './no-page.ts';
import { placeOf } from './reach.ts';
import { isIP } from 'node:net';

/** Where web pages are served. Any other port needs `--allow-host`: behind it may be mail, a database or a printer. */
const webPorts: ReadonlySet<number> = new Set([80, 443, 8080, 8443]);

/** Longer than any page's. In UTF-16 code units. */
const longest = 4096;

/** The port that an address means, spelt out or not. */
export const portOf = ({ port, protocol }: Pick<URL, 'port' | 'protocol'>): number =>
  Number(port) || (protocol === 'https:' ? 443 : 80);

/**
 * Takes an address apart and says why it may not be asked, before anything is resolved or connected. `base` is what a
 * redirect is relative to. The URL parser brings every spelling of a host into one (`0x7f.1` is `127.0.0.1`).
 */
export function webAddress(words: string, allowed: AllowedHosts, base?: URL): URL | NoPage {
  if (words.length > longest)
    return refused('fetch/address', `The address is longer than ${longest} characters; no page needs that.`);
  const parsed = parse(words, base);
  if (!parsed)
    return refused('fetch/address', `“${shown(words)}” is no web address. Give one such as https://example.org/page.`);
  const { protocol } = parsed;
  if (protocol !== 'http:' && protocol !== 'https:')
    return refused(
      'fetch/scheme',
      `Only http: and https: are fetched, not ${protocol} For a file on this machine, give its path.`,
    );
  if (parsed.username !== '' || parsed.password !== '')
    return refused(
      'fetch/userinfo',
      'The address holds a user name or password; leave it out. Such addresses mostly hide where they lead.',
    );
  parsed.hash = '';
  return refusalOf(parsed, allowed) ?? parsed;
}

function parse(words: string, base?: URL): URL | null {
  return URL.canParse(words, base?.href) ? new URL(words, base?.href) : null;
}

const shown = (words: string): string => (words.length > 100 ? `${words.slice(0, 100)}…` : words);

function refusalOf(url: URL, allowed: AllowedHosts): NoPage | null {
  const host = bareHost(url.hostname);
  const ip = isIP(host) ? host : null;
  const port = portOf(url);
  const refusal = ip && ipRefusal(url.hostname, ip, port, allowed);
  if (refusal) return refused('fetch/private-address', refusal);
  if (webPorts.has(port) || allowed.includes(url.hostname, ip, port)) return null;
  return refused(
    'fetch/port',
    `Port ${port} is not where web pages are (${[...webPorts].join(', ')}). If you trust it, add --allow-host ${url.host}.`,
  );
}

/** Why an IP address may not be connected to for a host; null where it may. */
export function ipRefusal(hostname: string, ip: string, port: number, allowed: AllowedHosts): string | null {
  const { reach, kind } = placeOf(ip);
  if (reach === 'public' || (reach === 'inside' && allowed.includes(hostname, ip, port))) return null;
  const leads = bareHost(hostname) === ip ? `${ip} is ${kind}` : `${hostname} leads to ${ip}, ${kind}`;
  const wayOut = reach === 'inside' ? ` If it is your own and you trust it, add --allow-host ${hostname}:${port}.` : '';
  return `${leads}, not the open web.${wayOut}`;
}
