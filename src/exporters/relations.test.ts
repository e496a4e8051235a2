import { expect, it } from 'vitest';
import { fullReading } from '../../test/full-reading.ts';
import { readingOf } from '../../test/example-reading.ts';
import { relations } from './relations.ts';

it('prints one line of bare offsets with the names that are known', () => {
  const text = '“No,” said Ana Roe.';
  const line = relations.render(readingOf(text, [{ content: '“No,”', cue: 'said', source: 'Ana Roe' }]), {
    width: 80,
    color: false,
    explain: false,
  });
  expect(line.endsWith('}\n')).toBe(true);
  expect(JSON.parse(line)).toEqual({
    id: 'example',
    attributions: [
      {
        source: [[11, 18]],
        cue: [[6, 10]],
        content: [[0, 5]],
        speaker: 'Ana Roe',
        speakerProbability: null,
        status: 'named',
        standing: null,
        kind: null,
        addressee: null,
        medium: null,
        via: null,
        when: null,
      },
    ],
  });
});

it('prints what is known of the speaker and of how it was said, in the words of the article', () => {
  const line = relations.render(fullReading, { width: 80, color: false, explain: false });
  const { attributions } = JSON.parse(line) as { attributions: Record<string, unknown>[] };
  expect(attributions).toHaveLength(fullReading.statements.length);
  expect(attributions[1]).toMatchObject({
    ...{ speaker: 'Mira Oduya', speakerProbability: 0.93, status: 'named', standing: 'said', kind: 'commitment' },
    ...{ addressee: 'reporters', medium: null, via: null, when: 'on Wednesday' },
  });
  expect(attributions[2]).toMatchObject({ medium: 'a letter', via: 'The Sund Herald', when: 'earlier' });
  expect(attributions[10]).toMatchObject({ speaker: null, speakerProbability: null, status: 'unknown' });
});
