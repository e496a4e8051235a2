import type { Metadata } from '../../src/core/document.ts';
import type { Reading, SpeakerStatus, Statement } from '../../src/core/statement.ts';
import { ARTICLES, fill, written } from '../archive.ts';
import { goldOf, whoOf } from '../example-gold.ts';
import { readingOf } from '../example-reading.ts';
import { fullReading } from '../full-reading.ts';

/** Titles by which the journeys find their articles. */
export const TITLES = {
  full: 'Bridge vote splits Lenzbruck',
  arabic: 'العبّارة لن تبحر',
  ferry: 'The evening ferry',
} as const;

const digestOf = (text: string): string => written(text, []).digest;

/** An article with everything that a statement can have, of which there is a second reading. */
const full = (engine: string): Reading => ({
  ...fullReading,
  metadata: { ...fullReading.metadata, title: TITLES.full, outlet: 'Lenz Courier', published: '2024-11-28' },
  digest: digestOf(fullReading.text),
  engine: { ...fullReading.engine, version: engine },
});

const arabicText = `${TITLES.arabic}\n\nقالت آنا رو: «لن تبحر العبّارة قبل يوم الاثنين»، وأضافت أن المرفأ مغلق.\n`;
const arabic = written(arabicText, [{ content: '«لن تبحر العبّارة قبل يوم الاثنين»', cue: 'قالت', source: 'آنا رو' }], {
  title: TITLES.arabic,
  outlet: 'صحيفة المرفأ',
  published: '2025-02-02',
  language: 'ar',
  address: 'https://harbour.example/ar/1',
});

/** Short articles over a year, so that lists have a second page and months have bars. */
const bulletins = Array.from({ length: 40 }, (_, number): Reading => {
  const day = `${2024 + Math.floor(number / 24)}-${String((number % 12) + 1).padStart(2, '0')}-${String((number % 27) + 1).padStart(2, '0')}`;
  const pier = `pier ${number + 1}`;
  const text = `Harbour bulletin ${number + 1}\n\n“We will paint ${pier} in the spring,” Jon Berg said.\n`;
  return written(
    text,
    [
      {
        content: `“We will paint ${pier} in the spring,”`,
        cue: 'said',
        source: 'Jon Berg',
        standing: 'said',
        kind: 'commitment',
      },
    ],
    {
      title: `Harbour bulletin ${number + 1}`,
      outlet: number % 3 === 0 ? 'Osby Courier' : 'Lund Post',
      published: day,
      address: `https://bulletins.example/${number}`,
    },
  );
});

/** An example as people read it: the gold relations and who said them, without the model. */
function example(id: string, metadata: Partial<Metadata>): Reading {
  const { text, relations } = goldOf(id);
  const who = new Map(whoOf(id).map((line) => [line.i, line]));
  const [pattern] = readingOf('x', [{ content: 'x' }]).statements as [Statement];
  const cut = ({ start, end }: { start: number; end: number }) => ({ start, end, text: text.slice(start, end) });
  const statements = relations.flatMap((relation, number): Statement[] => {
    if (relation.content.length === 0) return [];
    const { speaker = null, status } = who.get(number) ?? {};
    return [
      {
        ...pattern,
        id: `g${number}`,
        content: relation.content.map(cut),
        cue: relation.cue.map(cut),
        source: relation.source.map(cut),
        speaker: {
          ...pattern.speaker,
          name: speaker ?? null,
          status: (speaker ? (status ?? 'named') : 'unknown') as SpeakerStatus,
        },
      },
    ];
  });
  return { ...written(text, [], { ...metadata, authors: [...(metadata.authors ?? [])] }), statements };
}

/** Fills an archive with all of it. @param path of a file that is not there yet. */
export async function fillSite(path: string): Promise<void> {
  const examples = [
    example('diplomacy', {
      title: null,
      outlet: 'Osby Courier',
      published: '2025-03-01',
      address: 'https://x.example/d',
    }),
    example('opinion', { title: null, outlet: 'Lund Post', published: '2025-03-02', address: 'https://x.example/o' }),
  ];
  await fill(path, [...ARTICLES, ...bulletins, ...examples, arabic, full('0.0.1'), full('0.0.2')]);
}
