import type { QuotedSpan, Statement } from '../core/statement.ts';
import { type Exporter, plainSeries } from './exporter.ts';

/** One line an article with bare offsets and names in the article's own words: for scoring and comparing. */
export const relations: Exporter = {
  format: 'relations',
  about: 'one line an article: spans as bare offsets, for scoring',
  ending: '.jsonl',
  render: ({ id, statements }) => `${JSON.stringify({ id, attributions: statements.map(attribution) })}\n`,
  series: plainSeries,
  givesAllNames: true,
  showsIssues: false,
};

const attribution = (statement: Statement) => ({
  source: statement.source.map(offsets),
  cue: statement.cue.map(offsets),
  content: statement.content.map(offsets),
  speaker: statement.speaker.name,
  speakerProbability: statement.speaker.probability,
  status: statement.speaker.status,
  standing: statement.standing,
  kind: statement.kind,
  addressee: statement.addressee?.name ?? null,
  medium: statement.medium?.name ?? null,
  via: statement.via[0]?.name ?? null,
  when: statement.said?.phrase?.text ?? null,
});

const offsets = ({ start, end }: QuotedSpan): [number, number] => [start, end];
