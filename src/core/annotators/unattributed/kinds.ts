import type { Quotation, UnattributedKind } from '../../layers.ts';
import type { Span } from '../../span.ts';
import { wordsIn } from '../words.ts';

export interface Seeming {
  readonly seems: UnattributedKind;
  readonly decidedBy: string;
}

const WORKS =
  'book|novel|memoir|poem|play|film|movie|documentary|song|single|track|album|show|series|sitcom|episode|podcast|musical|opera|painting|exhibition|article|essay|op-ed|column|editorial|headline|report|paper|study|piece|story|video|lecture|talk|segment|chapter|bill|act';
const WORK_BEFORE = new RegExp(
  String.raw`\b(?:${WORKS})s?,?(?:\s(?:called|named|titled|entitled|headlined|is|was))?[,:]?\s*$`,
  'i',
);
const TITLED = /\b(?:titled|entitled|headlined|hit|bestseller|best-seller|starring in|starred in|wrote the)[,:]?\s*$/i;
const WORK_AFTER = new RegExp(
  String.raw`^,?\s(?:is\s|was\s)?(?:an?\s|the\s|her\s|his\s|their\s)?(?:\p{L}+\s)?(?:${WORKS})\b`,
  'iu',
);
const TERM =
  /\b(?:terms?|phrases?|words?|expressions?|slogans?|label|motto|nickname|nicknamed|dubbed|called|known as|referred to as|described as|labell?ed|branded|coined|defined as|meaning|means|abbreviated|hashtag|stands for|a\.k\.a\.)(?:\s(?:of|for|it|them|him|her|a|an|the))?[,:]?\s*$/i;
const DISTANCING =
  /\b(?:so-called|supposed|alleged|self-styled|self-described|self-proclaimed|purported|what (?:he|she|they|some|it) calls?)\s*$/i;
const ADDRESSES = /\b(?:I|I'm|I’m|I've|I’ve|we|we're|we’re|you|you're|you’re|my|our|your|me|us)\b/;
const SMALL = /^(?:a|an|the|of|and|or|in|on|at|to|for|by|with|from|as|but|nor|vs|is|de|la|le|el|und|der|die|das)$/i;

/** What an unattributed quotation seems to be, by what stands in it and beside it. */
export function seemingOf(text: string, { start, end, inner, closed }: Quotation, block: Span): Seeming {
  const words = text.slice(inner.start, inner.end);
  const before = text.slice(Math.max(block.start, start - 60), start);
  const after = text.slice(end, Math.min(block.end, end + 40));
  if (DISTANCING.test(before)) return seeming('scare', 'distancing-word');
  if (isTitleCase(text, inner)) {
    if (WORK_BEFORE.test(before) || TITLED.test(before) || WORK_AFTER.test(after))
      return seeming('title', 'work-and-capitals');
    if (!/[.,]$/.test(words) || before.trim() !== '') return seeming('title', 'capitals');
  }
  if (TITLED.test(before) || (WORK_BEFORE.test(before) && /^\p{Lu}/u.test(words)))
    return seeming('title', 'work-named');
  if (TERM.test(before)) return seeming('term', 'naming-word');
  return byShape(words, { before, after, closed, count: wordsIn(text, inner).length });
}

interface Shape {
  readonly before: string;
  readonly after: string;
  readonly closed: boolean;
  readonly count: number;
}

function byShape(words: string, { before, after, closed, count }: Shape): Seeming {
  if (!closed || /[.?!…—–]["”’')]*$/.test(words)) return seeming('dialogue', 'sentence');
  if (/,["”’']*$/.test(words) && before.trim() === '') return seeming('dialogue', 'opens-paragraph');
  if (ADDRESSES.test(words)) return seeming('dialogue', 'first-or-second-person');
  if (before.trim() === '' && after.trim() === '') return seeming('dialogue', 'paragraph-of-its-own');
  if (count <= 4 && /^\p{Ll}/u.test(words) && /[\p{L},]\s*$/u.test(before))
    return seeming('scare', 'few-words-in-a-sentence');
  return seeming('unknown', 'no-evidence');
}

const seeming = (seems: UnattributedKind, rule: string): Seeming => ({ seems, decidedBy: `unattributed/${rule}` });

/** Every word of weight begins with a capital or digit, and the words are not all capitals. */
export function isTitleCase(text: string, inner: Span): boolean {
  const words = wordsIn(text, inner).map(({ start, end }) => text.slice(start, end));
  const weighty = words.filter((word) => !SMALL.test(word));
  if (weighty.length < 2 || words.join('') === words.join('').toUpperCase()) return false;
  return weighty.every((word) => /^[\p{Lu}\p{N}]/u.test(word)) && /^[\p{Lu}\p{N}]/u.test(words[0] as string);
}
