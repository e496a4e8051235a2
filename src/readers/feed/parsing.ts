import { type AnyFeed, parseFeed } from 'feedsmith';
import { type Entry, entriesOf } from './entries.ts';

/** A feed taken apart: what could be read, and how many entries could not. */
export interface ParsedFeed {
  /** In order; null for an entry that is broken. */
  readonly entries: readonly (Entry | null)[];
  /** True where the feed ends in the middle of an entry, or before its own end. */
  readonly isCut: boolean;
}

/**
 * Takes a feed apart. A feed that is broken as a whole is taken entry by entry, so that one broken entry costs no other.
 * Null where it is no feed at all.
 */
export function parsedFeed(text: string): ParsedFeed | null {
  const isXml = text.trimStart().startsWith('<');
  const isCut = isXml && !isClosed(text);
  // The parser makes something of an entry that ends in the middle; half a title is none.
  const whole = isCut ? null : parse(text);
  if (whole) return { entries: entriesOf(whole), isCut };
  return isXml ? byEntry(withoutDeclarations(text), isCut) : null;
}

/** True where the root is closed behind all entries; what comes after it does not matter. */
const isClosed = (text: string): boolean => {
  const last = Math.max(0, ...['</item', '</entry', ':item', ':entry'].map((name) => text.lastIndexOf(name)));
  return /<\/(?:[\w.-]{1,40}:)?(?:rss|rdf|feed)\s*>/i.test(text.slice(last));
};

function parse(text: string): AnyFeed | null {
  try {
    return parseFeed(text);
  } catch {
    // Whatever it throws, the input is what was wrong.
    return null;
  }
}

/** Document types declare entities, of which bombs are made; feeds need none. */
const withoutDeclarations = (text: string): string => text.replace(/<!doctype[^[>]{0,1000}(?:\[[^\]]*\]\s*)?>/i, '');

function byEntry(text: string, isCut: boolean): ParsedFeed | null {
  const starts = [...text.matchAll(/<(?:[\w.-]{1,40}:)?(?:item|entry)(?=[\s>])/gi)].map(({ index }) => index);
  const [head, end] = [text.slice(0, starts[0]), closings(text)];
  if (starts.length === 0 || end === null) return null;
  const pieces = starts.map((start, index) => text.slice(start, starts[index + 1]));
  return { entries: pieces.map((piece) => entryIn(piece, head, end)), isCut };
}

/** What closes the elements that are open where the entries stand. */
function closings(text: string): string | null {
  const root = /<((?:[\w.-]{1,40}:)?(?:rss|rdf|feed))(?=[\s>])/i.exec(text)?.[1];
  if (root === undefined) return null;
  return /rss$/i.test(root) ? `</channel></${root}>` : `</${root}>`;
}

function entryIn(piece: string, head: string, end: string): Entry | null {
  const closed = /^[^]*<\/(?:[\w.-]{1,40}:)?(?:item|entry)\s*>/i.exec(piece)?.[0];
  const parsed = closed === undefined ? null : parse(`${head}${closed}${end}`);
  return (parsed && entriesOf(parsed)[0]) ?? null;
}
