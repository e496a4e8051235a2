import { folded } from '../../core/lexicon/folded.ts';
import { areNeighbours, type WalkOfLife, walksOfLife } from '../../core/lexicon/walks-of-life.ts';

/** What someone is or does, as `rolesBeside` gives it: the noun first, then whose or what. */
interface Role {
  readonly noun: string;
  /** All other words that tell something. */
  readonly rest: ReadonlySet<string>;
  /** Those behind “of”, “for”, “at” or “in”: whose post it is, or where. */
  readonly owner: ReadonlySet<string>;
}

/** How what two articles call someone goes together. */
export type RoleAgreement =
  /** The same post: “mayor of osby” and “mayor osby”. */
  | 'same-post'
  /** The same noun, of which at least one article does not say whose. */
  | 'same-noun'
  /** The same body or place beside another noun: “editor of the ledger”, “ledger reporter”. */
  | 'same-place'
  /** One walk of life, or two that people go over between. */
  | 'same-walk'
  /** Nothing to tell by. */
  | 'unknown'
  /** The same noun of another body or place. */
  | 'post-elsewhere'
  /** Walks of life that are far from each other. */
  | 'other-walk';

/** Words that tell nothing about which post it is. */
const WEAK = new Set(
  `of for at in the a an to from with and on by its his her their who former ex late acting interim new old young longtime
  veteran senior junior local then one also now deputy assistant associate chief top leading elected retired first second third
  male female fellow american british federal national local regional year years`.split(/\s+/),
);

export const AGE = /^(\d{1,3})-year-old$/;

function roleOf(words: string): Role {
  const [noun = '', ...rest] = words.split(/[\s,]+/).map(folded);
  const edge = rest.findIndex((word) => OWNING.has(word));
  const telling = (some: readonly string[]): ReadonlySet<string> =>
    new Set(some.filter((word) => word !== '' && !WEAK.has(word)));
  return { noun, rest: telling(rest), owner: telling(edge < 0 ? [] : rest.slice(edge)) };
}

const OWNING = new Set(['of', 'for', 'at', 'in', 'from', 'with']);

/** What a list of roles tells. */
interface Known {
  readonly posts: readonly Role[];
  readonly walks: ReadonlySet<WalkOfLife>;
}

/** Of someone who is known by more roles, the most frequent ones are looked at. */
const MOST = 200;

/** The lists do not change; one article looks at the same ones again and again. */
const seen = new WeakMap<readonly string[], Known>();

function knownFrom(roles: readonly string[]): Known {
  const before = seen.get(roles);
  if (before !== undefined) return before;
  const posts = roles
    .filter((role) => !AGE.test(role))
    .slice(0, MOST)
    .map(roleOf);
  const known = { posts, walks: walksIn(posts) };
  seen.set(roles, known);
  return known;
}

/** The best that any role of the one is to any role of the other; symmetric. */
export function roleAgreement(ours: readonly string[], theirs: readonly string[]): RoleAgreement {
  const [some, others] = [knownFrom(ours), knownFrom(theirs)];
  const found = new Set(some.posts.flatMap((one) => others.posts.map((other) => between(one, other))));
  const best = (['same-post', 'same-place', 'same-noun'] as const).find((agreement) => found.has(agreement));
  if (best !== undefined) return best;
  const walks = betweenWalks(some.walks, others.walks);
  if (walks === 'other-walk') return walks;
  return found.has('post-elsewhere') ? 'post-elsewhere' : walks;
}

function between(one: Role, other: Role): RoleAgreement {
  const shared = [...one.rest].some((word) => other.rest.has(word));
  if (one.noun === other.noun) {
    if (shared || (one.rest.size === 0 && other.rest.size === 0)) return shared ? 'same-post' : 'same-noun';
    if (one.rest.size === 0 || other.rest.size === 0) return 'same-noun';
    return one.owner.size > 0 && other.owner.size > 0 ? 'post-elsewhere' : 'unknown';
  }
  return shared || one.rest.has(other.noun) || other.rest.has(one.noun) ? 'same-place' : 'unknown';
}

/** The noun tells; where it is of all walks (“leader”, “manager”), what stands beside it. */
const walksIn = (roles: readonly Role[]): ReadonlySet<WalkOfLife> =>
  new Set(
    roles.flatMap(({ noun, rest }) => {
      const own = walksOfLife([noun]);
      return [...(own.size > 0 ? own : walksOfLife([...rest]))];
    }),
  );

function betweenWalks(ours: ReadonlySet<WalkOfLife>, theirs: ReadonlySet<WalkOfLife>): RoleAgreement {
  if (ours.size === 0 || theirs.size === 0) return 'unknown';
  const near = [...ours].some((one) => [...theirs].some((other) => areNeighbours(one, other)));
  return near ? 'same-walk' : 'other-walk';
}
