import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inShort, limits, partsIn } from '../../test/bytes-source.ts';
import { containers } from './containers.ts';
import { json } from './json.ts';
import { jsonl } from './jsonl.ts';

const kindOf = (text: string): string | undefined => containers.find(({ detect }) => detect(Buffer.from(text)))?.name;
const lines = async (text: string | Uint8Array, options = {}): Promise<string[]> =>
  inShort(await partsIn(jsonl, text, options));
const list = async (text: string | Uint8Array, options = {}): Promise<string[]> =>
  inShort(await partsIn(json, text, options));

describe('what is JSON', () => {
  it.each([
    ['jsonl', '{"id":"a","text":"x"}\n{"id":"b","text":"y"}'],
    ['jsonl', '\ufeff\n {"text":"x"}'],
    ['jsonl', `{"id":"a","tags":[1],"text":"${'x'.repeat(70_000)}`],
    ['json', '[{"id":"a","text":"x"}]'],
    ['json', '[\n  {\n    "id": 1'],
    ['json', '[]'],
    ['json', '{\n  "articles": [\n    {"text": "x"}'],
    ['json', `{"articles":[{"text":"${'x'.repeat(70_000)}`],
    [undefined, '[1]'],
    [undefined, '[Editor’s note: this was changed.]\n\nThe mayor said no.'],
    [undefined, '{ braces open this article'],
    [undefined, ''],
  ])('%s: %s', (name, text) => {
    expect(kindOf(text.slice(0, 65_536))).toBe(name);
  });
});

describe('JSON Lines', () => {
  it('gives one article a line, text and all exactly', async () => {
    expect(await partsIn(jsonl, '{"id":"a","text":" x\\n"}\n\n{"id":7,"text":"<p>y</p>"}\n')).toEqual([
      { place: 'line 1', found: { type: 'article', article: { id: 'a', text: ' x\n', claims: {} } } },
      { place: 'line 3', found: { type: 'article', article: { id: '7', text: '<p>y</p>', claims: {} } } },
    ]);
  });

  it('names the line that is not as it should be, and reads the rest', async () => {
    expect(await lines('{"text":"x"}\n{"id":\n{"id":"b"}\n[1]\n{"text":" "}\n{"nothing":1}\n{"text":"y"}')).toEqual([
      'line 1: x',
      'line 2 failed jsonl/broken-line',
      'line 3 failed records/no-mapping',
      'line 4 failed jsonl/broken-line',
      'line 5 empty records/empty-text',
      'line 6 failed records/no-mapping',
      'line 7: y',
    ]);
  });

  it('takes nested keys by --map, and claims from lists and objects', async () => {
    const line = JSON.stringify({
      data: { inner: [{ words: 'x' }] },
      'a.b': 'T',
      by: [{ name: 'Ana Roe' }, 'Tom Hale; Kim Day'],
    });
    const map = { text: 'data.inner.0.words', title: 'a.b', author: 'by' };
    expect(await partsIn(jsonl, line, { map })).toMatchObject([
      { found: { article: { text: 'x', claims: { title: 'T', authors: ['Ana Roe', 'Tom Hale', 'Kim Day'] } } } },
    ]);
    expect(await lines(line)).toEqual(['line 1 failed records/no-mapping']);
  });

  it('knows the layouts of Quotebank and PolNeAR by their keys', async () => {
    const article = {
      articleID: 'q1',
      title: 'T',
      content: 'x',
      url: 'https://a.example',
      date: '2019-03-01 10:00:00',
      quotations: [{}],
    };
    expect(await partsIn(jsonl, JSON.stringify(article))).toMatchObject([
      {
        found: {
          article: {
            id: 'q1',
            text: 'x',
            claims: { title: 'T', address: 'https://a.example', published: '2019-03-01' },
          },
        },
      },
    ]);
    const { content: _, ...bare } = article;
    expect(await lines(JSON.stringify(bare))).toEqual(['line 1 failed records/no-articles']);
    const quotation = { quoteID: 'a', quotation: 'No', speaker: 'Ana Roe', urls: [] };
    expect(await lines(`${JSON.stringify(quotation)}\n`.repeat(3))).toEqual(['line 1 failed records/no-articles']);
    expect(await lines('{"id":"a","text":"<b>x</b>","annotators":[]}')).toEqual(['line 1: <b>x</b>']);
  });

  it('refuses a line above the limit without holding it', async () => {
    const options = { limits: { ...limits, articleBytes: 100_000 } };
    const long = `{"text":"x"}\n{"text":"${'y'.repeat(400_000)}"}\n{"text":"z"}\n`;
    expect(await lines(long, options)).toEqual(['line 1: x', 'line 2 refused records/too-large', 'line 3: z']);
  });
});

describe('JSON', () => {
  it('gives the articles of a list, of a list inside an object, and one alone', async () => {
    expect(await list('[{"text":"x"},{"text":"y"}]')).toEqual(['record 1: x', 'record 2: y']);
    const inside =
      '{"count": 2, "meta": {"title": "T"}, "tags": ["a"], "articles": [{"text": "x", "tags": [{}]}, {"text": "y"}]}';
    expect(await list(inside)).toEqual(['record 1: x', 'record 2: y']);
    expect(await list('{\n "id": "a",\n "text": "x"\n}')).toEqual(['record 1: x']);
    expect(await list('{\n "articleID": "a", "content": "x", "quotations": [{"quoteID": 1}]}')).toEqual([
      'record 1: x',
    ]);
  });

  it('says what it leaves out', async () => {
    expect(await list('{"articles":[{"text":"x"}],"comments":[{"text":"y"},{"text":"z"}]}')).toEqual([
      'record 1: x',
      'list comments empty json/second-list',
    ]);
    expect(await list('[{"text":"x"}, 3]')).toEqual(['record 1: x', 'record 2 failed json/not-an-object']);
    expect(await list('[]')).toEqual(['the whole file empty json/no-records']);
  });

  it('keeps what stands before a fault, and names it', async () => {
    const [one, fault] = await partsIn(json, '[{"text":"x"},{"text":y}]');
    expect(inShort([one, fault].flatMap((part) => part ?? []))).toEqual([
      'record 1: x',
      'after record 1 failed json/broken',
    ]);
    expect(JSON.stringify(fault)).toContain('at byte 22');
    expect(await list('[{"text":"x"}] more')).toEqual(['record 1: x', 'after record 1 failed json/trailing']);
    expect(await list(`[{"text":"x"}]${' '.repeat(70_000)}more`)).toEqual([
      'record 1: x',
      'after record 1 failed json/trailing',
    ]);
  });

  it('refuses a record above the limit without holding it', async () => {
    const options = { limits: { ...limits, articleBytes: 100_000 } };
    for (const long of [`[{"text":"x"},{"text":"${'y'.repeat(400_000)}"}]`, `{"a":"${'y'.repeat(400_000)}"}`])
      expect((await list(long, options)).at(-1)).toMatch(/refused records\/too-large/);
  });

  it('survives 10^5 nested lists', async () => {
    expect((await list(`[{"text":"x"},${'['.repeat(100_000)}`))[0]).toBe('record 1: x');
  });
});

describe('cut and hostile JSON', () => {
  const wholes: [string, typeof jsonl, string][] = [
    ['lines', jsonl, '{"text":"one “x”"}\n{"id":2,"text":"two"}\n{"text":"three"}\n'],
    ['a list', json, '[{"text":"one “x”"},\n{"id":2,"text":"two"},{"text":"three"}]'],
    ['an object', json, '{"n":1,"articles":[{"text":"one “x”"},\n{"id":2,"text":"two"},{"text":"three"}],"end":true}'],
  ];

  it.each(wholes)('%s cut anywhere keep the articles before', async (_, container, text) => {
    const bytes = Buffer.from(text);
    const whole = inShort(await partsIn(container, bytes));
    expect(whole).toHaveLength(3);
    for (let end = 0; end <= bytes.length; end++) {
      const parts = inShort(await partsIn(container, bytes.subarray(0, end), { chunk: 1 + (end % 5) }));
      const good = parts.filter((part, at) => part === whole[at]);
      expect(parts.length - good.length, `cut at ${end}`).toBeLessThanOrEqual(1);
      if (end > text.length * 0.9) expect(good.length).toBeGreaterThanOrEqual(2);
    }
  });

  it.each([
    ['lines', jsonl],
    ['a list', json],
  ])('any bytes as %s never throw', async (_, container) => {
    const tokens = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      '"',
      ':',
      ',',
      '"text"',
      '"id"',
      '1',
      'true',
      '\n',
      '\\',
      'é',
      ' ',
      '\0',
    );
    const pieces = fc.array(tokens, { maxLength: 40 }).map((all) => Buffer.from(all.join('')));
    await fc.assert(
      fc.asyncProperty(fc.oneof(pieces, fc.uint8Array()), async (bytes) => {
        container.detect(bytes);
        await partsIn(container, bytes, { chunk: 3 });
      }),
      { seed: 5, numRuns: 500 },
    );
  });
});
