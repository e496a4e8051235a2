import { DECIDING, type Figure } from '../../app/training/figures.ts';
import type { GoldArticle } from '../../app/training/held-out.ts';

/** Fewer attributions than these tell little. */
const FEW = 300;

export const attributionsOf = (articles: readonly GoldArticle[]): number =>
  articles.reduce((sum, { annotators: [first] }) => sum + first.attributions.length, 0);

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
  const of = (figures: readonly Figure[]): number => figures.find(({ name }) => name === DECIDING)?.share ?? 0;
  const [was, is] = [of(before), of(after)];
  const said = is > was ? 'The new weights are better' : is < was ? 'The new weights are worse' : 'Nothing changed';
  const count = attributionsOf(held);
  const doubt = count < FEW ? ` With ${count} attributions a difference of a few points may be chance.` : '';
  const advice = is > was ? '' : ' Go on using those that there were.';
  return `${said} by '${DECIDING}'.${advice}${doubt}`;
}
