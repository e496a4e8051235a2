import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Document } from '../document.ts';
import { type Block, blocks, type Quotation, quotations } from '../layers.ts';
import { covers, overlaps } from '../span.ts';
import { findQuotations, quotationAnnotator } from './quotations.ts';

/** Paragraphs are what `¶` or a line break parts; each becomes a block. */
function blocksOf(text: string): Block[] {
  return [...text.matchAll(/[^¶\n]+/g)].flatMap(({ 0: line, index }) => {
    const start = index + (line.length - line.trimStart().length);
    return line.trim() === '' ? [] : [{ kind: 'paragraph' as const, start, end: start + line.trim().length }];
  });
}

/** A quotation in short: `>` for each level it lies deep, its words, ` ~` where nothing closes it, `^` where it carries on another. */
const inShort = (text: string, { inner, depth, closed, continues }: Quotation): string =>
  `${'>'.repeat(depth)}${continues === null ? '' : '^'}${text.slice(inner.start, inner.end)}${closed ? '' : ' ~'}`;

const read = (text: string) => findQuotations(text, blocksOf(text));
const short = (text: string): string[] => read(text).found.map((quotation) => inShort(text, quotation));

type Case = readonly [text: string, ...expected: string[]];
const tables: Readonly<Record<string, readonly Case[]>> = {
  'double marks': [
    ['"We go," she said.', 'We go,'],
    ['“We go,” she said.', 'We go,'],
    ['She said “we go” and “we stay”.', 'we go', 'we stay'],
    ['She said "we go" and "we stay".', 'we go', 'we stay'],
    ['No marks at all here.'],
    ['("We go.")', 'We go.'],
    ['It was—"the best"—he thought.', 'the best'],
    ['“I was—” he began.', 'I was—'],
    ['"I was—" he began.', 'I was—'],
    ['He said:"Go home"and left.', 'Go home'],
    ['He said “Go home.”Then he left.', 'Go home.'],
    ['"Go home"', 'Go home'],
    ['"Go home", "Stay", "Sleep"', 'Go home', 'Stay', 'Sleep'],
    ['The so-called "experts".', 'experts'],
    ['He said " hello there " twice.', 'hello there'],
    ['He said "...and then nothing."', '...and then nothing.'],
    ['“…and then nothing,” he said.', '…and then nothing,'],
    ['[“Go,” she said.]', 'Go,'],
    ['"Why?" asked Ann. "Because!" said Bo.', 'Why?', 'Because!'],
    ['"[We] should go," she said.', '[We] should go,'],
    ['The "bad"/"good" divide.', 'bad', 'good'],
    ['"😀 good," she said.', '😀 good,'],
    ['＂Wide marks＂ exist.', 'Wide marks'],
    ['"One." "Two."', 'One.', 'Two.'],
    ['a "non-"binding note', 'non-'],
    ['‟We go,” she said.', 'We go,'],
  ],
  'single marks, British': [
    ['‘We go,’ she said.', 'We go,'],
    ["'We go,' she said.", 'We go,'],
    ["'We don't go,' she said.", "We don't go,"],
    ['‘We don’t go,’ she said.', 'We don’t go,'],
    ["a 'bad' deal", 'bad'],
    ['a ‘bad’ deal', 'bad'],
    ["The 'rogue' states and the 'domino' effect.", 'rogue', 'domino'],
    ["'The workers' rights matter,' she said.", "The workers' rights matter,"],
    ['‘The workers’ rights matter,’ she said.', 'The workers’ rights matter,'],
    ["The 'workers' said no. 'We go,' he said.", 'workers', 'We go,'],
    ["'I'm goin' home,' he said.", "I'm goin' home,"],
    ["'Go', he said.", 'Go'],
    ["He called it 'a win'.", 'a win'],
    ["He called it 'a win'; she did not.", 'a win'],
    ["'Stop!' he cried. 'Why?' she asked.", 'Stop!', 'Why?'],
    ["('No comment')", 'No comment'],
    ["'Tis the season,' he said.", 'Tis the season,'],
    ['‘What if the boss’ wife comes?’ he asked.', 'What if the boss’ wife comes?'],
    ["What they call 'the long game' – patience.", 'the long game'],
    ["'I was born in 1990' is all he said.", 'I was born in 1990'],
    ["'No,' he said, 'never.'", 'No,', 'never.'],
    ["The 'he said, she said' of it.", 'he said, she said'],
    ['‹Nous partons›, dit-elle.', 'Nous partons'],
  ],
  'apostrophes are no marks': [
    ["Don't say it isn't."],
    ['Don’t say it isn’t.'],
    ["Back in the '90s it was rock 'n' roll."],
    ['Back in the ’90s it was rock ’n’ roll.'],
    ['Back in the ‘90s it was rock ‘n’ roll.'],
    ["It's five o'clock and the workers' union left."],
    ['It’s five o’clock and the workers’ union left.'],
    ["'Tis late, and 'twas fun."],
    ['’Tis late, and ’twas fun.'],
    ["The Joneses' house, the boss' car and James' hat."],
    ["Get 'em while they're hot, 'cause it's nothin' new."],
    ["In the '60s and '70s, and in summer '24 too."],
    ['Hawai‘i and O‘ahu and Qur’an and ’Abd.'],
    ["the girls' and boys' teams' results"],
    ['"Don\'t," she said, "it\'s the workers\' hall."', "Don't,", "it's the workers' hall."],
    ['“We had ’em in the ’80s,” he said.', 'We had ’em in the ’80s,'],
    ["L'État, c'est moi, d'accord."],
    ["Ma'am, y'all're leavin'."],
    ["The '90s were over. The workers' union left."],
    ["back in the '90s, 'cool' meant cold", 'cool'],
    ["the 'Canes fans"],
    ['“The players’ wives,” she said.', 'The players’ wives,'],
    ['the ‘90s band'],
  ],
  'feet and inches are no marks': [
    ['He is 6\'2" tall.'],
    ['He is 6’2” tall.'],
    ['He is 6\' 2" tall and she is 5\'10".'],
    ['At 5-foot-10" he ran.'],
    ['A 24" screen and a 19" rack.'],
    ['A 24” screen.'],
    ['"The 24" screen broke," she said.', 'The 24" screen broke,'],
    ['“The 24” screen broke,” she said.', 'The 24” screen broke,'],
    ['"He is 6\'2" tall," she said.', 'He is 6\'2" tall,'],
    ['“He is 6’2” tall,” she said.', 'He is 6’2” tall,'],
    ['"I was 24" is what she said.', 'I was 24'],
    ['"He was born in 1990," she said.', 'He was born in 1990,'],
    ["The 6' fence and the 7' pole."],
    ["'It is a 6' fence,' she said.", "It is a 6' fence,"],
    ['a 3½" disk'],
    ['The 6\'2" guard said "no way".', 'no way'],
    ['He is 6′2″ tall.'],
    ['"We won in 2016", he said, "and 2020".', 'We won in 2016', 'and 2020'],
  ],
  'other languages': [
    ['„Wir gehen“, sagte sie.', 'Wir gehen'],
    ['„Idziemy”, powiedziała.', 'Idziemy'],
    ['„Wir gehen", sagte sie.', 'Wir gehen'],
    ['‚Wir gehen‘, sagte sie.', 'Wir gehen'],
    ['„Er sagte ‚nein‘ zu mir“, sagte sie.', 'Er sagte ‚nein‘ zu mir', '>nein'],
    ['»Wir gehen«, sagte sie.', 'Wir gehen'],
    ['»Er sagte ›nein‹ zu mir«, sagte sie.', 'Er sagte ›nein‹ zu mir', '>nein'],
    ['« Nous partons », dit-elle.', 'Nous partons'],
    ['«\u00a0Nous partons\u00a0», dit-elle.', 'Nous partons'],
    ['«Nous partons», dit-elle. «Non.»', 'Nous partons', 'Non.'],
    ['« Il a dit “non” hier », dit-elle.', 'Il a dit “non” hier', '>non'],
    ['« Il a dit « non » hier », dit-elle.', 'Il a dit « non » hier', '>non'],
    ['”Vi går”, sade hon.', 'Vi går'],
    ['»Vi går», sade hon.', 'Vi går'],
    ['「行きます」と言った。', '行きます'],
    ['「彼は『いや』と言った」', '彼は『いや』と言った', '>いや'],
    ['Home » News » Sport'],
    ['Next » « Previous page'],
  ],
  'LaTeX and doubled singles': [
    ["``We go,'' she said.", 'We go,'],
    ["''We go,'' she said.", 'We go,'],
    ['‘‘We go,’’ she said.', 'We go,'],
    ["``He said `no' to me,'' she said.", "He said `no' to me,"],
    ['Run `npm test` and `npm start` now.'],
    ["'''bold''' and ```code```"],
    ['The ``code span`` stays.'],
    ["He said 'she said 'no''.", "she said 'no'", '>no'],
    ['He said ‘she said ‘no’’.', 'she said ‘no’', '>no'],
  ],
  nested: [
    ['“He said ‘no’ to me,” she said.', 'He said ‘no’ to me,', '>no'],
    ['"He said \'no\' to me," she said.', "He said 'no' to me,", '>no'],
    ['‘He said “no” to me,’ she said.', 'He said “no” to me,', '>no'],
    ['\'He said "no" to me,\' she said.', 'He said "no" to me,', '>no'],
    ['“He said, ‘No.’”', 'He said, ‘No.’', '>No.'],
    ['"\'No,\' he said," she recalled.', "'No,' he said,", '>No,'],
    ['“He said “no” to me,” she said.', 'He said “no” to me,', '>no'],
    ['"He told me "no way" and left," she said.', 'He told me "no way" and left,', '>no way'],
    ['“A ‘b “c” d’ e”', 'A ‘b “c” d’ e', '>b “c” d', '>>c'],
    ["'I went to the 'bad' place,' he said.", "I went to the 'bad' place,", '>bad'],
    ['“The workers’ ‘big day’ came,” she said.', 'The workers’ ‘big day’ came,', '>big day'],
  ],
  'marks that do not match': [
    ['“We go," she said.', 'We go,'],
    ['"We go,” she said.', 'We go,'],
    ['“We go“ she said.', 'We go'],
    ["‘We go,' she said.", 'We go,'],
    ["'We go,’ she said.", 'We go,'],
    ["“We go,'' she said.", 'We go,'],
    ['„We go,” she said.', 'We go,'],
  ],
  'paragraphs that re-open': [
    ['“One thing.¶“Another thing,” she said.', 'One thing. ~', '^Another thing,'],
    ['"One thing.\n\n"Another thing," she said.', 'One thing. ~', '^Another thing,'],
    ['‘One thing.¶‘Another thing,’ she said.', 'One thing. ~', '^Another thing,'],
    ["'One thing.¶'Another thing,' she said.", 'One thing. ~', '^Another thing,'],
    ['“One.¶“Two.¶“Three,” she said.', 'One. ~', '^Two. ~', '^Three,'],
    ['« Un.¶» Deux », dit-elle.', 'Un. ~', '^Deux'],
    ['She said: “One.¶“Two.” Then she left.', 'One. ~', '^Two.'],
    ['“He said “no” then.¶“We go,” he said.', 'He said “no” then. ~', '>no', '^We go,'],
    ['“He said, ‘No.¶“‘Never.’ So I left,” she said.', 'He said, ‘No. ~', '>No. ~', '^‘Never.’ So I left,', '>^Never.'],
    ['“One thing.¶Another thing,” she said.', 'One thing. ~', '^Another thing,'],
    ['“One.” She left.¶“Two,” she said.', 'One.', 'Two,'],
  ],
  'marks never closed or never opened': [
    ['“We go, she said.', 'We go, ~'],
    ['"We go, said Bob Lee.¶"We stay," said Ann.', 'We go, ~', 'We stay,'],
    ['“We go and stay.¶Then they left.', 'We go and stay. ~'],
    ['"I am here. He left. "I am there," he said.', 'I am here. He left. ~', 'I am there,'],
    ['We go," she said.'],
    ['We go,” she said.'],
    ['“He said ‘no to me,” she said.', 'He said ‘no to me,', '>no to me, ~'],
    ['“We go, said the mayor on Tuesday. It rained.', 'We go, ~'],
    ['An odd " mark alone.'],
    ['“”'],
    ['""'],
    ['“ ” and " "'],
    ['“...”'],
    ['’'],
    ['"'],
    ['“'],
  ],
};

describe.each(Object.entries(tables))('%s', (_, cases) => {
  test.each(cases)('%s', (text, ...expected) => expect(short(text)).toEqual(expected));
});

test('the tables hold at least 120 cases', () => {
  expect(Object.values(tables).flat().length).toBeGreaterThanOrEqual(120);
});

const MARKS = ['"', '“', '”', '„', "'", '‘', '’', '‚', '«', '»', '‹', '›', '``', "''", '`', '「', '」', '\u{ff02}'];
const scrap = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...MARKS) },
  {
    weight: 3,
    arbitrary: fc.constantFrom('word', "don't", 'said Bob.', '6', 's', ' ', ', ', '. ', '—', '¶', '\u00a0'),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
  { weight: 1, arbitrary: fc.constantFrom('\ud83d', '\ude00', '😀') },
);
const sprinkled = fc.array(scrap, { maxLength: 60 }).map((scraps) => scraps.join(''));

describe('laws', () => {
  const seed = 3;

  test('quotations nest or are disjoint, hold their words, stay in their block, and are numbered in order', () => {
    fc.assert(
      fc.property(sprinkled, (text) => {
        const inBlocks = blocksOf(text);
        const { found } = findQuotations(text, inBlocks);
        found.forEach((quotation, i) => {
          expect(covers(quotation, quotation.inner) && quotation.inner.start < quotation.inner.end).toBe(true);
          expect(inBlocks.some((block) => covers(block, quotation))).toBe(true);
          expect(quotation.continues ?? -1).toBeLessThan(i);
          const around = found.slice(0, i).filter((other) => overlaps(other, quotation));
          expect(around.every(({ inner }) => covers(inner, quotation))).toBe(true);
          expect(quotation.depth).toBe(around.length);
        });
      }),
      { seed, numRuns: 3000 },
    );
  });

  test('every issue points into the text', () => {
    fc.assert(
      fc.property(sprinkled, (text) => {
        for (const { span } of read(text).issues)
          expect(span !== null && span.start < span.end && span.end <= text.length).toBe(true);
      }),
      { seed, numRuns: 1000 },
    );
  });

  test('a mark takes part in one quotation only', () => {
    fc.assert(
      fc.property(sprinkled, (text) => {
        const { found } = findQuotations(text, blocksOf(text));
        const edges = found.flatMap(({ start, end, inner }) => [
          ...(start < inner.start ? [start] : []),
          ...(inner.end < end ? [end] : []),
        ]);
        expect(new Set(edges).size).toBeGreaterThanOrEqual(new Set(found.map(({ start }) => start)).size);
        expect(new Set(found.map(({ start }) => start)).size).toBe(found.length);
      }),
      { seed, numRuns: 1000 },
    );
  });
});

test('the annotator adds the layer and an issue for a quotation that is never closed', () => {
  const text = '“We go, she said.';
  const document = quotationAnnotator.annotate(Document.of(text).with(blocks, blocksOf(text))) as Document;
  expect(document.get(quotations)).toHaveLength(1);
  expect(document.issues).toMatchObject([
    { rule: 'quotations/never-closed', severity: 'warning', span: { start: 0, end: 7 } },
  ]);
});

test('marks that close nothing are one finding a paragraph', () => {
  const { issues } = read('we go,” she” said”.¶all well');
  expect(issues).toMatchObject([{ rule: 'quotations/stray-mark', severity: 'info', span: { start: 6, end: 7 } }]);
});

test.each(['“', '“““ ‘', 'He said “… ” and left.', '"'])(
  'marks around no words are no quotation never closed: %s',
  (text) => {
    expect(read(text).issues.filter(({ rule }) => rule === 'quotations/never-closed')).toEqual([]);
  },
);

test.each([
  ['We said “go” to them.', 'quotations/matching-marks'],
  ['We said "go" to them.', 'quotations/same-marks'],
  ['We said “go" to them.', 'quotations/mismatched-marks'],
  ['“We go.¶“You go,” he said.', 'quotations/re-opened-next'],
  ['“We go.¶You go,” he said.', 'quotations/carried-on-next'],
  ['“We go.¶They left.', 'quotations/paragraph-end'],
  ['“We go, said Bob Lee.', 'quotations/narrator-resumes'],
  ['“We go. “You go,” he said.', 'quotations/next-opening'],
  ['“We ‘go,” he said.', 'quotations/matching-marks'],
])('%s is decided by %s', (text, rule) => expect(read(text).found[0]?.decidedBy).toBe(rule));

test.each(['"', '“', "'", '‘', '’', '”', '«', "'a ", '"a ', '“a ‘b', '“‘a” ', '``a ', '“a” ', "s' "])(
  'a line of marks costs time in proportion: %s',
  (unit) => {
    const time = (length: number): number => {
      const text = unit.repeat(length / unit.length);
      const began = performance.now();
      findQuotations(text, [{ kind: 'paragraph', start: 0, end: text.length }]);
      return performance.now() - began;
    };
    time(10_000);
    // Quadratic would be 64 times as long at 8 times the length; a pause of the machine is forgiven.
    expect(time(400_000)).toBeLessThan(30 * time(50_000) + 500);
  },
);
