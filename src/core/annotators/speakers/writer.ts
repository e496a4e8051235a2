import type { Speaker } from '../../layers.ts';
import { isFirstPerson } from '../mentions/source-phrase.ts';
import { decidedSpeaker } from './decided.ts';
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
  if (isInterview || isQuoted || within !== null || !isFirstPerson(phrase)) return null;
  const [first = null, ...others] = document.metadata.authors;
  const name = others.length === 0 ? first : null;
  const decidedBy = 'coreference/writer';
  return { speaker: decidedSpeaker({ name, status: 'author', decidedBy, probability: PROBABILITY }), entity: -1 };
}

/** Given, not measured: the corpora have no bylines. */
const PROBABILITY = 0.9;
