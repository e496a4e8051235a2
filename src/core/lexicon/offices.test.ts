import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Offices } from './offices.ts';

const shipped = (name: string): string =>
  readFileSync(new URL(`../../../offices/${name}.csv`, import.meta.url), 'utf8');
const files = { offices: shipped('offices'), tenures: shipped('tenures'), aliases: shipped('aliases') };
const { offices, issues } = Offices.parse(files);

/** Fields of the shipped lines; those used here hold no commas. */
const fieldsOf = (text: string): string[][] =>
  text
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));

describe('who held the office', () => {
  it.each([
    ['the NATO chief', '2024-11-27', 'Mark Rutte'],
    ['NATO chief', '2023-06-15', 'Jens Stoltenberg'],
    ['NATO’s secretary general', '2012-05-20', 'Anders Fogh Rasmussen'],
    ["NATO's Secretary-General", '2001-09-12', 'George Robertson'],
    ['the head of NATO', '1999-04-01', 'Javier Solana'],
    ['secretary general of the North Atlantic Treaty Organization', '2024-11-27', 'Mark Rutte'],
    ['French President', '2019-03-01', 'Emmanuel Macron'],
    ['France’s president', '2010-03-01', 'Nicolas Sarkozy'],
    ['the president of France', '2016-06-17', 'François Hollande'],
    ['the president of the French Republic', '1991-01-17', 'François Mitterrand'],
    ['THE FRENCH PRIME MINISTER', '2024-10-01', 'Michel Barnier'],
    ['U.S. Secretary of State', '2022-02-24', 'Antony Blinken'],
    ['the US secretary of state', '2003-02-05', 'Colin Powell'],
    ['the American secretary of state', '1999-03-24', 'Madeleine Albright'],
    ['America’s top diplomat', '2014-03-01', 'John Kerry'],
    ['the president of the United States', '1998-08-17', 'Bill Clinton'],
    ['the U.S. president', '2018-07-16', 'Donald Trump'],
    ['POTUS', '2011-05-02', 'Barack Obama'],
    ['the US vice-president', '2021-06-01', 'Kamala Harris'],
    ['Treasury secretary', '2008-09-15', 'Henry Paulson'],
    ['Pentagon chief', '2004-05-01', 'Donald Rumsfeld'],
    ['the Fed chair', '2015-12-16', 'Janet Yellen'],
    ['the chairman of the Federal Reserve', '2008-10-01', 'Ben Bernanke'],
    ['the House speaker', '2019-12-18', 'Nancy Pelosi'],
    ['Speaker of the House', '2023-11-01', 'Mike Johnson'],
    ['the Senate majority leader', '2016-03-16', 'Mitch McConnell'],
    ['the California governor', '2005-07-01', 'Arnold Schwarzenegger'],
    ['the governor of California', '2020-03-19', 'Gavin Newsom'],
    ['Georgia’s governor', '2020-11-20', 'Brian Kemp'],
    ['Georgia’s president', '2008-08-08', 'Mikheil Saakashvili'],
    ['New York’s mayor', '2001-09-11', 'Rudy Giuliani'],
    ['New York’s governor', '2001-09-11', 'George Pataki'],
    ['the FBI director', '2016-10-28', 'James Comey'],
    ['the White House press secretary', '2021-03-01', 'Jen Psaki'],
    ['the State Department spokeswoman', '2018-05-01', 'Heather Nauert'],
    ['spokesman for the State Department', '2024-05-01', 'Matthew Miller'],
    ['the Kremlin spokesman', '2014-03-18', 'Dmitry Peskov'],
    ['the spokeswoman for the Russian Foreign Ministry', '2022-03-01', 'Maria Zakharova'],
    ['Russia’s Foreign Ministry spokesperson', '2019-01-01', 'Maria Zakharova'],
    ['Chinese foreign ministry spokeswoman', '2024-10-01', 'Mao Ning'],
    ['the Russian leader', '2009-01-01', 'Dmitry Medvedev'],
    ['Russia’s foreign minister', '2015-02-12', 'Sergei Lavrov'],
    ['German Chancellor', '2015-09-04', 'Angela Merkel'],
    ['the German chancellor', '2022-02-27', 'Olaf Scholz'],
    ['Germany’s chancellor', '1990-10-03', 'Helmut Kohl'],
    ["Britain's prime minister", '1992-04-10', 'John Major'],
    ['the UK prime minister', '2022-10-01', 'Liz Truss'],
    ['the British foreign secretary', '2017-03-29', 'Boris Johnson'],
    ['the U.K. Defense Secretary', '2022-03-01', 'Ben Wallace'],
    ['chancellor of the exchequer', '2011-03-23', 'George Osborne'],
    ['the Labour leader', '2017-06-08', 'Jeremy Corbyn'],
    ['the Tory leader', '2025-01-01', 'Kemi Badenoch'],
    ['Scotland’s first minister', '2014-12-01', 'Nicola Sturgeon'],
    ['the Taoiseach', '2018-05-25', 'Leo Varadkar'],
    ['the ECB president', '2012-07-26', 'Mario Draghi'],
    ['the head of the IMF', '2010-05-09', 'Dominique Strauss-Kahn'],
    ['the European Commission president', '2020-12-24', 'Ursula von der Leyen'],
    ['EU foreign policy chief', '2024-12-16', 'Kaja Kallas'],
    ['the U.N. secretary-general', '2003-03-20', 'Kofi Annan'],
    ['the WHO chief', '2020-01-30', 'Tedros Adhanom Ghebreyesus'],
    ['the director-general of the World Health Organisation', '2009-06-11', 'Margaret Chan'],
    ['the head of the UN nuclear watchdog', '2003-02-14', 'Mohamed ElBaradei'],
    ['the pope', '2001-01-01', 'John Paul II'],
    ['the pontiff', '2015-09-24', 'Francis'],
    ['Ukraine’s president', '2013-11-21', 'Viktor Yanukovych'],
    ['the Ukrainian leader', '2022-02-24', 'Volodymyr Zelensky'],
    ['Israel’s prime minister', '2008-12-27', 'Ehud Olmert'],
    ['Israeli Defence Minister', '2023-10-07', 'Yoav Gallant'],
    ['Iran’s supreme leader', '2009-06-19', 'Ali Khamenei'],
    ['Iranian president', '2007-09-24', 'Mahmoud Ahmadinejad'],
    ['the Turkish president', '2016-07-15', 'Recep Tayyip Erdoğan'],
    ['the prime minister of Turkey', '2013-06-01', 'Recep Tayyip Erdoğan'],
    ['Chinese premier', '2008-05-12', 'Wen Jiabao'],
    ['India’s external affairs minister', '2023-01-01', 'Subrahmanyam Jaishankar'],
    ['the Japanese prime minister', '2011-03-11', 'Naoto Kan'],
    ['the incumbent South Korean president', '2016-01-06', 'Park Geun-hye'],
    ['North Korea’s leader', '2010-11-23', 'Kim Jong-il'],
    ['the Brazilian president', '2019-08-23', 'Jair Bolsonaro'],
    ['Côte d’Ivoire’s president', '2015-01-01', 'Alassane Ouattara'],
    ['the FIFA president', '2010-12-02', 'Sepp Blatter'],
    ['Apple’s chief executive', '2007-01-09', 'Steve Jobs'],
    ['Britain’s queen', '2002-06-04', 'Elizabeth II'],
  ])('%s on %s: %s', (words, day, name) => {
    expect(offices.holderOf(words, day)?.name).toBe(name);
  });

  it.each([
    ['former NATO chief', '2024-11-27', 'says former'],
    ['the ex-NATO chief', '2024-11-27', 'says ex-'],
    ['the then French president', '2024-11-27', 'says then'],
    ['acting US attorney general', '2021-02-01', 'says acting'],
    ['the future NATO chief', '2024-07-01', 'says future'],
    ['the US president-elect', '2024-11-27', 'not yet'],
    ['the next U.S. president', '2024-11-27', 'says next'],
    ['the new NATO chief', '2024-09-30', 'named but not in office'],
    ['outgoing UN chief', '2016-12-01', 'says outgoing'],
    ['deputy NATO secretary general', '2024-11-27', 'another office'],
    ['the deputy White House press secretary', '2022-01-01', 'another office'],
    ['the French president’s office', '2024-11-27', 'an office, not its holder'],
    ['the German chancellor’s spokesman', '2024-01-01', 'someone else'],
    ['the country’s president', '2024-11-27', 'no country'],
    ['the president', '2024-11-27', 'no country'],
    ['the prime minister', '2024-11-27', 'no country'],
    ['the foreign secretary', '2024-11-27', 'no country'],
    ['governor', '2024-11-27', 'no state'],
    ['his spokesman', '2024-11-27', 'no office'],
    ['a White House press secretary', '2022-01-01', 'just anyone'],
    ['a Kremlin spokesman', '2022-01-01', 'just anyone'],
    ['White House spokesman', '2022-01-01', 'there are many'],
    ['German Chancellor Olaf Scholz', '2023-01-01', 'has a name'],
    ['President Macron', '2023-01-01', 'has a name'],
    ['French presidents', '2023-01-01', 'plural'],
    ['the French and German presidents', '2023-01-01', 'two'],
    ['the French minister', '2023-01-01', 'no office of the file'],
    ['the Korean president', '2023-01-01', 'which Korea'],
    ['Chinese foreign ministry spokesman', '2024-05-01', 'two men held it'],
    ['the State Department spokeswoman', '2024-05-01', 'he was a man'],
    ['Fed chairwoman', '2020-03-01', 'he was a man'],
    ['Britain’s queen', '2024-01-01', 'a king reigned'],
    ['the NATO chief', '1949-04-04', 'before the file'],
    ['US defense secretary', '2019-03-01', 'only an acting one'],
    ['the pope', '2013-03-05', 'vacant'],
    ['the NATO chief', '2024-10-01', 'both on the day of the change'],
    ['the NATO chief', '2024-11', 'no day'],
    ['the NATO chief', '2024-02-30', 'no day of the calendar'],
    ['the NATO chief', '', 'no day'],
    ['', '2024-11-27', 'no words'],
    ['us', '2024-11-27', 'a pronoun'],
  ])('not %s on “%s”: %s', (words, day) => {
    expect(offices.holderOf(words, day)).toBeNull();
  });

  it('says more of the holder', () => {
    expect(offices.holderOf('the German chancellor', '2010-01-01')).toEqual({
      name: 'Angela Merkel',
      gender: 'female',
      office: 'germany/chancellor',
      since: '2005-11-22',
      until: '2021-12-08',
    });
    expect(offices.holderOf('the NATO chief', '2025-01-01')?.until).toBeNull();
  });

  it('knows all who ever held it, of the gender that the words tell', () => {
    expect(offices.holdersOf('the NATO chief')).toEqual(expect.arrayContaining(['Javier Solana', 'Mark Rutte']));
    expect(offices.holdersOf('the State Department spokeswoman')).not.toContain('Matthew Miller');
    expect([offices.holdersOf('the president'), offices.holdersOf('a former NATO chief')]).toEqual([[], []]);
  });

  it('is quick with a text for a title or a name', () => {
    expect(offices.holderOf('the NATO chief '.repeat(100_000), '2024-11-27')).toBeNull();
    expect(offices.aliasesOf(' A'.repeat(500_000))).toEqual([]);
  });

  it('throws at no words and no day, and names only who was in office', () => {
    const word = fc.constantFrom(
      'the',
      'French',
      'president',
      'of',
      'NATO’s',
      'chief',
      'former',
      'U.S.',
      '\ud800',
      '’',
    );
    const words = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(word, { maxLength: 6 }).map((all) => all.join(' ')),
    );
    const day = fc.oneof(fc.string(), fc.constantFrom('1999-12-31', '2024-11-27'));
    fc.assert(
      fc.property(words, day, (said, on) => {
        const holder = offices.holderOf(said, on);
        if (holder === null) return;
        expect(holder.since <= on && (holder.until === null || on <= holder.until)).toBe(true);
        expect(offices.officesIn(said)).toEqual([holder.office]);
        expect(offices.officesOf(holder.name, on)).toContain(holder.office);
      }),
      { seed: 20, numRuns: 2000 },
    );
  });
});

describe('the shipped files', () => {
  it('pass their own check', () => {
    expect(issues).toEqual([]);
  });

  it('are large enough', () => {
    expect(fieldsOf(files.tenures).length).toBeGreaterThan(2000);
    expect(fieldsOf(files.aliases).filter(([, kind]) => kind === 'outlet').length).toBeGreaterThan(300);
    const kinds = new Set(fieldsOf(files.aliases.replace(/".*?"/gu, '')).map(([, kind]) => kind));
    expect([...kinds].sort()).toEqual(['organisation', 'outlet', 'person', 'place']);
  });

  it('give every holder of an office of one back by its plain title, in the middle of the tenure', () => {
    const owned = new Map(fieldsOf(files.offices).map(([id, ...fields]) => [id, fields]));
    let asked = 0;
    for (const [office, holder, , start = '', end] of fieldsOf(files.tenures)) {
      const [holders, of, titles = '', also = ''] = owned.get(office) ?? [];
      if (holders !== 'one') continue;
      const title = titles.split('|').find((each) => !/^(?:king|queen|emperor)$/u.test(each)) ?? '';
      const days = [start, end || '2026-11-26'].map((each) => Date.parse(each)) as [number, number];
      const middle = new Date((days[0] + days[1]) / 2).toISOString().slice(0, 10);
      const words = of === '' ? (also.split('|')[0] ?? '') : `${of}'s ${title}`;
      expect([words, middle, offices.holderOf(words, middle)?.name]).toEqual([words, middle, holder]);
      asked++;
    }
    expect(asked).toBeGreaterThan(2000);
  });
});

describe('offices in words', () => {
  it('names them whoever holds them', () => {
    expect(offices.officesIn('the NATO chief')).toEqual(['nato/secretary-general']);
    expect(offices.officesIn('Chinese foreign ministry spokesman')).toEqual(['china/foreign-ministry-spokesperson']);
    expect(offices.officesIn('the former NATO chief')).toEqual([]);
    expect(offices.officesIn('the butcher')).toEqual([]);
  });

  it('gives all offices of a title alone', () => {
    const presidents = offices.officesIn('the president');
    expect(presidents).toContain('france/president');
    expect(presidents).toContain('us/president');
    expect(presidents).not.toContain('germany/chancellor');
  });

  it('gives the offices of someone on a day', () => {
    expect(offices.officesOf('Mark Rutte', '2020-01-01')).toEqual(['netherlands/prime-minister']);
    expect(offices.officesOf('Mark Rutte', '2024-11-27')).toEqual(['nato/secretary-general']);
    expect(offices.officesOf('Mark Rutte', '2024')).toEqual([]);
    expect(offices.officesOf('Nobody Known', '2024-11-27')).toEqual([]);
  });
});

describe('names', () => {
  it('know their other spellings', () => {
    expect(offices.aliasesOf('Volodymyr Zelenskyy')).toEqual(
      expect.arrayContaining(['Volodymyr Zelensky', 'Zelensky']),
    );
    expect(offices.aliasesOf('Financial Times')).toEqual(['Financial Times', 'FT', 'The FT']);
    expect(offices.aliasesOf('the FT')[0]).toBe('Financial Times');
    expect(offices.aliasesOf('NATO')).toContain('North Atlantic Treaty Organization');
    expect(offices.aliasesOf('No. 10')).toContain('Downing Street');
    expect(offices.aliasesOf('Recep Tayyip Erdogan')[0]).toBe('Recep Tayyip Erdoğan');
    expect(offices.aliasesOf('Vladimir V. Putin')).toEqual(['Vladimir Putin']);
    expect(offices.aliasesOf('Nobody Known')).toEqual([]);
  });

  it('keep apart those who share one', () => {
    expect(offices.aliasesOf('the Post')).toEqual([]);
    expect(offices.kindOf('the Post')).toBe('outlet');
    expect(offices.aliasesOf('George W. Bush')).not.toContain('George H. W. Bush');
  });

  it('have kinds, and case matters', () => {
    expect(offices.kindOf('WHO')).toBe('organisation');
    expect(offices.kindOf('who')).toBeNull();
    expect(offices.kindOf('U.S.')).toBe('place');
    expect(offices.kindOf('us')).toBeNull();
    expect(offices.kindOf('WaPo')).toBe('outlet');
    expect(offices.kindOf('Angela Merkel')).toBe('person');
  });

  it('have genders', () => {
    expect(offices.genderOf('Angela Merkel')).toBe('female');
    expect(offices.genderOf('Antonio Guterres')).toBe('male');
    expect(offices.genderOf('NATO')).toBe('unknown');
  });
});

describe('the check', () => {
  const head = { offices: 'id,holders,of,titles,also', tenures: 'office,holder,gender,start,end,aliases' };
  const parse = (rows: { offices?: string; tenures?: string; aliases?: string }) =>
    Offices.parse({
      offices: `${head.offices}\n${rows.offices ?? 'club/chair,one,Club,chair,'}`,
      tenures: `${head.tenures}\n${rows.tenures ?? 'club/chair,Ana,f,2020-01-01,,'}`,
      aliases: `name,kind,aliases,adjectives\n${rows.aliases ?? 'Club,organisation,,'}`,
    });
  const good = 'club/chair,Ana,f,2020-01-01,2021-01-01,\n';

  it.each([
    ['line', { tenures: `${good}club/chair,Ben,m` }, 'tenures.csv line 3: 3 fields'],
    ['line', { tenures: `${good}club/chair,"Ben,m,2022-01-01,,` }, 'tenures.csv line 3: a quotation mark'],
    ['line', { tenures: `${good}club/chair,Ben,x,2022-01-01,,` }, 'gender is x'],
    ['line', { tenures: `${good}club/chair,,m,2022-01-01,,` }, 'no holder'],
    ['line', { offices: 'club/chair,two,Club,chair,' }, 'write one or several'],
    ['line', { offices: 'club/chair,one,Club,chair,\n,one,Club,head,' }, 'has no id'],
    ['day', { tenures: `${good}club/chair,Ben,m,2022-02-30,,` }, 'start is “2022-02-30”'],
    ['day', { tenures: `${good}club/chair,Ben,m,2022-01-01,May,` }, 'end is “May”'],
    ['day', { tenures: `${good}club/chair,Ben,m,2022-01-01,2022-01-01,` }, 'not after its start'],
    ['order', { tenures: `club/chair,Ben,m,2022-01-01,,\n${good}` }, 'sort the lines'],
    ['overlap', { tenures: `${good}club/chair,Ben,m,2020-12-01,,` }, 'before Ana leaves'],
    ['overlap', { tenures: 'club/chair,Ana,f,2020-01-01,,\nclub/chair,Ben,m,2022-01-01,,' }, 'before Ana leaves'],
    ['twice', { tenures: `${good}${good}` }, 'remove one'],
    ['twice', { aliases: 'Club,organisation,,\nClub,place,,' }, 'make one line'],
    ['unknown-office', { tenures: `${good}club/cook,Ben,m,2022-01-01,,` }, 'club/cook is not in offices.csv'],
    ['unknown-name', { offices: 'club/chair,one,Klub,chair,Club chair' }, 'Klub is not in aliases.csv'],
    [
      'two-offices',
      { offices: 'club/chair,one,Club,chair,\nclub/head,one,,,the Club’s chair' },
      'also names club/chair',
    ],
  ])('finds %s', (rule, rows, message) => {
    const found = parse(rows).issues;
    expect(
      found
        .filter((issue) => issue.rule === `offices/${rule}`)
        .map((issue) => issue.message)
        .join(),
    ).toContain(message);
    expect(parse(rows).offices.officesIn('the Club chairwoman')).toContain('club/chair');
  });

  it('finds a missing and an unknown column', () => {
    const wrong = Offices.parse({ offices: 'id,titles', tenures: `${head.tenures},note`, aliases: '' });
    expect(wrong.issues.map(({ message }) => message).join()).toMatch(
      /no column holders, of, also.*unknown column note/u,
    );
  });

  it('keeps the good lines beside a bad one, with quotation marks, line ends of any kind and a byte order mark', () => {
    const { offices: club, issues: found } = Offices.parse({
      offices: `\uFEFF${head.offices}\r\n\r\nclub/chair,one,"Club, The",chair,\r\n`,
      tenures: `${head.tenures}\rclub/chair,bad\rclub/chair,"Ana ""Ann"" Ray",f,2020-01-01,,`,
      aliases: 'name,kind,aliases,adjectives\n"Club, The",organisation,Club,',
    });
    expect(found).toHaveLength(1);
    expect(club.holderOf('the Club’s chair', '2020-06-01')?.name).toBe('Ana "Ann" Ray');
  });

  it('lays a newsroom’s files over the shipped ones', () => {
    const mine = {
      tenures: `${head.tenures}\nnato/secretary-general,Ana Nova,f,2028-10-01,,\nuk/cook,Ben,m,2020-01-01,,`,
      offices: `${head.offices}\nuk/cook,one,United Kingdom,cook,`,
    };
    const { offices: laid, issues: found } = Offices.parse(files, mine);
    expect(found).toEqual([]);
    expect(laid.holderOf('the NATO chief', '2028-09-30')?.name).toBe('Mark Rutte');
    expect(laid.holderOf('the NATO chief', '2028-11-01')?.name).toBe('Ana Nova');
    expect(laid.holderOf('Britain’s cook', '2021-01-01')?.name).toBe('Ben');
  });
});
