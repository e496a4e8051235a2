import type { ArchivedArticle, ReadingBrief } from '../documents.ts';
import { speakersIn } from './archived.ts';
import { briefs } from './briefs.ts';
import type { Db } from './connection.ts';
import { documentKey } from './document-rows.ts';
import { storedReadings } from './reading-rows.ts';
import { seenReadings } from './shown.ts';

/** A document as people corrected it, or, with a number, one of its readings as the machine left it. */
export async function article(db: Db, id: string, number: number | null): Promise<ArchivedArticle | null> {
  const document = await documentKey(db, id);
  if (document === null) return null;
  const [stored] = number === null ? await seenReadings(db, [document]) : await storedReadings(db, [document], number);
  const brief = (await briefs(db, [document])).get(document);
  if (!stored || !brief) return null;
  return {
    ...{ document: brief, reading: stored.reading, number: stored.number },
    ...{ readings: await readingBriefs(db, document), speakers: Object.fromEntries(await speakersIn(db, stored)) },
  };
}

async function readingBriefs(db: Db, document: number): Promise<ReadingBrief[]> {
  const rows = await db
    .selectFrom('readings')
    .select(['number', 'version', 'model', 'read_at'])
    .where('document', '=', document)
    .orderBy('number')
    .execute();
  return rows.map(({ number, version, model, read_at }) => ({
    ...{ number, engine: { name: 'hearsay', version, model }, readAt: read_at },
  }));
}
