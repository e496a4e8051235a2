// A stand-in for the reader and its trained model: `“…,” said Ana Duarte.`, `Ana Duarte said that ….`
import { idOf, makeParsing, makeReading } from '../../dist/app/read.js';
import { Document } from '../../dist/core/document.js';
import { statements, unattributed } from '../../dist/core/layers.js';
import { Pipeline } from '../../dist/core/pipeline.js';

const shapes = [
  ['direct', /(?<content>“[^“”]+,”) (?<cue>said) (?<source>(?:\p{Lu}\p{L}+ ?)+(?<! )|[a-z]+)/dgu],
  ['indirect', /(?<source>(?:\p{Lu}\p{L}+ ?)+(?<! )) (?<cue>said) (?<content>that [^.“”]+)/dgu],
  ['mixed', /(?<source>(?:\p{Lu}\p{L}+ ?)+(?<! )) (?<cue>called) (?<content>[^.]+“[^”]+”[^.]*)/dgu],
];

const annotator = {
  name: 'stand-in',
  requires: [],
  assigns: [statements, unattributed],
  annotate: (document) => document.with(statements, statementsIn(document.text)).with(unattributed, titlesIn(document)),
};

function statementsIn(text) {
  const found = shapes.flatMap(([form, shape]) =>
    [...text.matchAll(shape)].map(({ indices: { groups } }) => {
      const quoted = ([start, end]) => [{ start, end, text: text.slice(start, end) }];
      return statement(form, quoted(groups.content), quoted(groups.cue), quoted(groups.source));
    }),
  );
  return found.sort((a, b) => a.content[0].start - b.content[0].start);
}

function statement(form, content, cue, source) {
  const name = source[0].text.includes(' ') ? source[0].text : null;
  return {
    id: `s${content[0].start}`,
    form,
    content,
    cue,
    source,
    speaker: {
      name,
      status: name ? 'named' : 'unknown',
      affiliation: null,
      probability: name ? 0.8 : null,
      decidedBy: 'stand-in/source-words',
      evidence: [],
      candidates: [],
    },
    addressee: null,
    medium: null,
    said: null,
    via: [],
    within: null,
    standing: null,
    kind: null,
    stance: null,
    confidence: 0.9,
    decidedBy: 'stand-in/shape',
  };
}

const titlesIn = (document) =>
  [...document.text.matchAll(/“[^“”]*[^,“”]”/g)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
    seems: 'title',
    decidedBy: 'stand-in/no-cue',
  }));

function documentOf(article) {
  if (article.text !== undefined) return Document.of(article.text, article.claims);
  const text = new TextDecoder().decode(article.bytes);
  const error = (rule, message) => Document.of('').withIssues({ rule, message, severity: 'error', span: null });
  if (text === '') return error('input/empty', 'the file is empty.');
  if (text.includes('\0')) return error('reader/binary', 'this is not text; convert it first.');
  const [, published] = /^published: (\S+)$/m.exec(text) ?? [];
  return Document.of(text, { ...article.claims, ...(published && { published }) });
}

const collaborators = {
  read: documentOf,
  pipeline: new Pipeline([annotator]),
  engine: { name: 'hearsay', version: '0.0.0', model: 'stand-in' },
};

export const read = makeReading(collaborators);

const parse = makeParsing(collaborators);
const slowly = Number(process.env.STAND_IN_DELAY ?? 0);
const pause = () => new Promise((resolve) => setTimeout(resolve, slowly));

/** For reading threads; some words do to the reader what no article should. */
export const openStandIn = async () => ({
  parse: async (article, options) => {
    const parsed = await parse(article, article.id ?? idOf(article.name), options);
    return {
      ...parsed,
      read: async () => {
        await pause();
        if (!process.env.STAND_IN_HARMLESS)
          for (const [word, harm] of Object.entries(harms)) if (parsed.text.includes(word)) harm();
        return parsed.read();
      },
    };
  },
});

const harms = {
  'THROW THE READER': () => {
    throw new Error('thrown by the article.');
  },
  'HANG THE READER': () => {
    for (;;);
  },
  'EXIT THE READER': () => process.exit(3),
  'FILL THE READER': () => {
    for (const all = []; ; ) all.push(new Array(1000).fill(all.length));
  },
};
