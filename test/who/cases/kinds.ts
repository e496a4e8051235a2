import { who } from '../who.ts';

export default [
  who('what was the case', '[source Lyle police] [cue said] [content the van had been parked there since Sunday].', {
    kind: 'statement',
  }),
  who('a number', '[content The mill employed 412 people], [source Norbec] [cue said].', { kind: 'statement' }),
  who('praise', '[content “A magnificent, unnecessary bridge,”] [cue said] [source the critic Judith Amsel].', {
    kind: 'opinion',
  }),
  who('blame', '[source The residents’ league] [cue accused] the council [content of cowardice].', { kind: 'opinion' }),
  who('what will happen', '[source Forecasters] [cue said] [content the snow would reach Tarn by Friday].', {
    kind: 'prediction',
  }),
  who('what may happen', '[content “Prices could double by spring,”] [cue warned] [source the economist Ewa Malik].', {
    kind: 'prediction',
  }),
  who('a promise', '[source Polar Ferries] [cue promised] [content to refund every ticket].', { kind: 'commitment' }),
  who('a threat', '[content “We will stop the ferries,”] [cue said] [source Ines Tal, who leads the dockers].', {
    kind: 'commitment',
  }),
  who('a plan', '[source The couple] [cue said] [content they would reopen the chapel in June].', {
    kind: 'commitment',
  }),
  who('a call', '[source The Land League] [cue called for] [content an end to the toll].', { kind: 'demand' }),
  who('an order', '[content “Boil your water,”] [source the district] [cue told] residents.', {
    kind: 'demand',
    addressee: 'residents',
  }),
  who('what others must do', '[source Judith Amsel] [cue said] [content the council must publish the bill].', {
    kind: 'demand',
  }),
  who('a question', '[content “Has anybody seen the goat?”] [source the clerk] [cue asked].', {
    kind: 'question',
    standing: 'asked',
  }),
  who(
    'will in a question is a question',
    '[source Reporters] [cue asked] [content whether the goat would be charged].',
    {
      kind: 'question',
      standing: 'asked',
    },
  ),
];
