import { who } from '../who.ts';

export default [
  who(
    'an acronym in brackets, then alone',
    'The Northern Alliance of Beekeepers (NAB) met in a barn. [source NAB] [cue called for] [content a ban on the spray].',
    { speaker: 'Northern Alliance of Beekeepers', status: 'organisation', kind: 'demand' },
  ),
  who(
    'an acronym that nothing in the text spells out',
    '[source OKRAM] [cue said] [content the last lorry had reached the camp on Thursday].',
    { speaker: 'OKRAM', status: 'organisation' },
  ),
  who(
    'the full name follows the acronym',
    '[source The RSTC] [cue said] [content tolls would rise in May]. The Regional State Toll Commission runs four bridges.',
    { speaker: 'Regional State Toll Commission', status: 'organisation' },
  ),
  who(
    'a report speaks for the body that wrote it',
    'The Audit Office published its findings on Monday. [source Its report] [cue said] [content half of the benches did not exist].',
    { speaker: 'Audit Office', status: 'organisation', medium: 'report' },
  ),
  who(
    'a spokesman for the union by name is a person',
    '[source Union spokesman Piers Lockyer] [cue said] [content the bins would stay full].',
    { speaker: 'Piers Lockyer', status: 'named' },
  ),
  who(
    'the party',
    'The Harbour Party won two seats in Lydd. [source The party] [cue promised] [content a ferry on Sundays].',
    { speaker: 'Harbour Party', status: 'organisation', kind: 'commitment' },
  ),
  who(
    'the court',
    'The Court of Appeal in Brod heard the case in an hour. [source The court] [cue ruled] [content that the goat was not a vehicle].',
    { speaker: 'Court of Appeal', status: 'organisation' },
  ),
  who('police are a group without a name', '[source Police] [cue said] [content the horse had not been drinking].', {
    speaker: null,
    status: 'group',
  }),
  who(
    'the police of a town are an organisation',
    '[source Tarn City Police Department] [cue said on Facebook] [content that the horse had been returned].',
    { speaker: 'Tarn City Police Department', status: 'organisation', medium: 'Facebook' },
  ),
];
