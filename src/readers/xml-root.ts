/** The element that an XML document begins with. */
export interface XmlRoot {
  /** Without its prefix, in lower case: `rss`. */
  readonly name: string;
  /** As it stands: `<rss version="2.0">`. Cut where it is very long. */
  readonly tag: string;
}

/** How much of a tag is looked at, in UTF-16 code units. */
const longestTag = 4096;

/**
 * Finds the first element after declaration, comments, instructions and document type; null where that is not how the
 * bytes begin. What is looked for is ASCII in every encoding of the web but UTF-16.
 */
export function xmlRootOf(head: Uint8Array): XmlRoot | null {
  const text = decoded(head);
  let at = skipped(text, 0, /\s*/y);
  while (text[at] === '<') {
    const tag = /<(?:[\w.-]{1,40}:)?([a-z][\w.-]{0,60})(?=[\s/>])/iy;
    tag.lastIndex = at;
    const found = tag.exec(text);
    if (found) return { name: (found[1] ?? '').toLowerCase(), tag: text.slice(at, tagEnd(text, at)) };
    const next = afterMisc(text, at);
    if (next === null) return null;
    at = skipped(text, next, /\s*/y);
  }
  return null;
}

function decoded(head: Uint8Array): string {
  const [a, b] = head;
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(head);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(head);
  const text = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString('latin1');
  return text.startsWith('\xef\xbb\xbf') ? text.slice(3) : text;
}

function skipped(text: string, at: number, pattern: RegExp): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

function tagEnd(text: string, at: number): number {
  const end = text.indexOf('>', at);
  return end < 0 ? at + longestTag : Math.min(end + 1, at + longestTag);
}

/** The place after a comment, an instruction or a document type with its declarations; null where none begins at `at`. */
function afterMisc(text: string, at: number): number | null {
  if (text.startsWith('<!--', at)) return after(text, '-->', at + 4);
  if (text.startsWith('<?', at)) return after(text, '?>', at + 2);
  if (!/^<!doctype\b/i.test(text.slice(at, at + 10))) return null;
  const end = text.indexOf('>', at);
  const inside = text.indexOf('[', at);
  return inside >= 0 && inside < end ? after(text, /\]\s*>/g, inside) : end < 0 ? null : end + 1;
}

function after(text: string, mark: string | RegExp, from: number): number | null {
  if (typeof mark === 'string') {
    const at = text.indexOf(mark, from);
    return at < 0 ? null : at + mark.length;
  }
  mark.lastIndex = from;
  return mark.test(text) ? mark.lastIndex : null;
}
