import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { timePhrases } from './phrases.ts';

const found = (text: string): string[] =>
  timePhrases(text).map(({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`);

describe('finds phrases that say when', () => {
  test.each([
    ['She spoke on Wednesday in Porto.', ['weekday: on Wednesday']],
    ['She spoke late Sunday night.', ['weekday: late Sunday night']],
    ['After Tuesday’s vote she left.', ['weekday: After Tuesday']],
    ['She spoke on Nov. 27 and left.', ['date: on Nov. 27']],
    ['She spoke on Thursday, June 16, 2016.', ['date: on Thursday, June 16, 2016']],
    ['It was 27 November 2024 then.', ['date: 27 November 2024', 'loose: then']],
    ['Filed 2024-11-27.', ['date: 2024-11-27']],
    ['Filed 11/27/2024.', ['date: 11/27/2024']],
    ['She left in March.', ['month: in March']],
    ['She left in mid-October.', ['month: in mid-October']],
    ['In June 2015 she left.', ['month: In June 2015']],
    ['She left last May.', ['month: last May']],
    ['She left in 2015.', ['year: in 2015']],
    ['She left in the late 1990s.', ['year: in the late 1990s']],
    ['A 2014 study found it.', ['year: 2014']],
    ['She left just yesterday.', ['near: just yesterday']],
    ['She left this morning.', ['near: this morning']],
    ['She left a couple of weeks ago.', ['near: a couple of weeks ago']],
    ['Earlier this week she left.', ['stretch: Earlier this week']],
    ['She left over the weekend.', ['stretch: over the weekend']],
    ['In recent weeks she left.', ['stretch: In recent weeks']],
    ['For months she waited.', ['stretch: For months']],
    ['She had previously said so.', ['loose: previously']],
    ['The next day she left.', ['sequel: The next day']],
    ['Later that night she left.', ['sequel: Later that night']],
    ['At the time she waited.', ['sequel: At the time']],
    ['Three hours later she left.', ['sequel: Three hours later']],
  ])('%s', (text, phrases) => {
    expect(found(text)).toEqual(phrases);
  });
});

describe('takes no other words for time', () => {
  test.each([
    'It may rain, and they march on.',
    'They may 5 times over try it.',
    'On Sundays the shop is closed.',
    'She paid 2015.50 for it.',
    'The todayish look.',
    'Scores of 11/2 and 3/4.',
    'Her daughter May left.',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

const pieces = [
  ' on',
  ' Monday',
  ' night',
  ' May',
  ' 5',
  ', 2024',
  ' last',
  ' week',
  ' ago',
  ' two',
  ' ',
  '\n',
  '’s',
  '.',
  '٣',
  '𝒳',
];

it('gives phrases in order, without overlap, in any text', () => {
  const text = fc.array(
    fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...pieces) }, fc.string({ unit: 'binary', maxLength: 3 })),
    { maxLength: 60 },
  );
  let phrases = 0;
  fc.assert(
    fc.property(text, (parts) => {
      const whole = parts.join('');
      let end = 0;
      for (const phrase of timePhrases(whole)) {
        expect(phrase.start).toBeGreaterThanOrEqual(end);
        expect(phrase.end).toBeGreaterThan(phrase.start);
        end = phrase.end;
        phrases++;
      }
      expect(end).toBeLessThanOrEqual(whole.length);
    }),
    { seed: 27, numRuns: 500 },
  );
  expect(phrases).toBeGreaterThan(100);
});

it.each(['on ', 'the ', 'last ', 'more than ', '1', "'", '2016 ', 'a few '])(
  'needs time in step with the length: %j',
  (piece) => {
    const before = performance.now();
    timePhrases(piece.repeat(1_000_000 / piece.length));
    expect(performance.now() - before).toBeLessThan(5000);
  },
);
