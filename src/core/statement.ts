import { z } from 'zod';

/** The shapes users meet, as zod schemas: the single truth for JSON. All offsets are UTF-16 code units, half-open. */

const offset = z.int().nonnegative();

/** A span with the words that it claims, for people; the offsets rule. */
const quotedSpan = z.strictObject({ start: offset, end: offset, text: z.string() });
export type QuotedSpan = z.infer<typeof quotedSpan>;

export const FORMS = ['direct', 'indirect', 'mixed'] as const;
const form = z.enum(FORMS);
export type Form = z.infer<typeof form>;

export const STANDINGS = ['said', 'thought', 'asked', 'denied', 'not_said', 'imagined'] as const;
export const KINDS = ['statement', 'opinion', 'prediction', 'commitment', 'demand', 'question', 'other'] as const;
export const STANCES = ['neutral', 'endorsing', 'doubting'] as const;
export const STATUSES = ['named', 'organisation', 'role', 'group', 'anonymous', 'author', 'unknown'] as const;

const standing = z.enum(STANDINGS);
const kind = z.enum(KINDS);
const stance = z.enum(STANCES);
const speakerStatus = z.enum(STATUSES);
export type Standing = z.infer<typeof standing>;
export type Kind = z.infer<typeof kind>;
export type Stance = z.infer<typeof stance>;
export type SpeakerStatus = z.infer<typeof speakerStatus>;

const probability = z.number().min(0).max(1);

const candidate = z.strictObject({ name: z.string(), probability });

const speaker = z.strictObject({
  name: z.string().nullable(),
  status: speakerStatus,
  affiliation: z.string().nullable(),
  probability: probability.nullable(),
  decidedBy: z.string(),
  /** What spoke for the first candidate, in words; strongest first. */
  evidence: z.array(z.string()),
  candidates: z.array(candidate),
});

const party = z.strictObject({ name: z.string(), span: quotedSpan.nullable() });

const said = z.strictObject({
  date: z.string().nullable(),
  precision: z.enum(['day', 'week', 'month', 'year', 'before']).nullable(),
  phrase: quotedSpan.nullable(),
  decidedBy: z.string(),
});
export type Said = z.infer<typeof said>;

/** An attribution relation with its speaker resolved: the product's unit. */
export const statement = z.strictObject({
  /** Stable for the same article text and spans. */
  id: z.string(),
  form,
  content: z.array(quotedSpan).min(1),
  cue: z.array(quotedSpan),
  source: z.array(quotedSpan),
  speaker,
  addressee: party.nullable(),
  medium: party.nullable(),
  said: said.nullable(),
  /** Who passed it on, nearest first. */
  via: z.array(party),
  /** The id of the statement whose content holds this one. */
  within: z.string().nullable(),
  standing: standing.nullable(),
  kind: kind.nullable(),
  stance: stance.nullable(),
  confidence: probability,
  decidedBy: z.string(),
});
export type Statement = z.infer<typeof statement>;

const unattributedQuotation = z.strictObject({
  ...quotedSpan.shape,
  seems: z.enum(['title', 'scare', 'term', 'dialogue', 'unknown']),
  decidedBy: z.string(),
});

const issue = z.strictObject({
  rule: z.string(),
  message: z.string(),
  severity: z.enum(['info', 'warning', 'error']),
  span: z.strictObject({ start: offset, end: offset }).nullable(),
});

const article = z.strictObject({
  schema: z.literal('hearsay/reading/1'),
  /** The file's name without its ending, or the canonical address. */
  id: z.string(),
  metadata: z.strictObject({
    title: z.string().nullable(),
    authors: z.array(z.string()),
    outlet: z.string().nullable(),
    published: z.string().nullable(),
    language: z.string().nullable(),
    address: z.string().nullable(),
  }),
  /** The text exactly as read: what every offset points into. */
  text: z.string(),
  /** SHA-256 of the text's UTF-8 bytes, in hexadecimal. */
  digest: z.string(),
  engine: z.strictObject({ name: z.literal('hearsay'), version: z.string(), model: z.string() }),
  statements: z.array(statement),
  unattributed: z.array(unattributedQuotation),
  issues: z.array(issue),
});

/** One article as read: what `hearsay read --format json` prints. Every span slices the words that it claims. */
export const reading = article.superRefine((found, context) => {
  for (const { path, start, end, text } of spansIn(found, [])) {
    if (start > end || end > found.text.length)
      context.addIssue({ code: 'custom', path, message: `[${start}, ${end}) is no span of this text` });
    else if (text !== undefined && text !== found.text.slice(start, end))
      context.addIssue({
        code: 'custom',
        path,
        message: `[${start}, ${end}) of this text is not ${JSON.stringify(text)}`,
      });
  }
});
export type Reading = z.infer<typeof reading>;

interface PlacedSpan extends Partial<QuotedSpan> {
  readonly start: number;
  readonly end: number;
  readonly path: PropertyKey[];
}

function* spansIn(value: unknown, path: PropertyKey[]): Generator<PlacedSpan> {
  if (typeof value !== 'object' || value === null) return;
  if ('start' in value && 'end' in value) yield { ...(value as QuotedSpan), path };
  for (const [key, part] of Object.entries(value)) yield* spansIn(part, [...path, key]);
}
