/** Words that tell nothing of a topic, folded as the index folds words; compiled from general knowledge of English. */
const words = `
a about above after again against ago all almost already also although always am among an and another any anyone anything are
around as ask asked at away back be became because become been before began behind being believe below best better between
both but by called came can cannot come could couldn day days did didn do does doesn doing don done down during each either
else end enough even ever every everyone everything far few find first for from full further gave get gets getting give given
go goes going gone good got great had hadn half happen happened has hasn have haven having he held help her here hers herself
him himself his how however i if in indeed instead into is isn it its itself just keep kept kind knew know known last least
left less let like likely little ll long look looking lot made make makes making man many may maybe me mean means might mine
month months more most much must my myself near need needs never new next no nobody none nor not nothing now of off often old
on once one ones only onto or other others otherwise our ours ourselves out over own part people perhaps place point put
quite rather re really right said same saw say saying says second see seem seems seen several shall she should shouldn show
since so some someone something sometimes soon still such sure take taken takes taking tell than that the their theirs them
themselves then there therefore these they thing things think this those though thought three through time times to today
together told tomorrow too took toward towards tried try trying turn two under until up upon us use used using ve very want
wanted wants was wasn way ways we week weeks well went were weren what whatever when where whether which while who whole whom
whose why will with within without won word words work would wouldn year years yes yesterday yet you your yours yourself
`;
const all: ReadonlySet<string> = new Set(words.trim().split(/\s+/));

export const isStopWord = (folded: string): boolean => all.has(folded);
