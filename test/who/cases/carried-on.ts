import { who } from '../who.ts';

export default [
  who(
    'a quotation without a source in the same paragraph',
    '[content#1 “I mend what comes,”] [cue#1 said] [source#1 Basil Crowther]. The kettle clicked off. [content#2 “Mostly it is the spring.”]',
    [{ speaker: 'Basil Crowther' }, { speaker: 'Basil Crowther', status: 'named' }],
  ),
  who(
    'a quotation without a source in the next paragraph',
    '[content#1 “We were told to wait,”] [cue#1 said] [source#1 Noor Haddad], holding two numbered tickets.\n\n[content#2 “So we waited. It is what we are good at.”]',
    [{ speaker: 'Noor Haddad' }, { speaker: 'Noor Haddad', status: 'named' }],
  ),
  who(
    'he carries on though another is spoken of between',
    '[content#1 “It was a good boat,”] [source#1 Finn Dahl] [cue#1 said]. His uncle, Arvid Dahl, had built it in a cellar.\n\n[content#2 “They had to take the wall down to get it out.”]',
    [{ speaker: 'Finn Dahl' }, { speaker: 'Finn Dahl' }],
  ),
  who(
    'the sentence before hands the word over',
    '[content#1 “No comment,”] [cue#1 said] [source#1 Emil Stahl]. Then his assistant, Klara Jost, took the microphone.\n\n[content#2 “What the professor means is yes.”]',
    [{ speaker: 'Emil Stahl' }, { speaker: 'Klara Jost' }],
  ),
  who(
    'three in a row',
    '[content#1 “First we count the sheep,”] [cue#1 said] [source#1 Tobias Renk].\n\n[content#2 “Then we count the dogs.”]\n\n[content#3 “Then we count the sheep again.”]',
    [{ speaker: 'Tobias Renk' }, { speaker: 'Tobias Renk' }, { speaker: 'Tobias Renk', status: 'named' }],
  ),
  who(
    'someone without a name carries on',
    '[content#1 “I only came for stamps,”] [cue#1 said] [source#1 a woman at the counter].\n\n[content#2 “Now I am a witness.”]',
    [
      { speaker: null, status: 'role' },
      { speaker: null, status: 'role' },
    ],
  ),
  who(
    'a colon and a name come before it',
    'Milena Dragan wiped her hands on a rag and looked at the engine: [content “That is not a noise, that is a confession.”]',
    { speaker: 'Milena Dragan', status: 'named' },
  ),
];
