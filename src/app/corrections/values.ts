import { z } from 'zod';
import { STATUSES, statement } from '../../core/statement.ts';

/** What is right instead, by action. Offsets are UTF-16 code units of the document's text, half-open. */

const span = z
  .strictObject({ start: z.int().nonnegative(), end: z.int().positive() })
  .refine(({ start, end }) => start < end, 'a span must end after it starts');

const who = z.strictObject({
  /** Null where nobody can know. */
  name: z.string().min(1).max(200).nullable(),
  status: z.enum(STATUSES),
  /** The archive's speaker that was picked; null for one by name, whom the archive then finds or makes. */
  entityId: z.string().max(100).nullable(),
});

/** The statement as it was shown, so that the correction stands even where a later reading no longer finds it. */
const was = { was: statement };

export const correctionValue = z.discriminatedUnion('action', [
  /** `speaker` is filled in when it is made: who was shown as speaking, should a later reading say another. */
  z.strictObject({ action: z.literal('right'), ...was, speaker: who.optional() }),
  z.strictObject({ action: z.literal('not-a-quote'), ...was }),
  z.strictObject({ action: z.literal('speaker'), ...was, speaker: who }),
  z.strictObject({
    action: z.literal('span'),
    ...was,
    content: z.array(span).min(1).max(50),
    cue: z.array(span).max(50).optional(),
    source: z.array(span).max(50).optional(),
  }),
  z.strictObject({
    action: z.literal('missing'),
    content: z.array(span).min(1).max(50),
    cue: z.array(span).max(50),
    source: z.array(span).max(50),
    speaker: who,
  }),
]);
export type CorrectionValue = z.infer<typeof correctionValue>;
export type Who = z.infer<typeof who>;
