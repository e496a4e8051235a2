import { deciding, type Figure, isPeoples } from '../../app/training/figures.ts';
import type { GoldArticle } from '../../app/training/held-out.ts';

/** Fewer attributions than these tell little. */
const FEW = 300;

export const attributionsOf = (articles: readonly GoldArticle[]): number =>
  articles.reduce((sum, { annotators: [first] }) => sum + first.attributions.length, 0);

/** Those of them that people looked at. */
export const peoplesOf = (articles: readonly GoldArticle[]): number =>
  articles.reduce(
    (sum, article) => sum + article.annotators[0].attributions.filter((_, i) => isPeoples(article, i)).length,
    0,
  );

type Row = readonly [name: string, before: string, after: string, change: string];

/** Both sides of every measure, in per cent. */
export const comparedRows = (before: readonly Figure[], after: readonly Figure[]): Row[] =>
  before.flatMap(({ name, share }, at): Row[] => {
    const then = after[at]?.share ?? null;
    if (share === null || then === null) return [];
    const change = Number((100 * then).toFixed(1)) - Number((100 * share).toFixed(1));
    return [[name, percent(share), percent(then), `${change > 0 ? '+' : ''}${change.toFixed(1)}`]];
  });

const percent = (share: number): string => (100 * share).toFixed(1);

/** What changed, for people: figures and what to make of them. */
export function comparison(held: readonly GoldArticle[], before: readonly Figure[], after: readonly Figure[]): string {
  const head: Row = [`${held.length} articles held out`, 'before', 'after', 'change'];
  const lines = [head, ...comparedRows(before, after)].map(
    ([name, ...cells]) => name.padEnd(26) + cells.map((cell) => cell.padStart(9)).join(''),
  );
  return `${lines.join('\n')}\n\n${verdict(held, before, after)}\n`;
}

export function verdict(held: readonly GoldArticle[], before: readonly Figure[], after: readonly Figure[]): string {
  const [was, is] = [deciding(before), deciding(after)];
  const change = (is?.share ?? 0) - (was?.share ?? 0);
  const said = change > 0 ? 'The new weights are better' : change < 0 ? 'The new weights are worse' : 'Nothing changed';
  const advice = change > 0 ? '' : ' Go on using those that there were.';
  return `${said} by '${is?.name}'.${advice}${doubt(held)}`;
}

function doubt(held: readonly GoldArticle[]): string {
  const count = peoplesOf(held);
  const rest = attributionsOf(held) - count;
  const few = count < FEW ? ` With ${count} attributions a difference of a few points may be chance.` : '';
  if (rest === 0) return few;
  return `${few} Nobody looked at ${rest} others: they are an earlier reader's own words, which any other reader departs from.`;
}
