import { who } from '../who.ts';

/** All but the marked ones stand in an article of Thursday, 28 November 2024. */
const thursday = { published: '2024-11-28' };

export default [
  who(
    'a weekday is the last one',
    '[source Tor Vik] [cue said] on Wednesday [content the anchor had been found].',
    { when: 'Wednesday', said: { date: '2024-11-27', precision: 'day' } },
    thursday,
  ),
  who(
    'the weekday of the article is its own day',
    '[source Tor Vik] [cue said] on Thursday [content the anchor had been found].',
    { when: 'Thursday', said: { date: '2024-11-28', precision: 'day' } },
    thursday,
  ),
  who(
    'a weekday later in the week was last week',
    'On Saturday [source Tor Vik] [cue told] the crew [content to go home].',
    { when: 'On Saturday', said: { date: '2024-11-23', precision: 'day' }, addressee: 'crew' },
    thursday,
  ),
  who(
    'yesterday',
    '[content “It was under the sofa,”] [source Tor Vik] [cue admitted] yesterday.',
    { when: 'yesterday', said: { date: '2024-11-27', precision: 'day' }, stance: 'endorsing' },
    thursday,
  ),
  who(
    'last night',
    'Last night [source Tor Vik] [cue said] [content the fog would lift].',
    { when: 'Last night', said: { date: '2024-11-27', precision: 'day' } },
    thursday,
  ),
  who(
    'earlier this month',
    'Earlier this month [source Norbec] [cue said] [content the mill was safe].',
    { when: 'Earlier this month', said: { date: '2024-11', precision: 'month' } },
    thursday,
  ),
  who(
    'last week',
    '[source Norbec] [cue said] last week [content the mill was safe].',
    { when: 'last week', said: { date: '2024-11-18', precision: 'week' } },
    thursday,
  ),
  who(
    'this week',
    'In a letter this week, [source Emil Stahl] [cue said] [content the mice had won].',
    { when: 'this week', said: { date: '2024-11-25', precision: 'week' }, medium: 'letter' },
    thursday,
  ),
  who(
    'days ago',
    'Two days ago [source Emil Stahl] [cue said] [content the mice had been beaten].',
    { when: 'Two days ago', said: { date: '2024-11-26', precision: 'day' } },
    thursday,
  ),
  who(
    'a day that is still to come is not when it was said',
    'On Sunday Tor Vik sails north. [content “I shall take the long way,”] [source he] [cue said].',
    { speaker: 'Tor Vik', when: null },
    thursday,
  ),
  who(
    'a month and a day',
    '[source Norbec] [cue wrote] on Nov. 27 [content that the mill was for sale].',
    { when: 'Nov. 27', said: { date: '2024-11-27', precision: 'day' } },
    thursday,
  ),
  who(
    'a day of December read in January',
    '[source Norbec] [cue wrote] on Dec. 30 [content that the mill was for sale].',
    { when: 'Dec. 30', said: { date: '2024-12-30', precision: 'day' } },
    { published: '2025-01-02' },
  ),
  who(
    'a year',
    '[content “I shall grow cabbages,”] [source Lionel Aske] [cue said] in 2015.',
    { when: 'in 2015', said: { date: '2015', precision: 'year' } },
    thursday,
  ),
  who(
    'the article’s day is the one where it was written',
    '[source Tor Vik] [cue said] on Thursday night [content that the ferry had sailed].',
    { when: 'Thursday night', said: { date: '2024-11-28', precision: 'day' } },
    { published: '2024-11-28T23:40:00-05:00' },
  ),
  who(
    'the day of what is said is not the day of saying',
    '[source Tor Vik] [cue said] [content the anchor had gone missing on Wednesday].',
    { when: null },
    thursday,
  ),
  who(
    'the day of something else in the sentence',
    '[source Tor Vik, who was made captain on Monday], [cue said] [content the anchor was missing].',
    { when: null },
    thursday,
  ),
  who(
    'the day of the occasion goes on',
    'At a rally in Lydd on Sunday, [source#1 Dorian Fisk] [cue#1 promised] [content#1 a new clock]. [content#2 “A big one,”] [source#2 he] [cue#2 said].',
    [
      { when: 'Sunday', said: { date: '2024-11-24', precision: 'day' }, kind: 'commitment' },
      { when: 'Sunday', said: { date: '2024-11-24', precision: 'day' } },
    ],
    thursday,
  ),
  who(
    'a day without the article’s date is a phrase only',
    '[source Tor Vik] [cue said] on Wednesday [content the anchor had been found].',
    { when: 'Wednesday', said: { date: null, precision: null } },
  ),
];
