/**
 * What texts and readings often hold, so that short ones deflate well too (RFC 1950's preset dictionary; likeliest last).
 * Archives are full of blobs that need exactly these bytes: never change it. Another dictionary needs another format byte.
 */
export const dictionary: Buffer = Buffer.from(
  [
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July August September October November December ',
    'government president minister secretary spokesman spokeswoman spokesperson department statement according to the officials company council committee parliament Congress Senate House election campaign court judge lawyer police investigation report research university professor director chief executive officer chairman founder owner head of the ',
    'United States Britain European Union China Russia London Washington New York City national international public private local state federal school hospital health economic financial market business industry million billion percent years months weeks days earlier today yesterday last week next year on Twitter, Facebook, in an interview with in an email to in a press conference ',
    'people family children women community residents workers because before after during between through against without another however although whether something everything including already always never really should could would might think believe know going want need make made take come came find found tell told asked added claimed warned insisted noted explained described confirmed denied declined to comment ',
    'there were there was it was it is that was which was who was who had who has have been has been had been will be would be to be able to not been they were they are this is that the that it that he that she that they and the for the with the from the at the by the in the on the of the to the as a in a of a to a is a was a and a . He said . She said ," he said. ," she said. ,” he said. ,” she said. “We “I don’t it’s The . But . And . In ',
    '"unattributed/no-evidence" "unattributed/few-words-in-a-sentence" "unattributed/capitals" "unattributed/opens-paragraph" "unattributed/sentence" "scare" "title" "term" "dialogue" ',
    '"day/post-date" "day/carried-on" "day/linked" "year" "month" "week" "before" "day" "turn/answer" "recovery/transcript" "speaker/own-words" "coreference/joint" "coreference/description" "speaker/no-source" "speaker/withheld" "coreference/pronoun" "speaker/full-name" "coreference/name" "speaker/nobody" ',
    '"its name has the noun" "how early named" "how often a speaker" "spoke last in the paragraph before" "another\'s name in the source" "judged organisation" "definite" "named last" "spoke last but one" "the gender fits" "spoke last in this paragraph" "spoke last" "spoke last with the same words" "pointed at" "pointed at, log" "a person" "the same name" ',
    '"denied" "not_said" "imagined" "asked" "thought" "doubting" "endorsing" "question" "demand" "commitment" "prediction" "opinion" "statement" "said" "neutral" "author" "anonymous" "group" "role" "organisation" "unknown" "mixed" "direct" "indirect" ',
    '0.999],[5,"0.998]]],null,null,null,[0],null,"said","statement","neutral",0.9,"attribution/model"],[2,"',
  ].join(''),
  'utf8',
);
