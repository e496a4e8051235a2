import type { Reading } from '../../core/statement.ts';
import { standingList, standings } from '../wording/standings.ts';
import { statuses, statusList } from '../wording/statuses.ts';

const forms = [
  ['direct', 'the speaker’s own words, in quotation marks'],
  ['mixed', 'partly in quotation marks'],
  ['indirect', 'in the writer’s words'],
] as const;

/** What the lines and signs mean; of the signs, those that this article has. */
export function legend({ statements, unattributed }: Reading): string {
  const status = statusList.filter((one) => statements.some(({ speaker }) => speaker.status === one));
  const apart = standingList.filter(
    (one) => standings[one].sign && statements.some(({ standing }) => standing === one),
  );
  const lines = [
    ...forms.map(([form, meaning]) => entry(`<span class="content ${form}">${form}</span>`, meaning)),
    apart.length > 0 ? entry('<span class="content apart">set apart</span>', apartWords(apart)) : '',
    unattributed.length > 0 ? entry('<span class="unattributed">quoted</span>', 'credited to nobody') : '',
  ];
  const signs = status.map((one) => entry(statuses[one].sign, statuses[one].word));
  return `<details class="legend"><summary>What the lines and signs mean</summary><dl>${lines.join('')}</dl><dl class="signs">${signs.join('')}</dl></details>`;
}

const apartWords = (apart: readonly (keyof typeof standings)[]): string =>
  `${apart.map((one) => standings[one].word).join(', ')}; what was not said or is imagined counts as nobody’s words`;

const entry = (sign: string, meaning: string): string => `<div><dt>${sign}</dt><dd>${meaning}</dd></div>`;
