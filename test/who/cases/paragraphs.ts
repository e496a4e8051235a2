import { who } from '../who.ts';

export default [
  who(
    'a new paragraph opens with another person',
    '[content#1 “The slope is closed,”] [cue#1 said] [source#1 Nils Brekke].\n\nGreta Haas clipped on her skis. [content#2 “Then who is that?”] [source#2 she] [cue#2 asked].',
    [{ speaker: 'Nils Brekke' }, { speaker: 'Greta Haas', standing: 'asked' }],
  ),
  who(
    'two people take turns without cues',
    'Emil Brandt and Viktor Sand sat down to bargain.\n\n[content#1 “Forty,”] [source#1 Brandt] [cue#1 said].\n\n[content#2 “Thirty,”] [source#2 Sand] [cue#2 said].\n\n[content#3 “Thirty-eight.”]\n\n[content#4 “Thirty-eight and the dog.”]',
    [{ speaker: 'Emil Brandt' }, { speaker: 'Viktor Sand' }, { speaker: 'Emil Brandt' }, { speaker: 'Viktor Sand' }],
  ),
  who(
    'the pronoun in a new paragraph goes with its own subject',
    '[content#1 “The organ is out of tune,”] [source#1 Curtis Hale] [cue#1 said].\n\nThe verger, Reuben Clay, disagreed. [content#2 “It is the choir,”] [source#2 he] [cue#2 said].',
    [{ speaker: 'Curtis Hale' }, { speaker: 'Reuben Clay', status: 'named' }],
  ),
  who(
    'the name after the quotation wins over the speaker before',
    '[content#1 “Nothing to see,”] [source#1 Curtis Hale] [cue#1 said].\n\n[content#2 “I saw it,”] [cue#2 said] [source#2 Reuben Clay], who had.',
    [{ speaker: 'Curtis Hale' }, { speaker: 'Reuben Clay' }],
  ),
  who(
    'back to the first after an aside',
    'Ilse Tamm chairs Baltic Rope.\n\nThe firm was founded by a sailmaker, Gustav Rebane, who never married.\n\n[content “He married the rope,”] [cue said] [source Tamm].',
    { speaker: 'Ilse Tamm', status: 'named' },
  ),
  who(
    'question and answer in court without cues',
    'Harriet Moss, for the defence, turned to the witness, Dr Colm Avery.\n\n[content#1 “Did you see the knife?”] [source#1 Moss] [cue#1 asked].\n\n[content#2 “I saw a spoon.”]',
    [
      { speaker: 'Harriet Moss', standing: 'asked', kind: 'question' },
      { speaker: 'Colm Avery', status: 'named' },
    ],
  ),
];
