import { Parser } from 'htmlparser2';

/** The words of markup, entities undone and white space collapsed. Runs nothing. */
export function plain(markup: string): string {
  if (!/[<&]/.test(markup)) return collapsed(markup);
  let words = '';
  let hidden = 0;
  const parser = new Parser({
    onopentag: (tag) => void (hidden += Number(unseen.has(tag))),
    ontext: (text) => void (words += hidden > 0 ? '' : text),
    onclosetag: (tag) => {
      hidden -= Number(unseen.has(tag));
      if (!inline.has(tag)) words += ' ';
    },
  });
  parser.end(withoutDepth(markup));
  return collapsed(words);
}

const unseen = new Set(['script', 'style']);
const inline = new Set('a abbr b cite code em font i mark q s small span strong sub sup u'.split(' '));

const collapsed = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** The parser is slow with tens of thousands of open elements; nothing that is read as words needs so many. */
const withoutDepth = (markup: string): string =>
  (markup.match(/<[a-z]/gi)?.length ?? 0) > 20_000 ? markup.replace(/<[^<>]*>/g, ' ') : markup;

/** Markup that shows words as they are. */
export const escaped = (words: string): string =>
  words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
