import { expect, it } from 'vitest';
import { readingOf } from '../../test/example-reading.ts';
import { relations } from './relations.ts';

it('prints one line of bare offsets with the names that are known', () => {
  const text = '“No,” said Ana Roe.';
  const line = relations.render(readingOf(text, [{ content: '“No,”', cue: 'said', source: 'Ana Roe' }]), {
    width: 80,
    color: false,
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
