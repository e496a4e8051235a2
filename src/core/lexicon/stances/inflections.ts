/** Verbs whose forms no rule makes: base, then every other form but the one in -s; -ing where spelling surprises. */
const IRREGULAR = `
say said saying says|tell told|speak spoke spoken|write wrote written writing|think thought|know knew known|see saw seen seeing
hear heard|feel felt|find found|show showed shown showing|have has had having|be is are was were been being am|do does did done doing
go goes went gone going|make made making|give gave given giving|take took taken taking|get got gotten getting|put put putting
set set setting|let let letting|hit hit hitting|cast cast casting|bet bet betting|cut cut cutting|read read|lay laid|pay paid
swear swore sworn|forswear forswore forsworn|understand understood|mean meant|hold held|keep kept|leave left|lead led|sell sold
bring brought|seek sought|catch caught|fight fought|beseech besought|teach taught|stand stood|withhold withheld|uphold upheld
foresee foresaw foreseen foreseeing|foretell foretold|forecast forecast forecasted forecasting|overhear overheard|oversee oversaw
dream dreamed dreamt|learn learned learnt|spell spelled spelt|smell smelled smelt|spill spilled spilt|lie lied lying|begin began begun beginning
sing sang sung|spin spun spinning|come came coming|become became|forget forgot forgotten forgetting|forbid forbade forbidden forbidding
bid bid bade bidding|choose chose chosen choosing|draw drew drawn|throw threw thrown|blow blew blown|shake shook shaken|rise rose
break broke broken|shoot shot|sound sounded|bind bound|hide hid hidden hiding|bite bit bitten biting|beat beat beaten|mistake mistook
strike struck stricken|tear tore torn|bear bore borne born|wear wore|light lit lighted|sweep swept|plead pleaded pled|prove proved proven proving
rethink rethought|misunderstand misunderstood|misspeak misspoke misspoken|retell retold|rewrite rewrote rewritten|overtake overtook
undertake undertook undertaken undertaking|withdraw withdrew withdrawn|misread misread|run ran running|sit sat
fall fell fallen|grow grew|buy bought|eat ate|retake retook|foreknow foreknew foreknown|oversell oversold
dye dyed|agree agreed agreeing|disagree disagreed disagreeing|guarantee guaranteed guaranteeing|decree decreed decreeing|eye eyed eyeing
`;

/** One-syllable-like endings that double their last letter: no rule can know the stress of “admit” and “limit”. */
const DOUBLING = new Set(
  `admit quip snap plan chat brag vet rebut refer concur infer slam rap blog nod tip dub submit permit commit regret rip pan
  plug sob grin plot ban bar beg snub pin spot tar dig jab jot pen knit wrap tap nag rub quiz prefer confer defer deter
  omit transmit sum clap hum abhor prod spur wag flip shrug snip rag mug rebel compel propel expel impel dispel
  gossip program bob pop drop rot jet cop brim hem tut stop scrap step stun shun sin outwit clam vet hug yap slip trim
  stir demur blur recur let`
    .trim()
    .split(/\s+/),
);
/** British spelling doubles these, American does not. */
const EITHER = new Set(
  'signal label quarrel counsel marvel cancel travel model level channel libel revel ravel'.split(' '),
);

const IRREGULAR_FORMS: ReadonlyMap<string, readonly string[]> = new Map(
  IRREGULAR.trim()
    .split(/[\n|]/)
    .map((line) => line.trim().split(' '))
    .map((forms) => [forms[0] as string, forms]),
);

/** All forms of a verb, or of a word that may be one, base form first: say, says, saying, said. */
export function formsOf(base: string): string[] {
  const ending = base.endsWith('ize') && base.length > 5 ? [base, `${base.slice(0, -3)}ise`] : [base];
  return [...new Set(ending.flatMap(spelledForms))];
}

function spelledForms(base: string): string[] {
  const irregular = IRREGULAR_FORMS.get(base);
  if (irregular !== undefined) return [...irregular, pluralOf(base), ...(hasGerund(irregular) ? [] : [gerundOf(base)])];
  const doubled = `${base}${base.at(-1)}`;
  const stems = DOUBLING.has(base) ? [doubled] : EITHER.has(base) ? [base, doubled] : [base];
  return [base, pluralOf(base), ...stems.flatMap((stem) => [pastOf(stem), gerundOf(stem)])];
}

const hasGerund = (forms: readonly string[]): boolean => forms.some((form) => form.endsWith('ing') && form.length > 4);

/** The form in -s: of verbs in the third person, of nouns in the plural. */
export function pluralOf(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  if (/^(?:quiz)$/.test(base)) return `${base}zes`;
  return /(?:s|x|z|ch|sh)$/.test(base) || base === 'veto' ? `${base}es` : `${base}s`;
}

function pastOf(stem: string): string {
  if (stem.endsWith('e')) return `${stem}d`;
  return /[^aeiou]y$/.test(stem) ? `${stem.slice(0, -1)}ied` : `${stem}ed`;
}

function gerundOf(stem: string): string {
  if (/(?:ee|oe|ye)$/.test(stem) || !stem.endsWith('e')) return `${stem}ing`;
  return stem.endsWith('ie') ? `${stem.slice(0, -2)}ying` : `${stem.slice(0, -1)}ing`;
}
