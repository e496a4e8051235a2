import type { Statement } from '../../core/statement.ts';
import type { FoundWho } from './who-score.ts';

/** What a statement says of who and how, in the article's own words, as the scorer takes it. */
export const foundWho = (statement: Statement): FoundWho => ({
  relation: { cue: [...statement.cue], content: [...statement.content] },
  speaker: statement.speaker.name,
  probability: statement.speaker.probability,
  status: statement.speaker.status,
  standing: statement.standing,
  kind: statement.kind,
  addressee: statement.addressee?.name,
  medium: statement.medium?.name,
  via: statement.via[0]?.name,
  when: statement.said?.phrase?.text,
});
