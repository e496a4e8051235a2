import { wordsOfTable } from './word-table.ts';

/** Words before a name that are no part of it, without a full stop. */
export const PERSONAL_TITLES: ReadonlySet<string> = new Set(
  wordsOfTable(`
    Mr Mrs Ms Miss Mx Dr Prof Professor Doctor Sir Dame Lord Lady Baroness Sen Senator Rep Representative Gov Governor President
    Chancellor Premier Mayor Gen General Col Colonel Maj Major Capt Captain Lt Lieutenant Sgt Sergeant Adm Admiral Judge Justice Rev
    Reverend Pastor Father Sister Rabbi Imam Bishop Archbishop Cardinal Pope King Queen Prince Princess Minister Secretary Ambassador
    Congressman Congresswoman Councillor Coach Detective Inspector Sheriff Officer Chief Sens Reps Govs Messrs Supt Cmdr Cpl Senators
    Representatives Governors Presidents Congressmen Professors Doctors Justices Judges Ministers Generals Mayors`),
);

/** Titles only with their full stop: without it they are names, or parts of them ("Guillermo Del Toro"). */
export const SHORTENED_TITLES: ReadonlySet<string> = new Set(['Del.', 'Hon.', 'Insp.', 'Amb.', 'Atty.']);

/** What short words of roles stand for, lower case and without full stops: "Gov. Roe" is a governor, "the GOP nominee" a Republican one. */
export const ROLE_WORDS: ReadonlyMap<string, string> = new Map(
  wordsOfTable(`
    sen/senator rep/representative gov/governor gen/general col/colonel capt/captain lt/lieutenant sgt/sergeant maj/major adm/admiral
    prof/professor del/delegate insp/inspector amb/ambassador gop/republican dem/democratic veep/vice-president supt/superintendent
    cmdr/commander cpl/corporal atty/attorney`).map((pair) => pair.split('/') as [string, string]),
);

/** Small words inside a name. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set([
  ...['de', 'del', 'della', 'der', 'den', 'di', 'da', 'do', 'dos', 'das', 'du', 'la', 'le', 'van', 'von', 'zu', 'zur'],
  ...['bin', 'bint', 'ibn', 'al', 'el', 'ben', 'y', 'e', 'af', 'av', 'ter', 'ten', 'ap'],
]);
