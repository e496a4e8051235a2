/**
 * Whether a block is about the page rather than the story: who wrote or photographed it, where to read on, whom to follow.
 * Short blocks only: a paragraph that opens with "By" may be a story's own.
 */
export function isBoilerplate(block: string): boolean {
  const words = block.trim();
  if (words.length > 300) return false;
  return PATTERNS.some((pattern) => pattern.test(words));
}

const PATTERNS = [
  /^(?:By|BY)\s+(?:\p{Lu}\S*\s*){2,5}(?:(?:and|,|\||for|of|in)\s.{0,80})?$/u,
  /^(?:related|read more|read next|read also|see also|more from|more on|follow|share|sign up|subscribe|advertisement|photo|photos|image|video|picture|credit|getty|copyright|©|\(?reporting by|\(?editing by|\(?additional reporting|contact|click here|listen to|watch:|editor['’]s note|this (?:article|story|post) (?:was|first|originally|has been))\b/iu,
  /\b(?:on twitter|on facebook)\s*(?:at\s+)?@?\w*\.?$/iu,
  /^\(?(?:AP |Reuters |AFP )?(?:photo|image)s?(?:\/| by|:)/iu,
  /^\[(?:video|photo|image|picture|watch|related|see also|read more)\b/iu,
  /\bis a (?:reporter|columnist|contributor|contributing (?:writer|editor)|staff writer|freelance|correspondent)\b.{0,120}(?:follow|email|reach|twitter|@)/iu,
  /\bcontributed to this (?:report|article|story)\b/iu,
];
