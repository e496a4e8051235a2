/** What kind of occasion or writing a noun names. The singular stands for its regular plural too. */
const NOUNS = {
  interview: 'interview q&a questionnaire interviewing',
  debate: 'debate showdown',
  speech: `speech address remark keynote sermon toast rant lecture monologue oration eulogy testimony soliloquy commencement
    homily monolog talk announcement tirade tribute`,
  rally: 'rally town-hall townhall town-halls march protest demonstration vigil trail',
  event: `event convention conference fundraiser fund-raiser gathering appearance summit forum panel discussion roundtable
    luncheon lunch dinner breakfast ceremony festival symposium seminar workshop caucus stop tour banquet gala mass
    reception parade congress rehearsal session visit`,
  meeting: 'meeting hearing call conversation talks chat exchange visit deposition cross-examination trial',
  briefing: 'briefing presser gaggle news-conference press-conference conference-call readout',
  statement: 'statement release communiqué communique declaration proclamation response apology resolution manifesto',
  letter:
    'letter memo memorandum note message cable telegram correspondence missive petition epistle text postcard invitation voicemail',
  email: 'email e-mail newsletter',
  post: 'tweet post blog retweet hashtag thread caption status comment feed blogpost skeet toot account selfie',
  broadcast: `video ad advert advertisement commercial clip spot documentary film footage recording tape audio broadcast
    podcast show programme program episode segment special series livestream webcast mailer mailing flyer leaflet billboard
    placard poster banner sign slogan sticker song`,
  article: `article story column op-ed editorial essay piece report profile commentary headline dispatch explainer item
    reporting analysis review excerpt feature obituary fact-check playbook scoop coverage`,
  book: 'book memoir autobiography biography novel manuscript play diary journal chapter preface foreword guide handbook bible dictionary',
  study: `study paper research survey finding white-paper thesis dataset data figure statistic projection estimate census
    summary assessment audit autopsy footnote appendix meta-analysis abstract`,
  poll: 'poll polling exit-poll average referendum',
  court: `filing lawsuit suit complaint brief ruling opinion decision indictment affidavit order dissent motion verdict
    judgment judgement subpoena petition legislation bill law precedent injunction contract treaty`,
  record:
    'record document transcript script disclosure form log minutes archive file plan platform proposal guideline policy rule agenda list',
  web: 'website web-site site page homepage webpage online blogosphere forum internet tv television radio newspaper magazine media airwaves web',
} as const;

export type OccasionKind = keyof typeof NOUNS;

const plural = (noun: string): string =>
  /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : /(?:s|x|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;

/** Kind by noun, singular and plural, lower case. */
export const OCCASIONS: ReadonlyMap<string, OccasionKind> = new Map(
  (Object.entries(NOUNS) as [OccasionKind, string][]).flatMap(([kind, list]) =>
    list.split(/\s+/).flatMap((noun) => [[noun, kind] as const, [plural(noun), kind] as const]),
  ),
);

/** Two words that are one noun of the list above, by their joined form. */
export const TWO_WORD_OCCASIONS: ReadonlyMap<string, OccasionKind> = new Map([
  ...['town hall', 'town halls', 'campaign trail'].map((words) => [words, 'rally'] as const),
  ...[
    'news conference',
    'news conferences',
    'press conference',
    'press conferences',
    'conference call',
    'conference calls',
  ].map((words) => [words, 'briefing'] as const),
  ...['phone call', 'phone calls', 'phone conversation'].map((words) => [words, 'meeting'] as const),
  ...['press release', 'news release', 'press releases'].map((words) => [words, 'statement'] as const),
  ...['exit poll', 'exit polls', 'opinion poll', 'opinion polls'].map((words) => [words, 'poll'] as const),
  ...['social media', 'news media'].map((words) => [words, 'web'] as const),
]);

/** Pairs that only look like an occasion: a report card is no report. Lower case, the noun first. */
export const NO_OCCASION: ReadonlySet<string> = new Set(
  `report card|report cards|press secretary|debate stage|debate stages|book deal|book club|book tour|letter writer
  letter writers|show host|post office|post offices|poll numbers|poll number|polling place|polling places|polling station
  polling stations|call center|call centre|email server|email servers|e-mail server|email account|email accounts
  email address|email addresses|e-mail account|email system|email practices|email use|email scandal|email controversy
  order of|status quo|status of|speech writer|record of|file cabinet|film maker|data center|data centre|data centres
  list of|law enforcement|law school|law firm|law professor|bill of|review board|study abroad|text book|web page|law student
  radio host|television host|tv host|talk radio|media outlets|media outlet|media company|news media|brief period|brief moment
  sign of|signs of|order to|page turner|film festival|book store|book shop|record high|record low|record number
  record label|talk show|trial run|visit to|visits to|form of|forms of|note of|rule of|plan to|plans to|policy adviser
  policy advisers|policy director|program director|show of|call to|calls to|march of|special interests|special interest
  special counsel|special prosecutor|special forces|special envoy|feature film|average age|average american|average person`
    .split(/[|\n]/)
    .map((pair) => pair.trim()),
);

/** Verbs that name their medium themselves. */
export const TWEETING: ReadonlySet<string> = new Set([
  'tweeted',
  'tweets',
  'tweeting',
  'retweeted',
  'retweeting',
  'retweets',
]);

const forms = (stems: string): string[] =>
  stems
    .trim()
    .split(/\s+/)
    .flatMap((stem) =>
      stem.endsWith('e')
        ? [stem, `${stem}s`, `${stem}d`, `${stem.slice(0, -1)}ing`]
        : /[^aeiou]y$/.test(stem)
          ? [stem, `${stem.slice(0, -1)}ies`, `${stem.slice(0, -1)}ied`, `${stem}ing`]
          : [stem, `${stem}${/(?:s|sh|ch)$/.test(stem) ? 'es' : 's'}`, `${stem}ed`, `${stem}ing`],
    );

/** Verbs whose object is who was spoken to. */
export const TELLING: ReadonlySet<string> = new Set([
  ...[
    'tell',
    'tells',
    'told',
    'telling',
    'beg',
    'begs',
    'begged',
    'begging',
    'forbade',
    'forbid',
    'e-mailed',
    'texted',
  ],
  ...forms(`ask urge warn remind assure inform advise reassure address challenge press question email beseech implore
    instruct order persuade convince notify lecture thank congratulate encourage invite brief call quiz lobby interview
    pressure push command exhort counsel caution accuse admonish scold chide direct interrogate greet welcome grill
    petition confront promise`),
]);

/** Verbs behind which `to` or `at` leads to who was spoken to. */
export const SPEAKING_TO: ReadonlySet<string> = new Set([
  ...['said', 'say', 'says', 'saying', 'spoke', 'speak', 'speaks', 'speaking', 'spoken', 'wrote', 'write', 'writes'],
  ...[
    'writing',
    'written',
    'gave',
    'give',
    'given',
    'giving',
    'sent',
    'send',
    'sends',
    'sending',
    'read',
    'lied',
    'lie',
  ],
  ...forms(`talk explain respond reply suggest propose appeal complain admit confess pitch describe reveal disclose
    announce mention confirm point testify remark comment submit identify pledge apologize yell shout nod whisper
    quip joke gesture present deliver turn report relay release provide direct signal swear`),
]);

/** Nouns for those who listen. Lower case. */
export const LISTENERS: ReadonlySet<string> = new Set(
  `reporters reporter crowd crowds audience audiences supporters voters viewers listeners readers delegates lawmakers donors
  followers attendees congregation members journalists students fans guests activists volunteers workers investors
  colleagues aides advisers officials investigators prosecutors agents moderator moderators host anchor interviewer
  interviewers participants americans republicans democrats conservatives parishioners veterans residents constituents
  employees staffers staff police leaders executives congress parliament committee council press media people everyone
  party caucus senators house senate jurors jury court cadets graduates nurses teachers union questioner friends friend`
    .trim()
    .split(/\s+/),
);

/** Verbs by which an outlet brings a piece of its own before its readers. */
export const PUBLISHING: ReadonlySet<string> = new Set(
  'ran runs published publishes released releases profiled profiles obtained posted printed carried aired'.split(' '),
);

/** Verbs by which an outlet passes on what others said. */
export const REPORTING: ReadonlySet<string> = new Set([
  ...['reported', 'reports', 'reporting', 'quoted', 'quotes', 'quoting', 'cited', 'cites', 'citing', 'wrote', 'writes'],
  ...[
    'published',
    'publishes',
    'revealed',
    'reveals',
    'disclosed',
    'noted',
    'notes',
    'said',
    'says',
    'saying',
    'relayed',
  ],
  ...['obtained', 'recounted', 'recounts', 'recalled', 'recalls', 'summarized', 'summarised', 'aired', 'broadcast'],
]);

/** Forms of nouns above that are as often verbs: believed only behind an article, an owner, an adjective or a preposition. */
export const VERBS_TOO: ReadonlySet<string> = new Set(
  `show shows call calls report reports post posts comment comments talk talks stop stops sign signs form forms review
  reviews estimate estimates project projects remark remarks plan plans tour tours visit visits exchange feature features
  address addresses study studies charge order orders rule rules document documents record records question questions
  email emails text texts tweet tweets blog air march protest protests play plays site page brief briefs release releases
  campaign average averages line lines propose film films survey surveys bill special account accounts response program
  list lists file files status media radio television trail convention`
    .trim()
    .split(/\s+/),
);
