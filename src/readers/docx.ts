import type { Document } from '../core/document.ts';
import type { Issue } from '../core/issue.ts';
import { assemble } from './assemble.ts';
import { coreProperties, mainPart, stylesOf } from './docx/parts.ts';
import { type Story, storyOf } from './docx/story.ts';
import { openPackage, type Package, PackageFault } from './docx/package.ts';
import type { Input, Reader } from './reader.ts';
import { rendered } from './rendered.ts';
import { bylineOf } from './text.ts';
import { unread } from './unread.ts';

/** Word documents (docx). Their text is our rendering: paragraphs, headings, lists and tables' cells as blocks. */
export const docx: Reader = {
  name: 'docx',
  detect: ({ bytes }) => startsAsZip(bytes) && ['[Content_Types].xml', 'word/'].every((name) => holds(bytes, name)),
  read,
};

const startsAsZip = (bytes: Uint8Array): boolean => [0x50, 0x4b, 3, 4].every((byte, at) => bytes[at] === byte);

const holds = (bytes: Uint8Array, name: string): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(name);

async function read({ bytes }: Input): Promise<Document> {
  try {
    return await documentIn(await openPackage(bytes));
  } catch (fault) {
    if (!(fault instanceof PackageFault)) throw fault;
    return unread(fault.rule, fault.message);
  }
}

async function documentIn(packed: Package): Promise<Document> {
  const main = mainPart((await packed.text('_rels/.rels')) ?? '');
  const xml = await packed.text(main);
  if (xml === null) return unread('docx/broken', `The file has no ${main} in it. ${again}`);
  const styles = stylesOf((await packed.text(main.replace(/[^/]*$/, 'styles.xml'))) ?? '');
  const story = storyOf(xml, styles);
  const { text, found } = rendered(story.blocks.map(headed));
  const core = coreProperties((await packed.text('docProps/core.xml')) ?? '');
  const byline = found.find(({ kind }) => kind === 'byline');
  const title = found.find(({ kind }) => kind === 'title');
  const metadata = {
    title: title ? text.slice(title.start, title.end) : core.title,
    authors: byline ? bylineOf(text.slice(byline.start, byline.end)) : core.author ? [core.author] : [],
    language: core.language,
  };
  return assemble(text, found, metadata, issuesOf(story));
}

/** A short line `By Ana Bell` near the top is the byline. */
const headed = (block: Story['blocks'][number], at: number): Story['blocks'][number] =>
  at < 5 && block.kind === 'paragraph' && bylineOf(block.text).length > 0 ? { ...block, kind: 'byline' } : block;

const again = 'Save it again from the program that made it.';

function issuesOf({ footnotes, deletions, hidden, cut }: Story): Issue[] {
  const note = (rule: string, severity: Issue['severity'], message: string): Issue[] => [
    { rule, severity, message, span: null },
  ];
  return [
    ...(cut
      ? note('docx/cut', 'warning', `The document’s text ends in the middle; what there is was read. ${again}`)
      : []),
    ...(footnotes > 0
      ? note('docx/footnotes', 'info', `${times(footnotes, 'footnote')} left out; only the running text was read.`)
      : []),
    ...(deletions > 0
      ? note(
          'docx/tracked-deletions',
          'info',
          `${times(deletions, 'tracked deletion')} left out, and what was inserted was kept, as if all changes were accepted.`,
        )
      : []),
    ...(hidden > 0
      ? note(
          'docx/hidden-text',
          'info',
          `${times(hidden, 'stretch of hidden text', 'stretches of hidden text')} left out.`,
        )
      : []),
  ];
}

const times = (count: number, one: string, many = `${one}s`): string =>
  count === 1 ? `One ${one} was` : `${count} ${many} were`;
