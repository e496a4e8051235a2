import type { Document, Metadata } from '../core/document.ts';
import { binary } from './binary.ts';
import { docx } from './docx.ts';
import { eml } from './eml.ts';
import { html } from './html.ts';
import { markdown } from './markdown.ts';
import { pdf } from './pdf.ts';
import type { Input, Read, Reader } from './reader.ts';
import { text } from './text.ts';

export type { Input, Reader } from './reader.ts';

/** Every format, in the order in which they are tried. The last takes whatever is left. */
export const readers: readonly Reader[] = [pdf, docx, binary, eml, html, markdown, text];

/** Reads an input with the first reader that knows its format by its content. Never throws on bad input. */
export function read(input: Input): Read {
  const found = (readers.find((reader) => reader.detect(input)) ?? text).read(input);
  const { claims } = input;
  if (!claims) return found;
  return found instanceof Promise ? found.then((document) => claimed(document, claims)) : claimed(found, claims);
}

/** Fills in what the article itself does not say. */
export function claimed(document: Document, claims: Partial<Metadata>): Document {
  const { metadata } = document;
  const open = Object.entries(claims).filter(([key]) => {
    const own = metadata[key as keyof Metadata];
    return own === null || (Array.isArray(own) && own.length === 0);
  });
  return open.length === 0 ? document : document.withMetadata(Object.fromEntries(open));
}
