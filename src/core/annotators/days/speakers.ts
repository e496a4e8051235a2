const PRONOUN = /^(?:he|she|they|it|we|i|you|who|that|which|both)$/i;
const DETERMINER = /^(?:the|an?|his|her|their|its|one|this|that|some|many|most|another|other|several)\s/i;
/** Where a name ends and what describes it begins. */
const DESCRIPTION = /,|\s(?:of|for|who|from|with|at|in)\s/;

/**
 * The last capitalised word of a source, in small letters; null for a pronoun or a common noun ("the candidate"),
 * which mostly stand for whoever spoke before.
 */
export function speakerIn(source: string): string | null {
  if (PRONOUN.test(source.trim())) return null;
  const name =
    source
      .replace(/\([^()]*\)?|['’]s\b/gu, '')
      .replace(DETERMINER, '')
      .split(DESCRIPTION)[0] ?? '';
  return (
    name
      .match(/\p{Lu}[\p{L}\p{M}-]+/gu)
      ?.at(-1)
      ?.toLowerCase() ?? null
  );
}
