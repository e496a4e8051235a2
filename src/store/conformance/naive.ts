import type { Phrase, Query } from '../../core/query/query.ts';
import { wordsOf } from '../../core/query/words.ts';
import type { Reading, Statement } from '../../core/statement.ts';
import { dayOf, numberOfDay, saidDays } from '../days.ts';
import { archiveId, documentId, hostOf } from '../document-id.ts';
import { entityId } from './entries.ts';

/** What a query finds, said as plainly as can be: word by word, statement by statement, without an index. */
export function matches(query: Query, statement: Statement, reading: Reading): boolean {
  const { metadata } = reading;
  switch (query.type) {
    case 'all':
      return true;
    case 'and':
      return query.parts.every((part) => matches(part, statement, reading));
    case 'or':
      return query.parts.some((part) => matches(part, statement, reading));
    case 'not':
      return !matches(query.part, statement, reading);
    case 'choice':
      return { ...statement, status: statement.speaker.status }[query.field] === query.value;
    case 'exact': {
      const document = documentId(metadata.address, reading.digest);
      const { name, status } = statement.speaker;
      const entity = name !== null && (status === 'named' || status === 'organisation') ? entityId(name) : null;
      const facts = { document, id: archiveId(document, statement.id), entity, host: hostOf(metadata.address) };
      return { ...facts, language: metadata.language }[query.field] === query.value;
    }
    case 'days': {
      const [first, end] = [query.from ?? '0000-01-01', query.until ?? '9999-12-32'].map(numberOfDay) as [
        number,
        number,
      ];
      if (query.field === 'said') {
        const said = saidDays(statement.said);
        return said !== null && said.until >= first && said.from < end;
      }
      const day = dayOf(metadata.published);
      return day !== null && numberOfDay(day) >= first && numberOfDay(day) < end;
    }
    default:
      return textsOf(query, statement, reading).some((text) => hasPhrase(query, text));
  }
}

function textsOf({ field }: Phrase, statement: Statement, { metadata, text }: Reading): string[] {
  const { content, cue, speaker, addressee, medium, via } = statement;
  return {
    content: [content.map((one) => one.text).join(' ')],
    cue: [cue.map((one) => one.text).join(' ')],
    speaker: [speaker.name ?? ''],
    addressee: [addressee?.name ?? ''],
    medium: [medium?.name ?? ''],
    via: [via.map(({ name }) => name).join(' ')],
    title: [metadata.title ?? ''],
    author: [metadata.authors.join(' ')],
    outlet: [metadata.outlet ?? ''],
    article: [metadata.title ?? '', text],
  }[field];
}

function hasPhrase({ words, prefix }: Phrase, text: string): boolean {
  const there = wordsOf(text).map(({ word }) => word);
  return there.some((_, at) =>
    words.every((word, index) => {
      const found = there[at + index];
      return found === word || (prefix && index === words.length - 1 && found?.startsWith(word) === true);
    }),
  );
}
