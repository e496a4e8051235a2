import { who } from '../who.ts';

export default [
  who('it was said', 'By nightfall [cue it was said] [content that the dam had a crack in it].', {
    speaker: null,
    status: 'unknown',
  }),
  who('a passive without by', 'Greta Haas [cue was told] [content to hand in her skis].', {
    speaker: null,
    status: 'unknown',
    addressee: 'Greta Haas',
  }),
  who(
    'a passive with by has a speaker',
    'Greta Haas [cue was told] by [source Nils Brekke] [content to hand in her skis].',
    { speaker: 'Nils Brekke', status: 'named', addressee: 'Greta Haas' },
  ),
  who(
    'is expected',
    'Tobias Renk shut the gate behind the vet. [content The herd] [cue is expected] [content to recover].',
    { speaker: null, status: 'unknown', standing: 'thought', kind: 'prediction' },
  ),
  who(
    'those asked in a poll',
    '[source Some 62 percent of those questioned] [cue said] [content they had never crossed the bridge].',
    { speaker: null, status: 'group' },
  ),
  who(
    'reportedly',
    'Ana Roe sold the yacht in June, and [content the buyer] [cue reportedly] [content paid in wine].',
    { speaker: null, status: 'unknown' },
  ),
  who(
    'allegedly is nobody’s and is doubted',
    'The goat, [content which] [cue allegedly] [content ate the ballots], belongs to the returning officer.',
    { speaker: null, status: 'unknown', stance: 'doubting' },
  ),
  who('a rumour', 'Vera Noll has retired, and there are [cue rumours] [content that the whale will be sold].', {
    speaker: null,
    status: 'unknown',
  }),
  who(
    'whoever it was that wrote it on the wall',
    'Across the gate of the mill [source someone] [cue had painted] [content “NO MORE FLOUR”].',
    { speaker: null },
  ),
  who(
    'asked without an asker',
    '[cue#1 Asked] [content#1 whether the whale would be missed], [source#2 Vera Noll] [cue#2 said] [content#2 it had been a good listener].',
    [
      { speaker: null, standing: 'asked', kind: 'question', addressee: 'Vera Noll' },
      { speaker: 'Vera Noll', standing: 'said' },
    ],
  ),
];
