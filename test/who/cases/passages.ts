import { who } from '../who.ts';

/** Longer pieces, where who is speaking hangs on more than the sentence before. */
export default [
  who(
    'a chain of pronouns over a rival who only listens',
    'Selma Kaya had the floor for eleven minutes and used nine of them on the clock. [content#1 “It has said ten to four since the flood,”] [source#1 she] [cue#1 said]. Across the table Dorian Fisk wound his own watch. [source#2 She] [cue#2 asked] [content#2 whether that was an answer]. [source#3 He] [cue#3 said] [content#3 it was the only one she would get before lunch].',
    [
      { speaker: 'Selma Kaya' },
      { speaker: 'Selma Kaya', standing: 'asked', kind: 'question' },
      { speaker: 'Dorian Fisk', status: 'named' },
    ],
  ),
  who(
    'role, name and description are one woman',
    'The new harbour master took the salute from a rowing boat. Petra Lindahl, 52, is the first woman in the post. [source#1 Lindahl] [cue#1 said] [content#1 she had been rowing since she could sit]. [source#2 The 52-year-old] [cue#2 promised] [content#2 to answer every letter]. [content#3 “Even the rude ones,”] [source#3 the harbour master] [cue#3 added].',
    [
      { speaker: 'Petra Lindahl' },
      { speaker: 'Petra Lindahl', kind: 'commitment' },
      { speaker: 'Petra Lindahl', status: 'named' },
    ],
  ),
  who(
    'the company, its boss and its critics',
    'Norbec, which mills most of the flour in the valley, raised its prices on Monday. [source#1 The company] [cue#1 blamed] [content#1 the rain]. [source#2 Its managing director, Torvald Ness], [cue#2 said] [content#2 he ate less bread himself]. [source#3 Bakers] [cue#3 called] [content#3 that “a recipe for nothing”]. [source#4 Norbec] [cue#4 did not reply to] [content#4 the remark].',
    [
      { speaker: 'Norbec', status: 'organisation' },
      { speaker: 'Torvald Ness', status: 'named' },
      { speaker: null, status: 'group' },
      { speaker: 'Norbec', standing: 'not_said' },
    ],
  ),
  who(
    'a relay, then a denial to this paper',
    'The Lydd Courier reported last week that [source#1 the bishop, Anselm Thorne], [cue#1 had called] [content#1 the bats “tenants in good standing”]. [source#2 Thorne’s office] [cue#2 denied] [content#2 it]. [content#3 “[source#4 His Grace] [cue#4 said] [content#4 ‘tenets’],”] [source#3 his chaplain, Reuben Clay], [cue#3 told] the Solway Echo.',
    [
      { speaker: 'Anselm Thorne', via: ['Lydd Courier'] },
      { standing: 'denied' },
      { speaker: 'Reuben Clay', addressee: 'Solway Echo' },
      { speaker: 'Anselm Thorne', within: 3 },
    ],
    { outlet: 'The Solway Echo', published: '2024-11-28' },
  ),
  who(
    'a vote with three camps',
    'The council of Tarn rejected the toll by nine votes to four. [source#1 The Land League] [cue#1 said] [content#1 it was a victory for the poor]. [source#2 The Harbour Party’s leader, Bartosz Wilk], [cue#2 said] [content#2 his party would bring it back in May]. [source#3 Two independents] [cue#3 said] [content#3 they had pressed the wrong button].',
    [
      { speaker: 'Land League', status: 'organisation', kind: 'opinion' },
      { speaker: 'Bartosz Wilk', kind: 'commitment' },
      { speaker: null, status: 'group' },
    ],
  ),
  who(
    'a witness, her late husband and the lamp',
    'Mrs Tilley told the inquest that her husband had gone out at nine. [content#1 “[source#2 He] [cue#2 said] [content#2 the lamp was smoking],”] [source#1 she] [cue#1 said]. Asked by the coroner, Colm Avery, about the wind, [source#3 she] [cue#3 said] [content#3 there had been none]. [source#4 Mr Avery] thanked her and [cue#4 said] [content#4 he was sorry].',
    [
      { speaker: 'Tilley', within: null },
      { within: 1 },
      { speaker: 'Tilley' },
      { speaker: 'Colm Avery', status: 'named' },
    ],
  ),
  who(
    'two interviews on two days',
    'On Monday [source#1 Hallvard Moe] [cue#1 told] Radio Lydd [content#1 that he would never dive again]. [source#2 He] [cue#2 told] the Fen Review on Wednesday [content#2 that he had been misheard].',
    [
      {
        speaker: 'Hallvard Moe',
        addressee: 'Radio Lydd',
        when: 'Monday',
        said: { date: '2024-11-25', precision: 'day' },
      },
      {
        speaker: 'Hallvard Moe',
        addressee: 'Fen Review',
        when: 'Wednesday',
        said: { date: '2024-11-27', precision: 'day' },
      },
    ],
    { published: '2024-11-28' },
  ),
  who(
    'a columnist quotes, supposes and believes',
    'I like Dorian Fisk. [source#1 He] [cue#1 told] me last spring [content#1 that time is a matter of taste]. If [source#2 he] [cue#2 said] [content#2 so] in the chamber, nobody would vote for him. [source#3 I] [cue#3 think] [content#3 that is a pity].',
    [
      { speaker: 'Dorian Fisk', standing: 'said' },
      { speaker: 'Dorian Fisk', standing: 'imagined' },
      { status: 'author', standing: 'thought', kind: 'opinion' },
    ],
  ),
];
