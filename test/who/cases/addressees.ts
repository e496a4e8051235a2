import { who } from '../who.ts';

export default [
  who('told an outlet', '[content “We sail at six,”] [source Tor Vik] [cue told] the Solway Echo.', {
    speaker: 'Tor Vik',
    addressee: 'Solway Echo',
  }),
  who('told a person', '[source Tor Vik] [cue told] his deputy, Wenche Lie, [content that the anchor was missing].', {
    speaker: 'Tor Vik',
    addressee: 'Wenche Lie',
  }),
  who(
    'told her, who is named before',
    'Wenche Lie came aboard at five. [source Tor Vik] [cue told] her [content that the anchor was missing].',
    { speaker: 'Tor Vik', addressee: 'Wenche Lie' },
  ),
  who('asked somebody', '[content “Where is the anchor?”] [source Wenche Lie] [cue asked] Tor Vik.', {
    speaker: 'Wenche Lie',
    addressee: 'Tor Vik',
    standing: 'asked',
  }),
  who(
    'asked by somebody',
    '[cue Asked by] [source the harbour master, Finn Dahl], [content where the anchor was], Tor Vik looked at the sea.',
    { speaker: 'Finn Dahl', addressee: 'Tor Vik', standing: 'asked', kind: 'question' },
  ),
  who(
    'in a call with somebody',
    'In a call with Finn Dahl, [source Tor Vik] [cue said] [content the anchor had been found].',
    { speaker: 'Tor Vik', addressee: 'Finn Dahl', medium: 'call' },
  ),
  who('to whom it was said', '[content “Keep your hats on,”] [source Honor Prewett] [cue said] to the cadets.', {
    speaker: 'Honor Prewett',
    addressee: 'cadets',
    kind: 'demand',
  }),
  who('urged somebody', '[source The vet] [cue urged] farmers [content to keep their dogs indoors].', {
    speaker: null,
    status: 'role',
    addressee: 'farmers',
    kind: 'demand',
  }),
  who('wrote to somebody', '[source Emil Stahl] [cue wrote] to the dean [content that the library had mice].', {
    speaker: 'Emil Stahl',
    addressee: 'dean',
  }),
  who('nobody is addressed', '[content “It is snowing,”] [cue said] [source Lionel Aske].', {
    speaker: 'Lionel Aske',
    addressee: null,
  }),
  who(
    'of whom one speaks is not to whom',
    '[source Lionel Aske] [cue said] of Judith Amsel [content that she could smell a bad invoice].',
    { speaker: 'Lionel Aske', addressee: null },
  ),
  who(
    'told in a book has no hearer',
    'As [cue told] in [source her memoir], [content the cellist Rena Stolz slept in her case].',
    { addressee: null },
  ),
];
