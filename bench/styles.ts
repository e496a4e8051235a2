// How many short texts of each style are read right:  npm run bench:styles [-- --misses --model FOLDER]
//
// A text of `test/styles/` is right where every relation of its gold has a partner (cues overlap, sources and contents share half
// their words) and nothing else is found. --misses shows what was found in the others, in the notation of gold.
import { parseArgs } from 'node:util';
import { openReader } from '../dist/index.js';
import { type MarkedRelation, roles } from '../test/notation.ts';
import { isRight, styleTexts, type StyleText } from '../test/style-texts.ts';
import { percent, printTable } from './table.ts';

const { values: options } = parseArgs({
  options: { misses: { type: 'boolean', default: false }, model: { type: 'string' } },
});

const shown = (text: string, relations: readonly MarkedRelation[]): string =>
  relations
    .map((relation) =>
      roles
        .map(
          (role) => `${role} ${relation[role].map(({ start, end }) => `‹${text.slice(start, end)}›`).join(' ') || '–'}`,
        )
        .join(', '),
    )
    .join('\n    ') || 'nothing';

const reader = await openReader(options.model ? { model: options.model } : {});
const shapes = new Map<string, { texts: number; right: number }>();
const misses: [StyleText, readonly MarkedRelation[]][] = [];
for (const one of styleTexts()) {
  const { statements } = await reader.read({ id: `${one.shape}-${one.number}`, text: one.text });
  const counts = shapes.get(one.shape) ?? { texts: 0, right: 0 };
  const right = isRight(one, statements);
  shapes.set(one.shape, { texts: counts.texts + 1, right: counts.right + Number(right) });
  if (!right) misses.push([one, statements]);
}
await reader.close();

if (options.misses)
  for (const [{ shape, number, text, relations }, found] of misses)
    console.log(
      `${shape} ${number}: ${text}\n  gold\n    ${shown(text, relations)}\n  found\n    ${shown(text, found)}\n`,
    );
const all = [...shapes.values()].reduce((a, b) => ({ texts: a.texts + b.texts, right: a.right + b.right }));
printTable([
  ['shape', 'texts', 'right', 'per cent'],
  ...[...shapes, ['all', all] as const].map(
    ([shape, { texts, right }]) => [shape, String(texts), String(right), percent(right / texts)] as const,
  ),
]);
