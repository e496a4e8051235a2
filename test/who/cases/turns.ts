import { who } from '../who.ts';

export default [
  who(
    'question and answer by letter',
    'The beekeeper Elsbet Moor talked to the Fen Review about winter.\n\n[source#1 Q][cue#1 :] [content#1 Do bees sleep?]\n\n[source#2 A][cue#2 :] [content#2 They hold hands and hum.]',
    [
      { status: 'author', standing: 'asked', kind: 'question' },
      { speaker: 'Elsbet Moor', status: 'named' },
    ],
  ),
  who(
    'I in an answer',
    'A conversation with the diver Hallvard Moe.\n\n[source#1 Q][cue#1 :] [content#1 Were you afraid?]\n\n[source#2 A][cue#2 :] [content#2 [source#3 I] [cue#3 thought] [content#3 the wreck was empty]. It was not.]',
    [{ standing: 'asked' }, { speaker: 'Hallvard Moe' }, { speaker: 'Hallvard Moe', standing: 'thought', within: 2 }],
  ),
  who(
    'names with colons',
    'From the minutes of the parish meeting, at which Maud Pargeter faced the treasurer, Leonard Stitch.\n\n[source#1 PARGETER][cue#1 :] [content#1 Where is the tombola money?]\n\n[source#2 STITCH][cue#2 :] [content#2 In the tombola.]',
    [
      { speaker: 'Maud Pargeter', status: 'named' },
      { speaker: 'Leonard Stitch', status: 'named' },
    ],
  ),
  who(
    'a role with a colon is the one who holds it',
    'Judge Esther Nkosi presided.\n\n[source#1 THE JUDGE][cue#1 :] [content#1 Sit down, Mr Avery.]\n\n[source#2 MR AVERY][cue#2 :] [content#2 There is no chair.]',
    [{ speaker: 'Esther Nkosi' }, { speaker: 'Avery' }],
  ),
  who(
    'a speaker nobody knows',
    '[source#1 UNIDENTIFIED SPEAKER][cue#1 :] [content#1 Louder!]\n\n[source#2 MAYOR ROE][cue#2 :] [content#2 I am as loud as I get.]',
    [{ speaker: null }, { speaker: 'ROE', status: 'named' }],
  ),
  who(
    'questions in bold type without letters',
    'Hallvard Moe has dived under the ice for thirty winters. He spoke to the Fen Review.\n\n[content#1 What do you hear down there?]\n\n[content#2 My own heart, and now and then a seal.]\n\n[content#3 Do you answer?]\n\n[content#4 It would be rude not to.]',
    [
      { standing: 'asked', kind: 'question' },
      { speaker: 'Hallvard Moe' },
      { standing: 'asked', kind: 'question' },
      { speaker: 'Hallvard Moe' },
    ],
  ),
  who(
    'initials stand for the two people introduced',
    'Fen Review: our editor Judith Amsel met Elsbet Moor.\n\n[source#1 JA][cue#1 :] [content#1 How many hives are left?]\n\n[source#2 EM][cue#2 :] [content#2 Eleven. Ten, if that one is dead.]',
    [{ speaker: 'Judith Amsel' }, { speaker: 'Elsbet Moor' }],
  ),
  who(
    'an answer of two paragraphs stays with its speaker',
    'A conversation with the diver Hallvard Moe.\n\n[source#1 Q][cue#1 :] [content#1 Why ice?]\n\n[source#2 A][cue#2 :] [content#2 It is quiet.\n\n[source#3 My father] [cue#3 used to say] [content#3 that water tells lies in summer].]',
    [{}, { speaker: 'Hallvard Moe' }, { speaker: null, status: 'role', within: 2 }],
  ),
];
