import type {
  Name,
  NameJudgement,
  NameKind,
  Relation,
  RelationJudgement,
  SettingJudgement,
  SettingName,
} from '../core/layers.ts';
import type { Span } from '../core/span.ts';
import { chancesOf, rounded } from './chances.ts';
import { cropOf } from './crop.ts';
import type { Encoding } from './encodings.ts';
import type { Judged, Network } from './network.ts';
import { pieceRange } from './piece-range.ts';
import type { Description } from './weights.ts';

export interface Judgements {
  readonly names: readonly NameJudgement[];
  readonly relations: readonly RelationJudgement[];
}

/** Who and how, by the trained heads on an encoding: what names name, and how each relation was said by whom. */
export class Judge {
  readonly #description: Description;
  readonly #network: Network;

  constructor(description: Description, network: Network) {
    this.#description = description;
    this.#network = network;
  }

  /** What a name names: the mean over its pieces of each kind's chance. */
  name({ pieces, nameScores }: Encoding, span: Span): NameJudgement {
    const labels = this.#description.nameLabels;
    const [first, last] = pieceRange(pieces, span);
    const sums: Record<NameKind, number> = { person: 0, organisation: 0, place: 0, other: 0 };
    for (let at = first; at < last; at++)
      chancesOf(nameScores.subarray(at * labels.length, (at + 1) * labels.length)).forEach((chance, label) => {
        sums[kindOf(labels[label] as string)] += chance / (last - first);
      });
    if (first >= last) sums.other = 1;
    return mapped(sums, rounded);
  }

  /** @param names of the whole text, in order. */
  async relation(encoding: Encoding, relation: Relation, names: readonly Name[]): Promise<RelationJudgement> {
    const { standings, kinds, statuses } = this.#description;
    const cue = this.#cueOf(encoding, relation);
    const crop = this.#cropOf(encoding, relation, cue);
    const judged = await this.#network.judge(crop);
    return {
      standing: named(standings, judged.standing),
      kind: named(kinds, judged.kind),
      status: named(statuses, judged.status),
      ...this.#pointers(encoding, judged, cue[0], names),
      settings: this.#settings(encoding, judged, crop.low),
    };
  }

  /** Pieces of the cue, or the first piece of a content that has none. */
  #cueOf({ pieces }: Encoding, { cue: [cue], content }: Relation): [number, number] {
    if (cue) return pieceRange(pieces, cue);
    const [first] = pieceRange(pieces, content[0] as Span);
    return [first, Math.min(first + 1, pieces.ids.length)];
  }

  #cropOf({ pieces, states }: Encoding, relation: Relation, cue: [number, number]) {
    const { low, ...crop } = cropOf(states, cue, pieces.ids.length, this.#description);
    const part = new BigInt64Array(crop.distance.length);
    const fill = (spans: readonly Span[], number: bigint) => {
      for (const span of spans) {
        const [first, last] = pieceRange(pieces, span);
        part.fill(number, Math.max(0, first - low), Math.max(0, last - low));
      }
    };
    fill(relation.content, 3n);
    fill(relation.source, 1n);
    fill(relation.cue.slice(0, 1), 2n);
    return { low, states: crop.states, distance: crop.distance, part };
  }

  #settings({ pieces }: Encoding, { known, settings: scores }: Judged, low: number): RelationJudgement['settings'] {
    const { settings, settingLabels: labels } = this.#description;
    const rows = Array.from({ length: scores.length / labels.length }, (_, at) =>
      chancesOf(scores.subarray(at * labels.length, (at + 1) * labels.length)),
    );
    const judgementOf = (name: SettingName, number: number): SettingJudgement => {
      const own = labels.flatMap((label, at) => (label.endsWith(`-${name}`) ? [at] : []));
      const chances = rows.map((row) => own.reduce((sum, at) => sum + (row[at] as number), 0));
      return {
        known: rounded(1 / (1 + Math.exp(-(known[number] as number)))),
        phrases: likelyStretches(chances, pieces.continues.subarray(low, low + rows.length)).map((stretch) => ({
          start: pieces.starts[low + stretch.start] as number,
          end: pieces.ends[low + stretch.end - 1] as number,
          chance: rounded(stretch.chance),
        })),
      };
    };
    return Object.fromEntries(settings.map((name, i) => [name, judgementOf(name, i)])) as RelationJudgement['settings'];
  }

  /** The names within a window's length of the cue: those that training let the relation choose among, and nobody. */
  #pointers({ pieces, keys }: Encoding, { query, nobody }: Judged, cue: number, names: readonly Name[]) {
    const { keyWidth, window } = this.#description;
    const near = names.flatMap((span, name) => {
      const [at] = pieceRange(pieces, span);
      return at < pieces.ids.length && Math.abs(at - cue) < window ? [{ name, at }] : [];
    });
    const scores = near.map(({ at }) => {
      let sum = 0;
      for (let i = 0; i < keyWidth; i++) sum += (query[i] as number) * (keys[at * keyWidth + i] as number);
      return sum / Math.sqrt(keyWidth);
    });
    const chances = chancesOf([...scores, nobody]);
    return {
      pointers: near.map(({ name }, i) => ({ name, chance: rounded(chances[i] as number) })),
      nobody: rounded(chances.at(-1) as number),
    };
  }
}

/** A stretch of pieces below this chance is not worth telling. */
const LEAST = 0.1;

/** Whole words next to each other of which every first piece has a chance worth telling; with their mean chance. */
function likelyStretches(chances: readonly number[], continues: Uint8Array) {
  const found: { start: number; end: number; chance: number }[] = [];
  for (let at = 0; at < chances.length; ) {
    let end = at;
    while (end < chances.length && ((chances[end] as number) >= LEAST || (end > at && continues[end] === 1))) end++;
    if (end > at && continues[at] !== 1)
      found.push({ start: at, end, chance: chances.slice(at, end).reduce((sum, one) => sum + one, 0) / (end - at) });
    at = Math.max(end, at + 1);
  }
  return found;
}

const kindOf = (label: string): NameKind => (label === 'O' ? 'other' : (label.slice(2) as NameKind));

const mapped = <K extends string>(record: Record<K, number>, change: (value: number) => number): Record<K, number> =>
  Object.fromEntries(Object.entries<number>(record).map(([key, value]) => [key, change(value)])) as Record<K, number>;

const named = <K extends string>(labels: readonly K[], scores: Float32Array): Record<K, number> =>
  Object.fromEntries(chancesOf(scores).map((chance, i) => [labels[i], rounded(chance)])) as Record<K, number>;
