import { who } from '../who.ts';

export default [
  who(
    'I inside a quotation is its speaker',
    '[content#1 “[source#2 I] [cue#2 told] them [content#2 the pump would fail],”] [cue#1 said] [source#1 Selma Kaya].',
    [
      { speaker: 'Selma Kaya', within: null },
      { speaker: 'Selma Kaya', status: 'named', within: 1 },
    ],
  ),
  who(
    'my wife inside a quotation is not the speaker',
    '[content#1 “[source#2 My wife] [cue#2 says] [content#2 I snore],”] [source#1 Otto Weiss] [cue#1 admitted].',
    [
      { speaker: 'Otto Weiss', stance: 'endorsing' },
      { speaker: null, status: 'role', within: 1 },
    ],
  ),
  who(
    'he inside a quotation is somebody spoken of',
    'Gustav Rebane left no will. [content#1 “[source#2 He] [cue#2 said] [content#2 paper was for sails],”] [cue#1 said] [source#1 his niece, Ilse Tamm].',
    [{ speaker: 'Ilse Tamm' }, { speaker: 'Gustav Rebane', within: 1 }],
  ),
  who(
    'a quotation inside a quotation',
    '[content#1 “I rang the bell and [source#2 the monk] [cue#2 said], [content#2 ‘We are closed for silence,’]”] [source#1 Ottmar Kling] [cue#1 recalled].',
    [
      { speaker: 'Ottmar Kling', within: null },
      { speaker: null, status: 'role', within: 1 },
    ],
  ),
  who(
    'we of a spokesman is his side',
    '[content#1 “[source#2 We] [cue#2 expect] [content#2 the ferry to sail],”] [cue#1 said] [source#1 Tor Vik, a spokesman for Polar Ferries].',
    [
      { speaker: 'Tor Vik', status: 'named' },
      { standing: 'thought', kind: 'prediction', within: 1 },
    ],
  ),
  who(
    'I inside the quotation of somebody unnamed',
    '[content#1 “[source#2 I] [cue#2 thought] [content#2 it was thunder],”] [cue#1 said] [source#1 a night watchman].',
    [
      { speaker: null, status: 'role' },
      { speaker: null, status: 'role', standing: 'thought', within: 1 },
    ],
  ),
  who(
    'you inside a question is the one asked',
    'Dr Colm Avery took the stand. [content#1 “When did [source#2 you] [cue#2 learn] [content#2 that the brakes were gone]?”] [cue#1 asked] [source#1 the judge, Esther Nkosi].',
    [
      { speaker: 'Esther Nkosi', standing: 'asked' },
      { speaker: 'Colm Avery', within: 1 },
    ],
  ),
];
