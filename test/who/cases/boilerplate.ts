import { who } from '../who.ts';

export default [
  who(
    'the byline is not the speaker',
    'By Roland Pike\n\nThe ferry left without its captain. [content “I was parking,”] [source he] [cue said].',
    { speaker: null, status: 'role' },
  ),
  who(
    'the byline names no man for he',
    'By Roland Pike\n\nDagny Holm inspected the herd, and Tobias Renk held the lantern. [content “All well,”] [source he] [cue said].',
    { speaker: 'Tobias Renk', status: 'named' },
  ),
  who(
    'the photographer is not there',
    'Photograph: Stefan Glick\n\nThe caretaker pointed at the ceiling. [content “That was a chandelier,”] [source he] [cue said].',
    { speaker: null, status: 'role' },
  ),
  who(
    'a related link names another',
    'Basil Crowther mends clocks.\n\nRead more: Lionel Aske on cabbages in snow\n\n[content “Time is mostly dust,”] [source he] [cue said].',
    { speaker: 'Basil Crowther', status: 'named' },
  ),
  who(
    'the outlet in the dateline is not it',
    'LYLE (Coastline News) - Norbec shut its mill on Friday. [source It] [cue said] [content the machines were worn out].',
    { speaker: 'Norbec', status: 'organisation' },
    { outlet: 'Coastline News' },
  ),
  who(
    'the writer’s note at the end is not a rival',
    'Lidia Ferrante locked the piano. [content “It has heard enough,”] [source she] [cue said].\n\nMaria Pell is the arts editor of the Solway Echo.',
    { speaker: 'Lidia Ferrante', status: 'named' },
  ),
  who(
    'a caption names a man in a picture',
    'Hedda Lunde on the bridge, with the engineer Nils Brekke (left)\n\nThe bridge opened on Monday. [content “I felt it move,”] [source she] [cue said].',
    { speaker: 'Hedda Lunde', status: 'named' },
  ),
];
