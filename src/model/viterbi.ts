/** Scores of label changes, added to those of the labels themselves. */
export interface Transitions {
  /** [from][to] */
  readonly between: readonly (readonly number[])[];
  readonly start: readonly number[];
  /** For each label the one that carries it on inside a word. */
  readonly carriesOn: readonly number[];
}

/**
 * The best label of each position, by dynamic programming (Viterbi 1967).
 *
 * @param scores rows of as many labels as `transitions` has, the first at `offset`.
 * @param joined for each position 1 where it is inside a word that begins before it: its label must carry on the one
 *   before, so that no stretch begins or ends inside a word. As many positions as there are to label.
 */
export function viterbi(
  scores: Float32Array,
  offset: number,
  joined: Uint8Array,
  transitions: Transitions,
): Uint8Array {
  const { between, start, carriesOn } = transitions;
  const labels = start.length;
  const length = joined.length;
  const path = new Uint8Array(length);
  if (length === 0) return path;
  const back = new Uint8Array(length * labels);
  let best = start.map((score, label) => score + (scores[offset + label] as number));
  for (let at = 1; at < length; at++) {
    const row = offset + at * labels;
    const next = new Array<number>(labels).fill(Number.NEGATIVE_INFINITY);
    for (let from = 0; from < labels; from++)
      for (let to = 0; to < labels; to++) {
        if (joined[at] && carriesOn[from] !== to) continue;
        const score = (best[from] as number) + ((between[from] as readonly number[])[to] as number);
        if (score <= (next[to] as number)) continue;
        next[to] = score;
        back[at * labels + to] = from;
      }
    best = next.map((score, to) => score + (scores[row + to] as number));
  }
  let label = best.indexOf(Math.max(...best));
  for (let at = length - 1; at >= 0; at--) {
    path[at] = label;
    label = back[at * labels + label] as number;
  }
  return path;
}

/**
 * Transitions between BIO labels, the first of them `O`. What BIO forbids (`I-x` after anything but `B-x` and `I-x`) is
 * impossible; the rest scores as `learned` says, or nothing.
 */
export function bioTransitions(
  labels: readonly string[],
  learned: Pick<Transitions, 'between' | 'start'> = {
    between: labels.map(() => labels.map(() => 0)),
    start: labels.map(() => 0),
  },
): Transitions {
  const typeOf = (label: string) => (/^[BI]-/.test(label) ? label.slice(2) : null);
  const allowed = (from: string | null, to: string) =>
    !to.startsWith('I-') || (from !== null && typeOf(from) === typeOf(to));
  const IMPOSSIBLE = -1e4;
  return {
    between: labels.map((from, i) =>
      labels.map((to, j) => (allowed(from, to) ? (learned.between[i]?.[j] as number) : IMPOSSIBLE)),
    ),
    start: labels.map((to, j) => (allowed(null, to) ? (learned.start[j] as number) : IMPOSSIBLE)),
    carriesOn: labels.map((label) => Math.max(0, labels.indexOf(`I-${typeOf(label)}`))),
  };
}

/** A stretch [start, end) of positions that carry one BIO type; `type` is the label without its prefix. */
export interface Stretch {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** BIO labels → stretches. A label without a prefix other than `O` is a stretch of one. */
export function stretches(path: Uint8Array, labels: readonly string[]): Stretch[] {
  const found: Stretch[] = [];
  for (let at = 0; at < path.length; ) {
    const label = labels[path[at] as number] as string;
    let end = at + 1;
    if (label !== 'O') {
      const type = label.replace(/^[BI]-/, '');
      while (end < path.length && labels[path[end] as number] === `I-${type}`) end++;
      found.push({ type, start: at, end });
    }
    at = end;
  }
  return found;
}
