import { InferenceSession, Tensor } from 'onnxruntime-node';
import { Brake } from './brake.ts';
import type { Features } from './features.ts';
import type { Weights } from './weights.ts';
import type { WordPieces } from './word-pieces.ts';

/** What the encoder says of pieces [start, end): rows of states, of cue scores, of name scores and of keys. */
export interface Encoded {
  readonly states: Float32Array;
  readonly cueScores: Float32Array;
  readonly nameScores: Float32Array;
  /** What a judged relation's query is held against: see `Judged`. */
  readonly keys: Float32Array;
}

/** One cue's crop for the role tagger, rows of `width` states. */
export interface Crop {
  readonly states: Float32Array;
  readonly cue: Float32Array;
  /** Distance index of each piece, see `distanceIndex`. */
  readonly distance: BigInt64Array;
}

/** One relation's crop for the judge. */
export interface JudgeCrop {
  readonly states: Float32Array;
  /** 0 other, 1 source, 2 cue, 3 content; of each piece. */
  readonly part: BigInt64Array;
  readonly distance: BigInt64Array;
}

/** Scores of a relation's labels; query · key / √width says how well a name fits the speaker, `nobody` that none does. */
export interface Judged {
  readonly standing: Float32Array;
  readonly kind: Float32Array;
  readonly status: Float32Array;
  readonly query: Float32Array;
  readonly nobody: number;
  /** Of each setting that it is known; no chances yet. */
  readonly known: Float32Array;
  /** Rows of scores of the settings' labels, one a piece of the crop. */
  readonly settings: Float32Array;
}

/**
 * The three ONNX graphs. Each run holds one window or one cue: int8 activations are scaled by what a run holds, so
 * sharing a run would let neighbours change each other's scores.
 */
export class Network {
  readonly #encoder: InferenceSession;
  readonly #roles: InferenceSession;
  readonly #judge: InferenceSession;

  readonly #brake: Brake;

  private constructor(encoder: InferenceSession, roles: InferenceSession, judge: InferenceSession, brake: Brake) {
    this.#brake = brake;
    this.#encoder = encoder;
    this.#roles = roles;
    this.#judge = judge;
  }

  static async open(weights: Weights, threads: number, brake = new Brake()): Promise<Network> {
    const options: InferenceSession.SessionOptions = {
      intraOpNumThreads: threads,
      interOpNumThreads: 1,
      executionMode: 'sequential',
      enableCpuMemArena: true,
      logSeverityLevel: 3,
    };
    const [encoder, roles, judge] = await brake.step(() =>
      Promise.all([
        InferenceSession.create(weights.encoder, options),
        InferenceSession.create(weights.roles, options),
        InferenceSession.create(weights.judge, options),
      ]),
    );
    return new Network(encoder, roles, judge, brake);
  }

  async encode(pieces: WordPieces, given: Features, start: number, end: number, marks: Marks): Promise<Encoded> {
    const length = end - start + 2;
    const row = (fill: (at: number) => number, edges: [number, number] = [0, 0]) => {
      const values = new BigInt64Array(length);
      values[0] = BigInt(edges[0]);
      for (let at = start; at < end; at++) values[at - start + 1] = BigInt(fill(at));
      values[length - 1] = BigInt(edges[1]);
      return new Tensor('int64', values, [1, length]);
    };
    const output = await this.#run(this.#encoder, {
      ids: row((at) => pieces.ids[at] as number, [marks.first, marks.last]),
      letter_case: row((at) => given.letterCase[at] as number),
      gap: row((at) => given.gap[at] as number),
      quotation: row((at) => given.quotation[at] as number),
    });
    return {
      states: inner(output['states']),
      cueScores: inner(output['cue_scores']),
      nameScores: inner(output['name_scores']),
      keys: inner(output['keys']),
    };
  }

  /** Rows of role scores, one a piece of the crop. */
  async roles(crop: Crop): Promise<Float32Array> {
    const length = crop.distance.length;
    const width = crop.cue.length;
    const output = await this.#run(this.#roles, {
      states: new Tensor('float32', crop.states, [1, length, width]),
      cue: new Tensor('float32', crop.cue, [1, width]),
      distance: new Tensor('int64', crop.distance, [1, length]),
    });
    return output['role_scores']?.data as Float32Array;
  }

  async judge({ states, part, distance }: JudgeCrop): Promise<Judged> {
    const length = distance.length;
    const output = await this.#run(this.#judge, {
      states: new Tensor('float32', states, [1, length, states.length / length]),
      part: new Tensor('int64', part, [1, length]),
      distance: new Tensor('int64', distance, [1, length]),
    });
    const scores = (name: string) => output[name]?.data as Float32Array;
    return {
      standing: scores('standing'),
      kind: scores('kind'),
      status: scores('status'),
      query: scores('query'),
      nobody: scores('nobody')[0] as number,
      known: scores('known'),
      settings: scores('settings'),
    };
  }

  /** Steps follow one another: the model's texts are read one after another. */
  #run(session: InferenceSession, given: Record<string, Tensor>): Promise<InferenceSession.ReturnType> {
    return this.#brake.step(() => session.run(given));
  }

  async close(): Promise<void> {
    await Promise.all([this.#encoder.release(), this.#roles.release(), this.#judge.release()]);
  }
}

/** Ids of the pieces that open and close every window. */
export interface Marks {
  readonly first: number;
  readonly last: number;
}

/** A [1, length, n] tensor's rows without the window's opening and closing mark. */
function inner(tensor: Tensor | undefined): Float32Array {
  const { data, dims } = tensor as Tensor;
  const width = dims[2] as number;
  return (data as Float32Array).subarray(width, data.length - width);
}
