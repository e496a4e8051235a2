import type { Name } from '../../layers.ts';
import type { SpeakerStatus } from '../../statement.ts';
import type { Candidate } from './candidates.ts';
import type { Turn } from './scene.ts';

/** What someone with a name is. */
export function statusOf({ kind }: Candidate, { judged }: Turn): SpeakerStatus {
  if (kind === 'person') return 'named';
  if (kind === 'organisation' || kind === 'place') return 'organisation';
  return judged.status.named > judged.status.organisation ? 'named' : 'organisation';
}

const NAMELESS = ['role', 'group', 'anonymous', 'author', 'unknown'] as const;

/** What someone without a name is: the model's view, held to what the source's words can be. */
export function namelessStatus(text: string, { judged, phrase, relation }: Turn): SpeakerStatus {
  if (phrase.kind === 'description' && asksForNoName(text, phrase, relation)) return 'anonymous';
  if (
    /^this (?:newspaper|paper|magazine|site|column|columnist|reporter|writer|correspondent|author)$/i.test(
      text.slice(phrase.start, phrase.end),
    )
  )
    return 'author';
  const chances = NAMELESS.map((status) => ({ status, chance: judged.status[status] * fit(status, phrase) }));
  return chances.reduce((best, one) => (one.chance > best.chance ? one : best)).status;
}

const NO_NAME =
  /\banonym(?:ous|ity)\b|\bnot (?:to )?be(?:ing)? (?:named|identified|quoted by name)\b|\bun(?:named|identified)\b|\bnot authori[sz]ed to (?:speak|discuss|comment)\b|\bwould not (?:give|be) (?:\w+ )?named?\b|\bdeclined to (?:be (?:named|identified)|give (?:\w+ )?name)\b/i;
const SOURCES =
  /^sources?$|^(?:people|person|official|officials|sources?|someone)\b.*\b(?:familiar with|with (?:direct )?knowledge of|close to|briefed on)\b/i;

/** Whether the source, or its sentence and the next outside what is said, tells that a name is kept back. */
function asksForNoName(text: string, phrase: Turn['phrase'], { content }: Turn['relation']): boolean {
  const words = text.slice(phrase.start, phrase.end);
  if (
    NO_NAME.test(words) ||
    SOURCES.test(words.replace(/^(?:the|a|an|one|two|three|several|some|many|other)\s/i, '')) ||
    phrase.head === 'sources' ||
    phrase.head === 'source'
  )
    return true;
  const behind = Math.max(phrase.end, ...content.map(({ end }) => (end - phrase.end < 600 ? end : 0)));
  return NO_NAME.test(text.slice(phrase.end, phrase.end + 120)) || NO_NAME.test(text.slice(behind, behind + 160));
}

function fit(status: (typeof NAMELESS)[number], { kind, number, noun, head }: Turn['phrase']): number {
  if (kind === 'none') return status === 'author' || status === 'unknown' ? 1 : 0.3;
  if (status === 'role') return number === 'plural' || noun === 'group' ? 0.1 : noun === 'person' ? 3 : 1;
  if (status === 'group') return number === 'plural' || noun === 'group' ? 2 : noun === 'person' ? 0.2 : 1;
  if (status === 'author') return kind === 'pronoun' && /^(?:i|we|me|us|my|our)$/.test(head) ? 2 : 1;
  return 1;
}

const CAMPS =
  /\b(?:Republicans?|Democrats?|Democratic|GOP|Labour|Conservatives?|Tory|Tories|Liberal Democrats?|Greens?)\b/;

/** The body, camp or person that a nameless source is said to belong to. */
export function affiliationOf(text: string, { phrase }: Turn, names: readonly Name[]): string | null {
  if (phrase.kind !== 'description' && phrase.kind !== 'name') return null;
  const camp = CAMPS.exec(text.slice(phrase.start, phrase.end))?.[0];
  const [other] = phrase.others;
  if (other === undefined) return camp ?? null;
  const { start, end } = names[other] as Name;
  const behind = /^\s(?:campaign|administration|team|camp|government|office|foundation)\b/.exec(
    text.slice(end, end + 20),
  );
  return text.slice(start, end + (behind?.[0].length ?? 0));
}
