import type { PageElement } from './tree.ts';

/** Words in class and id that say what a part is for, whatever it holds. */
const strong = named(
  'share|sharing|social|newsletter|subscri\\w*|sign-?up|related|recommend\\w*|read-?(?:more|next)|more-(?:stories|from|on)|' +
    'trending|sidebar|breadcrumbs?|footer|cookies?|consent|gdpr|sponsor\\w*|author-?(?:bio|box|card|info)|taboola|outbrain|' +
    'pagination|skip-?link|paywall|disclaimer|disclosure|table-of-contents|masthead',
);
/** Words that builders of pages also give to the boxes that hold the article: noise only around little prose. */
const weak = named(
  'widget|nav\\w*|menu|banner|overlay|modal|popup|bio|byline|tags?|ads?|advert\\w*|promo\\w*|popular|toolbar|toc|dateline',
);
const littleProse = 300;

const tags = new Set(['nav', 'footer', 'aside', 'form', 'dialog', 'menu']);

/** True for parts of a page that are not its article, by tag, role and the words in class and id. */
export function isNoise(element: PageElement, prose: number, total: number): boolean {
  const share = prose / (total || 1);
  const { tag, attributes } = element;
  if (tag === 'body' || tag === 'html' || tag === 'main' || tag === 'article') return false;
  const called = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`;
  if (comments.test(called)) return share < 0.8;
  if (share > 0.25) return false;
  return (
    isHidden(attributes) ||
    tags.has(tag) ||
    roles.test(attributes['role'] ?? '') ||
    strong.test(called) ||
    (prose < littleProse && weak.test(called))
  );
}

const comments = named('comments?|commentlist|disqus\\w*|respond');
const roles = /^(?:navigation|complementary|contentinfo|banner|search|dialog|alert|menu)$/;

/** Matches any of the words where it is a whole part of a name: `sidebar`, `left-sidebar`, `sidebar__inner`. */
function named(words: string): RegExp {
  return new RegExp(`(?:^|[\\s_-])(?:${words})(?=$|[\\s_-])`, 'i');
}

function isHidden(attributes: Readonly<Record<string, string>>): boolean {
  if ('hidden' in attributes || attributes['aria-hidden'] === 'true') return true;
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributes['style'] ?? '');
}
