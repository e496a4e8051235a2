import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corrections, idAt, pier, reread, span, statementAt, text, who } from '../../../test/made-corrections.ts';
import { statement as statementShape } from '../../core/statement.ts';
import type { Statement } from '../../core/statement.ts';
import { brokenSpans } from '../../store/spans.ts';
import { corrected } from './apply.ts';
import { assignmentsOf } from './assignments.ts';
import type { CorrectionValue } from './values.ts';

const shownOf = (reading = pier, ...values: Parameters<typeof corrections>): readonly Statement[] =>
  corrected(reading, corrections(...values)).statements;
const named = (statements: readonly Statement[]) => statements.map(({ speaker }) => speaker.name);
const contents = (statements: readonly Statement[]) => statements.map(({ content }) => content[0]?.text);

const speaker = (number: number, name: string | null, reading = pier): CorrectionValue => ({
  ...{ action: 'speaker', was: statementAt(number, reading), speaker: who(name, name && `id of ${name}`) },
});
const missing = (words: string, name: string | null, cue: string[] = []): CorrectionValue => ({
  ...{ action: 'missing', content: [span(words)], cue: cue.map(span), source: [] },
  speaker: who(name, name && `id of ${name}`),
});

describe('a reading as people corrected it', () => {
  it('is the reading itself where they said nothing', () => {
    expect(shownOf()).toEqual(pier.statements);
  });

  it('is sure of what they called right', () => {
    const [first, ...rest] = shownOf(pier, { action: 'right', was: statementAt(0) });
    expect(first).toEqual({
      ...{ ...statementAt(0), confidence: 1, decidedBy: 'people/correction' },
      speaker: { ...statementAt(0).speaker, probability: 1 },
    });
    expect(rest).toEqual(pier.statements.slice(1));
  });

  it('has the speaker that they gave, and no affiliation of another', () => {
    const [, second] = shownOf(pier, speaker(1, 'Cleo Dunn'));
    expect(second?.speaker).toEqual({
      ...{ name: 'Cleo Dunn', status: 'named', affiliation: null, probability: 1, decidedBy: 'people/correction' },
      ...{ evidence: [], candidates: [{ name: 'Cleo Dunn', probability: 1 }] },
    });
    expect(second).toMatchObject({ id: statementAt(1).id, confidence: 1 });
    expect(shownOf(pier, speaker(1, null))[1]?.speaker).toMatchObject({
      name: null,
      probability: null,
      candidates: [],
    });
  });

  it('has the spans that they drew, in the order of the text', () => {
    const content = [span('must wait'), span('The boats')];
    const [, second] = shownOf(pier, { action: 'span', was: statementAt(1), content, source: [] });
    expect(second?.content.map((one) => one.text)).toEqual(['The boats', 'must wait']);
    expect(second).toMatchObject({ id: statementAt(1).id, source: [], cue: [{ text: 'warned' }] });
  });

  it('is without what they said is no quotation, and nothing lies within it', () => {
    const shown = shownOf(pier, { action: 'not-a-quote', was: statementAt(4) });
    expect(shown.map(({ id }) => id)).toEqual([0, 1, 2, 3, 5].map((number) => statementAt(number).id));
    expect(shown.at(-1)?.within).toBeNull();
  });

  it('has it again where they change their mind without undoing', () => {
    const [gone, back] = [
      { action: 'not-a-quote', was: statementAt(0) } as const,
      { action: 'right', was: statementAt(0) } as const,
    ];
    expect(shownOf(pier, gone, back).map(({ id }) => id)).toContain(statementAt(0).id);
  });

  it('has what they added, in its place, told by its marks', () => {
    const plain = { ...pier, statements: pier.statements.filter((_, number) => number !== 3) };
    const shown = shownOf(plain, missing('“Nobody knows.”', 'Lea Gomez'));
    expect(shown[3]).toMatchObject({ id: `added${idAt(0)}`, form: 'direct', speaker: { name: 'Lea Gomez' } });
    expect(shownOf(plain, missing('Nobody knows', null))[3]?.form).toBe('direct');
    expect(shownOf(plain, missing('asked Lea', null))[3]?.form).toBe('indirect');
  });

  it('lets what lies within another be added', () => {
    const plain = { ...pier, statements: pier.statements.slice(0, 5) };
    const shown = shownOf(plain, missing('the harbour hopes for rain', 'Ana Silva', ['hopes']));
    expect(contents(shown).slice(-2)).toEqual(['that the harbour hopes for rain', 'the harbour hopes for rain']);
  });

  it('is without what was added and taken back, whatever was said of it after', () => {
    const plain = { ...pier, statements: pier.statements.slice(0, 3) };
    const [added] = shownOf(plain, missing('“Nobody knows.”', null)).slice(-1) as [Statement];
    const later = { action: 'speaker', was: added, speaker: who('Lea Gomez') } as const;
    expect(named(shownOf(plain, missing('“Nobody knows.”', null), later)).at(-1)).toBe('Lea Gomez');
    expect(shownOf(plain, missing('“Nobody knows.”', null), later, { undoes: 0 })).toEqual(plain.statements);
  });

  it('goes by the last word', () => {
    expect(named(shownOf(pier, speaker(0, 'Cleo Dunn'), speaker(0, 'Dan Eel')))[0]).toBe('Dan Eel');
  });
});

describe('a newer reading', () => {
  it('has the corrections where it reads the same a little otherwise', () => {
    const again = reread(pier, 2);
    const shown = shownOf(again, speaker(1, 'Cleo Dunn'), { action: 'not-a-quote', was: statementAt(0) });
    expect(shown.map(({ id }) => id)).toEqual(again.statements.slice(1).map(({ id }) => id));
    expect(named(shown)[0]).toBe('Cleo Dunn');
  });

  it('has what was right, even where it says another', () => {
    const again = {
      ...reread(pier, 2),
      statements: reread(pier, 2).statements.map((one) => ({ ...one, speaker: { ...one.speaker, name: 'Dan Eel' } })),
    };
    const right = { action: 'right', was: statementAt(0), speaker: who('Ana Silva', 'ana') } as const;
    const found = corrected(again, corrections(right));
    expect(found.statements[0]).toMatchObject({ id: 'again-statement-0', content: statementAt(0).content });
    expect(named(found.statements).slice(0, 2)).toEqual(['Ana Silva', 'Dan Eel']);
    expect(assignmentsOf(found, again)).toEqual([
      { statementId: 'again-statement-0', entity: { id: 'ana', kind: 'person', name: 'Ana Silva' } },
    ]);
  });

  it('has what people corrected even where it finds nothing there', () => {
    const none = { ...pier, statements: [] };
    const shown = shownOf(none, speaker(5, 'Cleo Dunn'), { action: 'not-a-quote', was: statementAt(1) });
    expect(shown).toMatchObject([{ id: statementAt(5).id, within: null, speaker: { name: 'Cleo Dunn' } }]);
  });

  it('does not take what lies within a statement for the statement', () => {
    const inner = { ...pier, statements: reread(pier, 0).statements.slice(0, 5) };
    const shown = shownOf(inner, speaker(5, 'Cleo Dunn'));
    expect(shown.map(({ id }) => id)).toContain(statementAt(5).id);
    expect(named(shown).filter((name) => name === 'Cleo Dunn')).toHaveLength(1);
    expect(shown.find(({ id }) => id === 'again-statement-4')?.speaker.name).toBe(statementAt(4).speaker.name);
  });

  it('that finds itself what people added has it once, with what they said', () => {
    const before = { ...pier, statements: pier.statements.slice(0, 3) };
    const shown = shownOf(pier, missing('“Nobody knows.”', 'Lea Gomez'));
    expect(shown).toHaveLength(pier.statements.length);
    expect(shown[3]).toMatchObject({ id: `added${idAt(0)}`, speaker: { name: 'Lea Gomez' } });
    expect(shownOf(before, missing('“Nobody knows.”', 'Lea Gomez'))).toHaveLength(4);
  });
});

describe('who speaks, across documents', () => {
  const assigned = (...values: Parameters<typeof corrections>) =>
    assignmentsOf(corrected(pier, corrections(...values)), pier);
  const entity = (name: string) => ({ id: `id of ${name}`, kind: 'person', name });

  it('is said only where people said it', () => {
    expect(assigned({ action: 'right', was: statementAt(0), speaker: who('Ana Silva', 'ana') })).toEqual([]);
    const content = [span('The boats')];
    expect(assigned(speaker(1, 'Cleo Dunn'), { action: 'span', was: statementAt(1), content })).toEqual([
      { statementId: statementAt(1).id, entity: entity('Cleo Dunn') },
    ]);
    expect(assigned(speaker(1, null))).toEqual([{ statementId: statementAt(1).id, entity: null }]);
  });

  it('stays the one of two of a name that was picked, where the statement is called right after', () => {
    const right = { action: 'right', was: statementAt(0), speaker: who('Ana Silva', 'id of Ana Silva') } as const;
    expect(assigned(speaker(0, 'Ana Silva'), right)).toEqual([
      { statementId: 'statement-0', entity: entity('Ana Silva') },
    ]);
  });

  it('is nobody where a group or a role speaks', () => {
    const group = {
      action: 'speaker',
      was: statementAt(1),
      speaker: { name: 'officials', status: 'group', entityId: null },
    };
    expect(assigned(group as CorrectionValue)).toEqual([{ statementId: statementAt(1).id, entity: null }]);
  });
});

/** A place in the text, of at least one code unit. */
const anySpan = fc
  .tuple(fc.nat({ max: text.length - 2 }), fc.integer({ min: 1, max: 40 }))
  .map(([start, length]) => ({ start, end: Math.min(text.length, start + length) }));
const anyWas = fc.nat({ max: 5 }).map((number) => statementAt(number));
const anyName = fc.constantFrom('Ana Silva', 'Cleo Dunn', 'Dan Eel', null).map((name) => who(name, name));
const spans = fc.array(anySpan, { maxLength: 2 });
const contentSpans = fc.array(anySpan, { minLength: 1, maxLength: 2 });
const anyValue: fc.Arbitrary<CorrectionValue> = fc.oneof(
  fc.record({ action: fc.constant('right' as const), was: anyWas }),
  fc.record({ action: fc.constant('not-a-quote' as const), was: anyWas }),
  fc.record({ action: fc.constant('speaker' as const), was: anyWas, speaker: anyName }),
  fc.record({ action: fc.constant('span' as const), was: anyWas, content: contentSpans, cue: spans }),
  fc.record({
    action: fc.constant('missing' as const),
    content: contentSpans,
    cue: spans,
    source: spans,
    speaker: anyName,
  }),
);
const anyReading = fc.constantFrom(pier, reread(pier, 2), { ...pier, statements: [] });
const values = fc.array(anyValue, { maxLength: 8 });

describe('whatever people say', () => {
  it('every span slices, every statement is whole, ids differ, and what lies within something lies within what is there', () => {
    fc.assert(
      fc.property(anyReading, values, (reading, all) => {
        const { statements } = corrected(reading, corrections(...all));
        expect([...brokenSpans(statements, text)]).toEqual([]);
        for (const one of statements) statementShape.parse(one);
        const ids = new Set(statements.map(({ id }) => id));
        expect(ids.size).toBe(statements.length);
        for (const { within } of statements) if (within !== null) expect(ids).toContain(within);
      }),
      { seed: 21, numRuns: 300 },
    );
  });

  it('all taken back is the reading itself, and taken back twice is as it was', () => {
    fc.assert(
      fc.property(anyReading, values, (reading, all) => {
        const undone = all.map((_, undoes) => ({ undoes }));
        expect(shownOf(reading, ...all, ...undone)).toEqual(reading.statements);
        const redone = all.map((_, number) => ({ undoes: all.length + number }));
        expect(shownOf(reading, ...all, ...undone, ...redone)).toEqual(shownOf(reading, ...all));
      }),
      { seed: 22, numRuns: 200 },
    );
  });

  it('taking the last back leaves what there was before it', () => {
    fc.assert(
      fc.property(anyReading, values, anyValue, (reading, all, last) => {
        expect(shownOf(reading, ...all, last, { undoes: all.length })).toEqual(shownOf(reading, ...all));
      }),
      { seed: 23, numRuns: 200 },
    );
  });

  it('the last word on a statement is seen in every later reading', () => {
    fc.assert(
      fc.property(anyReading, values, fc.nat({ max: 5 }), (reading, all, number) => {
        const own = all.filter((value) => value.action !== 'missing' && value.action !== 'span');
        const shown = shownOf(reading, ...own, speaker(number, 'The Last'));
        expect(named(shown).filter((name) => name === 'The Last')).toHaveLength(1);
      }),
      { seed: 24, numRuns: 200 },
    );
  });
});
