import { LISTENERS, OCCASIONS, SPEAKING_TO, TELLING } from '../../lexicon/media.ts';
import { leftEdge, nounPhraseAt, type Range } from './noun-phrase.ts';
import { type Phrase, phraseOf } from './phrases.ts';
import { isJoined, type Token } from './tokens.ts';

/** Whom verbs and prepositions address, and nouns for those who listen. */
export function listenersIn(tokens: readonly Token[]): Phrase[] {
  const found: Phrase[] = [];
  let behind = 0;
  for (let at = 0; at < tokens.length; at++) {
    const led = leadAt(tokens, at);
    const range = led === null ? null : nounPhraseAt(tokens, led.at);
    if (led !== null && range !== null && range.from >= behind) {
      found.push(phraseOf(tokens, { ...range, kind: 'object', key: headOf(tokens, range), lead: led.lead }));
      behind = range.to;
    } else if (at >= behind && LISTENERS.has((tokens[at] as Token).lower)) {
      found.push(
        phraseOf(tokens, {
          from: leftEdge(tokens, at),
          to: at + 1,
          kind: 'listener',
          key: (tokens[at] as Token).lower,
        }),
      );
    }
  }
  return found;
}

/** The last word of a name, else the last word before `of`. */
export function headOf(tokens: readonly Token[], { from, to }: Range): string {
  const words = tokens.slice(from, to);
  const of = words.findIndex(({ lower }) => lower === 'of');
  const named = words.findLast(({ capital }) => capital);
  return (of > 0 && !named ? words[of - 1] : (named ?? words.at(-1)))?.lower ?? '';
}

interface Lead {
  readonly at: number;
  readonly lead: string;
}

/** What kind of telling a verb is; the others ask something of somebody. */
const tellingOf = (verb: string): string =>
  /^t(?:old|ell)/.test(verb) ? 'told' : verb.startsWith('ask') ? 'asked' : 'telling';

/** Where an addressee may begin behind this token, with what leads to it. */
function leadAt(tokens: readonly Token[], at: number): Lead | null {
  const { lower } = tokens[at] as Token;
  const next = tokens[at + 1];
  if (next === undefined || !isJoined(next)) return null;
  if (TELLING.has(lower)) return behindTelling(lower, next.lower, at);
  return behindPreposition(lower, next.lower, tokens[at - 1]?.lower ?? '', at);
}

function behindTelling(verb: string, next: string, at: number): Lead {
  if (next === 'by') return { at: at + 2, lead: 'asked by' };
  if (next === 'on') return { at: at + 2, lead: 'call on' };
  return { at: at + 1, lead: tellingOf(verb) };
}

const TALKING = /^(?:spoke|speaking|speak|talked|talking|met|meeting|shared|sat|down)$/;

function behindPreposition(preposition: string, next: string, before: string, at: number): Lead | null {
  const behind = (lead: string, skipped = 1): Lead => ({ at: at + skipped, lead });
  const occasion = OCCASIONS.get(before);
  switch (preposition) {
    case 'according':
      return next === 'to' ? behind('according to', 2) : null;
    case 'before':
      return behind('before');
    case 'front':
      return behind('before', 2);
    case 'at':
      return /^(?:yell|shout|scream|snap)/.test(before) ? behind('speak to') : null;
    case 'to':
      return SPEAKING_TO.has(before) ? behind('speak to') : occasion ? behind(`${occasion} to`) : null;
    case 'by':
      return /^(?:reported|quoted|reporting)$/.test(before)
        ? behind('quoted by')
        : occasion
          ? behind(`${occasion} by`)
          : null;
    case 'with':
      return occasion ? behind(`${occasion} with`) : TALKING.test(before) ? behind('speak with') : null;
    default:
      return null;
  }
}
