import { who } from '../who.ts';

export default [
  who(
    'the name inside the source',
    '[source The group’s founder, Delphine Aubry], [cue said] [content the tent would go up regardless].',
    { speaker: 'Delphine Aubry', status: 'named' },
  ),
  who(
    'a relative clause names another person',
    '[source Joost Maas, who succeeded Henk Vis in January], [cue said] [content the dyke was sound].',
    { speaker: 'Joost Maas', status: 'named' },
  ),
  who(
    'her brother, by name',
    'Olga Brzezina has not been seen since Easter. [source Her brother, Marek], [cue said] [content she had packed a bag].',
    { speaker: 'Marek' },
  ),
  who(
    'the widow of somebody famous',
    '[source Lidia Ferrante, widow of the conductor Aldo Ferrante], [cue said] [content the baton was not for sale].',
    { speaker: 'Lidia Ferrante', status: 'named' },
  ),
  who(
    'one of whom there are many',
    '[source One of the jurors, a schoolteacher], [cue said] [content the vote had been close].',
    { speaker: null, status: 'role' },
  ),
  who(
    'a dash instead of commas',
    '[source The new landlord — Seamus Tighe, a dentist by training —] [cue said] [content the dartboard would stay].',
    { speaker: 'Seamus Tighe', status: 'named' },
  ),
  who('a name in brackets', '[content “You pedal, it plays,”] [cue said] [source the inventor (Ottmar Kling)].', {
    speaker: 'Ottmar Kling',
    status: 'named',
  }),
];
