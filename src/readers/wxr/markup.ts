/**
 * A post's content as HTML: without WordPress's block comments and shortcodes, and with the paragraphs that WordPress
 * itself makes of blank lines. What an editor put in brackets, as “[sic]”, stays.
 */
export function markupOf(content: string): string {
  const html = withoutShortcodes(content.replace(/<!--\s*\/?(?:wp:|more|nextpage)[^<>]{0,5000}-->/g, ''));
  return /<p[\s>]/i.test(html) ? html : withParagraphs(html);
}

/** Shortcodes whose inside is an address or nothing to read. */
const silent = 'embed|audio|video|playlist|gallery|contact-form-7|gravityform|youtube|soundcloud|tweet|twitter';

/** Lengths are bounded, so that hostile posts cost no more than their length. */
function withoutShortcodes(html: string): string {
  const captions = html.replace(
    /\[caption\b[^\]]{0,500}\]((?:(?!\[\/?caption)[^]){0,3000})\[\/caption\]/gi,
    (_, inner: string) => captioned(inner),
  );
  const spoken = captions.replace(new RegExp(`\\[(${silent})\\b[^\\]]{0,500}\\](?:[^[]{0,500}\\[/\\1\\])?`, 'gi'), '');
  const paired = new Set([...spoken.matchAll(/\[\/([a-z][\w-]{0,50})\]/gi)].map(([, name = '']) => name.toLowerCase()));
  // A tag with attributes, or with an end, is no editor's bracket.
  return spoken.replace(/\[(\/?)([a-z][\w-]{0,50})((?:\s+[^[\]]{0,500})?)\]/gi, (tag, _, name: string, rest: string) =>
    paired.has(name.toLowerCase()) || /\s[\w-]+\s*=/.test(rest) ? '' : tag,
  );
}

/** `<img …/> words` within a caption: the words are the picture's. */
const captioned = (inner: string): string =>
  `<figure><figcaption>${inner.replace(/<\/?(?:img|a)\b[^<>]*>/gi, '').trim()}</figcaption></figure>`;

const block = /^\s*<\/?(?:h[1-6]|ul|ol|li|blockquote|figure|table|div|pre|hr|section|iframe|script|style|form)\b/i;

const withParagraphs = (html: string): string =>
  html
    .split(/(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)\s*/)
    .filter((part) => part.trim() !== '')
    .map((part) => (block.test(part) ? part : `<p>${part.trim().replace(/\r\n|\n|\r/g, '<br>')}</p>`))
    .join('\n');
