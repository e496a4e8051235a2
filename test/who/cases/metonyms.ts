import { who } from '../who.ts';

export default [
  who(
    'a capital speaks',
    '[source Moscow] [cue said] [content it would answer in kind], and recalled its envoy before lunch.',
    { speaker: 'Moscow', status: 'organisation' },
  ),
  who('a building speaks', '[source The White House] [cue said] [content the call had lasted nine minutes].', {
    speaker: 'White House',
    status: 'organisation',
  }),
  who('a street speaks', '[source Downing Street] [cue declined] [content to say who had ordered the curtains].', {
    speaker: 'Downing Street',
    status: 'organisation',
    standing: 'not_said',
  }),
  who(
    'the company is the one named above',
    'Ferrowerk will close its smelter at Brod. [content “The ore is gone,”] [source the company] [cue said in a letter] to its 900 workers.',
    { speaker: 'Ferrowerk', status: 'organisation' },
  ),
  who(
    'the paper is the one named above',
    'The Solway Echo printed the diary on its front page. [source The paper] [cue said] [content it had been left in a taxi].',
    { speaker: 'Solway Echo', status: 'organisation' },
  ),
  who(
    'the firm is the buyer, for the seller was asked after',
    'Kestrel Tools has bought its rival Ambler & Co for an undisclosed sum. Asked about jobs at Ambler, [source the buyer] [cue said] [content there were “no plans”].',
    { speaker: 'Kestrel Tools', status: 'organisation' },
  ),
  who(
    'the government of a country that is named',
    'Belgium will not send a ship. [source The Belgian government] [cue said] [content it had none to spare].',
    { status: 'organisation' },
  ),
  who(
    'a place where somebody speaks is not the speaker',
    'In Moscow, [source the violinist Kirill Aksyonov] [cue said] [content he missed the rain].',
    { speaker: 'Kirill Aksyonov', status: 'named' },
  ),
  who(
    'the house where it was said is not the speaker',
    'At the White House on Friday, [source the gardener Lou Tasker] [cue said] [content the moles were winning].',
    { speaker: 'Lou Tasker', status: 'named' },
  ),
  who(
    'a club by its town',
    'Seegrund lost again, 3-0 at home. [source Seegrund] [cue have asked] the league [content for a replay], because of a dog on the pitch.',
    { speaker: 'Seegrund', status: 'organisation', addressee: 'league' },
  ),
  who(
    'the ministry',
    'The Ministry of Fisheries counted the seals twice. [source The ministry] [cue put] the number at [content “rather more than last year”].',
    { speaker: 'Ministry of Fisheries', status: 'organisation' },
  ),
];
