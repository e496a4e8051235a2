import { who } from '../who.ts';

export default [
  who('experts', '[source Experts] [cue say] [content the frogs will be back by April].', {
    speaker: null,
    status: 'group',
  }),
  who(
    'a group of a party',
    '[source Several Harbour Party councillors] [cue said] [content they had not been shown the plan].',
    { speaker: null, status: 'group', affiliation: 'Harbour Party' },
  ),
  who(
    'officials of a ministry',
    '[source Officials at the Ministry of Fisheries] [cue said] [content the seals had been miscounted].',
    {
      speaker: null,
      status: 'group',
      affiliation: 'Ministry of Fisheries',
    },
  ),
  who(
    'some of them',
    'About ninety people came to the hall in Lyle. [source Some] [cue asked] [content why the doors had been locked].',
    { speaker: null, status: 'group' },
  ),
  who(
    'critics of somebody are not that somebody',
    '[source Critics of Emil Stahl] [cue say] [content the letter was overdue].',
    { speaker: null, status: 'group' },
  ),
  who(
    'members of a team',
    'Union Seegrund took the long way home. [source The players] [cue sang] [content that they had never wanted the cup].',
    { speaker: null, status: 'group', affiliation: 'Union Seegrund' },
  ),
  who(
    'workers who are not their union',
    '[source Striking crane drivers] [cue warned] [content that the ships would wait].',
    {
      speaker: null,
      status: 'group',
    },
  ),
  who('people in general', 'You will not find it on a map. [source People] [cue say] [content the road moves].', {
    speaker: null,
    status: 'group',
  }),
  who('nobody', '[source Nobody on the quay] [cue believed] [content the crane would hold].', {
    speaker: null,
    standing: 'not_said',
  }),
];
