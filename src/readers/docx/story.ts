import { Parser } from 'htmlparser2';
import type { BlockKind } from '../../core/layers.ts';
import type { TextBlock } from '../rendered.ts';
import { kindNamed, type Styles } from './parts.ts';

/** A document's running text, and what was left out of it. */
export interface Story {
  readonly blocks: readonly TextBlock[];
  readonly footnotes: number;
  readonly deletions: number;
  readonly hidden: number;
  /** True where the XML ends before its root does. */
  readonly cut: boolean;
}

/** Everything inside is left out: what was deleted or moved away, and second renderings of drawings. */
const leftOut = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:instrText']);

/** Reads the main part. A text box's paragraphs come before the paragraph that holds it. */
export function storyOf(xml: string, styles: Styles): Story {
  const teller = new Teller(styles);
  const parser = new Parser(
    {
      onopentag: (name, attributes) => teller.opened(name, attributes),
      ontext: (words) => teller.text(words),
      onclosetag: (name, implied) => teller.closed(name, implied),
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(withUsualPrefix(xml));
  return teller;
}

/** Nearly all programs call the namespace `w`; where one does not, its prefix is made so. */
function withUsualPrefix(xml: string): string {
  const bound = /\sxmlns:([\w-]+)=["'][^"']*wordprocessingml\/(?:2006\/)?main["']/.exec(xml.slice(0, 20_000))?.[1];
  if (bound === undefined || bound === 'w') return xml;
  return xml.replace(new RegExp(`(</?|\\s)${bound}:(?=[A-Za-z])`, 'g'), '$1w:');
}

interface OpenParagraph {
  kind: BlockKind;
  words: string;
  /** Inside a run: what stands elsewhere in a paragraph are its settings. */
  inRun: boolean;
  hidden: boolean;
}

class Teller implements Story {
  readonly blocks: TextBlock[] = [];
  footnotes = 0;
  deletions = 0;
  hidden = 0;
  cut = true;
  readonly #styles: Styles;
  readonly #open: OpenParagraph[] = [];
  #depth = 0;
  /** The depth of the element inside which all is left out; 0 for none. */
  #silent = 0;
  #inText = false;
  #inProperties = false;

  constructor(styles: Styles) {
    this.#styles = styles;
  }

  opened(name: string, attributes: Record<string, string>): void {
    this.#depth++;
    if (this.#silent > 0) return;
    const value = attributes['w:val'] ?? '';
    if (leftOut.has(name)) {
      this.#silent = this.#depth;
      // Inside properties it is only a paragraph's end that was deleted.
      if (name === 'w:del' && !this.#inProperties) this.deletions++;
    } else if (name === 'w:p') this.#open.push({ kind: 'paragraph', words: '', inRun: false, hidden: false });
    else if (name === 'w:r') this.#run(true);
    else if (name === 'w:rPr') this.#inProperties = true;
    else if (name === 'w:t') this.#inText = true;
    else if (name === 'w:pStyle') this.#style(this.#styles.get(value) ?? kindNamed(value.toLowerCase()));
    else if (name === 'w:numPr') this.#style('list-item', 'paragraph');
    else if (name === 'w:vanish' && !/^(?:0|false|off)$/.test(value)) this.#hide();
    else if (/^w:(?:footnote|endnote)Reference$/.test(name)) this.footnotes++;
    else this.#add(signs[name] ?? '');
  }

  text(words: string): void {
    if (this.#inText && this.#silent === 0) this.#add(words);
  }

  closed(name: string, implied: boolean): void {
    if (this.#silent === this.#depth) this.#silent = 0;
    else if (this.#silent === 0) {
      if (name === 'w:t') this.#inText = false;
      if (name === 'w:r') this.#run(false);
      if (name === 'w:rPr') this.#inProperties = false;
      if (name === 'w:p') this.#finish();
    }
    this.#depth--;
    if (this.#depth === 0 && !implied) this.cut = false;
  }

  #add(words: string): void {
    const paragraph = this.#open.at(-1);
    if (paragraph?.inRun && !paragraph.hidden) paragraph.words += words;
  }

  #run(inRun: boolean): void {
    const paragraph = this.#open.at(-1);
    if (paragraph) Object.assign(paragraph, { inRun, hidden: false });
  }

  #hide(): void {
    const paragraph = this.#open.at(-1);
    if (!paragraph?.inRun) return;
    paragraph.hidden = true;
    this.hidden++;
  }

  /** @param instead only where the paragraph is still of this kind. */
  #style(kind: BlockKind | null, instead?: BlockKind): void {
    const paragraph = this.#open.at(-1);
    if (paragraph && kind && (instead === undefined || paragraph.kind === instead)) paragraph.kind = kind;
  }

  #finish(): void {
    const paragraph = this.#open.pop();
    if (!paragraph) return;
    const text = paragraph.words.trim();
    if (text === '') return;
    const second = paragraph.kind === 'title' && this.blocks.some(({ kind }) => kind === 'title');
    this.blocks.push({ kind: second ? 'heading' : paragraph.kind, text });
  }
}

const signs: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
};
