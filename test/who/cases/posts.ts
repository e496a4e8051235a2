import { who } from '../who.ts';

export default [
  who(
    'a post signed with a dash',
    'The captain had the last word.\n\n[content The anchor is back. It was never lost, it was resting.] [cue —] [source Tor Vik (@captainvik)] November 27, 2024',
    { speaker: 'Tor Vik', status: 'named', said: { date: '2024-11-27', precision: 'day' } },
    { published: '2024-11-28' },
  ),
  who(
    'a post whose name stands above it',
    'The captain had the last word.\n\n[source Tor Vik (@captainvik)] November 27, 2024\n\n[content The anchor is back. It was never lost, it was resting.]',
    { speaker: 'Tor Vik', status: 'named', said: { date: '2024-11-27', precision: 'day' } },
    { published: '2024-11-28' },
  ),
  who(
    'a post of a company',
    '[content All sailings are cancelled. Breakfast is not.] [cue —] [source Polar Ferries (@polarferries)] January 3, 2025',
    { speaker: 'Polar Ferries', status: 'organisation', said: { date: '2025-01-03', precision: 'day' } },
    { published: '2025-01-04' },
  ),
  who(
    'the post’s own day, not the article’s phrase',
    'On Wednesday the line went quiet. Then came this.\n\n[content Is anybody there?] [cue —] [source Wenche Lie (@wenche)] November 24, 2024',
    { speaker: 'Wenche Lie', said: { date: '2024-11-24', precision: 'day' } },
    { published: '2024-11-28' },
  ),
  who(
    'someone within a post',
    '[content#1 [source#2 My captain] [cue#2 says] [content#2 the anchor is resting]. I have resigned.] [cue#1 —] [source#1 Wenche Lie (@wenche)] November 27, 2024',
    [
      { speaker: 'Wenche Lie', within: null },
      { speaker: null, status: 'role', within: 1 },
    ],
    { published: '2024-11-28' },
  ),
  who(
    'I in a post is who signed it',
    '[content#1 [source#2 I] [cue#2 thought] [content#2 it was a seal].] [cue#1 —] [source#1 Rune Falk (@runefalk)] November 26, 2024',
    [{ speaker: 'Rune Falk' }, { speaker: 'Rune Falk', standing: 'thought', within: 1 }],
    { published: '2024-11-28' },
  ),
  who(
    'he after a post is not the post’s company',
    '[content#1 All sailings are cancelled.] [cue#1 —] [source#1 Polar Ferries (@polarferries)] January 3, 2025\n\nTor Vik read it aloud on the bridge. [content#2 “News to me,”] [source#2 he] [cue#2 said].',
    [{ speaker: 'Polar Ferries' }, { speaker: 'Tor Vik' }],
    { published: '2025-01-04' },
  ),
];
