import { who } from '../who.ts';

export default [
  who(
    'a paper reported that somebody said',
    '[source#1 The Lydd Courier] [cue#1 reported] [content#1 that [source#2 Ana Roe] [cue#2 had said] [content#2 the yacht was for sale]].',
    [
      { speaker: 'Lydd Courier', status: 'organisation' },
      { speaker: 'Ana Roe', via: ['Lydd Courier'], within: 1 },
    ],
  ),
  who(
    'according to a paper',
    '[source Ana Roe] [cue has told] friends [content the yacht was a mistake], according to the Lydd Courier.',
    { speaker: 'Ana Roe', via: ['Lydd Courier'], addressee: 'friends' },
  ),
  who('citing', '[content The yacht has been sunk], [source the Lydd Courier] [cue reported], citing two fishermen.', {
    speaker: 'Lydd Courier',
    status: 'organisation',
  }),
  who(
    'two hands deep',
    'The Sift wrote on Friday, quoting the Lydd Courier, that [source Ana Roe] [cue had called] [content the yacht “a floating bill”].',
    { speaker: 'Ana Roe', via: ['Sift', 'Lydd Courier'] },
  ),
  who(
    'a summary a paragraph away',
    'The Lydd Courier summed up her evening with the voters as follows.\n\n[source Ana Roe] [cue said] [content the yacht had never left the dock].',
    { speaker: 'Ana Roe', via: ['Lydd Courier'] },
  ),
  who('told a paper is no relay', '[content “It is a dinghy,”] [source Ana Roe] [cue told] the Lydd Courier.', {
    speaker: 'Ana Roe',
    via: [],
    addressee: 'Lydd Courier',
  }),
  who(
    'a paper that is only spoken of is no relay',
    '[source Ana Roe] [cue said] [content the Lydd Courier had invented the yacht].',
    { speaker: 'Ana Roe', via: [] },
  ),
  who(
    'a person passes it on',
    'Her brother-in-law, Hugo Brandt, recalled that [source Ana Roe] [cue had sworn] [content never to sail again].',
    { speaker: 'Ana Roe', via: ['Hugo Brandt'], kind: 'commitment' },
  ),
  who(
    'the relay ends with its paragraph',
    'The Lydd Courier reported on Monday that [source#1 Ana Roe] [cue#1 had called] [content#1 the yacht “a floating bill”].\n\nRoe came to our office on Tuesday. [content#2 “I never said that,”] [source#2 she] [cue#2 said].',
    [
      { speaker: 'Ana Roe', via: ['Lydd Courier'] },
      { speaker: 'Ana Roe', via: [] },
    ],
  ),
];
