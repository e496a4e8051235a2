import type { SpeakerStatus } from '../../core/statement.ts';

interface StatusSign {
  /** For the eye: one column of a terminal. */
  readonly sign: string;
  /** The same in words. */
  readonly word: string;
}

/** How well a speaker is known, from a full disc to a question mark. */
export const statuses: Readonly<Record<SpeakerStatus, StatusSign>> = {
  named: { sign: '●', word: 'named person' },
  organisation: { sign: '■', word: 'organisation' },
  role: { sign: '◐', word: 'role without a name' },
  group: { sign: '❖', word: 'group' },
  anonymous: { sign: '○', word: 'anonymous' },
  author: { sign: '✎', word: 'the writer' },
  unknown: { sign: '?', word: 'unknown' },
};

export const statusList = Object.keys(statuses) as readonly SpeakerStatus[];
