import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Tokenizer } from '@huggingface/tokenizers';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { standardWeights } from './weights.ts';
import { WordPieceTokenizer } from './word-pieces.ts';

const vocabulary = readFileSync(join(standardWeights(), 'vocab.txt'), 'utf8');
const tokenizer = new WordPieceTokenizer(vocabulary);

/** The reference implementation; it returns no offsets. */
const reference = new Tokenizer(
  {
    model: {
      type: 'WordPiece',
      unk_token: '[UNK]',
      continuing_subword_prefix: '##',
      max_input_chars_per_word: 100,
      vocab: Object.fromEntries(
        vocabulary
          .trimEnd()
          .split('\n')
          .map((piece, id) => [piece, id]),
      ),
    },
    normalizer: {
      type: 'BertNormalizer',
      clean_text: true,
      handle_chinese_chars: true,
      strip_accents: null,
      lowercase: true,
    },
    pre_tokenizer: { type: 'BertPreTokenizer' },
    post_processor: null,
    decoder: { type: 'WordPiece', prefix: '##', cleanup: false },
    added_tokens: [],
  },
  {},
);

const words = fc.constantFrom(
  '“No,”',
  'said',
  'Zoë',
  'naïve',
  'U.S.',
  "don't",
  'COVID-19',
  '東京',
  'É',
  '…',
  '—',
  '$5m',
  'Straße',
  'ﬁre',
  '\n\n',
  ' ',
  'ǅ',
  '👩‍🚒',
  'antidisestablishmentarianism',
  '\u00ad',
  '\u200b',
);

describe('against the reference tokeniser', () => {
  test('the same pieces for news-like text', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (parts) => {
        const text = parts.join(' ');
        expect([...tokenizer.encode(text).ids]).toEqual([...reference.encode(text, { add_special_tokens: false }).ids]);
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});

describe('offsets', () => {
  test('each piece slices the words that it stands for', () => {
    const text = 'Zoë  “Ünder”\tsaid…';
    const { starts, ends } = tokenizer.encode(text);
    expect([...starts].map((start, i) => text.slice(start, ends[i]))).toEqual(['Zoë', '“', 'Ünder', '”', 'said', '…']);
  });

  test('law: pieces are in order, do not overlap, and leave out only what is invisible', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const { ids, starts, ends } = tokenizer.encode(text);
        let end = 0;
        let skipped = '';
        ids.forEach((_, i) => {
          const start = starts[i] as number;
          expect(start).toBeGreaterThanOrEqual(i > 0 && start < end ? (starts[i - 1] as number) : end);
          skipped += text.slice(end, start);
          end = Math.max(end, ends[i] as number);
          expect(end).toBeLessThanOrEqual(text.length);
        });
        skipped += text.slice(end);
        expect(skipped).toMatch(/^[\s\p{C}\p{Zs}\p{Zl}\p{Zp}\p{Mn}\ufffd]*$/u);
      }),
      { seed: 11, numRuns: 500 },
    );
  });

  test('a word that the vocabulary cannot cut is one unknown piece over all of it', () => {
    const text = `a ${'☃'.repeat(3)} b`;
    const { ids, starts, ends } = tokenizer.encode(text);
    expect([...ids].map((id, i) => [id === tokenizer.unknown, text.slice(starts[i], ends[i])])).toContainEqual([
      true,
      '☃☃☃',
    ]);
  });
});
