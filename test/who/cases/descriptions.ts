import { who } from '../who.ts';

export default [
  who(
    'an age',
    'Florin Bratu, 46, was pulled from the canal on Sunday. [content “I dropped my glasses,”] [source the 46-year-old] [cue said].',
    { speaker: 'Florin Bratu', status: 'named' },
  ),
  who(
    'the right age of two',
    'Florin Bratu, 46, and Luca Moretti, 31, shared a cell. [source The 31-year-old] [cue said] [content they had talked about fishing].',
    { speaker: 'Luca Moretti', status: 'named' },
  ),
  who(
    'the mother of three',
    'Agnes Byrne, who has three children under five, chained herself to the swing. [content “It is the only one left,”] [source the mother of three] [cue said].',
    { speaker: 'Agnes Byrne', status: 'named' },
  ),
  who(
    'where she comes from',
    'Violinist Mira Sokol opened the season in Graz. [source The Slovenian] [cue said] [content the hall had “a generous ear”]. Sokol was born in Maribor.',
    { speaker: 'Mira Sokol', status: 'named' },
  ),
  who(
    'what he used to be',
    'Basil Crowther, once a boxer, now mends clocks. [source The former boxer] [cue said] [content his hands had forgiven him].',
    { speaker: 'Basil Crowther', status: 'named' },
  ),
  who(
    'what he is by trade',
    'Farouk Amari painted the ceiling on his back. [source The artist] [cue said] [content he dreamed in plaster].',
    { speaker: 'Farouk Amari', status: 'named' },
  ),
  who(
    'a description of somebody else',
    'Farouk Amari painted the ceiling on his back. [source A fellow artist from Tunis] [cue called] [content it reckless].',
    { speaker: null, status: 'role' },
  ),
  who(
    'a bare noun for a man',
    'Police found Curtis Hale asleep in the organ loft. [source The man] [cue told] officers [content he had come for the quiet].',
    { speaker: 'Curtis Hale', status: 'named', addressee: 'officers' },
  ),
  who(
    'a man who is not the one named',
    'A man in a raincoat stopped Curtis Hale outside the bank. [source The man] [cue asked] [content for a light].',
    { speaker: null },
  ),
  who(
    'the winner',
    'Ida Sørli beat Greta Haas by a ski’s length. [source The winner] [cue said] [content she had not looked back once].',
    { speaker: 'Ida Sørli', status: 'named' },
  ),
  who(
    'the loser',
    'Ida Sørli beat Greta Haas by a ski’s length. [source The loser] [cue said] [content the wax had been wrong].',
    { speaker: 'Greta Haas', status: 'named' },
  ),
];
