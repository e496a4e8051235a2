import { Parser } from 'htmlparser2';
import { type Reservation, reservation } from './tdm.ts';

/** What a page says of itself that decides whether it may be taken. */
export interface PageSigns {
  readonly tdm: Reservation;
  /** False where its JSON-LD or meta elements say that readers must pay. */
  readonly isFree: boolean;
  /** The beginning of the words that it shows, white space collapsed. */
  readonly words: string;
}

/** Of the page, in bytes: what is looked for stands in its head or is all of a short page. */
const looked = 2 * 1024 * 1024;
/** Of the shown words, in UTF-16 code units. */
const wordsKept = 5000;
const [chunk, maxDepth] = [16_384, 500];

/** Looks through a page's markup without running or loading anything. */
export function pageSigns(bytes: Uint8Array): PageSigns {
  const seen: Seen = { tdm: null, tier: '', linkedData: [], words: '', script: null, unseen: 0, depth: 0 };
  const parser = new Parser(listener(seen));
  // Signs are ASCII whatever the page's encoding, and words are only looked through for ASCII and a few umlauts.
  const markup = new TextDecoder().decode(bytes.subarray(0, looked));
  for (let at = 0; at < markup.length && seen.depth < maxDepth; at += chunk) parser.write(markup.slice(at, at + chunk));
  return {
    tdm: seen.tdm,
    isFree: seen.tier !== 'locked' && !seen.linkedData.some(saysNotFree),
    words: seen.words.replace(/\s+/g, ' ').trim(),
  };
}

interface Seen {
  tdm: Reservation;
  tier: string;
  readonly linkedData: string[];
  words: string;
  /** What the JSON-LD script that is being read holds so far. */
  script: string | null;
  /** Elements open whose text is not shown. */
  unseen: number;
  depth: number;
}

const hidden = new Set(['script', 'style', 'noscript', 'template', 'svg', 'title']);

function listener(seen: Seen): ConstructorParameters<typeof Parser>[0] {
  return {
    onopentag(tag, attributes) {
      seen.depth++;
      if (hidden.has(tag)) seen.unseen++;
      if (tag === 'script' && /ld\+json/i.test(attributes['type'] ?? '')) seen.script = '';
      if (tag === 'meta') noteMeta(seen, attributes);
    },
    ontext(words) {
      if (seen.script !== null) seen.script += words;
      else if (seen.unseen === 0 && seen.words.length < wordsKept) seen.words += words;
    },
    onclosetag(tag) {
      seen.depth--;
      if (hidden.has(tag)) seen.unseen--;
      else seen.words += ' ';
      if (tag === 'script' && seen.script !== null) {
        seen.linkedData.push(seen.script);
        seen.script = null;
      }
    },
  };
}

function noteMeta(seen: Seen, { name, property, content }: Readonly<Record<string, string>>): void {
  const key = (name ?? property ?? '').toLowerCase();
  if (key === 'tdm-reservation') seen.tdm ??= reservation(content);
  else if (key === 'article:content_tier') seen.tier = (content ?? '').trim().toLowerCase();
}

/** True where the JSON-LD's own item (not one that it lists) or a part of it is not free. Broken JSON is looked through as words. */
function saysNotFree(json: string): boolean {
  if (!/isAccessibleForFree/i.test(json)) return false;
  try {
    return isNotFree(JSON.parse(json), 0);
  } catch {
    return /"isAccessibleForFree"\s*:\s*"?\s*false/i.test(json);
  }
}

function isNotFree(item: unknown, depth: number): boolean {
  if (depth > 6 || typeof item !== 'object' || item === null) return false;
  if (Array.isArray(item)) return item.some((one) => isNotFree(one, depth + 1));
  const fields = item as Record<string, unknown>;
  const { isAccessibleForFree: free } = fields;
  if (free === false || (typeof free === 'string' && /^\s*(?:https?:\/\/schema\.org\/)?false\s*$/i.test(free)))
    return true;
  return ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart'].some((key) => isNotFree(fields[key], depth + 1));
}
