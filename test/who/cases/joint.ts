import { who } from '../who.ts';

export default [
  who(
    'two surnames',
    'Ana Roe and Bengt Lind signed in pencil. [source Roe and Lind] [cue said] [content the pen had dried up].',
    { speaker: 'Ana Roe & Bengt Lind', status: 'named' },
  ),
  who(
    'two names in one source',
    '[source Lena Orban and Pavel Hruska, who share a flat above the bakery], [cue said] [content they woke at three].',
    { speaker: 'Lena Orban & Pavel Hruska', status: 'named' },
  ),
  who(
    'three of them',
    '[source The mountaineers Ueli Frei, Tashi Norbu and Carmen Ruiz] [cue wrote] [content that the summit had moved].',
    { speaker: 'Ueli Frei & Tashi Norbu & Carmen Ruiz', status: 'named' },
  ),
  who(
    'two organisations',
    '[source Polar Ferries and Norbec] [cue said in a joint statement] [content that the pier would be shared].',
    { speaker: 'Polar Ferries & Norbec', status: 'organisation', medium: 'joint statement' },
  ),
  who(
    'one name with and in it',
    '[source Ambler and Sons] [cue said] [content the last hat had left the factory]. Ambler and Sons was founded in 1884.',
    { speaker: 'Ambler and Sons', status: 'organisation' },
  ),
  who(
    'with does not join',
    '[source Ana Roe], who was with Bengt Lind at the time, [cue said] [content she had heard nothing].',
    { speaker: 'Ana Roe', status: 'named' },
  ),
  who(
    'a company and its boss only for him',
    '[source Torvald Ness of Ness and Partners] [cue said] [content the drawings were lost].',
    { speaker: 'Torvald Ness', status: 'named' },
  ),
];
