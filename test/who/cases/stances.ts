import { who } from '../who.ts';

export default [
  who('said', '[source Hugo Brandt] [cue said] [content the dinghy was rented].', { stance: 'neutral' }),
  who('told', '[source Hugo Brandt] [cue told] reporters [content the dinghy was rented].', {
    stance: 'neutral',
    addressee: 'reporters',
  }),
  who('wrote', '[source Hugo Brandt] [cue wrote] [content that the dinghy was rented].', { stance: 'neutral' }),
  who('claimed', '[source Hugo Brandt] [cue claimed] [content the dinghy was rented].', { stance: 'doubting' }),
  who('has repeatedly claimed', '[source Norbec] [cue has repeatedly claimed] [content that flour cannot burn].', {
    stance: 'doubting',
  }),
  who('alleged', '[source The widow] [cue alleged] [content that the lamp had been moved].', { stance: 'doubting' }),
  who('admitted', '[source Norbec] [cue admitted] [content that flour can burn].', { stance: 'endorsing' }),
  who('acknowledged', '[source The usher] [cue acknowledged] [content that he had been asleep].', {
    stance: 'endorsing',
  }),
  who('pointed out', '[content Flour burns], [source the fire chief] [cue pointed out].', { stance: 'endorsing' }),
  who('a claim for money is not a doubt', '[source Norbec] [cue said] [content it had filed an insurance claim].', {
    stance: 'neutral',
  }),
  who(
    'the claim of somebody within what another said',
    '[source#1 The fire chief] [cue#1 said] [content#1 [source#2 the owners] [cue#2 claimed] [content#2 the doors were open]].',
    [{ stance: 'neutral' }, { stance: 'doubting', within: 1 }],
  ),
];
