import { describe, expect, it } from 'vitest';
import { articlesIn } from './articles.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('articlesIn', () => {
  it('reads one article a line, text and all exactly', () => {
    expect(articlesIn(bytes('{"id":"a","text":" x\\n"}\n\n{"id":7,"text":""}\n'))).toEqual([
      { id: 'a', text: ' x\n' },
      { id: '7', text: '' },
    ]);
  });

  it('names the line that is not as it should be', () => {
    expect(articlesIn(bytes('{"id":"a","text":"x"}\n{"id":\n{"id":"b"}'))).toEqual([
      { id: 'a', text: 'x' },
      { line: 2, problem: 'is not JSON; each line must be one object' },
      { line: 3, problem: 'has no "text"' },
    ]);
  });

  it.each(['', 'An article.', '{ braces open this article', '{"name":"x"}', '[1]'])('leaves alone: %s', (text) => {
    expect(articlesIn(bytes(text))).toBeNull();
  });
});
