import { type Agreement, type Scored, type Scores, score } from '../src/app/scoring/score.ts';
import { type WhoArticle, whoScore, type WhoScores } from '../src/app/scoring/who-score.ts';

type Named<T> = T & { readonly id: string };

const per = (share: number): string => (100 * share).toFixed(1).padStart(7);
const f1 = ({ f1 }: Agreement): string => per(f1);
const count = (number: number): string => String(number).padStart(6);
const first = (name: string): string => name.padEnd(18);

/** A line an example, then one over all. */
export function relationTable(results: readonly Named<Scored>[]): string {
  const row = (name: string, { gold, found, relaxed, strict, direct, exact, alpha }: Scores): string =>
    [
      ...[first(name), count(gold), count(found), f1(relaxed), f1(strict), f1(direct)],
      ...['  ', f1(exact.source), f1(exact.cue), f1(exact.content), per(alpha)],
    ].join('');
  return [
    'Relations of the examples, F1 in per cent (exact: per role)',
    `${first('example')}  gold found   relax strict direct   source    cue content alpha`,
    ...results.map((result) => row(result.id, score([result]))),
    row('all', score(results)),
  ].join('\n');
}

/** A line an example, then one over all. */
export function whoTable(results: readonly Named<WhoArticle>[]): string {
  const row = (name: string, { relations, found, speaker, ...fields }: WhoScores): string =>
    [
      ...[
        first(name),
        count(relations),
        per(found),
        '  ',
        per(speaker.precision),
        per(speaker.coverage),
        per(speaker.f1),
      ],
      ...['  ', ...CLASSES.map((field) => per(fields[field].accuracy))],
      ...['  ', ...PHRASES.map((field) => f1(fields[field]))],
    ].join('');
  return [
    'Who and how in the examples, in per cent; names are given however improbable',
    '                               speaker                 accuracy               F1',
    `${first('example')}  gold  found    precis  cover     F1    status  stand   kind    addrss medium    via   when`,
    ...results.map((result) => row(result.id, whoScore([result]))),
    row('all', whoScore(results)),
  ].join('\n');
}

const CLASSES = ['status', 'standing', 'kind'] as const;
const PHRASES = ['addressee', 'medium', 'via', 'when'] as const;
