import type { Container, Trouble } from './container.ts';
import { filesIn, partOf } from './zip/archive.ts';
import { firstName, isZip } from './zip/head.ts';

/** ZIP archives of anything: each file in them is looked at again. Office documents, which are ZIP too, are left to readers. */
export const zip: Container = {
  name: 'zip',
  detect: (head) => isZip(head) && !officeNames.test(firstName(head)),
  async *open(source, options) {
    let count = 0;
    for await (const one of filesIn(source, options)) if (++count > (options.skip ?? 0)) yield partOf(one);
    if (count === 0) yield { place: '', found: { type: 'trouble', trouble: empty } };
  },
};

/** What docx, xlsx, pptx, odt and epub begin with. */
const officeNames = /^(?:\[Content_Types\]\.xml|mimetype|(?:_rels|docProps|word|xl|ppt)\/)/;

const empty: Trouble = { outcome: 'empty', rule: 'zip/empty', reason: 'There is no file in the archive.' };
