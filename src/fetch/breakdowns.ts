import { TooMuch, UnknownEncoding } from './body.ts';
import { ForbiddenConnection } from './connector.ts';
import type { NoPage } from './fetcher.ts';
import { failed, refused } from './no-page.ts';

/** What an exchange that threw means, in our words. Whatever the web does comes to an end here. */
export function breakdown(error: unknown, url: URL): NoPage {
  if (error instanceof ForbiddenConnection) return refused('fetch/private-address', error.message);
  if (error instanceof TooMuch) return refused(error.rule, error.message);
  if (error instanceof UnknownEncoding) return badResponse(`Its body is encoded as ${error.message}`);
  const first = firstOf(error);
  const code = codeOf(first);
  const found = causes.find(([pattern]) => pattern.test(code));
  return found ? found[1](url, code, first) : connection(url, code, first);
}

/** Node gathers the failures of several IP addresses in one error. */
const firstOf = (error: unknown): unknown => (error instanceof AggregateError ? (error.errors[0] ?? error) : error);

const codeOf = (error: unknown): string => {
  const { code } = (error ?? {}) as { code?: unknown };
  return typeof code === 'string' ? code : '';
};

type Telling = (url: URL, code: string, error: unknown) => NoPage;

const badResponse = (what: string): NoPage =>
  failed(
    'fetch/bad-response',
    `The answer is broken: ${what}. Try again; if it stays so, fetch it with a browser and give the file.`,
    {
      retry: true,
    },
  );

const connection: Telling = ({ host }, code, error) =>
  failed(
    'fetch/connection',
    `No connection to ${host} (${code || messageOf(error)}). Check the network, or try again later.`,
    {
      retry: true,
    },
  );

const timeout: Telling = ({ host }) => timedOut(host);

export const timedOut = (host: string): NoPage =>
  failed('fetch/timeout', `${host} took too long to answer. Try again later.`, { retry: true });

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error)).slice(0, 200);

const causes: readonly (readonly [RegExp, Telling])[] = [
  [
    /^ENOTFOUND$|^ENODATA$/,
    ({ hostname }) => failed('fetch/dns', `There is no host called ${hostname}. Check the address.`),
  ],
  [
    /^EAI_|^ESERVFAIL$|^EREFUSED$|^ETIMEOUT$/,
    ({ hostname }, code) =>
      failed(
        'fetch/dns',
        `The name ${hostname} could not be looked up (${code}). Check the network, or try again later.`,
        {
          retry: true,
        },
      ),
  ],
  [/TIMEOUT|^ETIMEDOUT$/, timeout],
  [
    /^(?:CERT_|UNABLE_TO_|DEPTH_ZERO_|SELF_SIGNED_|ERR_TLS_|ERR_SSL_|HOSTNAME_MISMATCH|EPROTO)/,
    ({ host }, code) =>
      failed(
        'fetch/tls',
        `The secure connection to ${host} failed (${code}): who answers cannot be trusted. Check the address.`,
      ),
  ],
  [/^(?:Z_|ERR__ERROR|ERR_BROTLI)/, () => badResponse('its body cannot be inflated')],
  [
    /^HPE_|^UND_ERR_(?:HEADERS_OVERFLOW|RES_|RESPONSE|INVALID)/,
    (_, code, error) => badResponse(`${code}, ${messageOf(error)}`),
  ],
];
