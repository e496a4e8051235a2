import { who } from '../who.ts';

export default [
  who(
    'a first name alone',
    'Saskia Bloem, nine, won the spelling bee on “zeppelin”. [content “I like the z,”] [source Saskia] [cue said].',
    { speaker: 'Saskia Bloem', status: 'named' },
  ),
  who(
    'a nickname in quotation marks',
    'Anton “Tosh” Varga has driven the night bus since the war. [source Tosh] [cue says] [content the passengers are politer now].',
    { speaker: 'Anton “Tosh” Varga', status: 'named' },
  ),
  who(
    'a usual short form',
    'Robert Hallam ran for the school board as a joke. [source Bob Hallam] [cue said] [content the joke had got out of hand].',
    { speaker: 'Robert Hallam', status: 'named' },
  ),
  who(
    'a usual short form alone',
    'Elizabeth Crane, who taught half the town to read, is leaving. [content “They can manage without me,”] [cue said] [source Liz], who is 82.',
    { speaker: 'Elizabeth Crane', status: 'named' },
  ),
  who(
    'known as',
    'Marguerite Oyelaran, known to everyone on the quay as Daisy, sold her last herring on Thursday. [source Daisy] [cue said] [content her feet had decided].',
    { speaker: 'Marguerite Oyelaran', status: 'named' },
  ),
  who(
    'a first name that two people bear is settled by the surname',
    'Maria Costa and Maria Lund row in the same boat. [source Lund] [cue said] [content the cox shouted “Maria” and both of them stopped].',
    { speaker: 'Maria Lund', status: 'named' },
  ),
  who(
    'a mononym',
    'The singer Zaphira cancelled in Leeds. [content “My voice is on strike,”] [source Zaphira] [cue wrote].',
    { speaker: 'Zaphira', status: 'named' },
  ),
  who(
    'a stage name of two words',
    'Little Ruckus, born Stanley Moffat, played for three hours. [source Ruckus] [cue said] [content he had simply forgotten to stop].',
    { speaker: 'Little Ruckus', status: 'named' },
  ),
];
