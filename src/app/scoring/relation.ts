import type { Span } from '../../core/span.ts';

export const roles = ['source', 'cue', 'content'] as const;
export type Role = (typeof roles)[number];

/** One attribution relation; offsets are UTF-16 code units of its text. Spans of a role stand by position. */
export type MarkedRelation = Record<Role, Span[]>;
