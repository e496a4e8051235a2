import { api, type Profile, taken } from './api.ts';

/** A speaker or an outlet, as the address names it: `speaker:<id>` or `outlet:<name>`. */
export interface Side {
  readonly kind: 'speaker' | 'outlet';
  readonly value: string;
}

export function sideOf(words: string | null): Side | null {
  const [, kind, value] = /^(speaker|outlet):(.+)$/.exec(words ?? '') ?? [];
  return kind && value ? { kind: kind as Side['kind'], value } : null;
}

export const queryOf = ({ kind, value }: Side): string =>
  kind === 'speaker' ? `entity:${value}` : `outlet:"${value.replaceAll('"', '')}"`;

export async function loadSide(side: Side, signal: AbortSignal): Promise<{ name: string; profile: Profile }> {
  const profile = taken(api.GET('/profile', { params: { query: { q: queryOf(side) } }, signal }));
  if (side.kind === 'outlet') return { name: side.value, profile: await profile };
  const card = taken(api.GET('/speakers/{id}', { params: { path: { id: side.value } }, signal }));
  return { name: (await card).name, profile: await profile };
}
