import type { PageBlock } from './blocks.ts';

/** Leaves out lines inside an article that are not of it: links onward, calls to sign up, boxes of further reading at the end. */
export function prune(blocks: readonly PageBlock[]): PageBlock[] {
  const kept = withoutEndMatter(blocks);
  return kept.filter((block, at) => !isLinkOnward(block) && !isCall(block) && !isLinkList(kept, at));
}

const isLinked = ({ linked, text }: PageBlock): boolean => linked >= text.length * 0.85;

/** A line that is one long link, or a short pointer such as `Related: …`. */
function isLinkOnward(block: PageBlock): boolean {
  const { kind, text, linked } = block;
  if (kind === 'paragraph' && text.length >= 30 && isLinked(block)) return true;
  return linked > 0 && text.length <= 250 && onward.test(text) && kind !== 'heading';
}

const onward =
  /^\W{0,3}(?:related(?: (?:article|stor|post|read|report|video|content)\w*)?(?: include\b|\s*[:|])|(?:read|see|watch|learn|hear|listen)(?: (?:more|next|also|now|this))+\s*:|(?:also|further|recommended) (?:read|reading)\b|more (?:from|on|stories)\b[^.]*:|click here\b|you (?:may|might) also (?:like|enjoy)\b)/i;

/** Asks the reader to subscribe, follow or pay. */
const isCall = ({ text }: PageBlock): boolean => text.length <= 220 && call.test(text) && !/["“”]/.test(text);

const call =
  /\b(?:sign up (?:for|to) (?:our|the|my|get|receive)\b|subscribe to (?:our|the|my)\b|(?:join|get) (?:our|my|the) (?:\w+ ){0,3}newsletter|follow (?:us|me|him|her) on\b|like us on facebook|share this (?:article|story|post|page)|all rights reserved|we may earn (?:a|an)?\s?\w* ?commission|enable javascript|you need to (?:log ?in|login)|accept (?:all )?cookies)/i;

/** Three or more items in a row that are nothing but links. */
function isLinkList(blocks: readonly PageBlock[], at: number): boolean {
  const isItem = (index: number): boolean => {
    const block = blocks[index];
    return block?.kind === 'list-item' && isLinked(block);
  };
  if (!isItem(at)) return false;
  let [first, last] = [at, at];
  while (at - first < 3 && isItem(first - 1)) first--;
  while (last - at < 3 && isItem(last + 1)) last++;
  return last - first >= 2;
}

const endHeading =
  /^\W{0,3}(?:related\b.{0,30}|recommended\b.{0,30}|read (?:next|more|also).{0,20}|further reading|more (?:from|on|like|stories|articles|posts)\b.{0,40}|(?:you (?:may|might) (?:also )?(?:like|enjoy|be interested).{0,20})|about (?:the|this) authors?|(?:leave a )?(?:comments?|reply)|share this\b.{0,20}|(?:latest|popular|recent|similar|other|featured|trending) (?:posts|articles|stories|news|videos)|keep reading|most (?:read|popular).{0,20}|what to read next|(?:newsletter|subscribe)\b.{0,40}|up next|don.t miss.{0,20})\W{0,3}$/i;

/** From a heading such as `Related articles` in the last part of the text on, everything is left out. */
function withoutEndMatter(blocks: readonly PageBlock[]): readonly PageBlock[] {
  const total = blocks.reduce((sum, { text }) => sum + text.length, 0);
  let before = 0;
  for (const [at, { kind, text }] of blocks.entries()) {
    const short = kind === 'heading' || (kind === 'paragraph' && text.length <= 40);
    if (short && before > total * 0.7 && endHeading.test(text)) return blocks.slice(0, at);
    before += text.length;
  }
  return blocks;
}
