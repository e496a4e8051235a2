import { describe, expect, it } from 'vitest';
import { corrections, pier, reread, span, statementAt, text, who } from '../../../test/made-corrections.ts';
import { score } from '../scoring/score.ts';
import { corrected } from './apply.ts';
import { goldOf } from './gold.ts';

const made = corrections(
  { action: 'speaker', was: statementAt(1), speaker: who('Cleo Dunn') },
  { action: 'span', was: statementAt(2), content: [span('Who pays?')] },
  { action: 'not-a-quote', was: statementAt(4) },
  {
    action: 'missing',
    content: [span('for rain')],
    cue: [span('hopes')],
    source: [span('the harbour')],
    speaker: who(null),
  },
);
const spansOf = (pairs: readonly (readonly [start: number, end: number])[]) =>
  pairs.map(([start, end]) => ({ start, end }));

const gold = goldOf('pier', pier, made);
const [people] = gold.annotators;

describe('corrections as gold', () => {
  it('are the whole article, with the text that its offsets point into', () => {
    expect(gold).toMatchObject({ id: 'pier', text });
    const words = people.attributions.map(({ content: [first] }) => first && text.slice(...first));
    expect(words).toEqual(['“The pier is closed,”', 'The boats must wait', 'Who pays?', '“Nobody knows.”', 'for rain']);
  });

  it('are scored wholly right against what is shown, and less against what the machine said', () => {
    const relations = people.attributions.map(({ source, cue, content }) => ({
      ...{ source: spansOf(source), cue: spansOf(cue), content: spansOf(content) },
    }));
    const shown = corrected(pier, made).statements.map(({ source, cue, content }) => ({
      ...{ source: [...source], cue: [...cue], content: [...content] },
    }));
    const found = pier.statements.map(({ source, cue, content }) => ({
      ...{ source: [...source], cue: [...cue], content: [...content] },
    }));
    expect(score([{ text, gold: relations, found: shown }])).toMatchObject({ strict: { f1: 1 }, relaxed: { f1: 1 } });
    expect(score([{ text, gold: relations, found }]).strict.f1).toBeLessThan(1);
  });

  it('have labels by the number of the attribution, those that people looked at told apart', () => {
    expect(gold.labels.map(({ article, i }) => [article, i])).toEqual([0, 1, 2, 3, 4].map((i) => ['pier', i]));
    expect(gold.labels.map(({ speaker, checked }) => [speaker, checked])).toEqual([
      ...[
        ['Ana Silva', false],
        ['Cleo Dunn', true],
        ['Lea Gomez', true],
        [null, false],
        [null, true],
      ],
    ]);
  });

  it('are put on the newest reading', () => {
    const again = goldOf('pier', reread(pier, 2), made);
    expect(again.labels[1]).toMatchObject({ speaker: 'Cleo Dunn', checked: true });
  });

  it('come back from JSON as they were', () => {
    expect(JSON.parse(JSON.stringify(gold))).toEqual(gold);
  });
});
