import { describe, expect, it } from 'vitest';
import { readingOf, type Roles } from '../../../test/example-reading.ts';
import { fullReading } from '../../../test/full-reading.ts';
import type { Said, Statement } from '../../core/statement.ts';
import { chainOf, speakerBriefly, speakerInFull, speakerLabel } from './credit.ts';
import { dayWords } from './days.ts';
import { factsOf } from './facts.ts';
import { percent } from './percent.ts';
import { reasonsOf } from './reasons.ts';
import { countOf, countOfVoice, tallies } from './tally.ts';

const text = 'He, a spokesman for the port of Lenz: no.';
const made = (roles: Partial<Roles>): Statement =>
  readingOf(text, [{ content: 'no', ...roles }]).statements[0] as Statement;
const nobody = fullReading.metadata;

describe('who speaks', () => {
  it.each<[Partial<Roles>, short: string, full: string]>([
    [{ source: 'He,', speaker: { name: 'Per Lund' } }, 'Per Lund', 'Per Lund ‹He›'],
    [{ source: 'Lenz', speaker: { name: 'Lenz' } }, 'Lenz', 'Lenz'],
    [{ source: 'He' }, 'unknown ‹He›', 'unknown ‹He›'],
    [{}, 'unknown', 'unknown'],
    [{ speaker: { status: 'anonymous' } }, 'anonymous', 'anonymous'],
    [{ source: 'He', speaker: { status: 'author' } }, 'the writer', 'the writer'],
    [
      { source: 'a spokesman for the port', speaker: { status: 'role', affiliation: 'the port' } },
      '“a spokesman for the port”',
      '“a spokesman for the port”',
    ],
    [
      { source: 'a spokesman', speaker: { status: 'role', affiliation: 'Port of Lenz' } },
      '“a spokesman”',
      '“a spokesman” (Port of Lenz)',
    ],
  ])('%j is %s, in full %s', (roles, short, full) => {
    const statement = made(roles);
    expect([speakerLabel(statement), speakerInFull(statement)]).toEqual([short, full]);
  });

  it('keeps to the words where there is little room', () => {
    expect(speakerBriefly(made({ source: 'He' }))).toBe('‹He›');
    expect(speakerBriefly(made({ source: 'He', speaker: { name: 'Per Lund' } }))).toBe('Per Lund');
  });

  it('goes from hand to hand to this article, by its outlet where that is known', () => {
    const statement = made({ speaker: { name: 'Per Lund' }, via: ['Lenz', 'the port'] });
    expect(chainOf(statement, nobody)).toEqual(['Per Lund', 'the port', 'Lenz', 'The Lenz Courier']);
    expect(chainOf(statement, { ...nobody, outlet: null }).at(-1)).toBe('this article');
    expect(chainOf(made({ speaker: { name: 'Per Lund' } }), nobody)).toEqual(['Per Lund']);
  });
});

describe('when it was said', () => {
  const phrase = { start: 0, end: 9, text: 'last\nweek' };
  it.each<[string | null, Said['precision'], Said['phrase'], string | null]>([
    ['2024-11-27', 'day', null, 'Wed 27 Nov 2024'],
    ['2024-11-25', 'week', phrase, 'week of Mon 25 Nov 2024 ‹last week›'],
    ['2024-11', 'month', null, 'Nov 2024'],
    ['2024', 'year', null, '2024'],
    ['2024-03-01', 'before', null, 'before Fri 1 Mar 2024'],
    [null, null, phrase, '‹last week›'],
    [null, null, null, null],
    ['2024-13-01', 'day', null, '2024-13-01'],
    ['soon', null, null, 'soon'],
  ])('%s, %s: %#', (date, precision, phrase, words) => {
    expect(dayWords({ date, precision, phrase, decidedBy: 'example' })).toBe(words);
  });
});

describe('facts, reasons and counts', () => {
  const { statements } = fullReading;
  const facts = statements.map(factsOf);

  it('leave out what goes without saying', () => {
    expect(factsOf(made({ standing: 'said', kind: 'statement', stance: 'neutral' }))).toEqual([]);
    expect(facts[6]).toEqual(['asked', 'question', 'Oct 2024 ‹a month ago›']);
    expect(facts[10]).toEqual(['not said', 'perhaps Tom Hale 44 %, Per Lund 41 %', 'question']);
  });

  it('name every rule that decided, and nothing that did not', () => {
    expect(reasonsOf(statements[1] as Statement).map(({ of }) => of)).toEqual([
      'speaker',
      'evidence',
      'candidates',
      'attribution',
      'day',
    ]);
    expect(reasonsOf(statements[3] as Statement)).toEqual([
      { of: 'speaker', words: 'speaker/role' },
      { of: 'attribution', words: 'example/made, 90 %' },
    ]);
  });

  it('count what was not said apart', () => {
    expect(countOf(statements)).toBe('13 statements, 2 of them unsaid');
    expect(countOf(statements.slice(0, 1))).toBe('1 statement');
    expect(countOfVoice(statements.slice(9, 12))).toBe('1 statement, 2 unsaid');
    expect(tallies(statements)).toContainEqual({ of: 'unsaid', counts: ['1 not said', '1 imagined'] });
    expect(tallies([made({})])).toEqual([{ of: 'form', counts: ['1 direct'] }]);
  });

  it('call little little, and not nothing', () => {
    expect([0, 0.001, 0.005, 0.934, 1].map(percent)).toEqual(['0 %', '<1 %', '1 %', '93 %', '100 %']);
  });
});
