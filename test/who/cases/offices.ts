import { who } from '../who.ts';

/** Offices that the text names nobody for: who held them on the day comes from the file of office holders. */
export default [
  who(
    'the NATO chief in November 2024',
    '[source The NATO chief] [cue said] [content the alliance would stand by Kyiv].',
    { speaker: 'Mark Rutte', status: 'named' },
    { published: '2024-11-28', fromFile: true },
  ),
  who(
    'the NATO chief in June 2023',
    '[source The NATO chief] [cue said] [content the alliance would stand by Kyiv].',
    { speaker: 'Jens Stoltenberg', status: 'named' },
    { published: '2023-06-14', fromFile: true },
  ),
  who(
    'a former chief is nobody from the file',
    '[source A former NATO chief] [cue said] [content the summit had been a waste of soup].',
    { speaker: null },
    { published: '2024-11-28' },
  ),
  who(
    'then is nobody from the file',
    '[source The then NATO chief] [cue had warned] [content of a long winter].',
    { speaker: null },
    { published: '2024-11-28' },
  ),
  who(
    'a deputy is nobody from the file',
    '[source NATO’s deputy secretary general] [cue said] [content the bridge would hold].',
    { speaker: null },
    { published: '2024-11-28' },
  ),
  who('no date, no holder', '[source The NATO chief] [cue said] [content the alliance would stand by Kyiv].', {
    speaker: null,
    status: 'role',
  }),
  who(
    'no date, but one of the article’s people held the office',
    'Jens Stoltenberg came by train, with Ana Bell. [source The NATO chief] [cue said] [content the alliance would stand by Kyiv].',
    { speaker: 'Jens Stoltenberg', status: 'named' },
  ),
  who(
    'the French president by adjective',
    '[source The French president] [cue told] farmers [content that milk had a future].',
    { speaker: 'Emmanuel Macron', status: 'named', addressee: 'farmers' },
    { published: '2024-02-24', fromFile: true },
  ),
  who(
    'the last week of a chancellor',
    '[source Germany’s chancellor] [cue said] [content she would sleep in].',
    { speaker: 'Angela Merkel', status: 'named' },
    { published: '2021-12-06', fromFile: true },
  ),
  who(
    'the first week of the next',
    '[source The German chancellor] [cue said] [content the cabinet would meet on Friday].',
    { speaker: 'Olaf Scholz', status: 'named' },
    { published: '2021-12-13', fromFile: true },
  ),
  who(
    'a prime minister of forty-nine days',
    '[source The UK prime minister] [cue insisted] [content that she was a fighter].',
    { speaker: 'Liz Truss', status: 'named' },
    { published: '2022-10-12', fromFile: true },
  ),
  who(
    'the Kremlin spokesman',
    '[content “There is nothing to discuss,”] [source the Kremlin spokesman] [cue said].',
    { speaker: 'Dmitry Peskov', status: 'named' },
    { published: '2019-05-20', fromFile: true },
  ),
  who(
    'the head of the central bank',
    '[source The president of the European Central Bank] [cue said] [content rates would stay low].',
    { speaker: 'Mario Draghi', status: 'named' },
    { published: '2015-03-05', fromFile: true },
  ),
  who(
    'the article’s own name wins over the file',
    'Nadia Ferris became French president in the second season, and nobody at the studio objected. [source The French president] [cue says] in episode three [content that bread is a right].',
    { speaker: 'Nadia Ferris', status: 'named' },
    { published: '2024-02-24' },
  ),
  who(
    'a former chief whom the article names',
    'Jens Stoltenberg led the alliance until October. [source The former NATO chief] [cue said] [content he missed the corridors].',
    { speaker: 'Jens Stoltenberg', status: 'named' },
    { published: '2024-11-28' },
  ),
  who(
    'the president of a club is not the president of the country',
    '[source The president of the Lyon chess club] [cue said] [content the clocks had been stolen].',
    { speaker: null, status: 'role' },
    { published: '2024-02-24' },
  ),
  who(
    'a president without a country',
    'Kelvara goes to the polls in May. [source The president] [cue said] [content he would not run again].',
    { speaker: null, status: 'role' },
    { published: '2024-02-24' },
  ),
];
