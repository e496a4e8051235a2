import { InferenceSession, Tensor } from 'onnxruntime-node';
import type { Features } from './features.ts';
import type { Weights } from './weights.ts';
import type { WordPieces } from './word-pieces.ts';

/** What the encoder says of pieces [start, end): rows of `width` states and of cue scores. */
export interface Encoded {
  readonly states: Float32Array;
  readonly cueScores: Float32Array;
}

/** One cue's crop for the role tagger, rows of `width` states. */
export interface Crop {
  readonly states: Float32Array;
  readonly cue: Float32Array;
  /** Distance index of each piece, see `distanceIndex`. */
  readonly distance: BigInt64Array;
}

/**
 * The two ONNX graphs. Each run holds one window or one cue: int8 activations are scaled by what a run holds, so
 * sharing a run would let neighbours change each other's scores.
 */
export class Network {
  readonly #encoder: InferenceSession;
  readonly #roles: InferenceSession;

  private constructor(encoder: InferenceSession, roles: InferenceSession) {
    this.#encoder = encoder;
    this.#roles = roles;
  }

  static async open(weights: Weights, threads: number): Promise<Network> {
    const options: InferenceSession.SessionOptions = {
      intraOpNumThreads: threads,
      interOpNumThreads: 1,
      executionMode: 'sequential',
      enableCpuMemArena: true,
      logSeverityLevel: 3,
    };
    const [encoder, roles] = await Promise.all([
      InferenceSession.create(weights.encoder, options),
      InferenceSession.create(weights.roles, options),
    ]);
    return new Network(encoder, roles);
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
    const output = await this.#encoder.run({
      ids: row((at) => pieces.ids[at] as number, [marks.first, marks.last]),
      letter_case: row((at) => given.letterCase[at] as number),
      gap: row((at) => given.gap[at] as number),
      quotation: row((at) => given.quotation[at] as number),
    });
    return { states: inner(output['states']), cueScores: inner(output['cue_scores']) };
  }

  /** Rows of role scores, one a piece of the crop. */
  async roles(crop: Crop): Promise<Float32Array> {
    const length = crop.distance.length;
    const width = crop.cue.length;
    const output = await this.#roles.run({
      states: new Tensor('float32', crop.states, [1, length, width]),
      cue: new Tensor('float32', crop.cue, [1, width]),
      distance: new Tensor('int64', crop.distance, [1, length]),
    });
    return output['role_scores']?.data as Float32Array;
  }

  async close(): Promise<void> {
    await Promise.all([this.#encoder.release(), this.#roles.release()]);
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
