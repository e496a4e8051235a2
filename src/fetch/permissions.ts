import { unlessAborted } from './deadline.ts';
import { originCache } from './origin-cache.ts';
import { type FollowOptions, follow, type Permission } from './redirects.ts';
import { openToAll, type Robots, robotsOf } from './robots.ts';
import { reservedByFile, type TdmRule, tdmRules } from './tdm.ts';

/** What a site lets programs do. */
interface SitePolicy {
  readonly robots: Robots;
  readonly tdm: readonly TdmRule[];
}

export interface PermissionOptions extends Omit<FollowOptions, 'permission'> {
  readonly headers: Readonly<Record<string, string>>;
  readonly robots: boolean;
  readonly tdm: boolean;
  /** Milliseconds between two requests to a host, at least. */
  readonly gap: number;
  /** Aborts when the fetcher is closed: what is asked for one page may be waited for by others. */
  readonly closing: AbortSignal;
}

export interface Permissions {
  /** Asks the site's robots.txt and TDMRep file, once an hour. */
  before(signal: AbortSignal): Permission;
  /** What the site's TDMRep file says of an address that was permitted before. */
  reservedByFile(url: URL): Promise<boolean | null>;
}

const [hour, fiveMinutes] = [3_600_000, 300_000];

export function openPermissions(options: PermissionOptions): Permissions {
  const cache = originCache<SitePolicy>(({ robots }) => (robots.isKnown ? hour : fiveMinutes));
  const policyOf = (url: URL): Promise<SitePolicy> => cache.get(url.origin, () => askSite(url.origin, options));
  return {
    before: (signal) => async (url) => {
      if (!options.robots && !options.tdm) return { gap: options.gap };
      const { robots } = await unlessAborted(policyOf(url), signal);
      return robots.refusal(url) ?? { gap: Math.max(options.gap, robots.delay) };
    },
    async reservedByFile(url) {
      return options.tdm ? reservedByFile((await policyOf(url)).tdm, url.pathname + url.search) : null;
    },
  };
}

async function askSite(origin: string, options: PermissionOptions): Promise<SitePolicy> {
  const robots = options.robots ? robotsOf(origin, await ask(`${origin}/robots.txt`, options, 0)) : openToAll;
  // A site that cannot be asked for one file is not asked for another.
  if (!options.tdm || !robots.isKnown) return { robots, tdm: [] };
  const answer = await ask(`${origin}/.well-known/tdmrep.json`, options, robots.delay);
  return { robots, tdm: answer.outcome === 'answered' ? tdmRules(answer.bytes) : [] };
}

function ask(address: string, options: PermissionOptions, delay: number): ReturnType<typeof follow> {
  const gap = Math.max(options.gap, delay);
  const { headers, closing: signal } = options;
  return follow(new URL(address), { ...options, permission: async () => ({ gap }) }, { headers, signal });
}
