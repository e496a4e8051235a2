const IRREGULAR: Readonly<Record<string, string>> = {
  ...{ person: 'people', child: 'children', wife: 'wives', thief: 'thieves', hero: 'heroes', elf: 'elves' },
  ...{ alumnus: 'alumni', alumna: 'alumnae', human: 'humans', shaman: 'shamans', matador: 'matadors' },
};

/** -man and -child, -wife, … at the end of a longer word go as they go alone: grandchild, housewife. */
const IRREGULAR_END = /(child|wife|person)$/;

/** Compounds that put the plural on their first word: passers-by, mothers-in-law, attorneys-general. */
const FIRST_WORD_COUNTS = /^([^-]+)(-(?:in-law|in-chief|by|up|general))$/;

/** The plural of an English noun for a person or an organisation, lower case. */
export function pluralOf(noun: string): string {
  const irregular = IRREGULAR[noun];
  if (irregular !== undefined) return irregular;
  const compound = FIRST_WORD_COUNTS.exec(noun);
  if (compound !== null) return `${pluralOf(compound[1] ?? '')}${compound[2] ?? ''}`;
  if (noun.endsWith('man')) return `${noun.slice(0, -2)}en`;
  const end = IRREGULAR_END.exec(noun);
  if (end !== null) return `${noun.slice(0, end.index)}${IRREGULAR[end[0]] ?? ''}`;
  if (/(?:s|x|z|ch|sh)$/.test(noun) && !noun.endsWith('arch')) return `${noun}es`;
  return /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}
