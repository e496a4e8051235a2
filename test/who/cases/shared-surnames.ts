import { who } from '../who.ts';

export default [
  who(
    'Mrs is the wife',
    'Walter and Edith Gresham have kept the pier for forty years. [content “We have never had a deckchair stolen,”] [source Mrs Gresham] [cue said].',
    { speaker: 'Edith Gresham', status: 'named' },
  ),
  who(
    'Mr is the husband, though his wife spoke last',
    '[content#1 “It leaks,”] [cue#1 said] [source#1 Edith Gresham]. Her husband, Walter Gresham, looked up at the ceiling. [content#2 “It always leaked,”] [source#2 Mr Gresham] [cue#2 said].',
    [{ speaker: 'Edith Gresham' }, { speaker: 'Walter Gresham', status: 'named' }],
  ),
  who(
    'the elder of father and son',
    'Arno Feld, 71, handed the foundry to his son, Matthias Feld, in the spring. [source The elder Feld] [cue said] [content he would still come in on Fridays].',
    { speaker: 'Arno Feld', status: 'named' },
  ),
  who(
    'the younger of father and son',
    'Arno Feld, 71, handed the foundry to his son, Matthias Feld, 40, in the spring. [source The younger Feld] [cue promised] [content to keep the old bell].',
    { speaker: 'Matthias Feld', status: 'named' },
  ),
  who(
    'first names keep sisters apart',
    'Sisters Nora and Tess Quigley sell oysters from the same van. [content#1 “I shuck,”] [source#1 Nora] [cue#1 said]. [content#2 “I talk,”] [cue#2 said] [source#2 Tess].',
    [{ speaker: 'Nora Quigley' }, { speaker: 'Tess Quigley', status: 'named' }],
  ),
  who(
    'gender keeps brother and sister apart',
    'Dr Ewa Malik and her brother Jan Malik share a surgery. [source She] [cue says] [content he is the better listener].',
    { speaker: 'Ewa Malik', status: 'named' },
  ),
  who(
    'the title tells the candidate from her husband',
    'Senator Carla Vance arrived with her husband, Doug Vance, and two dogs. [source Senator Vance] [cue said] [content the dogs were undecided].',
    { speaker: 'Carla Vance', status: 'named' },
  ),
  who(
    'a full name is never the other one',
    'Peter Stroud founded the theatre. His cousin Alan Stroud closed it. [source Alan Stroud] [cue said] [content the curtain had been pawned].',
    { speaker: 'Alan Stroud', status: 'named' },
  ),
  who(
    'the brothers together',
    'Brothers Karl and Otto Weiss built the raft in a barn. [source The brothers] [cue said] [content neither of them could swim].',
    { speaker: 'Karl Weiss & Otto Weiss', status: 'named' },
  ),
  who(
    'his mother, not he',
    'Danilo Petrak, 19, was found on Saturday. [content “He was only cold,”] [cue said] [source his mother, Vesna Petrak].',
    { speaker: 'Vesna Petrak', status: 'named' },
  ),
];
