import { who } from '../who.ts';

export default [
  who(
    'a surname is the person named above',
    'Milena Dragan runs the only garage in Ostrava Bay. [content “I can hear a bad clutch from the kitchen,”] [source Dragan] [cue said].',
    { speaker: 'Milena Dragan', status: 'named' },
  ),
  who(
    'a surname before the full name, as in a headline',
    '[source#1 Pemberton][cue#1 :] [content#1 no new stadium]\n\nThe chairman of the county board, Giles Pemberton, ended a long argument on Monday.',
    { speaker: 'Giles Pemberton', status: 'named' },
  ),
  who(
    'a surname with a particle',
    'Cornelia van der Meulen bought the lighthouse at auction. [source Van der Meulen] [cue said] [content she had never seen it by day].',
    { speaker: 'Cornelia van der Meulen', status: 'named' },
  ),
  who(
    'a double surname cut short',
    'The report was written by Dr Simone Achard-Bell over two winters. [content “Nobody asked for it,”] [cue said] [source Achard-Bell].',
    { speaker: 'Simone Achard-Bell', status: 'named' },
  ),
  who(
    'a surname that is also a word',
    'Councillor Aidan Black opposed the lights. [source Black] [cue said] [content the moon had served the village well enough].',
    { speaker: 'Aidan Black', status: 'named' },
  ),
  who(
    'a surname that is also the name of the place',
    'Hugh Lincoln, who farms outside Lincoln, lost forty sheep. [source Lincoln] [cue said] [content the ditch should have been fenced].',
    { speaker: 'Hugh Lincoln', status: 'named' },
  ),
  who(
    'Jr. is not the surname',
    'Ruben Castellanos Jr. inherited the printing press. [source Castellanos] [cue said] [content it had run through two floods].',
    { speaker: 'Ruben Castellanos Jr.', status: 'named' },
  ),
  who(
    'a middle initial',
    'Dale R. Whitcomb has umpired since 1981. [content “They boo in tune here,”] [source Whitcomb] [cue said].',
    { speaker: 'Dale R. Whitcomb', status: 'named' },
  ),
  who(
    'a surname nobody else bears is itself',
    'Two letters lay on the mat. [source Harkness] [cue wrote] [content that he would not be coming back].',
    { speaker: 'Harkness', status: 'named' },
  ),
  who(
    'the possessive of a surname',
    'Yusuf Demirel grows figs under glass. [source Demirel’s] [cue argument] is [content that frost is a habit, not a climate].',
    { speaker: 'Yusuf Demirel', status: 'named' },
  ),
];
