import { elementsOf, type PageElement } from './tree.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What a page's JSON-LD says of its article; null where it says nothing. */
export interface LinkedData {
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly outlet: string | null;
  readonly published: string | null;
  readonly language: string | null;
  readonly address: string | null;
}

export function linkedData(page: PageElement): LinkedData {
  const items = itemsOf(page);
  const article = items.find(isOf(/Article|BlogPosting|Report|Liveblog/i)) ?? items.find(isOf(/WebPage/)) ?? {};
  const authors = names(article['author'] ?? article['creator'], items);
  return {
    title: words(article['headline']) ?? words(article['name']),
    authors: authors.filter((name) => !/^https?:/.test(name)),
    outlet: names(article['publisher'], items)[0] ?? null,
    published: words(article['datePublished']) ?? words(article['dateCreated']),
    language: names(article['inLanguage'], items)[0] ?? null,
    address:
      words(article['url']) ??
      words(asFields(article['mainEntityOfPage'])['@id']) ??
      words(article['mainEntityOfPage']),
  };
}

const isOf =
  (type: RegExp) =>
  (item: Fields): boolean =>
    [item['@type']].flat().some((name) => typeof name === 'string' && type.test(name));

/** Every object at the top or in a `@graph` or list, ten levels deep at most. */
function itemsOf(page: PageElement): Fields[] {
  const items: Fields[] = [];
  const gather = (value: unknown, depth: number): void => {
    if (depth > 10 || typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) for (const one of value) gather(one, depth + 1);
    else {
      items.push(asFields(value));
      gather(asFields(value)['@graph'], depth + 1);
      gather(asFields(value)['mainEntity'], depth + 1);
    }
  };
  for (const element of elementsOf(page))
    if (element.tag === 'script' && /ld\+json/i.test(element.attributes['type'] ?? ''))
      gather(parsed(element.children.filter((child) => typeof child === 'string').join('')), 0);
  return items;
}

/** Pages often leave raw line breaks inside strings or wrap the JSON in a comment. */
function parsed(json: string): unknown {
  const bare = json.replace(controls, ' ').replace(/^\s*(?:<!--|\/\/<!\[CDATA\[)|(?:-->|\/\/\]\]>)\s*;?\s*$/g, '');
  try {
    return JSON.parse(bare);
  } catch {
    return null;
  }
}

// oxlint-disable-next-line no-control-regex -- raw control characters are what breaks such JSON
const controls = /[\0-\x1f]+/g;

const asFields = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};

const words = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;

function names(value: unknown, items: readonly Fields[]): string[] {
  return [value].flat().flatMap((one) => {
    if (typeof one === 'string') return one.trim() === '' ? [] : [one.trim()];
    const fields = asFields(one);
    const named = words(fields['name']) ?? words(fields['alternateName']);
    if (named) return [named];
    const referred = items.find((item) => item['@id'] === fields['@id'] && item['@id'] !== undefined);
    return [words(referred?.['name'])].filter((name) => name !== null);
  });
}
