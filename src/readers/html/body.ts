import { blocksOf, type PageBlock } from './blocks.ts';
import { isNoise } from './noise.ts';
import { prune } from './prune.ts';
import type { PageElement } from './tree.ts';

/** UTF-16 code units of prose below each element. */
type Mass = ReadonlyMap<PageElement, number>;

/** Finds the article among everything that a page shows and gives its blocks in order. */
export function articleBlocks(page: PageElement): PageBlock[] {
  const all = blocksOf(page, () => false);
  const everything = massOf(all);
  const total = everything.get(page) ?? 0;
  const shown = blocksOf(page, (element) => isNoise(element, everything.get(element) ?? 0, total));
  const root = smallestWith(mostProse, page, massOf(shown));
  const article = shown.filter(({ element }) => isWithin(element, root));
  return [prune(article), article, all].find(({ length }) => length > 0) ?? [];
}

function isWithin(element: PageElement, outer: PageElement): boolean {
  for (let at: PageElement | null = element; at; at = at.parent) if (at === outer) return true;
  return false;
}

const mostProse = 0.75;

const isProse = ({ text, linked }: PageBlock): boolean => text.length >= 50 && linked < text.length * 0.4;

function massOf(found: readonly PageBlock[]): Mass {
  const mass = new Map<PageElement, number>();
  for (const block of found) {
    if (!isProse(block)) continue;
    for (let at: PageElement | null = block.element; at; at = at.parent)
      mass.set(at, (mass.get(at) ?? 0) + block.text.length);
  }
  return mass;
}

/** The smallest element that holds `share` of the page's prose. */
function smallestWith(share: number, page: PageElement, mass: Mass): PageElement {
  const enough = share * (mass.get(page) ?? 0);
  let at = page;
  if (enough === 0) return page;
  for (;;) {
    const next = at.children.find((child) => typeof child !== 'string' && (mass.get(child) ?? 0) >= enough);
    if (!next || typeof next === 'string') return at;
    at = next;
  }
}
