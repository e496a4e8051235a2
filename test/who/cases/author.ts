import { who } from '../who.ts';

export default [
  who(
    'I in a column',
    'The new benches are shaped like waves. [source I] [cue suspect] [content that nobody on the committee has ever sat down].',
    { status: 'author', standing: 'thought', kind: 'opinion' },
  ),
  who(
    'I in a column with a byline',
    'The new benches are shaped like waves. [source I] [cue suspect] [content that nobody on the committee has ever sat down].',
    { speaker: 'Vera Noll', status: 'author' },
    { authors: ['Vera Noll'] },
  ),
  who(
    'I in a column that names others',
    'Curtis Hale wants a new organ, and Wanda Lis wants it too. [source I] [cue think] [content that the old one will do].',
    { speaker: null, status: 'author' },
  ),
  who(
    'this newspaper understands',
    '[source This newspaper] [cue understands] [content that the minister has packed].',
    { status: 'author' },
    { outlet: 'The Solway Echo' },
  ),
  who(
    'we of an editorial',
    'The council had a year to find a plumber. [source We] [cue call on] it [content to resign].',
    { status: 'author', addressee: 'council', kind: 'demand' },
  ),
  who(
    'I told somebody',
    'Curtis Hale was tuning the organ when I came in. [source I] [cue told] him [content the vicar was looking for a quieter man].',
    { status: 'author', addressee: 'Curtis Hale' },
  ),
  who(
    'I inside a quotation is not the writer',
    'The wind got up as we talked. [content#1 “[source#2 I] [cue#2 think] [content#2 that is the roof],”] [cue#1 said] [source#1 Vera Noll].',
    [
      { speaker: 'Vera Noll', status: 'named' },
      { speaker: 'Vera Noll', status: 'named' },
    ],
  ),
  who(
    'another newspaper is not the writer',
    '[source The Lydd Courier] [cue understands] [content that the minister has unpacked].',
    { speaker: 'Lydd Courier', status: 'organisation' },
    { outlet: 'The Solway Echo' },
  ),
  who(
    'told me is not said by me',
    '[content “The eels are late,”] [source Wanda Lis] [cue told] me on the landing stage.',
    { speaker: 'Wanda Lis', status: 'named' },
  ),
];
