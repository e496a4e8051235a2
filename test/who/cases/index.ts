import type { WhoCase } from '../who.ts';
import addressees from './addressees.ts';
import anonymous from './anonymous.ts';
import appositives from './appositives.ts';
import author from './author.ts';
import boilerplate from './boilerplate.ts';
import carriedOn from './carried-on.ts';
import days from './days.ts';
import descriptions from './descriptions.ts';
import firstNames from './first-names.ts';
import groups from './groups.ts';
import insideQuotations from './inside-quotations.ts';
import joint from './joint.ts';
import kinds from './kinds.ts';
import media from './media.ts';
import metonyms from './metonyms.ts';
import offices from './offices.ts';
import organisations from './organisations.ts';
import pairs from './pairs.ts';
import paragraphs from './paragraphs.ts';
import passages from './passages.ts';
import possessives from './possessives.ts';
import posts from './posts.ts';
import pronouns from './pronouns.ts';
import relays from './relays.ts';
import roles from './roles.ts';
import sharedSurnames from './shared-surnames.ts';
import stances from './stances.ts';
import standing from './standing.ts';
import surnames from './surnames.ts';
import surveys from './surveys.ts';
import titles from './titles.ts';
import turns from './turns.ts';
import unknown from './unknown.ts';
import within from './within.ts';

/** One file a phenomenon, with what is meant and what only looks like it. */
const files: Readonly<Record<string, readonly WhoCase[]>> = {
  addressees,
  anonymous,
  appositives,
  author,
  boilerplate,
  'carried-on': carriedOn,
  days,
  descriptions,
  'first-names': firstNames,
  groups,
  'inside-quotations': insideQuotations,
  joint,
  kinds,
  media,
  metonyms,
  offices,
  organisations,
  pairs,
  paragraphs,
  passages,
  possessives,
  posts,
  pronouns,
  relays,
  roles,
  'shared-surnames': sharedSurnames,
  stances,
  standing,
  surnames,
  surveys,
  titles,
  turns,
  unknown,
  within,
};

/** Every case with its file's name; the two together are its id. */
export const cases: readonly (WhoCase & { readonly file: string })[] = Object.entries(files).flatMap(([file, cases]) =>
  cases.map((one) => ({ ...one, file })),
);
