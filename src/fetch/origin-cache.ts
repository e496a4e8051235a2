/** What holds for a whole origin, asked once and kept for a while. */
export interface OriginCache<T> {
  /** `make` is called where nothing is known or what is known is too old; those who ask meanwhile wait for the same. */
  get(origin: string, make: () => Promise<T>): Promise<T>;
}

/** Origins that are remembered; the oldest are forgotten first. */
const most = 2000;

/** `lifetime` says for how many milliseconds a value may be used. */
export function originCache<T>(lifetime: (value: T) => number, now: () => number = Date.now): OriginCache<T> {
  const known = new Map<string, { readonly value: Promise<T>; until: number }>();
  return {
    get(origin, make) {
      const kept = known.get(origin);
      if (kept && kept.until > now()) return kept.value;
      known.delete(origin);
      const entry = { value: make(), until: Infinity };
      entry.value.then(
        (value) => (entry.until = now() + lifetime(value)),
        () => (entry.until = -Infinity),
      );
      known.set(origin, entry);
      for (const name of known.keys()) {
        if (known.size <= most) break;
        known.delete(name);
      }
      return entry.value;
    },
  };
}
