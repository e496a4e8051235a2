import { keysSought } from '../core/names/keys.ts';
import type { Reading } from '../core/statement.ts';
import { bandsOf, likenessTo } from '../core/versions.ts';
import type { Decision, Known, NewReading } from '../store/documents.ts';
import type { NewJournalEntry } from '../store/journal.ts';
import { entityIdIn, identify, toDecision } from './entities/identify.ts';
import { type NameBook, settingOf } from './entities/someone.ts';

/**
 * A reading as the archive takes it in: what it must ask the archive, and how to decide who speaks and of which article it
 * is a version. @param at ISO 8601, UTC, ms. @param book names beyond the article, as `Offices` knows them.
 */
export function entryOf(
  reading: Reading,
  journal: NewJournalEntry,
  at: string,
  book: NameBook | null = null,
): NewReading {
  const setting = settingOf(reading, book);
  const names = setting.someones.flatMap(({ kind, name, aliases }) =>
    [name, ...aliases].flatMap((each) => keysSought(each, kind)),
  );
  return {
    ...{ reading, journal, at, names: [...new Set(names)], bands: bandsOf(reading.text) },
    decide: ({ entities, alike }: Known): Decision => ({
      versionOf: versionAmong(reading.text, alike),
      ...toDecision(identify(setting, entities, entityIdIn(reading))),
    }),
  };
}

/** The group of the likest of those that are versions of the text; of equally like ones, the first. */
function versionAmong(text: string, alike: Known['alike']): string | null {
  if (alike.length === 0) return null;
  const like = likenessTo(text);
  const found = alike
    .map((other) => ({ versionOf: other.versionOf, ...like(other.text) }))
    .filter(({ isVersion }) => isVersion)
    .reduce<{ versionOf: string; containment: number } | null>(
      (best, one) => (best === null || one.containment > best.containment ? one : best),
      null,
    );
  return found?.versionOf ?? null;
}
