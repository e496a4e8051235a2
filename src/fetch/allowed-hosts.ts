import ipaddr from 'ipaddr.js';
import { placeOf } from './reach.ts';

/** What the person opens beyond the public web: `--allow-host`. */
export interface AllowedHosts {
  /** True where the person named this host, or the IP address that it has, with this port. */
  includes(host: string, ip: string | null, port: number): boolean;
}

interface Entry {
  readonly host: string | null;
  readonly range: ReturnType<typeof ipaddr.parseCIDR> | null;
  readonly port: number | null;
}

/**
 * Reads `host`, `host:port`, `10.0.0.0/8`, `10.0.0.0/8:8000`, `[fd00::/8]:8000`. Without a port every port is meant.
 * @throws {RangeError} with a message for people where an entry is none of these.
 */
export function allowedHosts(entries: readonly string[]): AllowedHosts {
  const known = entries.map(entryOf);
  return {
    includes: (host, ip, port) =>
      known.some(
        (entry) =>
          (entry.port ?? port) === port &&
          (entry.range ? ip !== null && isIn(ip, entry.range) : entry.host === bareHost(host)),
      ),
  };
}

/** A URL's `hostname` without the brackets of IPv6 and the dot of the root. */
export const bareHost = (hostname: string): string => hostname.replace(/^\[(.*)\]$/, '$1').replace(/\.$/, '');

function isIn(ip: string, range: NonNullable<Entry['range']>): boolean {
  const parsed = ipaddr.parse(ip.replace(/%.*$/, ''));
  return parsed.kind() === range[0].kind() && parsed.match(range);
}

function entryOf(words: string): Entry {
  const given = words.trim();
  const [, host = given, digits] = /^(\[[^\]]*\]|[^:]*)(?::(\d{1,5}))?$/.exec(given) ?? [];
  const port = digits === undefined ? null : Number(digits);
  const bare = host.replace(/^\[(.*)\]$/, '$1');
  if (port !== null && (port < 1 || port > 65535)) throw wrong(words);
  if (bare.includes('/')) return { host: null, range: rangeOf(bare, words), port };
  const name = nameOf(bare, words);
  if (!ipaddr.isValid(name)) return { host: name, range: null, port };
  if (placeOf(name).reach === 'never')
    throw new RangeError(`“${words}” is ${placeOf(name).kind}; it cannot be allowed.`);
  return { host: null, range: [ipaddr.parse(name), name.includes(':') ? 128 : 32], port };
}

function rangeOf(words: string, given: string): NonNullable<Entry['range']> {
  if (!ipaddr.isValidCIDR(words)) throw wrong(given);
  return ipaddr.parseCIDR(words);
}

/** As the URL parser writes it, so that it compares with what addresses hold. */
function nameOf(words: string, given: string): string {
  const host = words.includes(':') ? `[${words}]` : words;
  if (words === '' || /[\s/?#@\\]/.test(words) || !URL.canParse(`http://${host}/`)) throw wrong(given);
  return bareHost(new URL(`http://${host}/`).hostname);
}

const wrong = (words: string): RangeError =>
  new RangeError(
    `“${words}” is no host. Give a host, a host with a port, or a range: intranet.example:8080, 10.0.0.0/8.`,
  );
