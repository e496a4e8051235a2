import type { Phrase, TextField } from '../../core/query/query.ts';
import { lexemeOf, quoted } from './lexemes.ts';

/** A phrase as a `tsquery`: its words at following positions, or, in a text too long for positions, its pairs of words. */
export function phraseVector(phrase: Phrase, field: TextField = phrase.field): string {
  const { words, prefix } = phrase;
  const following = chain(
    words.map((word) => [word]),
    ' <-> ',
    field,
    prefix,
  );
  if (words.length === 1) return following;
  const pairs = words.slice(1).map((word, at) => [words[at]!, word]);
  return `(${following} | ${chain(pairs, ' & ', field, prefix)})`;
}

function chain(parts: readonly (readonly string[])[], joint: string, field: TextField, prefix: boolean): string {
  const lexemes = parts.map((words, at) => {
    const lexeme = quoted(lexemeOf(field, words));
    return prefix && at === parts.length - 1 ? `${lexeme}:*` : lexeme;
  });
  return lexemes.length > 1 ? `(${lexemes.join(joint)})` : lexemes.join('');
}
