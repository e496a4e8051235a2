import { NAME_PARTICLES, NOT_IN_PERSON_NAMES, PERSONAL_TITLES } from '../../lexicon/people.ts';

const NAME_WORD = /^(?:\p{Lu}[\p{Ll}\p{M}]+|\p{Lu}{2,}|(?:\p{L}{1,3}['’])?\p{Lu}\p{L}+)(?:[-'’]\p{L}+)*$/u;
const INITIALS = /^(?:\p{Lu}\.)+$|^\p{Lu}$/u;
const SUFFIX = /^(?:Jr|Sr|I{2,3}|IV)\.?$/;

/**
 * The name in a source's words where they are a full person name and nothing else: two words or more, titles left off.
 * Null in every doubt: a role, an organisation and a place are written with capitals too.
 */
export function fullNameIn(source: string): string | null {
  const words = withoutTitles(source.trim().replace(/[,;:]$/, ''));
  const name = words.join(' ');
  const core = words.filter((word, i) => !(i > 1 && SUFFIX.test(word)));
  if (core.length < 2 || core.length > 5) return null;
  if (!core.every((word, i) => isNamePart(word, i > 0 && i < core.length - 1))) return null;
  const spelled = core.filter((word) => NAME_WORD.test(word));
  return spelled.length >= 2 && NAME_WORD.test(core.at(-1) as string) ? name : null;
}

const isNamePart = (word: string, isInner: boolean): boolean =>
  (isInner && NAME_PARTICLES.has(word)) ||
  INITIALS.test(word) ||
  (NAME_WORD.test(word) && !/['’]s$/.test(word) && !NOT_IN_PERSON_NAMES.has(word.toLowerCase()));

function withoutTitles(source: string): string[] {
  const words = source.split(/\s+/);
  while (words.length > 1 && PERSONAL_TITLES.has((words[0] as string).replace(/\.$/, ''))) words.shift();
  return words;
}
