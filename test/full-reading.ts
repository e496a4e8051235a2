import type { Statement } from '../src/core/statement.ts';
import { quoted, type Roles, readingOf } from './example-reading.ts';

const text = `Bridge vote splits Lenzbruck

“The old bridge will be closed by March,” Mira Oduya, the mayor, said on Wednesday. “It has carried us for ninety years, and it is tired.”

She promised reporters that “nobody will be cut off”, and thanked those who had looked at the piers.

The Sund Herald, citing Radio Sund, reported that Ms Oduya had earlier admitted in a letter that the money was missing.

A spokesman for the harbour authority claimed that large ships could wait outside for a year.

Many residents hope for a ferry that runs at night.

“We were shown the plans an hour before the vote,” two members of the council, who did not want to be named, wrote last week.

“Where is the second survey?” asked Tom Hale, who had read “The Long Crossing” aloud there a month ago.

The harbour master denied that the divers had warned him that the third pier was hollow.

Lund Engineering had demanded in 2019 that the piers be rebuilt first.

The older man declined to say whether the council would pay.

If the vote went wrong, critics of the mayor would shout “we told you so” from the quay.

I, for one, doubt that anyone has counted the cars.
`;

const named = (name: string, probability: number, decidedBy: string): Partial<Statement['speaker']> => ({
  name,
  probability,
  decidedBy,
  candidates: [{ name, probability }],
});

const roles: readonly Roles[] = [
  {
    content: ['“The old bridge will be closed by March,”', '“It has carried us for ninety years, and it is tired.”'],
    cue: 'said',
    source: 'Mira Oduya, the mayor,',
    speaker: named('Mira Oduya', 0.99, 'speaker/full-name'),
    said: { date: '2024-11-27', precision: 'day', phrase: 'on Wednesday', decidedBy: 'day/same-sentence' },
    ...{ standing: 'said', kind: 'prediction', stance: 'neutral' },
  },
  {
    content: 'that “nobody will be cut off”',
    cue: 'promised',
    source: 'She',
    form: 'mixed',
    speaker: {
      ...named('Mira Oduya', 0.93, 'coreference/pronoun'),
      evidence: ['the only woman named before', 'speaks in the paragraph before'],
      candidates: [
        { name: 'Mira Oduya', probability: 0.93 },
        { name: 'Tom Hale', probability: 0.02 },
      ],
    },
    addressee: 'reporters',
    said: { date: '2024-11-27', precision: 'day', phrase: 'on Wednesday', decidedBy: 'day/carried-on' },
    ...{ standing: 'said', kind: 'commitment', stance: 'neutral' },
  },
  {
    content: 'that the money was missing',
    cue: 'had earlier admitted',
    source: 'Ms Oduya',
    form: 'indirect',
    speaker: named('Mira Oduya', 0.97, 'coreference/surname'),
    medium: 'a letter',
    via: ['The Sund Herald', 'Radio Sund'],
    said: { date: '2024-11-28', precision: 'before', phrase: 'earlier', decidedBy: 'day/same-sentence' },
    ...{ standing: 'said', kind: 'statement', stance: 'endorsing' },
  },
  {
    content: 'that large ships could wait outside for a year',
    cue: 'claimed',
    source: 'A spokesman for the harbour authority',
    form: 'indirect',
    speaker: { status: 'role', affiliation: 'Lenz Harbour Authority', decidedBy: 'speaker/role' },
    ...{ standing: 'said', kind: 'opinion', stance: 'doubting' },
  },
  {
    content: 'a ferry that runs at night',
    cue: 'hope for',
    source: 'Many residents',
    form: 'indirect',
    speaker: { status: 'group', decidedBy: 'speaker/group' },
    ...{ standing: 'thought', kind: 'other', stance: 'neutral' },
  },
  {
    content: '“We were shown the plans an hour before the vote,”',
    cue: 'wrote',
    source: 'two members of the council, who did not want to be named,',
    speaker: { status: 'anonymous', decidedBy: 'speaker/anonymous' },
    said: { date: '2024-11-18', precision: 'week', phrase: 'last week', decidedBy: 'day/same-sentence' },
    ...{ standing: 'said', kind: 'statement', stance: 'neutral' },
  },
  {
    content: '“Where is the second survey?”',
    cue: 'asked',
    source: 'Tom Hale',
    speaker: named('Tom Hale', 0.99, 'speaker/full-name'),
    said: { date: '2024-10', precision: 'month', phrase: 'a month ago', decidedBy: 'day/same-sentence' },
    ...{ standing: 'asked', kind: 'question', stance: 'neutral' },
  },
  {
    content: 'that the divers had warned him that the third pier was hollow',
    cue: 'denied',
    source: 'The harbour master',
    form: 'indirect',
    speaker: { ...named('Per Lund', 0.81, 'role/by-article'), evidence: ['called harbour master in the caption'] },
    ...{ standing: 'denied', kind: 'statement', stance: 'neutral' },
  },
  {
    content: 'that the third pier was hollow',
    cue: 'had warned',
    source: 'the divers',
    form: 'indirect',
    speaker: { status: 'group', decidedBy: 'speaker/group' },
    within: 7,
    ...{ standing: 'said', kind: 'statement', stance: 'neutral' },
  },
  {
    content: 'that the piers be rebuilt first',
    cue: 'had demanded',
    source: 'Lund Engineering',
    form: 'indirect',
    speaker: { ...named('Lund Engineering', 0.96, 'speaker/organisation'), status: 'organisation' },
    said: { date: '2019', precision: 'year', phrase: 'in 2019', decidedBy: 'day/same-sentence' },
    ...{ standing: 'said', kind: 'demand', stance: 'neutral' },
  },
  {
    content: 'whether the council would pay',
    cue: 'declined to say',
    source: 'The older man',
    form: 'indirect',
    speaker: {
      decidedBy: 'speaker/below-threshold',
      evidence: ['a man, named in the paragraph before the last'],
      candidates: [
        { name: 'Tom Hale', probability: 0.44 },
        { name: 'Per Lund', probability: 0.41 },
      ],
    },
    ...{ standing: 'not_said', kind: 'question', stance: 'neutral' },
  },
  {
    content: '“we told you so”',
    cue: 'would shout',
    source: 'critics of the mayor',
    speaker: { status: 'group', decidedBy: 'speaker/group' },
    ...{ standing: 'imagined', kind: 'opinion', stance: 'neutral' },
  },
  {
    content: 'that anyone has counted the cars',
    cue: 'doubt',
    source: 'I, for one,',
    form: 'indirect',
    speaker: { status: 'author', name: 'Eva Berg', probability: 0.9, decidedBy: 'speaker/author' },
    ...{ standing: 'thought', kind: 'opinion', stance: 'neutral' },
  },
];

/** An article of our own in which every field of a statement is filled, and every status, standing, kind and stance occurs. */
export const fullReading = readingOf(text, roles, {
  id: 'bridge-vote',
  metadata: {
    title: 'Bridge vote splits Lenzbruck',
    authors: ['Eva Berg'],
    outlet: 'The Lenz Courier',
    published: '2024-11-28',
    language: 'en-GB',
    address: null,
  },
  unattributed: [{ ...quoted(text, '“The Long Crossing”'), seems: 'title', decidedBy: 'example/capitals' }],
  issues: [{ rule: 'example/noticed', message: 'An example, made for tests.', severity: 'info', span: null }],
});
