import { who } from '../who.ts';

export default [
  who('said', '[source Vera Noll] [cue said] [content the whale was hollow].', { standing: 'said' }),
  who('believed', '[source Vera Noll] [cue believed] [content the whale was hollow].', { standing: 'thought' }),
  who('wanted', '[source Dorian Fisk] [cue wanted] [content to wind the clock himself].', { standing: 'thought' }),
  who('hoped', '[source The vet] [cue hopes] [content the herd will pull through].', { standing: 'thought' }),
  who('did not say', '[source Vera Noll] [cue did not say] [content who had bought the whale].', {
    standing: 'not_said',
  }),
  who('declined', '[source Hugo Brandt] [cue declined] [content to comment].', {
    standing: 'not_said',
    speaker: 'Hugo Brandt',
  }),
  who('did not respond', '[source Norbec] [cue did not respond to] [content a request for comment].', {
    standing: 'not_said',
    speaker: 'Norbec',
  }),
  who(
    'nobody promised',
    '[content#1 “[source#2 Nobody] [cue#2 promised] you [content#2 a parade]!”] [cue#1 shouted] [source#1 the verger].',
    [{ standing: 'said' }, { standing: 'not_said', speaker: null, within: 1 }],
  ),
  who('denied', '[source Baltic Rope] [cue denied] [content that the knot had slipped].', { standing: 'denied' }),
  who('rejected a claim', '[source Baltic Rope] [cue rejected the claim] [content that the knot had slipped].', {
    standing: 'denied',
  }),
  who(
    'denied entry is no denial of a content',
    '[source The usher] [cue said] [content Mr Clay had been denied entry].',
    {
      standing: 'said',
    },
  ),
  who('asked whether', '[source The coroner] [cue asked] [content whether the lamp had been lit].', {
    standing: 'asked',
    kind: 'question',
  }),
  who(
    'asked somebody to do something is a demand, not a question',
    '[source The coroner] [cue asked] the clerk [content to light the lamp].',
    {
      standing: 'said',
      kind: 'demand',
      addressee: 'clerk',
    },
  ),
  who('a question with a mark', '[content “Who lit the lamp?”] [source the coroner] [cue said].', {
    standing: 'asked',
    kind: 'question',
  }),
  who('would say', 'Gustav Rebane is long dead. [source He] [cue would say] [content the rope was too new].', {
    standing: 'imagined',
    speaker: 'Gustav Rebane',
  }),
  who(
    'said he would is said, for the would is in the content',
    '[source Dorian Fisk] [cue said] [content he would wind the clock].',
    { standing: 'said', kind: 'commitment' },
  ),
  who('should say', '[source Norbec] [cue should say] [content that it is sorry].', { standing: 'imagined' }),
  who(
    'a scene that is made up',
    'Picture it. [source A president] picks up the phone and [cue says], [content “Send the other one.”]',
    { standing: 'imagined', speaker: null },
  ),
  who('if he says', 'If [source Dorian Fisk] [cue says] [content the clock is fast], it is fast.', {
    standing: 'imagined',
  }),
  who('will say', 'On Friday [source Dorian Fisk] [cue will tell] the council [content that time is short].', {
    standing: 'imagined',
    addressee: 'council',
  }),
  who(
    'wanted somebody to say',
    '[source#1 The widow] [cue#1 wanted] [content#1 [source#2 the company] [cue#2 to say] [content#2 it was sorry]].',
    [{ standing: 'thought' }, { standing: 'imagined', within: 1 }],
  ),
  who('as if to say', 'The dog looked at Finn Dahl [cue as if to say] [content that the boat was wrong].', {
    standing: 'imagined',
  }),
  who('would not say is not said', '[source Hugo Brandt] [cue would not say] [content where the dinghy was].', {
    standing: 'not_said',
  }),
  who('used to say was said', '[source Gustav Rebane] [cue used to say] [content that a knot is a promise].', {
    standing: 'said',
    speaker: 'Gustav Rebane',
  }),
];
