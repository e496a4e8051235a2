/** The manner of a cue, as far as it tells whether one occasion is meant. */
export type Tense =
  | 'none'
  | 'not'
  | 'modal'
  | 'according'
  | 'thought'
  /** Said to someone or somewhere: "told", "tweeted". */
  | 'told'
  | 'perfect'
  | 'past'
  | 'gerund'
  | 'present'
  | 'other';

/** The first that fits is taken. */
const TENSES: readonly (readonly [Tense, RegExp])[] = [
  ['none', /^$/],
  ['not', /\b(?:not|never|declined|refused)\b|n['’]t\b/],
  ['modal', /\b(?:will|would|could|can|should|might|may|must|to be)\b/],
  ['according', /\baccording\b/],
  [
    'thought',
    /\b(?:thinks?|thought|believe[sd]?|want(?:s|ed)?|hope[sd]?|hoping|know|knows|knew|feels?|felt|sees?|seems?|likes?|supports?|expect(?:s|ed)?|plan(?:s|ned)?)\b/,
  ],
  ['told', /\b(?:told|asked|tweeted|wrote|posted|announced)\b/],
  ['perfect', /\b(?:has|have|had|been)\b|['’]ve\b/],
  ['past', /\b(?:said|spoke|went|made|gave|came|took|swore)\b|ed\b/],
  ['gerund', /ing\b/],
  ['present', /\b(?:is|are|say|call|do)\b|s\b/],
];

export function tenseOf(cue: string): Tense {
  const words = cue.toLowerCase();
  return TENSES.find(([, pattern]) => pattern.test(words))?.[0] ?? 'other';
}
