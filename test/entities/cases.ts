/**
 * Two articles, and what should become of the first speaker of the later one beside the first of the earlier one. Speakers
 * stand in *stars*, organisations in _lines_; an article may begin with its day. All in our own words.
 */
export interface Case {
  readonly verdict: 'join' | 'propose' | 'apart';
  readonly earlier: string;
  readonly later: string;
}

const table = (text: string): Case[] =>
  text
    .trim()
    .split(/\n\s*\n/)
    .map((block) => {
      const [, verdict, earlier, later] = /^\s*(join|propose|apart)\s+(.+)\n\s+(.+)$/.exec(block) ?? [];
      if (verdict === undefined || earlier === undefined || later === undefined) throw new Error(`no case: ${block}`);
      return { verdict: verdict as Case['verdict'], earlier, later };
    });

export const CASES: Readonly<Record<string, readonly Case[]>> = {
  'the same name in full': table(`
    join    *Odile Varga* said the bridge was safe.
            *Odile Varga* told the paper that she was tired.

    join    2016-03-01 *Odile Varga*, the mayor of Osby, said the bridge was safe.
            2024-03-01 *Odile Varga*, the party's candidate for the senate, said she would win.

    join    *Odile Varga*, the mayor of Osby, said the bridge was safe.
            Former mayor *Odile Varga* said she was tired.

    join    2015-05-01 *Odile Varga*, a lawyer from Lund, said so.
            2017-05-01 Senator *Odile Varga* said so.

    join    *Ólafur Brandsson* said it would rain.
            *Olafur Brandsson* said it had rained.

    join    *ODILE VARGA*: It is safe.
            *Odile Varga* said it was.

    join    *Sinéad O’Hare* said no.
            *Sinead O'Hare* said yes.

    join    *Dr Amabel Strand*, a forecaster, said it would snow.
            *Amabel Strand* said it had.

    join    *Transport Minister Radek Olm* said the trains would run.
            *Radek Olm* said they had not.

    join    *Nikolai Strand Jr.* said the match was hard.
            *Nikolai Strand* said it was lost.

    join    *Renske Aldous-Lind* said so.
            *Renske Aldous Lind* said so.

    join    *Donnel J. Crewe* said the wall was high.
            *Donnel Crewe* said it was not.

    join    *Donnel J. Crewe* said the wall was high.
            *Donnel John Crewe* said it was not.

    join    *Orsolya Vikander* said so in Pest.
            *Vikander Orsolya* said so.

    join    *Pablo Serrano Castell* said the budget would pass.
            *Pablo Serrano* said it had.

    join    *Maria Ilves*, 41, a teacher, said the school was cold.
            *Maria Ilves*, a mother of two, said so.
  `),

  'common names': table(`
    propose *John Smith* said the road was closed.
            *John Smith* said the road was open.

    propose *John Smith*, the mayor of Osby, said the road was closed.
            *John Smith* said the pitch was wet.

    join    *John Smith*, the mayor of Osby, said the road was closed.
            *John Smith*, the mayor of Osby, said the road was open.

    join    The mayor, *John Smith*, spoke beside *Odile Varga* and *Radek Olm*.
            *John Smith* met *Odile Varga*, and *Radek Olm* left.

    apart   *John Smith*, the mayor of Osby, said the road was closed.
            *John Smith*, a footballer for Lund, said the pitch was wet.

    propose *John Smith*, the mayor of Osby, said the road was closed.
            *John Smith*, the mayor of Lund, said the road was open.

    apart   *Sarah Jones*, a nurse at the clinic, said nobody slept.
            *Sarah Jones*, the striker, said the goal was lucky.

    join    *Sarah Jones*, a nurse at the Osby clinic, said nobody slept.
            Nurse *Sarah Jones* of the Osby clinic said nobody had slept.

    propose *Wei Zhang*, a biologist, said the frogs were back.
            *Wei Zhang* said the shop was open.

    apart   *Mohammed Ali*, a boxer, said he would win.
            *Mohammed Ali*, a surgeon at the hospital, said she would live.

    join    *Anna Johansson*, professor of geology at Lund, said the hill moves.
            *Anna Johansson*, a geologist at Lund, said the hill had moved.

    propose *David Brown*, 34, a baker, said the flour was dear.
            *David Brown*, a grocer, said flour was dear.

    apart   2020-01-05 *David Brown*, 34, a baker, said the flour was dear.
            2020-02-05 *David Brown*, 61, a baker, said the flour was dear.
  `),

  'one name, two people': table(`
    propose *Odile Varga*, the mayor of Osby, said the bridge was safe.
            *Odile Varga*, a goalkeeper, said the ball was in.

    apart   1931-04-02 *Odile Varga* said the war would come.
            2019-04-02 *Odile Varga* said the bus would come.

    propose 1962-04-02 *Odile Varga*, a dancer, said the stage was cold.
            1994-04-02 *Odile Varga* said the mill would close.

    apart   1931-04-02 *Odile Varga*, a farmer, said the rain would come.
            2019-04-02 *Odile Varga*, a footballer, said the cup would come.

    join    *Odile Varga*, an actress, spoke beside *Radek Olm*, *Ana Roe* and *Tom Hale*.
            *Odile Varga*, a candidate, spoke beside *Radek Olm*, *Ana Roe* and *Tom Hale*.

    apart   *Ana Roe* said yes.
            *Ana Lind* said no.

    apart   *Ana Roe* said yes.
            *Tom Roe* said no.

    apart   *George W. Brandt* said yes.
            *George H. W. Brandt* said no.

    apart   *Ana M. Roe* said yes.
            *Ana T. Roe* said no.

    propose 2020-05-01 *Odile Varga*, 34, said the hall was full.
            2021-05-01 *Odile Varga*, 12, said the hall was loud.

    join    2020-05-01 *Odile Varga*, 34, said the hall was full.
            2023-05-01 *Odile Varga*, 37, said the hall was loud.
  `),

  'a surname alone': table(`
    propose *Mark Tolland* said the treaty held.
            *Tolland* said it did not.

    join    *Mark Tolland*, secretary general of the League, said the treaty held.
            *Tolland*, the secretary general of the League, said it did not.

    join    The mayor of Osby, *Odile Varga*, said so.
            The mayor of Osby, *Varga*, said so.

    join    *Varga*, the mayor of Osby, said so.
            *Odile Varga*, the mayor of Osby, said so.

    propose *Mark Tolland* spoke beside *Ana Roe*.
            *Tolland* and *Ana Roe* were silent.

    join    *Mark Tolland* spoke beside *Ana Roe*, *Tom Hale*, *Radek Olm* and *Odile Varga*.
            *Tolland* met *Ana Roe*, *Tom Hale*, *Radek Olm* and *Odile Varga*.

    apart   *Mark Tolland*, a senator, said the treaty held.
            *Tolland*, the striker, said the goal was his.

    propose *Varga* said so.
            *Varga* said so.

    join    *Varga*, the mayor of Osby, said so.
            *Varga*, the mayor of Osby, said no.

    propose *Ursula van der Meer* said the vote was late.
            *Van der Meer* said it was not.
  `),

  'initials and short forms': table(`
    propose *J. Hollis* said the well was dry.
            *Jonah Hollis* said the well was full.

    join    *J. Hollis*, the clerk of the Rates Board, said the well was dry.
            *Jonah Hollis*, clerk of the Rates Board, said the well was full.

    apart   *J. Hollis* said the well was dry.
            *Kay Hollis* said it was full.

    propose *Bill Tredgold* said no.
            *William Tredgold* said yes.

    join    *Bill Tredgold*, the councillor for Osby, said no.
            *William Tredgold*, councillor for Osby, said yes.

    join    *Liz Tredgold* spoke beside *Ana Roe* and *Tom Hale*.
            *Elizabeth Tredgold* met *Ana Roe* and *Tom Hale*.

    apart   *Bill Tredgold*, the councillor for Osby, said no.
            *Will Tredgold*, a drummer, said yes.

    apart   *Robert Hale* said so.
            *Roberta Hale* said so.
  `),

  organisations: table(`
    join    _World Harbour Organization_ said ships were late.
            _The World Harbour Organisation_ said ships were late.

    propose _Lund Harbour Board_ said ships were late.
            _LHB_ said ships were late.

    propose _Fire Department_ said the mill was safe.
            _Fire Department_ said the mill was gone.

    join    _Lantern Department_ said the file was closed.
            _Department of Lantern_ said the file was open.

    join    The _Ministry of Fish_ said the sea was empty.
            _Ministry of Fish_ said the sea was full.

    propose _Ministry of Health_ said masks were back.
            _Ministry of Health_ said masks were gone.

    join    _Northmere Power plc_ said the lights were on.
            _Northmere Power_ said the lights were off.

    propose _Northmere_ said the lights were on.
            _Northmere Power_ said the lights were off.

    join    _City Council_ spoke beside *Ana Roe*, *Tom Hale* and *Radek Olm*.
            _City Council_ met *Ana Roe*, *Tom Hale* and *Radek Olm*.

    propose _City Council_ said the park was shut.
            _City Council_ said the park was open.

    apart   _Northmere Power_ said the lights were on.
            _Southmere Power_ said the lights were off.

    apart   _Varga_ said the shop was open.
            *Varga* said the shop was shut.

    join    _Agence France-Presse_ said the strike was over.
            _AFP_ said the strike was on.

    join    _N.A.T.O._ said the ships were ready.
            _NATO_ said the ships were not.
  `),
};

/** Where only the later article tells. */
export const ONE_WAY: readonly Case[] = table(`
    join    _LHB_ said ships were late.
            The _Lund Harbour Board_ (LHB) said ships were late.

    join    _Lund Harbour Board_ said ships were late.
            Ships, said the Lund Harbour Board (_LHB_), were late.

    propose *Mark Tolland*, secretary general of the League, said the treaty held.
            *Tolland*, the secretary general of the League, and *Eva Tolland* disagreed.

    apart   *Perran* said he was cold.
            *Perran Quayle*, a singer, said he was not, said *Dora Quayle*.
`);
