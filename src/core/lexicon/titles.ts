import { PERSONAL_TITLES, SHORTENED_TITLES } from './people.ts';

/**
 * Capitalised words that end a title or role right before a person's name: "NATO Secretary General Mark Rutte". Compiled
 * from general knowledge of news style.
 */
const ROLE_TITLES = new Set(
  `Chairman Chairwoman Chairperson Chair Director Leader Speaker Spokesman Spokeswoman Spokesperson Commissioner Manager
  Strategist Adviser Advisor Nominee Candidate Correspondent Reporter Editor Analyst Professor Economist Author Attorney
  Sheriff Deputy Whip Counsel Lawyer Founder Executive Officer Superintendent Constable Commander Envoy Delegate Lawmaker
  Democrat Republican Conservative Labour Socialist Liberal Premier Emperor Sultan Sheikh Ayatollah Archduke Duke Duchess
  Earl Count Countess Rabbi Imam Deacon Vicar Principal Dean Provost Rector Chancellor Treasurer Comptroller Auditor
  Congressman Congresswoman Assemblyman Assemblywoman Alderman Councilman Councilwoman Councilor Councillor Committeeman
  Committeewoman Undersecretary Ambassador Consul Marshal Trooper Agent Detective Inspector Sergeant Corporal Private Lieutenant Major Colonel Brigadier
  Admiral Commodore Captain General Coach Striker Goalkeeper Midfielder Quarterback CEO CFO COO CTO Curator Producer Host
  Anchor Brothers Sisters Twins Pollster Activist Billionaire Businessman Businesswoman Singer Actor Actress Star Comedian Pilot Nurse Surgeon`
    .trim()
    .split(/\s+/),
);

/** Words that open a title and never a name. */
const OPENERS = new Set(
  `Former Vice Prime Deputy Acting Interim Assistant Associate Chief Attorney Foreign Defense Defence Press White House Senate
  Majority Minority National State Supreme Court District County City First Second Lady Ex Late Then`
    .trim()
    .split(/\s+/),
);

/** As in the lists: without its full stop, and not in capitals throughout. */
const plain = (word: string): string => {
  const bare = word.replace(/\.$/, '');
  return /^\p{Lu}{3,}$|^(?:DR|MR|MS|LT|ST)$/u.test(bare) && !ROLE_TITLES.has(bare)
    ? bare[0] + bare.slice(1).toLowerCase()
    : bare;
};

const isIn = (lists: readonly ReadonlySet<string>[], word: string): boolean =>
  lists.some((list) => list.has(plain(word)));

/** "Secretary-General": every part is of a title. */
const hasParts = (word: string): boolean => /^\p{L}+(?:-(?:in-)?\p{L}+)+$/u.test(word);
const partsOf = (word: string): string[] => word.split(/-(?:in-)?/);

/** Whether a title may end with this word: the name begins after it. */
export const endsTitle = (word: string): boolean =>
  SHORTENED_TITLES.has(word) ||
  isIn([PERSONAL_TITLES, ROLE_TITLES], word) ||
  (hasParts(word) && partsOf(word).every((part) => isIn([PERSONAL_TITLES, ROLE_TITLES, OPENERS], part)));

/** Whether this word may stand in a title though it does not end one. */
export const opensTitle = (word: string): boolean => OPENERS.has(word) || endsTitle(word);
