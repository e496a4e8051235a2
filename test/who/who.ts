import type { Kind, Said, SpeakerStatus, Stance, Standing } from '../../src/core/statement.ts';
import { gold, type MarkedRelation } from '../notation.ts';

/**
 * Cases for who said something, to whom, through what, when and how. They were written by another hand than the code that
 * they judge, after the guide by which the corpora are annotated. A case is a short text in the notation of
 * `test/notation.ts`, with what must be found out about its relations:
 *
 *     who('pronoun after the only man', 'Piet Harmsen rose. [content “No,”] [source he] [cue said].', { speaker: 'Piet Harmsen' })
 *
 * An expectation names only the fields that the case is about: a field left out is not judged, and null means that nothing
 * may be found. Several relations (`[content#2 …]`) have an array of expectations, by number; `{}` judges nothing.
 */
export interface Expected {
  /** The fullest name in the text, without titles; several are joined by ' & '. Compare without 'the' and titles. */
  readonly speaker?: string | null;
  readonly status?: SpeakerStatus;
  readonly affiliation?: string | null;
  readonly addressee?: string | null;
  readonly medium?: string | null;
  /** Who passed it on, nearest to the article first; empty where nobody may be found. */
  readonly via?: readonly string[];
  /** What `when` means by the date of the article. */
  readonly said?: Pick<Said, 'date' | 'precision'> | null;
  /** The phrase that says when. Like addressee and medium it is found where a word other than an article is shared. */
  readonly when?: string | null;
  readonly standing?: Standing;
  readonly kind?: Kind;
  readonly stance?: Stance;
  /** Number, as in the notation, of the relation whose content holds this one. */
  readonly within?: number | null;
}

/** What is known of the article beside its text. */
export interface About {
  /** ISO day or moment. */
  readonly published?: string;
  readonly authors?: readonly string[];
  readonly title?: string;
  readonly outlet?: string;
  /** True where a name does not stand in the text, because it comes from the file of office holders. */
  readonly fromFile?: boolean;
}

export interface WhoCase {
  readonly name: string;
  readonly text: string;
  readonly relations: readonly MarkedRelation[];
  /** Parallel to `relations`. */
  readonly expected: readonly Expected[];
  readonly about: About;
}

/** @throws {SyntaxError} where the notation is broken, with the case's name. */
export function who(
  name: string,
  notation: string,
  expected: Expected | readonly Expected[],
  about: About = {},
): WhoCase {
  try {
    return { name, ...gold(notation), expected: [expected].flat(), about };
  } catch (error) {
    throw new SyntaxError(`case '${name}': ${(error as Error).message}`, { cause: error });
  }
}
