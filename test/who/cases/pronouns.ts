import { who } from '../who.ts';

export default [
  who(
    'he after the only man',
    'Piet Harmsen walked out of the council chamber before the vote. [content “I am done,”] [source he] [cue said].',
    { speaker: 'Piet Harmsen', status: 'named' },
  ),
  who(
    'she is the woman, though the man stands nearer',
    'Leonie Voss and, some minutes later, Piet Harmsen left by the back door. [content “We agreed on nothing,”] [source she] [cue said].',
    { speaker: 'Leonie Voss', status: 'named' },
  ),
  who(
    'he is the man, though the woman is the subject',
    'The inspector, Dagny Holm, met the farmer Tobias Renk at the gate. [source He] [cue said] [content the herd had been healthy on Sunday].',
    { speaker: 'Tobias Renk', status: 'named' },
  ),
  who(
    'a title tells the gender',
    'Mrs Okafor sat beside Mr Lindqvist through the whole hearing. [content “It was not what I was promised,”] [source she] [cue said] afterwards.',
    { speaker: 'Okafor', status: 'named' },
  ),
  who(
    'a word of kinship tells the gender',
    'Robin Teale, a grandmother of four, shares a fence with Kim Purcell, a retired fireman. [content “He waters it at noon,”] [source she] [cue said].',
    { speaker: 'Robin Teale', status: 'named' },
  ),
  who(
    'of two men the subject goes on speaking',
    'Emil Brandt handed the keys to Viktor Sand on the courthouse steps. [content “They are yours now,”] [source he] [cue said].',
    { speaker: 'Emil Brandt', status: 'named' },
  ),
  who(
    'of two men the one who spoke goes on speaking',
    '[content#1 “The ice is thin,”] [cue#1 said] [source#1 Owen Pritchard], who had pulled Gareth Moss from the lake. [content#2 “It will be thinner tomorrow,”] [source#2 he] [cue#2 added].',
    [{ speaker: 'Owen Pritchard' }, { speaker: 'Owen Pritchard', status: 'named' }],
  ),
  who(
    'he is the teller, not the one told',
    'Rafe Collier told his son Denny that the shop would close. [source He] [cue said] [content the rent had doubled].',
    { speaker: 'Rafe Collier', status: 'named' },
  ),
  who(
    'a man whom only the quotation names is not the speaker',
    '[content#1 “My husband Felix would have hated it,”] [cue#1 said] [source#1 Mette Krag]. [content#2 “He liked the old harbour,”] [source#2 she] [cue#2 said].',
    [{ speaker: 'Mette Krag' }, { speaker: 'Mette Krag', status: 'named' }],
  ),
  who(
    'the pronoun stands before the name',
    'When [source she] [cue says] [content the bridge is safe], Hedda Lunde crosses it first. Nobody else on the island would.',
    { speaker: 'Hedda Lunde', status: 'named' },
  ),
  who(
    'he after someone without a name',
    'The caretaker found the door of the vestry open. [content “I thought it was the wind,”] [source he] [cue said].',
    { speaker: null, status: 'role' },
  ),
  who(
    'he is nobody when only a woman is named',
    'A motorist stopped beside Ingrid Falk and wound down his window. [content “You’ll never get it started,”] [source he] [cue said].',
    { speaker: null },
  ),
  who(
    'it is the company',
    'Norbec shut its mill at Lyle on Friday, with a brass band at the gate. [source It] [cue said] [content the machines were worn out].',
    { speaker: 'Norbec', status: 'organisation' },
  ),
  who(
    'it is the museum, not the woman who left it',
    'The Aldwick Museum has been closed since its keeper, Vera Noll, retired. [source It] [cue said] [content the roof would be mended first].',
    { speaker: 'Aldwick Museum', status: 'organisation' },
  ),
  who(
    'they are the choir',
    'The Tideway Singers arrived without their music. [content “We know it by heart,”] [source they] [cue told] the verger, and they very nearly did.',
    { speaker: 'Tideway Singers', addressee: 'verger' },
  ),
  who(
    'who is the man before the comma',
    'Lars Odegaard, [source who] [cue said] [content he had slept in the car], was first in the queue. Behind him stood his rival, Nils Brekke.',
    { speaker: 'Lars Odegaard', status: 'named' },
  ),
  who(
    'her view is hers',
    'The reform has one friend in the valley, the accountant Judith Amsel. In [source her] [cue view], [content it is the first honest budget in years].',
    { speaker: 'Judith Amsel', status: 'named' },
  ),
  who(
    'the predecessor is named only after her quotation',
    'Asked about the mayor, Jonas Eide, his predecessor shrugged. [content “He knows where I live,”] [cue said] [source Karin Dahl].',
    { speaker: 'Karin Dahl', status: 'named' },
  ),
  who(
    'she goes on into the next paragraph',
    'The last to leave the hall was Beatrix Orme, with a box of unused ballots under her arm.\n\n[content “Somebody has to sweep up,”] [source she] [cue said].',
    { speaker: 'Beatrix Orme', status: 'named' },
  ),
  who(
    'a new subject takes the pronoun over',
    '[content#1 “The well is dry,”] [source#1 Anders Holt] [cue#1 said]. His neighbour Per Sundby brought out a bucket. [content#2 “Not mine,”] [source#2 he] [cue#2 said].',
    [{ speaker: 'Anders Holt' }, { speaker: 'Per Sundby', status: 'named' }],
  ),
];
