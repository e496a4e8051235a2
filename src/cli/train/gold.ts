import { parseMarked } from '../../app/scoring/marked-article.ts';
import { type GoldArticle } from '../../app/training/held-out.ts';
import { lineSource } from '../archive/line-source.ts';
import { UsageError } from '../failure.ts';
import type { World } from '../world.ts';

/** So many wrong lines are named. */
const MOST_NAMED = 20;

/** The articles of a gold file. @throws {UsageError} that names every wrong line: nothing of the file is left out in silence. */
export async function goldArticles(file: string, { stdin }: Pick<World, 'stdin'>): Promise<GoldArticle[]> {
  const { lines } = await lineSource(file, stdin);
  const found: GoldArticle[] = [];
  const places = new Map<string, number>();
  const problems: string[] = [];
  for await (const { number, text } of lines) {
    if (text.trim() === '') continue;
    try {
      const article = goldArticle(text);
      const before = places.get(article.id);
      if (before !== undefined) throw new RangeError(`the article '${article.id}' stands in line ${before} already`);
      places.set(article.id, number);
      found.push(article);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      problems.push(`line ${number}: ${error.message}`);
    }
  }
  if (problems.length > 0) throw new UsageError(`${file}: ${listed(problems)}`);
  if (found.length === 0) throw new UsageError(`${file}: has no article; 'hearsay export --gold' writes them`);
  return found;
}

function goldArticle(line: string): GoldArticle {
  const article = parseMarked(line);
  const { id, text } = article;
  if (text === undefined) throw new RangeError(`the article '${id}' has no text`);
  return { ...article, text };
}

function listed(problems: readonly string[]): string {
  const more = problems.length - MOST_NAMED;
  const named = problems.slice(0, MOST_NAMED).join('\n  ');
  const rest = more > 0 ? `\n  and ${more} more` : '';
  return problems.length === 1 ? named : `${problems.length} lines are wrong:\n  ${named}${rest}`;
}
