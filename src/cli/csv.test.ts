import { expect, it } from 'vitest';
import { csvLines } from './csv.ts';

it('quotes what must be, and lets no cell be a formula', () => {
  const cells = ['a,b', 'say "so"', 'two\nlines', '=1+1', '+31', '-5', '@sum', '\tx', null, 7];
  expect(csvLines([cells])).toBe(`"a,b","say ""so""","two\nlines",'=1+1,'+31,'-5,'@sum,'\tx,,7\n`);
});
