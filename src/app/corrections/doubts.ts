import type { Statement } from '../../core/statement.ts';

/** What makes a statement worth a look, the strongest first, for people. */
export function doubtsOf({ speaker, confidence, source, cue, form }: Statement): string[] {
  const [first, second] = speaker.candidates;
  return [
    confidence < 0.7 ? `may be no attribution (${percent(confidence)} sure)` : null,
    speaker.name === null && first ? `perhaps ${first.name} (${percent(first.probability)})` : null,
    speaker.name !== null && speaker.probability !== null && speaker.probability < 0.9
      ? `the speaker is ${percent(speaker.probability)} sure`
      : null,
    speaker.name !== null && second && second.probability > 0.2
      ? `or ${second.name} (${percent(second.probability)})`
      : null,
    source.length === 0 && form !== 'direct' ? 'nobody is named beside it' : null,
    cue.length === 0 ? 'no word attributes it' : null,
  ].filter((doubt) => doubt !== null);
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;
