import { who } from '../who.ts';

export default [
  who(
    'a person who asked not to be named',
    '[source A diplomat who spoke on condition of anonymity] [cue said] [content the map had been drawn after dinner].',
    { speaker: null, status: 'anonymous' },
  ),
  who('sources', '[source Sources] [cue said] [content the deal would be signed on a boat].', {
    speaker: null,
    status: 'anonymous',
  }),
  who(
    'people familiar with the matter',
    '[content Polar Ferries is looking for a buyer], [cue according to] [source two people familiar with the matter].',
    { speaker: null, status: 'anonymous' },
  ),
  who(
    'anonymity is asked for in the next sentence',
    '[source A clerk at the Tarn registry] [cue said] [content the stamps had been locked away]. The clerk asked not to be identified for fear of losing her job.',
    { speaker: null, status: 'anonymous', affiliation: 'Tarn registry' },
  ),
  who(
    'the official again',
    '[source#1 A senior official at Norbec, who requested anonymity to discuss the accounts], [cue#1 said] [content#1 the money was in a drawer]. [content#2 “We counted it twice,”] [source#2 the official] [cue#2 said].',
    [
      { speaker: null, status: 'anonymous', affiliation: 'Norbec' },
      { speaker: null, status: 'anonymous', affiliation: 'Norbec' },
    ],
  ),
  who(
    'an unnamed person close to somebody is not that person',
    '[source A person close to Ana Roe] [cue said] [content she was tired of yachts].',
    { speaker: null, status: 'anonymous', affiliation: 'Ana Roe' },
  ),
  who(
    'a woman who would not give her name',
    '[content “They come at night,”] [cue said] [source a woman who would not give her name].',
    { speaker: null, status: 'anonymous' },
  ),
  who(
    'a source of water is no source',
    '[source Wanda Lis, who lives near the source of the Warn], [cue said] [content the spring had never failed].',
    { speaker: 'Wanda Lis', status: 'named' },
  ),
];
