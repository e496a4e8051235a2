import { who } from '../who.ts';

export default [
  who(
    'X said that Y had promised',
    '[source#1 Ilse Tamm] [cue#1 said] [content#1 that [source#2 Gustav Rebane] [cue#2 had promised] her [content#2 the loft]].',
    [
      { speaker: 'Ilse Tamm', within: null },
      { speaker: 'Gustav Rebane', addressee: 'Ilse Tamm', within: 1 },
    ],
  ),
  who(
    'three deep',
    '[source#1 The notary, Pavel Hruska], [cue#1 wrote] [content#1 that [source#2 Tamm] [cue#2 claimed] [content#2 [source#3 Rebane] [cue#3 had told] her [content#3 the will was in the piano]]].',
    [{ speaker: 'Pavel Hruska', within: null }, { within: 1, stance: 'doubting' }, { within: 2 }],
  ),
  who(
    'two side by side in one',
    '[source#1 Finn Dahl] [cue#1 said] [content#1 that [source#2 the owner] [cue#2 blamed] [content#2 the crane] and [source#3 the driver] [cue#3 blamed] [content#3 the owner]].',
    [{ within: null }, { within: 1, status: 'role' }, { within: 1, status: 'role' }],
  ),
  who(
    'one after the other are not within each other',
    '[source#1 Selma Kaya] [cue#1 said] [content#1 the pump had failed], and [source#2 Dorian Fisk] [cue#2 said] [content#2 it had been made to].',
    [{ within: null }, { within: null }],
  ),
  who(
    'a denial of a saying',
    '[source#1 Hugo Brandt] [cue#1 denied] [content#1 that [source#2 he] [cue#2 had said] [content#2 the yacht was a gift]].',
    [
      { speaker: 'Hugo Brandt', standing: 'denied', within: null },
      { speaker: 'Hugo Brandt', within: 1 },
    ],
  ),
  who(
    'a relative clause of the source is outside the content',
    '[source#1 Wanda Lis, [source#2 who] [cue#2 believes] [content#2 in ghosts]], [cue#1 said] [content#1 the mill was empty].',
    [
      { speaker: 'Wanda Lis', within: null },
      { speaker: 'Wanda Lis', standing: 'thought', within: null },
    ],
  ),
];
