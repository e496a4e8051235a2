import type { Issue } from '../issue.ts';
import type { Gender } from '../layers.ts';
import { foldTitle } from './offices/folding.ts';
import { type Named, Names } from './offices/names.ts';
import { complain, listOf, type Row, readTable } from './offices/table.ts';
import { isDay, type Tenure, tenuresByOffice, wasInOffice } from './offices/tenures.ts';
import { Titles } from './offices/titles.ts';

/** Someone in an office. */
export interface Holder {
  readonly name: string;
  readonly gender: Gender;
  /** The office's id, for example `nato/secretary-general`. */
  readonly office: string;
  readonly since: string;
  /** Null where the tenure had not ended when the file was compiled: the further the day from then, the less sure. */
  readonly until: string | null;
}

/** The text of the three CSV files, as `offices/README.md` describes them. */
export interface OfficeFiles {
  readonly offices: string;
  readonly tenures: string;
  readonly aliases: string;
}

const COLUMNS = {
  offices: ['id', 'holders', 'of', 'titles', 'also'],
  tenures: ['office', 'holder', 'gender', 'start', 'end', 'aliases'],
  aliases: ['name', 'kind', 'aliases', 'adjectives'],
} as const;

/** Longer words are no title: they are not worth folding. */
const LONGEST_TITLE = 150;

const FEMALE_TITLE = /\b(?:spokeswoman|chairwoman|queen|empress)\b/u;
const MALE_TITLE = /\b(?:spokesman|chairman|king|emperor)\b/u;

/** Who held which office when, and who is also called what. */
export class Offices {
  readonly #titles: Titles;
  readonly #tenures: ReadonlyMap<string, readonly Tenure[]>;
  readonly #names: Names;

  private constructor(titles: Titles, tenures: ReadonlyMap<string, readonly Tenure[]>, names: Names) {
    this.#titles = titles;
    this.#tenures = tenures;
    this.#names = names;
  }

  /** Each set of files may name only what it adds or mends; a later set wins over those before it. */
  static parse(files: OfficeFiles, ...more: readonly Partial<OfficeFiles>[]): { offices: Offices; issues: Issue[] } {
    const issues: Issue[] = [];
    const sets = [files, ...more];
    const rows = (which: keyof OfficeFiles): Row[] =>
      sets.flatMap((set, at) => {
        const file = at === 0 ? `${which}.csv` : `${which}.csv (set ${at + 1})`;
        const text = set[which];
        return text === undefined ? [] : readTable(text, { file, set: at, columns: COLUMNS[which] }, issues);
      });
    const named = byKey(rows('aliases'), 'name', 'kind', issues);
    const offices = byKey(rows('offices'), 'id', 'holders', issues);
    for (const { place, fields } of offices.values())
      if (fields['holders'] !== 'one' && fields['holders'] !== 'several')
        issues.push(complain('line', place, `holders is “${fields['holders']}”; write one or several.`));
    const tenures = tenuresByOffice(rows('tenures'), offices, issues);
    const titles = new Titles(offices.values(), named, issues);
    return { offices: new Offices(titles, tenures, new Names(namedOf(named, tenures))), issues };
  }

  /**
   * Who held the office that the whole words name (“the NATO chief”) on that ISO day. Null where they name no office,
   * two offices or a title without its owner (“the president”), where they say more (“former”, “acting”, a name) or
   * name just anyone (“a spokesman”), and where nobody or more than one is known for that day.
   */
  holderOf(words: string, day: string): Holder | null {
    const title = fold(words);
    const ids = this.#titles.whole(title);
    const [office] = ids;
    if (office === undefined || ids.length > 1 || !isDay(day)) return null;
    const held = (this.#tenures.get(office) ?? []).filter(
      (tenure) => wasInOffice(tenure, day) && genderFits(title, tenure.gender),
    );
    const [tenure] = held;
    if (tenure === undefined || held.some(({ holder }) => holder !== tenure.holder)) return null;
    return { name: tenure.holder, gender: tenure.gender, office, since: tenure.start, until: tenure.end };
  }

  /** All who ever held the one office that the whole words name, as `holderOf` reads them; [] where they name none or several. */
  holdersOf(words: string): readonly string[] {
    const title = fold(words);
    const [office, ...others] = this.#titles.whole(title);
    const held = office === undefined || others.length > 0 ? [] : (this.#tenures.get(office) ?? []);
    return [...new Set(held.filter(({ gender }) => genderFits(title, gender)).map(({ holder }) => holder))];
  }

  /** The ids of all offices that the words name, whoever holds them; a title alone (“the president”) names many. */
  officesIn(words: string): string[] {
    const title = fold(words);
    const whole = this.#titles.whole(title);
    return [...(whole.length > 0 ? whole : this.#titles.bare(title))];
  }

  /** The ids of the offices that someone of that name held on that ISO day. */
  officesOf(name: string, day: string): string[] {
    const holder = only(this.#names.find(name))?.name;
    if (holder === undefined || !isDay(day)) return [];
    return [...this.#tenures].flatMap(([office, tenures]) =>
      tenures.some((tenure) => tenure.holder === holder && wasInOffice(tenure, day)) ? [office] : [],
    );
  }

  /** The spellings and short names of a name, its own first; [] where it is unknown or short for several. */
  aliasesOf(name: string): readonly string[] {
    return only(this.#names.find(name))?.aliases ?? [];
  }

  /** `outlet`, `organisation`, `place` or `person`; null where it is unknown or short for several kinds. */
  kindOf(name: string): string | null {
    return only([...new Set(this.#names.find(name).map(({ kind }) => kind))]) ?? null;
  }

  genderOf(name: string): Gender {
    return only([...new Set(this.#names.find(name).map(({ gender }) => gender))]) ?? 'unknown';
  }
}

const fold = (words: string): string => (words.length > LONGEST_TITLE ? '' : foldTitle(words));

const only = <T>(values: readonly T[]): T | undefined => (values.length === 1 ? values[0] : undefined);

/** “The Chinese Foreign Ministry spokeswoman” leaves out the spokesmen, and in a king's time a “queen” is not he. */
const genderFits = (title: string, gender: Gender): boolean =>
  gender === 'unknown' || !(gender === 'male' ? FEMALE_TITLE : MALE_TITLE).test(title);

/** Rows by what they are about; a later set's row replaces an earlier one, inside a set it is an issue. */
function byKey(rows: readonly Row[], key: string, needed: string, issues: Issue[]): Map<string, Row> {
  const found = new Map<string, Row>();
  for (const row of rows) {
    const name = row.fields[key] ?? '';
    const empty = [key, needed].filter((column) => row.fields[column] === '');
    const same = found.get(name);
    if (empty.length > 0) issues.push(complain('line', row.place, `has no ${empty.join(' and no ')}; write it.`));
    else if (same?.set === row.set)
      issues.push(complain('twice', row.place, `${name} is there already (${same.place}); make one line of them.`));
    else found.set(name, row);
  }
  return found;
}

function* namedOf(rows: ReadonlyMap<string, Row>, tenures: ReadonlyMap<string, readonly Tenure[]>): Generator<Named> {
  for (const { holder, gender, aliases } of [...tenures.values()].flat())
    yield { name: holder, kind: 'person', gender, aliases };
  for (const [name, { fields }] of rows)
    yield { name, kind: fields['kind'] ?? '', gender: 'unknown', aliases: listOf(fields['aliases']) };
}
