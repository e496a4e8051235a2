import { who } from '../who.ts';

export default [
  who(
    'a poll is called by who made it',
    '[source A new Solway Echo poll] [cue found] [content that most sailors want a longer pier].',
    { speaker: 'Solway Echo poll', status: 'organisation' },
  ),
  who(
    'two who made one',
    '[source The latest Solway Echo/NorthSea News poll] [cue shows] [content that few sailors like the new pier].',
    { speaker: 'Solway Echo/NorthSea News poll', status: 'organisation' },
  ),
  who(
    'the poll that was named before',
    'A Solway Echo poll was taken in May. [cue According to] [source the poll], [content most sailors want a longer pier].',
    { speaker: 'Solway Echo poll', status: 'organisation' },
  ),
  who(
    'a poll that is named later',
    '[source A new poll] [cue found] [content that most sailors want a longer pier]. The Solway Echo poll was taken in May.',
    { speaker: 'Solway Echo poll', status: 'organisation' },
  ),
  who('polls are many', '[source Polls] [cue say] [content that most sailors want a longer pier].', {
    speaker: null,
  }),
];
