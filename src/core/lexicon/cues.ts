/** Verbs that report speech, as past, present and gerund forms; the ones that journalists put beside a quotation. */
const VERBS = `
said says saying|told tells telling|added adds adding|asked asks asking|replied replies replying|answered answers answering
wrote writes writing|tweeted tweets tweeting|posted posts posting|stated states stating|explained explains explaining
noted notes noting|argued argues arguing|claimed claims claiming|continued continues continuing|warned warns warning
insisted insists insisting|admitted admits admitting|acknowledged acknowledges acknowledging|declared declares declaring
announced announces announcing|responded responds responding|remarked remarks remarking|commented comments commenting
observed observes observing|concluded concludes concluding|recalled recalls recalling|suggested suggests suggesting
joked jokes joking|quipped quips quipping|shouted shouts shouting|yelled yells yelling|cried cries crying
whispered whispers whispering|exclaimed exclaims exclaiming|urged urges urging|complained complains complaining
stressed stresses stressing|emphasized emphasizes emphasizing|emphasised emphasises emphasising
predicted predicts predicting|vowed vows vowing|promised promises promising|pledged pledges pledging
confirmed confirms confirming|conceded concedes conceding|countered counters countering|retorted retorts retorting
opined opines opining|mused muses musing|reflected reflects reflecting|testified testifies testifying
reported reports reporting|lamented laments lamenting|boasted boasts boasting|asserted asserts asserting
maintained maintains maintaining|contended contends contending|charged charges charging|demanded demands demanding
tweeted tweets tweeting|thundered thunders thundering|murmured murmurs murmuring|muttered mutters muttering
laughed laughs laughing|sighed sighs sighing|snapped snaps snapping|agreed agrees agreeing|began begins beginning
offered offers offering|elaborated elaborates elaborating|clarified clarifies clarifying|cautioned cautions cautioning
reiterated reiterates reiterating|repeated repeats repeating|alleged alleges alleging|denied denies denying
proclaimed proclaims proclaiming|pleaded pleads pleading|ruled rules ruling|reads read|thought thinks thinking
interjected interjects interjecting|intoned intones intoning|protested protests protesting|chimed chimes
noted notes|enthused enthuses enthusing|fumed fumes fuming|gushed gushes gushing|scoffed scoffs scoffing
finished finishes|wondered wonders wondering|inquired inquires|enquired enquires|barked barks|growled growls|grumbled grumbles
`;

const PHRASES = ['shot back', 'shoots back', 'pointed out', 'points out', 'went on to say', 'goes on to say'];

/** The finite forms, lower case: what can follow or precede a source directly. */
export const SPEECH_VERBS: ReadonlySet<string> = new Set([
  ...VERBS.trim()
    .split(/[\n|]/)
    .flatMap((verb) => verb.trim().split(' ').slice(0, 2)),
  ...PHRASES,
]);

export const SPEECH_GERUNDS: ReadonlySet<string> = new Set(
  VERBS.trim()
    .split(/[\n|]/)
    .map((verb) => verb.trim().split(' ')[2] ?? '')
    .filter((form) => form !== ''),
);

/** A pattern for any of the words, longest first, without groups that capture. */
export const anyOf = (words: Iterable<string>): string =>
  `(?:${[...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|')})`;

/** Subject pronouns, which can be a source all alone. */
export const SUBJECT_PRONOUNS = ['he', 'she', 'they', 'I', 'we', 'it', 'one', 'who'] as const;
