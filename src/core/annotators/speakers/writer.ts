import type { Speaker } from '../../layers.ts';
import type { Scene, Turn } from './scene.ts';

/**
 * The writer, where "I" stands in nobody's quotation and the article is no interview; by name where the article has one byline. Null for
 * every other source.
 *
 * @returns the speaker, and -1 for no entity.
 */
export function writerIn(
  { document, isInterview }: Scene,
  { phrase, isQuoted, within }: Turn,
): { speaker: Speaker; entity: number } | null {
  if (isInterview || isQuoted || within !== null || !/^(?:i|me|my|myself)$/.test(phrase.head)) return null;
  if (phrase.kind !== 'pronoun') return null;
  const [name = null, ...others] = document.metadata.authors;
  return { speaker: speakerOf(others.length === 0 ? name : null), entity: -1 };
}

/** Given, not measured: the corpora have no bylines. */
const PROBABILITY = 0.9;

const speakerOf = (name: string | null): Speaker => ({
  ...{ name, status: 'author', affiliation: null, decidedBy: 'coreference/writer', evidence: [] },
  probability: name === null ? null : PROBABILITY,
  candidates: name === null ? [] : [{ name, probability: PROBABILITY }],
});
