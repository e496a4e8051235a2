import { who } from '../who.ts';

export default [
  who(
    'the mayor after Mayor Ana Roe',
    'Mayor Ana Roe opened the lido in a borrowed cap. [content “It is colder than the budget,”] [source the mayor] [cue said].',
    { speaker: 'Ana Roe', status: 'named' },
  ),
  who(
    'the role comes by way of an appositive',
    'Tomas Brandl, the coach of Union Seegrund, refused to shake hands. [source The coach] [cue said] [content he had a cold].',
    { speaker: 'Tomas Brandl', status: 'named' },
  ),
  who(
    'another word for the same role',
    'Gunilla Ek, chief executive of Polar Ferries, answered for an hour. [source The company’s boss] [cue said] [content no ship would sail on Christmas Day].',
    { speaker: 'Gunilla Ek', status: 'named' },
  ),
  who(
    'two offices are kept apart',
    'Mayor Ana Roe and the harbour master, Finn Dahl, watched from the quay. [source The harbour master] [cue said] [content the crane had been serviced].',
    { speaker: 'Finn Dahl', status: 'named' },
  ),
  who(
    'another town’s mayor is somebody else',
    'Mayor Ana Roe of Lydd was the first to sign. [source The mayor of Tarn, across the river], [cue said] [content he would think about it].',
    { speaker: null, status: 'role' },
  ),
  who(
    'a role that nobody is named for',
    'The pharmacy in Mill Street stayed shut. [source A delivery driver] [cue said] [content the shutters had been down since Tuesday].',
    { speaker: null, status: 'role' },
  ),
  who(
    'a spokeswoman is not the one she speaks for',
    'Senator Hollis Grant was at sea when the vote was called. [source Her spokeswoman] [cue said] [content she would have voted no].',
    { speaker: null, status: 'role' },
  ),
  who(
    'a spokeswoman who gets a name later',
    '[source A spokeswoman for the airport] [cue said] [content the fog would lift by ten]. The spokeswoman, Petra Lindahl, then looked out of the window.',
    { speaker: 'Petra Lindahl', status: 'named' },
  ),
  who(
    'the candidate',
    'Bartosz Wilk is standing in Ward Six for the third time. [source The candidate] [cue said] [content his shoes would not survive a fourth].',
    { speaker: 'Bartosz Wilk', status: 'named' },
  ),
  who(
    'the former minister is not the minister',
    'Health Minister Paula Serrano took over in May from Jan Kubik. [source The former minister] [cue said] [content he had left the keys on the desk].',
    { speaker: 'Jan Kubik', status: 'named' },
  ),
  who(
    'an affiliation by possessive',
    '[source Polar Ferries’ head of safety] [cue said] [content the lifeboats had been painted, not inspected].',
    { speaker: null, status: 'role', affiliation: 'Polar Ferries' },
  ),
  who('an affiliation by for', '[source A lawyer for the Hexham Diocese] [cue declined] [content to comment].', {
    speaker: null,
    status: 'role',
    affiliation: 'Hexham Diocese',
    standing: 'not_said',
  }),
];
