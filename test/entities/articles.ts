import { createHash } from 'node:crypto';
import type { Reading } from '../../src/core/statement.ts';
import type { KnownEntity } from '../../src/store/entities.ts';
import { foldedName, type Setting } from '../../src/app/entities/someone.ts';
import { readingOf } from '../example-reading.ts';

const MARKED = /\*([^*]+)\*|_([^_]+)_/g;

/** An article of `cases.ts`: everybody marked says something in it, in order. */
export function articleOf(written: string): Reading {
  const [, day = null, marked = ''] = /^(?:(\d{4}-\d\d-\d\d) )?(.*)$/s.exec(written) ?? [];
  const text = marked.replace(MARKED, '$1$2');
  const speakers = [...marked.matchAll(MARKED)].map(([, person, organisation]) => ({
    source: (person ?? organisation) as string,
    content: text,
    speaker: {
      name: (person ?? organisation) as string,
      status: person === undefined ? ('organisation' as const) : ('named' as const),
      affiliation: null,
    },
  }));
  const metadata = { title: null, authors: [], outlet: null, published: day, language: 'en', address: null };
  const digest = createHash('sha256').update(text).digest('hex');
  const reading = readingOf(text, speakers, { metadata, digest });
  // They all say the same words here, so that ids would be alike.
  return { ...reading, statements: reading.statements.map((statement, at) => ({ ...statement, id: `s${at}` })) };
}

/** What an archive knows of an article's first speaker when it holds that article alone. */
export function knownFrom({ day, someones }: Setting, id: string): KnownEntity {
  const [first, ...others] = someones;
  if (first === undefined) throw new Error('the article has no speaker');
  return {
    ...{ id, kind: first.kind, name: first.name, aliases: [], roles: first.roles },
    company: others.map(({ name }) => ({ name: foldedName(name), documents: 1 })),
    ...{ documents: 1, from: day, until: day },
  };
}
