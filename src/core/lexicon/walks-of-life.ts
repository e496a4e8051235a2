import { wordsOfTable } from './word-table.ts';

/**
 * Words that tell in which walk of life someone is known, lower case, from general knowledge. A word of two walks is in
 * both; words of all walks (chief, leader, spokesman) are in none.
 */
const TABLES = {
  politics: `mayor senator congressman congresswoman lawmaker legislator governor president premier minister chancellor
    councillor councilor councilman councilwoman council alderman mp mep candidate nominee delegate party campaign politician
    diplomat ambassador envoy secretary undersecretary parliament senate congress republican democrat democratic labour tory
    conservative presidential deputy cabinet statesman lobbyist pollster strategist white-house state foreign election
    representative whip`,
  law: `judge justice lawyer attorney barrister solicitor prosecutor counsel magistrate defendant plaintiff jurist court
    juror clerk-of-court advocate da`,
  police: `sheriff constable detective inspector superintendent sergeant trooper policeman policewoman police sleuth warden
    firefighter fire marshal fbi cop officer-in-charge patrol commissioner-of-police`,
  military: `general colonel lieutenant captain-of-infantry admiral commodore brigadier soldier marine corporal veteran army
    navy troops military sailor airman fighter`,
  sport: `footballer striker goalkeeper defender midfielder winger forward quarterback linebacker pitcher batsman bowler
    cricketer golfer boxer jockey cyclist sprinter swimmer skier skater runner athlete champion olympian coach referee
    umpire player team-mate teammate football soccer baseball basketball hockey rugby cricket tennis golf racing league club
    olympic player-coach centre-back full-back captain-of-the-team sports medallist medalist manager-of-the-team batter`,
  arts: `actor actress singer musician guitarist drummer pianist violinist composer conductor painter sculptor artist poet
    novelist playwright dancer choreographer comedian filmmaker film-maker screenwriter designer photographer cartoonist
    illustrator rapper songwriter soprano tenor curator gallery theatre theater film album band orchestra author writer`,
  science: `scientist physicist chemist biologist astronomer geologist mathematician statistician researcher neurobiologist
    ecologist climatologist meteorologist forecaster economist historian sociologist psychologist anthropologist
    archaeologist professor lecturer scholar academic engineer laboratory university institute palaeontologist
    oceanographer demographer`,
  medicine: `doctor surgeon physician nurse midwife paediatrician pediatrician psychiatrist epidemiologist oncologist
    cardiologist gp dentist paramedic pharmacist hospital clinic medical virologist health patient vet veterinarian`,
  business: `ceo cfo coo cto banker broker trader investor entrepreneur businessman businesswoman businessperson executive
    founder owner shopkeeper retailer developer analyst-at-bank company bank firm industrialist billionaire tycoon merchant
    accountant financier grocer baker butcher publican restaurateur hotelier`,
  religion: `bishop archbishop cardinal pope priest vicar pastor rabbi imam deacon monk nun theologian church reverend
    chaplain parish diocese preacher minister-of-religion cleric`,
  media: `journalist reporter correspondent editor columnist anchor broadcaster presenter publisher blogger newspaper
    commentator host radio podcaster magazine`,
  schooling: `teacher headteacher headmaster headmistress principal student pupil schoolboy schoolgirl school teenager
    undergraduate schoolteacher tutor`,
  land: `farmer fisherman forester gardener shepherd rancher grower beekeeper fishmonger skipper trawlerman harbourmaster
    gamekeeper farm winegrower`,
  crime: `suspect gunman robber burglar thief murderer killer inmate prisoner convict smuggler fraudster gangster hacker
    attacker shooter`,
} as const;

export type WalkOfLife = keyof typeof TABLES;

const WALKS = new Map<string, Set<WalkOfLife>>();
for (const [walk, table] of Object.entries(TABLES) as [WalkOfLife, string][])
  for (const word of wordsOfTable(table)) WALKS.set(word, (WALKS.get(word) ?? new Set()).add(walk));

/** The walks of life that some words tell, lower case; none where they tell none. */
export const walksOfLife = (words: readonly string[]): ReadonlySet<WalkOfLife> =>
  new Set(words.flatMap((word) => [...(WALKS.get(word) ?? [])]));

/** Walks that one person may well be known in at once, or one after the other, however long ago. */
const NEIGHBOURS: readonly (readonly [WalkOfLife, WalkOfLife])[] = [
  ['politics', 'law'],
  ['politics', 'business'],
  ['politics', 'military'],
  ['politics', 'media'],
  ['politics', 'science'],
  ['law', 'police'],
  ['law', 'crime'],
  ['police', 'crime'],
  ['science', 'medicine'],
  ['science', 'business'],
  ['science', 'schooling'],
  ['arts', 'media'],
  ['business', 'land'],
  ['sport', 'media'],
  ['military', 'police'],
];

export const areNeighbours = (one: WalkOfLife, other: WalkOfLife): boolean =>
  one === other || NEIGHBOURS.some((pair) => pair.includes(one) && pair.includes(other));
