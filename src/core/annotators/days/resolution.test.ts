import { afterEach, describe, expect, it, test } from 'vitest';
import { timePhrases } from './phrases.ts';
import { meaningOf } from './resolution.ts';

/** `day 2024-11-27`, as an article of a day means a phrase. */
function meant(words: string, published: string | null): string {
  const [phrase] = timePhrases(words);
  if (!phrase || phrase.end - phrase.start !== words.length) throw new Error(`'${words}' is no phrase`);
  const { date, precision } = meaningOf(words, phrase.kind, published);
  return date === null ? String(precision) : `${precision} ${date}`;
}

// 2024-11-28 was a Thursday.
const inThursdaysPaper: readonly [string, string][] = [
  ['on Wednesday', 'day 2024-11-27'],
  ['on Thursday', 'day 2024-11-28'],
  ['Friday', 'day 2024-11-22'],
  ['last Thursday', 'day 2024-11-21'],
  ['last Wednesday', 'day 2024-11-27'],
  ['next Monday', 'day 2024-12-02'],
  ['next Thursday', 'day 2024-12-05'],
  ['late Tuesday night', 'day 2024-11-26'],
  ['as of Thursday', 'day 2024-11-28'],
  ['by Monday morning', 'before 2024-11-25'],
  ['since Monday', 'null'],
  ['Nov. 27', 'day 2024-11-27'],
  ['on November 28', 'day 2024-11-28'],
  ['Dec. 3', 'day 2023-12-03'],
  ['27 November', 'day 2024-11-27'],
  ['on the 27th of November', 'day 2024-11-27'],
  ['Thursday, Nov. 21', 'day 2024-11-21'],
  ['Sept. 15, 2011', 'day 2011-09-15'],
  ['2024-11-20', 'day 2024-11-20'],
  ['11/20/2024', 'day 2024-11-20'],
  ['20/11/2024', 'day 2024-11-20'],
  ['3/4/24', 'day 2024-03-04'],
  ['Feb. 29', 'day 2024-02-29'],
  ['Feb. 30', 'null'],
  ['after Sept. 11', 'null'],
  ['before Nov. 5', 'before 2024-11-05'],
  ['in March', 'month 2024-03'],
  ['in November', 'month 2024-11'],
  ['in December', 'month 2023-12'],
  ['last November', 'month 2023-11'],
  ['next January', 'month 2025-01'],
  ['in mid-October', 'month 2024-10'],
  ['March 2016', 'month 2016-03'],
  ['before March 2016', 'before 2016-03-01'],
  ['in 2015', 'year 2015'],
  ['before 2015', 'before 2015-01-01'],
  ['in the late 1990s', 'before 2000-01-01'],
  ["in the '90s", 'null'],
  ['yesterday', 'day 2024-11-27'],
  ['earlier today', 'day 2024-11-28'],
  ['tonight', 'day 2024-11-28'],
  ['this morning', 'day 2024-11-28'],
  ['last night', 'day 2024-11-27'],
  ['an hour ago', 'day 2024-11-28'],
  ['two days ago', 'day 2024-11-26'],
  ['a few days ago', 'week 2024-11-25'],
  ['a week ago', 'week 2024-11-18'],
  ['three weeks ago', 'week 2024-11-04'],
  ['a couple of weeks ago', 'month 2024-11'],
  ['two months ago', 'month 2024-09'],
  ['several months ago', 'year 2024'],
  ['about a year ago', 'year 2023'],
  ['10 years ago', 'year 2014'],
  ['a few years ago', 'before 2024-11-28'],
  ['a decade ago', 'before 2024-11-28'],
  ['this week', 'week 2024-11-25'],
  ['earlier this week', 'week 2024-11-25'],
  ['last week', 'week 2024-11-18'],
  ['earlier this month', 'month 2024-11'],
  ['late last month', 'month 2024-10'],
  ['this year', 'year 2024'],
  ['last year', 'year 2023'],
  ['last spring', 'year 2024'],
  ['last fall', 'year 2023'],
  ['over the weekend', 'week 2024-11-18'],
  ['in recent days', 'week 2024-11-25'],
  ['in recent weeks', 'month 2024-11'],
  ['over the past two weeks', 'month 2024-11'],
  ['in recent months', 'year 2024'],
  ['in recent years', 'before 2024-11-28'],
  ['for decades', 'before 2024-11-28'],
  ['recently', 'before 2024-11-28'],
  ['previously', 'before 2024-11-28'],
  ['now', 'day 2024-11-28'],
  ['the next day', 'null'],
  ['at the time', 'null'],
];

test.each(inThursdaysPaper)("in an article of a Thursday, '%s' means %s", (words, meaning) => {
  expect(meant(words, '2024-11-28')).toBe(meaning);
});

test.each([
  ['on Monday', '2024-03-01', 'day 2024-02-26'],
  ['on Monday', '2023-01-01', 'day 2022-12-26'],
  ['on Sunday', '2024-11-24', 'day 2024-11-24'],
  ['yesterday', '2024-03-01', 'day 2024-02-29'],
  ['yesterday', '2024-01-01', 'day 2023-12-31'],
  ['last month', '2024-01-15', 'month 2023-12'],
  ['two months ago', '2024-01-31', 'month 2023-11'],
  ['last week', '2024-01-02', 'week 2023-12-25'],
  ['this week', '2024-12-01', 'week 2024-11-25'],
  ['over the weekend', '2024-12-01', 'week 2024-11-25'],
  ['last weekend', '2024-12-01', 'week 2024-11-18'],
  ['in January', '2024-01-02', 'month 2024-01'],
  ['Feb. 29', '2023-07-01', 'day 2020-02-29'],
  ['last summer', '2024-02-01', 'year 2023'],
  ['last winter', '2024-03-01', 'year 2024'],
])("'%s' in an article of %s means %s", (words, published, meaning) => {
  expect(meant(words, published)).toBe(meaning);
});

describe('the article’s day', () => {
  test.each(['2024-11-28T00:30:00+09:00', '2024-11-28T23:30:00-10:00', '2024-11-28T12:00:00Z'])(
    'is the one written in %s',
    (published) => {
      expect(meant('yesterday', published)).toBe('day 2024-11-27');
    },
  );

  test.each([null, '', 'last year', '2024-13-01', '2024-02-30', '0001-01-01', '2024'])(
    'is missing in %j',
    (published) => {
      expect(meant('on Wednesday', published)).toBe('null');
      expect(meant('recently', published)).toBe('null');
    },
  );

  it('is not needed where the phrase has its year', () => {
    expect(meant('Sept. 15, 2011', null)).toBe('day 2011-09-15');
    expect(meant('in 2015', null)).toBe('year 2015');
    expect(meant('Nov. 27', null)).toBe('null');
  });
});

describe('whatever the machine’s time zone', () => {
  const home = process.env.TZ;
  afterEach(() => {
    if (home === undefined) delete process.env.TZ;
    else process.env.TZ = home;
  });

  test.each([
    ['Pacific/Kiritimati', -840],
    ['Pacific/Pago_Pago', 660],
    ['America/New_York', 300],
    ['Asia/Kathmandu', -345],
  ])('%s gives the same days', (zone, offset) => {
    process.env.TZ = zone;
    expect(new Date('2024-11-28T12:00:00Z').getTimezoneOffset()).toBe(offset);
    for (const [words, meaning] of inThursdaysPaper) expect(meant(words, '2024-11-28')).toBe(meaning);
    // Summer time begins and ends in New York on these days.
    expect(meant('yesterday', '2024-03-11')).toBe('day 2024-03-10');
    expect(meant('last week', '2024-11-04')).toBe('week 2024-10-28');
  });
});
