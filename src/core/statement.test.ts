import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type QuotedSpan, type Reading, reading, type Statement, statement } from './statement.ts';

const texts = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 });
const probability = fc.double({ min: 0, max: 1, noNaN: true });
const phrase = fc.string({ maxLength: 8 });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

const spansOf = (text: string): fc.Arbitrary<QuotedSpan> =>
  fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([a, b]) => {
    const [start, end] = [Math.min(a, b), Math.max(a, b)];
    return { start, end, text: text.slice(start, end) };
  });

function statementsOf(text: string): fc.Arbitrary<Statement> {
  const span = spansOf(text);
  const spans = fc.array(span, { maxLength: 2 });
  const party = fc.record({ name: phrase, span: maybe(span) });
  return fc.record({
    id: phrase,
    form: fc.constantFrom('direct', 'indirect', 'mixed'),
    content: fc.array(span, { minLength: 1, maxLength: 2 }),
    cue: spans,
    source: spans,
    speaker: fc.record({
      name: maybe(phrase),
      status: fc.constantFrom('named', 'organisation', 'role', 'group', 'anonymous', 'author', 'unknown'),
      affiliation: maybe(phrase),
      probability: maybe(probability),
      decidedBy: phrase,
      evidence: fc.array(phrase, { maxLength: 2 }),
      candidates: fc.array(fc.record({ name: phrase, probability }), { maxLength: 2 }),
    }),
    addressee: maybe(party),
    medium: maybe(party),
    said: maybe(
      fc.record({
        date: maybe(phrase),
        precision: maybe(fc.constantFrom('day', 'week', 'month', 'year', 'before')),
        phrase: maybe(span),
        decidedBy: phrase,
      }),
    ),
    via: fc.array(party, { maxLength: 2 }),
    within: maybe(phrase),
    standing: maybe(fc.constantFrom('said', 'thought', 'asked', 'denied', 'not_said', 'imagined')),
    kind: maybe(fc.constantFrom('statement', 'opinion', 'prediction', 'commitment', 'demand', 'question', 'other')),
    stance: maybe(fc.constantFrom('neutral', 'endorsing', 'doubting')),
    confidence: probability,
    decidedBy: phrase,
  });
}

function readingsOf(text: string): fc.Arbitrary<Reading> {
  const span = spansOf(text);
  const metadata = { title: maybe(phrase), authors: fc.array(phrase, { maxLength: 2 }), outlet: maybe(phrase) };
  return fc.record({
    schema: fc.constant('hearsay/reading/1'),
    id: phrase,
    metadata: fc.record({ ...metadata, published: maybe(phrase), language: maybe(phrase), address: maybe(phrase) }),
    text: fc.constant(text),
    digest: phrase,
    engine: fc.record({ name: fc.constant('hearsay'), version: phrase, model: phrase }),
    statements: fc.array(statementsOf(text), { maxLength: 3 }),
    unattributed: fc.array(
      fc
        .record({ span, seems: fc.constantFrom('title', 'scare', 'term', 'dialogue', 'unknown'), decidedBy: phrase })
        .map(({ span: quoted, ...rest }) => ({ ...quoted, ...rest })),
      { maxLength: 2 },
    ),
    issues: fc.array(
      fc.record({
        rule: phrase,
        message: phrase,
        severity: fc.constantFrom('info', 'warning', 'error'),
        span: maybe(span.map(({ start, end }) => ({ start, end }))),
      }),
      { maxLength: 2 },
    ),
  });
}

const readings = texts.chain(readingsOf);
const [example] = fc.sample(
  readings.filter(({ statements }) => statements.length > 0),
  { seed: 2, numRuns: 1 },
) as [Reading];

describe('reading', () => {
  it('comes back from JSON as it was, whatever the text', () => {
    fc.assert(
      fc.property(readings, (one) => {
        expect(reading.parse(JSON.parse(JSON.stringify(one)))).toEqual(one);
      }),
      { seed: 11, numRuns: 500 },
    );
  });

  it('refuses a span whose words are others than its offsets claim', () => {
    const [first, ...rest] = example.statements as [Statement, ...Statement[]];
    const content = [{ start: 0, end: 1, text: `${example.text[0]}!` }];
    const result = reading.safeParse({ ...example, statements: [{ ...first, content }, ...rest] });
    expect(result.error?.issues).toMatchObject([{ path: ['statements', '0', 'content', '0'] }]);
  });

  it.each([
    ['outside the text', { start: 0, end: 99 }],
    ['that ends before it starts', { start: 1, end: 0 }],
  ])('refuses an issue with a span %s', (_, span) => {
    const issues = [{ rule: 'test/odd', message: 'Odd.', severity: 'info', span }];
    expect(reading.safeParse({ ...example, issues }).error?.issues).toMatchObject([{ path: ['issues', '0', 'span'] }]);
  });

  it('refuses fields that it does not know', () => {
    expect(reading.safeParse({ ...example, extra: 1 }).success).toBe(false);
  });

  it('refuses another schema', () => {
    expect(reading.safeParse({ ...example, schema: 'hearsay/reading/2' }).success).toBe(false);
  });
});

describe('statement', () => {
  const one = example.statements[0] as Statement;

  it.each([
    ['without content', { content: [] }],
    ['with a negative offset', { cue: [{ start: -1, end: 1, text: '' }] }],
    ['with half an offset', { cue: [{ start: 0, end: 0.5, text: '' }] }],
    ['with a confidence above 1', { confidence: 1.5 }],
    ['with a form of its own', { form: 'sung' }],
  ])('is refused %s', (_, change) => {
    expect(statement.safeParse(one).success).toBe(true);
    expect(statement.safeParse({ ...one, ...change }).success).toBe(false);
  });
});
