import type { Stance } from '../../statement.ts';
import type { Sense } from './senses.ts';

/** One of a verb's senses, told from the others by how its content begins. */
export interface Construction {
  readonly name: string;
  readonly begins: RegExp;
  readonly sense: Sense;
  readonly stance: Stance;
}

const GRANTED =
  /^(?:(?:him|her|them|it|us|the|a|an|any|his|their)\s)?(?:request|access|entry|asylum|bail|parole|visas?|permission|permits?|services?|treatment|coverage|care|class-action|a job)\b/i;

/** “asked the city's bakers to stay open”: whom, then what to do. */
const OBJECT_TO = /^(?![“"‘']|(?:if|whether|wh\p{L}+|how|about)\b)(?:[\p{L}\p{N}'’.,-]+ ){1,8}to [\p{L}“"]/iu;
/** “questioned her motives”, against “questioned whether …” and “questions about …”. */
const NO_QUESTION =
  /^(?!(?:if|whether|wh(?:o|om|at|en|ere|y)|about|as|of|over|on|could|can|is|are|do|does|did|will|would|should|has|have)\b|[“"‘'])/i;
const CHARGE =
  /^(?:the |any |an? |all |those |these |such |his |her |their )?(?:\p{L}+ )?(?:claims?|allegations?|accusations?|notion|idea|suggestions?|rumou?rs?|assertions?|speculation|charges?)\b/iu;

/** The first that fits counts; where none does, the verb's own entry. */
export const CONSTRUCTIONS: readonly Construction[] = [
  { name: 'deny', begins: GRANTED, sense: 'ruling', stance: 'neutral' },
  { name: 'refuse', begins: GRANTED, sense: 'ruling', stance: 'neutral' },
  { name: 'ask', begins: /^(?:for|to|not to|that)\b/i, sense: 'order', stance: 'neutral' },
  { name: 'ask', begins: OBJECT_TO, sense: 'order', stance: 'neutral' },
  {
    name: 'suggest',
    begins: /^(?:\p{L}+ing\b|that (?:\S+ ){1,4}(?:be|should)\b)/iu,
    sense: 'order',
    stance: 'neutral',
  },
  { name: 'insist', begins: /^(?:on|that (?:\S+ ){1,4}(?:be|must|should)\b)/i, sense: 'order', stance: 'neutral' },
  {
    name: 'claim',
    begins:
      /^(?:(?:the|full|sole|a|his|her|their)\s)?(?:responsibility|credit|victory|asylum|benefits|the lead|immunity|privilege)\b/i,
    sense: 'speech',
    stance: 'neutral',
  },
  {
    name: 'maintain',
    begins:
      /^(?:(?:his|her|their|its|an?|the)\s)?(?:\p{L}+\s)?(?:contacts?|ties|silence|control|order|relations|relationships?|support|innocence)\b/iu,
    sense: 'support',
    stance: 'neutral',
  },
  { name: 'charge', begins: /^(?:with\b|\p{Lu}\S* (?:\S+ )?with\b)/u, sense: 'accusation', stance: 'neutral' },
  ...['reject', 'dismiss', 'push back', 'brush off', 'shrug off', 'rebuff', 'beat back'].map(
    (name): Construction => ({ name, begins: CHARGE, sense: 'denial', stance: 'neutral' }),
  ),
  { name: 'swear', begins: /^(?:not )?to\b/i, sense: 'promise', stance: 'neutral' },
  {
    name: 'admit',
    begins: /^(?:\S+ )?(?:to|into) (?:the |an? )?(?:hospital|court|university|college|school|club|country|union)/i,
    sense: 'ruling',
    stance: 'neutral',
  },
  { name: 'find', begins: /^(?:\S+ )?(?:not )?(?:guilty|liable|in contempt)\b/i, sense: 'ruling', stance: 'neutral' },
  {
    name: 'show',
    begins:
      /^(?:(?:no|little|any|great|some|an?|his|her|their)\s)?(?:interest|support|respect|enthusiasm|sympathy|disdain|contempt|concern|inclination|sign)\b/i,
    sense: 'feeling',
    stance: 'neutral',
  },
  { name: 'question', begins: NO_QUESTION, sense: 'blame', stance: 'neutral' },
  { name: 'see', begins: /^(?:(?:\S+ ){0,4})as\b/i, sense: 'thought', stance: 'neutral' },
  { name: 'decide', begins: /^that\b/i, sense: 'ruling', stance: 'neutral' },
  { name: 'mean', begins: /^(?:not )?to\b/i, sense: 'plan', stance: 'neutral' },
  { name: 'appear', begins: /^(?:before|on|at|in|with)\b/i, sense: 'speech', stance: 'neutral' },
];
