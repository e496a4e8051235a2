import { readFileSync } from 'node:fs';
import { features } from './features.ts';
import { WordPieceTokenizer } from './word-pieces.ts';

type Pairs = readonly (readonly [start: number, end: number])[];

/** An article with what people marked in it; offsets are UTF-16 code units. */
export interface TrainingArticle {
  readonly id: string;
  readonly text: string;
  /** Whoever marked it, each with all relations. */
  readonly annotators?: readonly {
    readonly attributions: readonly Readonly<Record<'source' | 'cue' | 'content', Pairs>>[];
  }[];
  /** Places of names, with their kinds. */
  readonly mentions?: readonly unknown[];
}

/** Makes of an article the line that training reads: word pieces and features by the code that will read them. */
export type EncodeForTraining = (
  article: TrainingArticle,
  labels?: readonly unknown[],
) => Readonly<Record<string, unknown>>;

/** @param vocabulary path of a `vocab.txt` */
export function trainingEncoder(vocabulary: string): EncodeForTraining {
  const tokenizer = new WordPieceTokenizer(readFileSync(vocabulary, 'utf8'));
  return ({ id, text, annotators = [], mentions = [] }, labels = []) => {
    const pieces = tokenizer.encode(text);
    const { letterCase, gap, quotation } = features(text, pieces);
    return {
      ...{ id, text, ids: [...pieces.ids], starts: [...pieces.starts], ends: [...pieces.ends] },
      ...{ letterCase: [...letterCase], gap: [...gap], quotation: [...quotation] },
      ...{ annotators: annotators.map(({ attributions }) => attributions), labels, mentions },
    };
  };
}
