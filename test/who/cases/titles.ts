import { who } from '../who.ts';

export default [
  who('a title goes', '[source Foreign Minister Tarek Solh] [cue said] [content the border would open at dawn].', {
    speaker: 'Tarek Solh',
    status: 'named',
  }),
  who(
    'several titles go',
    '[source Rear Admiral Dame Honor Prewett] [cue said] [content the fleet had never been better painted].',
    { speaker: 'Honor Prewett', status: 'named' },
  ),
  who(
    'title and surname are the person above',
    'Esther Nkosi was sworn in as chief magistrate last spring. [source Judge Nkosi] [cue warned] [content that the gallery would be cleared].',
    { speaker: 'Esther Nkosi', status: 'named' },
  ),
  who(
    'a business title after the name',
    '[content “We are not for sale,”] [cue said] [source Corin Maddox, chief executive of Baltic Rope].',
    { speaker: 'Corin Maddox', status: 'named' },
  ),
  who(
    'a title with the organisation before the name',
    '[source Baltic Rope chairwoman Ilse Tamm] [cue said] [content the offer was an insult].',
    { speaker: 'Ilse Tamm', status: 'named' },
  ),
  who(
    'party and state in brackets',
    '[source Sen. Hollis Grant (D-Mich.)] [cue said] [content she had not read the amendment].',
    { speaker: 'Hollis Grant', status: 'named' },
  ),
  who(
    'former stays out of the name',
    '[source Former treasurer Amos Tilley] [cue said] [content the books had balanced in his day].',
    { speaker: 'Amos Tilley', status: 'named' },
  ),
  who(
    'a long role after the surname',
    '[source Oduya, the fire service’s deputy head of training], [cue said] [content the hose had been too short]. Grace Oduya joined the service in 2009.',
    { speaker: 'Grace Oduya', status: 'named' },
  ),
  who(
    'a lower-case trade before the name',
    'It was snowing by noon. [content “Perfect for cabbages,”] [cue said] [source market gardener Lionel Aske].',
    { speaker: 'Lionel Aske', status: 'named' },
  ),
];
