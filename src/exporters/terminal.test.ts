import { describe, expect, it } from 'vitest';
import { quoted, readingOf } from '../../test/example-reading.ts';
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

describe('terminal', () => {
  it('shows sources in the margin, forms as brackets where there is no colour, and a summary', () => {
    const shown = terminal.render(reading, { width: 80, color: false });
    expect(shown).toMatch(/^ +Ana Roe ┃ ⟦“The ferry will not sail,”⟧ said Ana Roe\.$/m);
    expect(shown).toMatch(/^ +Others ┊ Others said ⟨it would⟩,/m);
    expect(shown).toContain('“The Long Crossing”  seems a title');
    expect(shown).toMatch(/2 statements {3}1 direct · 1 indirect/);
    expect(shown).toMatch(/^ Ana Roe +1 .* 25 %$/m);
    // oxlint-disable-next-line no-control-regex -- the escape character is what must not be there
    expect(shown).not.toMatch(/\u001b/);
  });

  it('lets no source fall where one line holds more than it has room for', () => {
    const crowded = readingOf('Ana: no. Bo: yes. Cy: so.', [
      { content: 'no', source: 'Ana' },
      { content: 'yes', source: 'Bo' },
      { content: 'so', source: 'Cy' },
    ]);
    const shown = terminal.render(crowded, { width: 80, color: false }).split('─\n')[1];
    expect(shown?.match(/^ +(Ana|Bo|Cy)\b/gm)?.map((label) => label.trim())).toEqual(['Ana', 'Bo', 'Cy']);
  });

  it('colours voices, and tells forms apart in colour too', () => {
    const shown = terminal.render(reading, { width: 80, color: true });
    expect(shown).toContain('\u001b[1m“The ferry will not sail,”\u001b[22m');
    expect(shown).toContain('\u001b[3mit would\u001b[23m');
    expect(shown).not.toContain('⟦');
  });

  it('keeps to the width, in narrow terminals too', () => {
    for (const width of [30, 60, 80, 200])
      for (const line of terminal.render(reading, { width, color: false }).split('\n'))
        expect(columns(line)).toBeLessThanOrEqual(width);
  });

  it('lets nothing in the article steer the terminal', () => {
    const shown = terminal.render(readingOf('A \u001b[2J\u009b2J \u202eevil\ud800', []), { width: 80, color: false });
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
