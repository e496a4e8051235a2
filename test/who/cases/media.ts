import { who } from '../who.ts';

export default [
  who(
    'an interview with an outlet',
    'In an interview with Radio Lydd, [source Selma Kaya] [cue said] [content the pump was older than she was].',
    { speaker: 'Selma Kaya', medium: 'interview with Radio Lydd' },
  ),
  who('a tweet', '[content “The pump has gone,”] [source Selma Kaya] [cue said] in a tweet.', {
    speaker: 'Selma Kaya',
    medium: 'tweet',
  }),
  who('a platform', '[source Selma Kaya] [cue wrote] on Instagram [content that the pump had gone].', {
    speaker: 'Selma Kaya',
    medium: 'Instagram',
  }),
  who('a statement', '[source Norbec] [cue said in a statement] [content that it regretted the dust].', {
    speaker: 'Norbec',
    medium: 'statement',
  }),
  who(
    'a rally with its place',
    '[content “You are the harbour,”] [source Dorian Fisk] [cue told] supporters at a rally in Lydd.',
    { speaker: 'Dorian Fisk', medium: 'rally in Lydd', addressee: 'supporters' },
  ),
  who(
    'a letter',
    'In a letter to the bishop, [source Reuben Clay] [cue complained] [content that the bats had moved in].',
    { speaker: 'Reuben Clay', medium: 'letter', addressee: 'bishop' },
  ),
  who(
    'a court filing',
    '[source Baltic Rope] [cue said in a court filing] [content that the knot had been tied by others].',
    { speaker: 'Baltic Rope', medium: 'court filing' },
  ),
  who(
    'a debate that goes on',
    'Selma Kaya and Dorian Fisk met for a televised debate on Monday. [source#1 Kaya] [cue#1 said] [content#1 the clock was a disgrace]. [source#2 Fisk] [cue#2 said] [content#2 it was right twice a day].',
    [
      { speaker: 'Selma Kaya', medium: 'debate' },
      { speaker: 'Dorian Fisk', medium: 'debate' },
    ],
  ),
  who(
    'an interview that goes on',
    '[source#1 Hallvard Moe] [cue#1 told] the Fen Review in an interview [content#1 that he dreamed under water]. [content#2 “It is quieter there,”] [source#2 he] [cue#2 said].',
    [
      { speaker: 'Hallvard Moe', medium: 'interview' },
      { speaker: 'Hallvard Moe', medium: 'interview' },
    ],
  ),
  who(
    'a report that was not the medium',
    '[source Ilse Tamm] [cue said] [content the report had been used to level a table].',
    { speaker: 'Ilse Tamm', medium: null },
  ),
  who(
    'an interview that she did not give',
    '[source Ilse Tamm], who was on her way to a job interview, [cue said] [content the rope was sound].',
    { speaker: 'Ilse Tamm', medium: null },
  ),
  who('the street is not a medium', '[content “Mind the ice,”] [cue said] [source a boy on the street].', {
    speaker: null,
    medium: null,
  }),
];
