import type { Block, BlockKind } from '../core/layers.ts';

/** A block with its words, before there is a text for it to stand in. */
export interface TextBlock {
  readonly kind: BlockKind;
  readonly text: string;
}

/** The text of formats that have none of their own: their blocks with blank lines between. No block may be blank. */
export function rendered(shown: readonly TextBlock[]): { readonly text: string; readonly found: Block[] } {
  const found: Block[] = [];
  let at = 0;
  for (const { kind, text } of shown) {
    found.push({ kind, start: at, end: at + text.length });
    at += text.length + separator.length;
  }
  return { text: shown.map(({ text }) => text).join(separator), found };
}

const separator = '\n\n';
