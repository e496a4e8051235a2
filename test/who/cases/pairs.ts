import { who } from '../who.ts';

export default [
  who(
    'the two men',
    'Emil Brandt met Viktor Sand at a motorway café. [source The two men] [cue agreed] [content that neither would sell].',
    { speaker: 'Emil Brandt & Viktor Sand', status: 'named' },
  ),
  who(
    'the two women, in company with a man',
    'Hedda Lunde, Greta Haas and the guide, Nils Brekke, waited for daylight. [source The two women] [cue said] [content they had sung].',
    { speaker: 'Hedda Lunde & Greta Haas', status: 'named' },
  ),
  who(
    'the pair',
    'Designers Aoife Lunt and Kenji Hara share one desk. [source The pair] [cue said] [content the chair had come first].',
    { speaker: 'Aoife Lunt & Kenji Hara', status: 'named' },
  ),
  who(
    'both',
    'Selma Kaya and Dorian Fisk want the same seat. [source Both] [cue say] [content the other is a decent person].',
    { speaker: 'Selma Kaya & Dorian Fisk', status: 'named' },
  ),
  who(
    'neither',
    'Selma Kaya and Dorian Fisk were shown the bill. [source Neither] [cue would say] [content who had ordered the lobster].',
    { speaker: 'Selma Kaya & Dorian Fisk', standing: 'not_said' },
  ),
  who(
    'the couple',
    'Rosa and Ignacio Peral bought the chapel for a song. [source The couple] [cue plan] [content to put the bath where the altar was].',
    { speaker: 'Rosa Peral & Ignacio Peral', status: 'named', standing: 'thought' },
  ),
  who(
    'two women who were never named',
    'The wall fell at noon. [source Two women in aprons] [cue said] [content it had been leaning since the fair].',
    { speaker: null, status: 'group' },
  ),
  who(
    'they after two people',
    'Jette Kold and Rune Falk rowed home in the dark. [content “We followed the dog,”] [source they] [cue said].',
    { speaker: 'Jette Kold & Rune Falk', status: 'named' },
  ),
  who(
    'both parties are the two that are named',
    'The Harbour Party and the Land League share the council. [source Both parties] [cue have pledged] [content to mend the clock].',
    { speaker: 'Harbour Party & Land League', status: 'organisation' },
  ),
];
