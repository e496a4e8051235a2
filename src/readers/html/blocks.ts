import type { BlockKind } from '../../core/layers.ts';
import type { PageElement } from './tree.ts';

/** A stretch of the page that a browser shows as a line of its own, with what its surroundings say of it. */
export interface PageBlock {
  readonly text: string;
  readonly kind: BlockKind;
  /** UTF-16 code units of the text that stand inside links. */
  readonly linked: number;
  /** The nearest element around it that is not inline. */
  readonly element: PageElement;
}

const inline = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q ruby rb rp rt s samp ' +
    'small span strike strong sub sup time tt u var wbr img picture source input bsp'
  ).split(' '),
);
const dropped = new Set(
  'script template head title meta link img picture source input button textarea iframe rt rp'.split(' '),
);

interface Place {
  readonly kind: BlockKind;
  readonly element: PageElement;
  readonly preformatted: boolean;
}

/** Renders an element to blocks in document order: white space collapsed, `<br>` a line break, two of them a new block. */
export function blocksOf(root: PageElement, isDropped: (element: PageElement) => boolean): PageBlock[] {
  const found: PageBlock[] = [];
  let line = '';
  let linked = 0;
  let linkDepth = 0;

  const flush = ({ kind, element, preformatted }: Place): void => {
    const shown = preformatted ? [line.trimEnd().replace(/^\s*\n/, '')] : collapsed(line);
    const share = linked > 0 ? Math.min(1, linked / line.replace(/\s+/g, ' ').length) : 0;
    for (const text of shown)
      if (/[\p{L}\p{N}\p{S}]/u.test(text)) found.push({ text, kind, element, linked: Math.round(share * text.length) });
    line = '';
    linked = 0;
  };

  const write = (words: string): void => {
    line += words.replace(invisible, '');
    if (linkDepth > 0) linked += words.replace(/\s+/g, ' ').length;
  };

  const walk = (element: PageElement, place: Place): void => {
    for (const child of element.children) {
      if (typeof child === 'string') write(place.preformatted ? child : child.replace(/[ \t\n\r\f]+/g, ' '));
      else if (child.tag === 'br') line += '\n';
      else if (dropped.has(child.tag) || isDropped(child)) continue;
      else if (child.tag === 'td' || child.tag === 'th') cell(child, place);
      else if (inline.has(child.tag)) within(child, place);
      else {
        flush(place);
        const inner = placeOf(child, place);
        within(child, inner);
        flush(inner);
      }
    }
  };

  const within = (element: PageElement, place: Place): void => {
    if (element.tag === 'a') linkDepth++;
    walk(element, place);
    if (element.tag === 'a') linkDepth--;
  };

  /** A row of short cells is one line with tabs; a cell that holds blocks breaks it. */
  const cell = (element: PageElement, place: Place): void => {
    if (line.trim() !== '') line += '\t';
    walk(element, place);
  };

  const start: Place = { kind: 'paragraph', element: root, preformatted: false };
  walk(root, start);
  flush(start);
  return found;
}

/** Soft hyphens, zero-width spaces and byte order marks, which a browser does not show. */
const invisible = /[\u00ad\u200b\ufeff\0]/g;

function collapsed(line: string): string[] {
  return line
    .replace(/ *([\n\t]) */g, '$1')
    .split(/\n{2,}/)
    .map((part) => part.replace(/ {2,}/g, ' ').trim());
}

function placeOf(element: PageElement, around: Place): Place {
  return {
    kind: kindOf(element, around.kind),
    element,
    preformatted: around.preformatted || element.tag === 'pre',
  };
}

const embeds = /\b(?:twitter-tweet|twitter-video|instagram-media|bluesky-embed|fb-post|tiktok-embed|mastodon-embed)\b/;

function kindOf({ tag, attributes }: PageElement, around: BlockKind): BlockKind {
  const names = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`;
  if (embeds.test(names) || around === 'embedded-post') return 'embedded-post';
  if (around === 'caption' || tag === 'figcaption' || tag === 'caption') return 'caption';
  if (around === 'pull-quote' || /pull-?quote/i.test(names)) return 'pull-quote';
  if (/^h[1-6]$/.test(tag)) return 'heading';
  if (tag === 'blockquote') return 'block-quote';
  if (tag === 'li' || tag === 'dd' || tag === 'dt') return 'list-item';
  if (tag === 'tr' || tag === 'table') return 'paragraph';
  return around === 'heading' ? 'heading' : around;
}
