import { who } from '../who.ts';

export default [
  who(
    'a campaign is an organisation, not the candidate',
    'Ana Roe spent the evening with her family. [source Roe’s campaign] [cue said] [content turnout had been “beyond anything we drew on the whiteboard”].',
    { speaker: 'Roe’s campaign', status: 'organisation' },
  ),
  who(
    'a tweet is its writer’s',
    'Ana Roe did not come to the count. [source Roe’s tweet] [cue said] only [content that democracy needs sleep].',
    { speaker: 'Ana Roe', status: 'named', medium: 'tweet' },
  ),
  who(
    'a letter is its writer’s',
    'Professor Emil Stahl resigned in ink. [source His letter] [cue said] [content the faculty had stopped reading].',
    { speaker: 'Emil Stahl', status: 'named', medium: 'letter' },
  ),
  who(
    'a spokesman for her is a role with an affiliation',
    '[source A spokesman for Ana Roe] [cue said] [content she had never owned a yacht].',
    { speaker: null, status: 'role', affiliation: 'Ana Roe' },
  ),
  who(
    'a lawyer of theirs who is named',
    'Ana Roe said nothing on the steps. [source Roe’s lawyer, Hugo Brandt], [cue said] [content the yacht was a dinghy].',
    { speaker: 'Hugo Brandt', status: 'named' },
  ),
  who('supporters are a group', '[source Supporters of Ana Roe] [cue shouted] [content that the count was rigged].', {
    speaker: null,
    status: 'group',
    affiliation: 'Ana Roe',
  }),
  who(
    'a film’s director is not the film',
    '[source The film’s director, Lucía Prado], [cue said] [content the storm had not been in the script].',
    { speaker: 'Lucía Prado', status: 'named' },
  ),
  who(
    'a claim is whoever’s it is',
    'Hugo Brandt spoke for an hour. [source Brandt’s] [cue claim] [content that the dinghy was a gift] made the clerk look up.',
    { speaker: 'Hugo Brandt', stance: 'doubting' },
  ),
  who(
    'the wife of somebody named is not him',
    'Aldo Ferrante conducted until the end. [source Ferrante’s wife] [cue said] [content he had hummed in the ambulance].',
    { speaker: null, status: 'role' },
  ),
];
