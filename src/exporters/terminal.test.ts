import { describe, expect, it } from 'vitest';
import { quoted, readingOf } from '../../test/example-reading.ts';
import { fullReading } from '../../test/full-reading.ts';
import type { Reading } from '../core/statement.ts';
import type { Look } from './exporter.ts';
import { columns, harmless } from './terminal/columns.ts';
import { lines } from './terminal/lines.ts';
import { terminal } from './terminal.ts';

const text =
  'Late news.\n\n“The ferry will not sail,” said Ana Roe.\nOthers said it would, and “The Long Crossing” too.';
const reading = readingOf(
  text,
  [
    { content: '“The ferry will not sail,”', cue: 'said', source: 'Ana Roe' },
    { content: 'it would', source: 'Others', form: 'indirect' },
  ],
  { unattributed: [{ ...quoted(text, '“The Long Crossing”'), seems: 'title', decidedBy: 'example' }] },
);

const show = (reading: Reading, look: Partial<Look> = {}): string =>
  terminal.render(reading, { width: 80, color: false, explain: false, ...look });

describe('terminal', () => {
  it('shows sources in the margin, forms as brackets where there is no colour, and a summary', () => {
    const shown = show(reading);
    expect(shown).toMatch(/^ +Ana Roe ● ┃ ⟦“The ferry will not sail,”⟧ said Ana Roe\.$/m);
    expect(shown).toMatch(/^ +unknown ‹Others› \? ┊ Others said ⟨it would⟩,/m);
    expect(shown).toContain('“The Long Crossing”  seems a title');
    expect(shown).toMatch(/^2 statements\n form +1 direct · 1 indirect$/m);
    expect(shown).toMatch(/^ ● Ana Roe +1 .* 25 %$/m);
    // oxlint-disable-next-line no-control-regex -- the escape character is what must not be there
    expect(shown).not.toMatch(/\u001b/);
  });

  it('lets no source fall where one line holds more than it has room for', () => {
    const crowded = readingOf('Ana: no. Bo: yes. Cy: so.', [
      { content: 'no', source: 'Ana' },
      { content: 'yes', source: 'Bo' },
      { content: 'so', source: 'Cy' },
    ]);
    const shown = show(crowded).split('─\n')[1];
    expect(shown?.match(/‹(Ana|Bo|Cy)› \?/gm)).toEqual(['‹Ana› ?', '‹Bo› ?', '‹Cy› ?']);
  });

  it('colours voices, and tells forms apart in colour too', () => {
    const shown = show(reading, { color: true });
    expect(shown).toContain('\u001b[1m“The ferry will not sail,”\u001b[22m');
    expect(shown).toContain('\u001b[3mit would\u001b[23m');
    expect(shown).not.toContain('⟦');
  });

  it('keeps to the width, in narrow terminals too', () => {
    for (const shown of [reading, fullReading])
      for (const explain of [false, true])
        for (const width of [30, 60, 80, 200])
          for (const line of show(shown, { width, explain }).split('\n'))
            expect(columns(line)).toBeLessThanOrEqual(width);
  });

  it('shows who speaks with their sign, whom they were called, and how it was said', () => {
    const shown = show(fullReading);
    expect(shown).toMatch(/^ +Mira Oduya ‹She› ● ╏ She promised/m);
    expect(shown).toContain('2 ● Mira Oduya ‹She›\n');
    expect(shown).toMatch(/^ +commitment · to reporters · Wed 27 Nov 2024 ‹on Wednesday›$/m);
    expect(shown).toContain('3 ● Mira Oduya ‹Ms Oduya› → Radio Sund → The Sund Herald → The Lenz Courier\n');
    expect(shown).toMatch(/^ +through a letter · before Thu 28 Nov 2024 ‹earlier›\n +the writer takes it as true$/m);
    expect(shown).toMatch(/^ +● named person {3}■ organisation/m);
  });

  it('calls the unknown unknown, and says who it may be', () => {
    expect(show(fullReading)).toMatch(
      /11 \? unknown ‹The older man›\n +not said · perhaps Tom Hale 44 %, Per Lund 41 % · question\n/,
    );
  });

  it('sets apart what was asked, denied, not said and imagined, by sign, braces and words', () => {
    const shown = show(fullReading);
    expect(shown).toMatch(/^ +Tom Hale ● ¿ \{“Where is the second survey\?”\} asked Tom Hale.*\n +asked {5}read/m);
    expect(shown).toMatch(/× The older man declined to say \{whether the council.*\n +not said {3}×/);
    expect(shown).toMatch(/~ shout \{“we told you so”\}/);
    expect(show(fullReading, { color: true })).toContain('{“Where is the second survey?”}');
    expect(shown).toMatch(/^13 statements, 2 of them unsaid$[^]*^ unsaid +1 not said · 1 imagined$/m);
    expect(shown).toMatch(/^ ❖ “critics of the mayor” +0 +\+ 1 unsaid$/m);
  });

  it('shows what stands within another below it', () => {
    expect(show(fullReading)).toMatch(/^ {2}8 ● Per Lund[^]+?^ {2}9 {2}└ ❖ “the divers”$/m);
  });

  it('says what decided where it is asked to', () => {
    expect(show(fullReading)).not.toContain('coreference/pronoun');
    const shown = show(fullReading, { explain: true });
    expect(shown).toMatch(/^ +speaker +coreference\/pronoun, 93 %$/m);
    expect(shown).toMatch(/^ +evidence +the only woman named before; speaks in the paragraph before$/m);
    expect(shown).toMatch(/^ +candidates +Mira Oduya 93 %, Tom Hale 2 %$/m);
    expect(shown).toMatch(/^ +attribution +example\/made, 90 %\n +day +day\/carried-on$/m);
  });

  it('lets nothing in the article steer the terminal', () => {
    const shown = show(readingOf('A \u001b[2J\u009b2J \u202eevil\ud800', []));
    expect(shown).toContain('A ␛[2J\ufffd2J \ufffdevil\ufffd');
  });
});

describe('harmless', () => {
  it('keeps the number of code units', () => {
    const text = 'a\tb\0\u001b\u009b\ud83d\ude00\udc00';
    expect(harmless(text)).toBe('a b␀␛\ufffd😀\ufffd');
    expect(harmless(text)).toHaveLength(text.length);
  });
});

describe('lines', () => {
  const wrap = (text: string, width: number): string[] =>
    lines(text, { start: 0, end: text.length }, width).map(({ start, end }) => text.slice(start, end));

  it('breaks between words, and inside one that is longer than the line', () => {
    expect(wrap('one two three', 7)).toEqual(['one two', 'three']);
    expect(wrap('a abcdefghij b', 4)).toEqual(['a', 'abcd', 'efgh', 'ij b']);
    expect(wrap('東京都知事は言った', 6)).toEqual(['東京都', '知事は', '言った']);
  });

  it('takes a line of a million code units without blank', () => {
    expect(wrap('x'.repeat(1_000_000), 100)).toHaveLength(10_000);
  });
});
