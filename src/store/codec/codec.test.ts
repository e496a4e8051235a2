import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readingOf } from '../../../test/example-reading.ts';
import { deflatedText, inflatedText } from './deflated.ts';
import { bodyOf, decodeBody, decodeStatement, encodeBody, type ReadingBody } from './reading.ts';
import { packed, unpacked } from './shapes.ts';

const seed = 20_261_126;
const anyText = fc.string({ unit: 'binary', maxLength: 400 });

describe('texts as they are kept', () => {
  it('come back as they were, lone surrogates among them', async () => {
    const law = fc.asyncProperty(fc.oneof(anyText, fc.constant('half \ud83d of a pair')), async (text) => {
      expect(inflatedText(deflatedText(text))).toBe(text);
    });
    await fc.assert(law, { seed });
  });

  it('say so where they are damaged', async () => {
    const blob = deflatedText('Rain is coming.');
    expect(() => inflatedText(Buffer.concat([Buffer.of(9), blob.subarray(1)]))).toThrow('unknown format 9');
    expect(() => inflatedText(blob.subarray(0, -3))).toThrow('unexpected end');
  });
});

describe('readings as they are kept', () => {
  it('come back as they were, whatever JSON they are made of', async () => {
    const law = fc.asyncProperty(fc.jsonValue({ maxDepth: 5 }), anyText, async (value, text) => {
      // JSON has no -0.
      const expected = JSON.parse(JSON.stringify(value));
      expect(unpacked(JSON.parse(JSON.stringify(packed(value, text))), text)).toEqual(expected);
      const body = { id: 'x', statements: expected, unattributed: [], issues: [] } as unknown as ReadingBody;
      const blob = encodeBody(body, text);
      expect(decodeBody(blob, text)).toEqual(body);
      if (!Array.isArray(expected)) return;
      for (const [position, one] of expected.entries()) expect(decodeStatement(blob, text, position)).toEqual(one);
      expect(decodeStatement(blob, text, expected.length)).toBeNull();
    });
    await fc.assert(law, { seed, numRuns: 200 });
  });

  it('do not repeat the words of the text, and keep those that are not its words', async () => {
    const text = 'Rain is coming, said Ana Silva.';
    const body = bodyOf(readingOf(text, [{ content: 'Rain is coming', cue: 'said', source: 'Ana Silva' }]));
    expect(JSON.stringify(packed(body.statements[0]?.content, text))).toBe('[0,[1,0,14,0]]');
    const wrong = { ...body, unattributed: [{ start: 0, end: 4, text: 'Snow', seems: 'term', decidedBy: 'x' }] };
    expect(decodeBody(encodeBody(wrong as ReadingBody, text), text)).toEqual(wrong);
  });

  it('cannot be read beside another text', async () => {
    const text = 'Rain is coming, said Ana Silva.';
    const blob = encodeBody(bodyOf(readingOf(text, [{ content: 'Rain is coming' }])), text);
    expect(() => inflateRawSync(blob.subarray(1))).toThrow('invalid distance');
  });
});
