import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { toPaired } from '../../src/app/scoring/marked-article.ts';
import { parted } from '../../src/app/training/held-out.ts';
import { gold } from '../notation.ts';
import { Workplace } from './process.ts';

/** Answers as Python with PyTorch does, and copies the weights instead of training. */
const python = fileURLToPath(new URL('stand-in-python.mjs', import.meta.url));

let place: Workplace;
beforeEach(() => {
  place = new Workplace();
});
afterEach(() => place.remove());

/** Articles in the words that the stand-in for the reader knows. */
const article = (number: number) => {
  const { text, relations } = gold(
    `[content “Pier ${number} is shut,”] [cue said] [source Ana Roe].\n\n[source#2 Tom Hale] [cue#2 said] [content#2 that nobody asked him]. It rains.`,
  );
  const attributions = relations.map(toPaired);
  const said = { article: `a${number}`, status: 'named', standing: 'said', kind: 'statement' };
  const labels = [
    { ...said, i: 0, speaker: 'Ana Roe', checked: true },
    { ...said, i: 1, speaker: 'Tom Hale', checked: false },
  ];
  return { id: `a${number}`, text, annotators: [{ who: 'people', attributions }], labels };
};
const articles = Array.from({ length: 20 }, (_, number) => article(number));
const lines = articles.map((one) => `${JSON.stringify(one)}\n`).join('');
const { learnt, held } = parted(articles as unknown as Parameters<typeof parted>[0]);

const train = (options: readonly string[] = [], manner = '') =>
  place.hearsay(['train', '--gold', 'ours.jsonl', '--python', python, ...options], {
    environment: { STAND_IN_PYTHON: manner, STAND_IN_HEARD: place.path('heard.json') },
  });
const left = (): string[] => readdirSync(place.folder).sort();

describe('hearsay train', () => {
  it('teaches the articles that are not held out, and shows both readers on those that are', async () => {
    place.put('ours.jsonl', lines);
    const { code, out, err } = await train();
    expect([held.length > 0, learnt.length > 0, code]).toEqual([true, true, 0]);
    expect(out).toMatch(new RegExp(`^${held.length} articles held out +before +after +change$`, 'm'));
    expect(out).toMatch(/^relation relaxed +100\.0 +0\.0 +-100\.0$/m);
    expect(out).toMatch(/^speaker F1 +100\.0 +0\.0 +-100\.0$/m);
    expect(out).toMatch(/^looked at: found +100\.0 +0\.0 +-100\.0$/m);
    expect(out).toContain("The new weights are worse by 'looked at: wholly right'");
    expect(out).toContain(`Nobody looked at ${held.length} others`);
    expect(err).toContain(`learning from ${learnt.length} articles with ${2 * learnt.length} attributions`);
    expect(err).toContain('--model ours-model');
    const heard = JSON.parse(readFileSync(place.path('heard.json'), 'utf8'));
    expect(heard.articles.map(({ id }: { id: string }) => id)).toEqual(learnt.map(({ id }) => id));
    expect(heard.options).toMatchObject({
      epochs: '3',
      seed: '1',
      name: expect.stringMatching(/^ours-model-[0-9a-f]{8}$/),
    });
  });

  it('leaves a folder of weights with its card, and nothing else', async () => {
    place.put('ours.jsonl', lines);
    await train(['--out', 'new/mine', '--quiet']);
    expect(left()).toEqual(['heard.json', 'new', 'ours.jsonl']);
    expect(readdirSync(place.path('new'))).toEqual(['mine']);
    expect(readdirSync(place.path('new/mine')).sort()).toEqual(
      'README.md encoder.onnx judge.onnx manner.json parity.json reader.json roles.onnx speaker.json vocab.txt'.split(
        ' ',
      ),
    );
    expect(readFileSync(place.path('new/mine/README.md'), 'utf8')).toContain(
      '| relation relaxed | 100.0 | 0.0 | -100.0 |',
    );
  });

  it('teaches who and how only where a person looked, and all attributions', async () => {
    place.put('ours.jsonl', lines);
    await train(['--quiet']);
    const [first] = JSON.parse(readFileSync(place.path('heard.json'), 'utf8')).articles;
    expect(first.labels.map(({ i, speaker }: { i: number; speaker: string }) => [i, speaker])).toEqual([
      [0, 'Ana Roe'],
    ]);
    expect(first.annotators[0]).toHaveLength(2);
    expect(first.ids).toHaveLength(first.starts.length);
  });

  it('judges by other articles where they are named, which are not learnt', async () => {
    place.put('ours.jsonl', lines);
    place.put('dev.jsonl', `${JSON.stringify({ ...articles[0], id: 'again' })}\n`);
    const { code, out } = await train(['--dev', 'dev.jsonl']);
    expect([code, out.split(/ {2,}/)[0]]).toEqual([0, '1 articles held out']);
    expect(JSON.parse(readFileSync(place.path('heard.json'), 'utf8')).articles).toHaveLength(19);
  });

  it('names every wrong line of the gold, and does nothing', async () => {
    const [one = '', two = ''] = lines.split('\n');
    const long = one.replace('[[0,', '[[900,').replace('"id":"a0"', '"id":"b"');
    place.put('ours.jsonl', [one, '{"id": 1', two, one, long, '{"id":"c","text":"x"}'].join('\n'));
    const { code, out, err } = await train();
    expect([code, out, left()]).toEqual([2, '', ['ours.jsonl']]);
    expect(err).toContain('ours.jsonl: 4 lines are wrong:');
    expect(err).toMatch(/line 2: it is no JSON/);
    expect(err).toContain("line 4: the article 'a0' stands in line 1 already");
    expect(err).toMatch(/line 5: article 'b', attribution 0, content \[900, \d+\): the text has \d+ UTF-16 code units/);
    expect(err).toContain("line 6: it has neither 'attributions' nor 'annotators'");
  });

  it.each([
    ['no file', '', 'ours.jsonl: no such file'],
    ['no article', '\n', 'ours.jsonl: has no article'],
    ['nothing held out', `${JSON.stringify(learnt[0])}\n`, 'of 1 articles none is in the fifth that is held out'],
    ['nothing to learn', `${JSON.stringify(held[0])}\n`, 'there is no attribution to learn from'],
  ])('says so where there is %s', async (_, content, said) => {
    if (content !== '') place.put('ours.jsonl', content);
    const { code, err } = await train();
    expect([code, existsSync(place.path('ours-model'))]).toEqual([2, false]);
    expect(err).toContain(said);
  });

  it.each([
    ['is none', 'hearsay-no-python', '', "'hearsay-no-python' cannot be run: there is no such command"],
    ['is old', python, 'old', 'is Python 3.8; training needs 3.11 or newer'],
    ['lacks PyTorch', python, 'bare', 'lacks onnx, torch'],
  ])('says what to do where Python %s', async (_, command, manner, said) => {
    place.put('ours.jsonl', lines);
    const { code, err } = await train(['--python', command], manner);
    expect([code, left()]).toEqual([2, ['ours.jsonl']]);
    expect(err).toContain(said);
    if (manner === 'bare') expect(err).toMatch(/pip install -r \S+requirements\.txt/);
  });

  it('gives the last words of a training that fails, and leaves nothing', async () => {
    place.put('ours.jsonl', lines);
    const { code, err } = await train([], 'fails');
    expect([code, left()]).toEqual([1, ['heard.json', 'ours.jsonl']]);
    expect(err).toContain('MemoryError: no room for the weights');
  });

  it('ends with Ctrl-C, Python too, and leaves nothing', async () => {
    place.put('ours.jsonl', lines);
    const { code } = await place.hearsay(['train', '--gold', 'ours.jsonl', '--python', python], {
      environment: { STAND_IN_PYTHON: 'hangs', STAND_IN_HEARD: place.path('heard.json') },
      started: (child) => {
        const waiting = setInterval(() => {
          if (!existsSync(place.path('heard.json'))) return;
          clearInterval(waiting);
          child.kill('SIGINT');
        }, 20);
      },
    });
    expect([code, left()]).toEqual([130, ['heard.json', 'ours.jsonl']]);
    const { pid } = JSON.parse(readFileSync(place.path('heard.json'), 'utf8'));
    expect(() => process.kill(pid, 0)).toThrow('ESRCH');
  });

  it('never writes over a folder that is there, nor goes on from one that is not', async () => {
    place.put('ours.jsonl', lines);
    place.put('mine/kept.txt', 'kept');
    const over = await train(['--out', 'mine']);
    expect([over.code, over.err]).toEqual([2, expect.stringContaining('exists already; name a new folder with --out')]);
    expect(left()).toEqual(['mine', 'ours.jsonl']);
    const from = await train(['--model', 'nowhere']);
    expect([from.code, from.err]).toEqual([2, expect.stringContaining("There is no model 'nowhere'")]);
  });
});
