/** Between the name of a source and the places inside it, one step after another. */
const SEPARATOR = ' › ';

/** The journal's name for a thing in a source: it is the same at every run. */
export const keyOf = (source: string, place: string): string => (place === '' ? source : source + SEPARATOR + place);

export const isInside = (key: string): boolean => key.includes(SEPARATOR);

/**
 * What must be opened to come to the thing that a key names. Of a file whose own name looks like a way inside another,
 * this gives too little: `all` tries longer and longer ones.
 */
export function sourcesOf(key: string): readonly string[] {
  const steps = key.split(SEPARATOR);
  return steps.map((_, i) => steps.slice(0, i + 1).join(SEPARATOR));
}

export const isAddress = (name: string): boolean => /^https?:\/\//i.test(name);

/** One spelling for one page: as browsers write it, without the place inside the page. */
export function addressKey(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  url.hash = '';
  return url.href;
}
