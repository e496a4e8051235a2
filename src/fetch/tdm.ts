import type { NoPage } from './fetcher.ts';
import { refused } from './no-page.ts';

/**
 * Whether a rightsholder reserves text and data mining, by the TDM Reservation Protocol (W3C Community Group):
 * true, false, or null where nothing is said. What is said nearer to the page wins: its meta element over the header
 * over the site's file.
 */
export type Reservation = boolean | null;

/** One rule of `/.well-known/tdmrep.json`. */
export interface TdmRule {
  /** A path; `*` is anything, `$` at the end the end. */
  readonly location: string;
  readonly reserved: boolean;
}

/** Longer patterns and more of them are traps. */
const [longest, most] = [1000, 1000];

/** Reads `/.well-known/tdmrep.json`; what is not as it should be says nothing. */
export function tdmRules(bytes: Uint8Array): readonly TdmRule[] {
  let found: unknown;
  try {
    found = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return [];
  }
  const entries: unknown[] = Array.isArray(found) ? found.slice(0, most) : [];
  return entries.flatMap((entry) => {
    const { location, 'tdm-reservation': value } = (entry ?? {}) as Record<string, unknown>;
    const reserved = reservation(value);
    if (typeof location !== 'string' || location.length > longest || reserved === null) return [];
    return [{ location: location.startsWith('/') ? location : `/${location}`, reserved }];
  });
}

/** `1` or `0`, as a number or in words. */
export function reservation(value: unknown): Reservation {
  const words = typeof value === 'number' || typeof value === 'string' ? String(value).trim() : '';
  return words === '1' ? true : words === '0' ? false : null;
}

/** What the file says of a path: the longest pattern that matches wins. */
export function reservedByFile(rules: readonly TdmRule[], path: string): Reservation {
  const matching = rules.filter(({ location }) => matches(location, path));
  const length = Math.max(...matching.map(({ location }) => location.length));
  return matching.find(({ location }) => location.length === length)?.reserved ?? null;
}

/** Takes the leftmost place for each part between the stars, so that no pattern takes long. */
function matches(pattern: string, path: string): boolean {
  const isWhole = pattern.endsWith('$');
  const [first = '', ...parts] = (isWhole ? pattern.slice(0, -1) : pattern).split('*');
  if (!path.startsWith(first)) return false;
  if (parts.length === 0) return !isWhole || path.length === first.length;
  const last = isWhole ? (parts.pop() ?? '') : '';
  let at = first.length;
  for (const part of parts) {
    const found = path.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return !isWhole || (path.endsWith(last) && path.length - last.length >= at);
}

export const tdmRefusal = (host: string): NoPage =>
  refused(
    'fetch/tdm-reserved',
    `${host} reserves text and data mining (TDMRep). Ask it for leave; if you have it, or the law gives it to you, add --ignore-tdm.`,
  );
