// Styles that no corpus holds enough of, made of what the training articles hold: transcripts, interviews, posts, lists,
// quotations over several paragraphs. Speeches and sayings inside them are the corpora's with their marks; who speaks is
// told in the new style's way.

const SEED = 20_240_917;
const KINDS = [transcript, transcript, interview, interview, posts, list, paragraphs];
const HEADS = [
  'Transcript',
  'Full remarks',
  'Excerpts from the hearing',
  'The discussion, edited for length',
  'Minutes',
];
const QUESTIONS = [
  'How did it begin?',
  'What did you make of that?',
  'Can you say more about what happened next?',
  'Were you surprised?',
  'Why does this matter now?',
  'What would you change?',
  'And then?',
  'Who decided that?',
  'You have done this for years. What keeps you at it?',
  'Some people see it differently, of course.',
  'Is there anything you regret?',
  'What should people know before they make up their minds?',
  'That must have been hard.',
  'Let us turn to the money. Where does it come from?',
];
const VERBS = ['said', 'said', 'said', 'told reporters', 'wrote', 'added', 'argued', 'explained', 'recalled', 'says'];

/** A number in [0, 1) at each call, the same row of them for the same seed (mulberry32). */
function dice(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const ends = ({ source, cue, content }) => [...source, ...cue, ...content];
const within = (relation, [from, to]) => ends(relation).every(([s, e]) => from <= s && e <= to);
const touches = (relation, [from, to]) => ends(relation).some(([s, e]) => s < to && from < e);
const moved = (spans, by) => spans.map(([s, e]) => [s + by, e + by]);

/** A stretch of an article with the relations inside it; null where one reaches over its edge. */
function stretch(article, span, relations, label = null) {
  const inside = relations.filter((relation) => touches(relation, span));
  if (!inside.every((relation) => within(relation, span))) return null;
  const shifted = inside.map(({ source, cue, content }) => ({
    source: moved(source, -span[0]),
    cue: moved(cue, -span[0]),
    content: moved(content, -span[0]),
  }));
  return { text: article.text.slice(...span), relations: shifted, label };
}

function quoted(article, labels) {
  const relations = article.annotators[0].attributions;
  return relations.flatMap((relation, i) => {
    const [[from, to] = [0, 0], ...more] = relation.content;
    const inner = article.text.slice(from + 1, to - 1);
    const marked = /["“]/.test(article.text[from]) && /["”]/.test(article.text[to - 1]);
    if (more.length > 0 || !marked || inner.length < 40 || /["“”\n]/.test(inner)) return [];
    const others = relations.filter((other) => other !== relation);
    const found = stretch(article, [from + 1, to - 1], others, labels.get(i) ?? null);
    return found ? [found] : [];
  });
}

function plain(article) {
  const relations = article.annotators[0].attributions;
  return [...article.text.matchAll(/[^\n]{80,600}/g)].flatMap(({ 0: text, index }) => {
    if (/["“”‘„«]/.test(text) || !/[.?!]$/.test(text)) return [];
    const found = stretch(article, [index, index + text.length], relations);
    return found ? [found] : [];
  });
}

/** A text being written, with its relations and the labels of those that have some. */
class Sheet {
  text = '';
  attributions = [];
  labels = [];

  put(text) {
    const from = this.text.length;
    this.text += text;
    return [from, this.text.length];
  }

  /** Writes a speech and what is said inside it; gives its span without a comma at its end. */
  say(speech) {
    const text = speech.text.replace(/,$/, '.');
    const [from, to] = this.put(text);
    for (const { source, cue, content } of speech.relations)
      this.attributions.push({ source: moved(source, from), cue: moved(cue, from), content: moved(content, from) });
    return [from, to];
  }

  relate(source, cue, content, name, label) {
    if (label) this.labels.push({ ...label, i: this.attributions.length, speaker: name, status: 'named', ...UNSAID });
    this.attributions.push({ source: source ? [source] : [], cue: cue ? [cue] : [], content: [content] });
  }
}

/** What the new style does not tell. */
const UNSAID = { addressee: null, medium: null, via: null, when: null };

function labelled(name, roll) {
  const last = name.split(' ').at(-1);
  const forms = [name.toUpperCase(), last.toUpperCase(), name, last, `MR. ${last.toUpperCase()}`, `Rep. ${name}`];
  return forms[Math.floor(roll() * forms.length)];
}

function transcript(sheet, { pick, roll, speech, names }) {
  if (roll() < 0.6) sheet.put(`${pick(HEADS)}\n\n`);
  const cast = names(2 + Math.floor(roll() * 3)).map((name) => [name, labelled(name, roll)]);
  const gap = roll() < 0.75 ? '\n\n' : '\n';
  for (let turn = 4 + Math.floor(roll() * 8); turn > 0; turn--) {
    const [name, shown] = pick(cast);
    const source = sheet.put(shown);
    const cue = sheet.put(':');
    sheet.put(' ');
    const said = speech();
    sheet.relate(source, cue, sheet.say(said), name, said.label);
    sheet.put(gap);
  }
}

function interview(sheet, { pick, roll, speech, names }) {
  const [guest] = names(1);
  const [asks, answers] = pick([
    ['Q', 'A'],
    ['Q', 'A'],
    ['Question', 'Answer'],
    ['Interviewer', guest],
    ['Host', guest.split(' ').at(-1)],
  ]);
  if (roll() < 0.5) sheet.put(`A conversation with ${guest}\n\n`);
  const mark = roll() < 0.85 ? ':' : '.';
  const turn = (who, name, body) => {
    const source = sheet.put(who);
    const cue = mark === ':' ? sheet.put(mark) : void sheet.put(mark);
    sheet.put(' ');
    const said = body();
    sheet.relate(source, cue, said.span, name, said.label);
    sheet.put('\n\n');
  };
  for (let count = 3 + Math.floor(roll() * 4); count > 0; count--) {
    turn(asks, null, () => ({ span: sheet.put(pick(QUESTIONS)), label: null }));
    turn(answers, guest, () => {
      const first = speech();
      const span = sheet.say(first);
      if (roll() < 0.35) {
        sheet.put('\n\n');
        span[1] = sheet.say(speech())[1];
      }
      return { span, label: first.label };
    });
  }
}

function posts(sheet, { pick, roll, speech, names, plainText }) {
  sheet.say(plainText());
  sheet.put('\n\n');
  for (const name of names(3)) {
    const said = speech();
    const content = sheet.say(said);
    sheet.put(' ');
    const cue = sheet.put(pick(['—', '—', '–']));
    sheet.put(' ');
    const source = sheet.put(`${name} (@${name.toLowerCase().replaceAll(/[^a-z]/g, '')})`);
    sheet.relate(source, cue, content, name, said.label);
    sheet.put(
      `${roll() < 0.7 ? ` ${pick(['March', 'June', 'October'])} ${1 + Math.floor(roll() * 28)}, 20${10 + Math.floor(roll() * 15)}` : ''}\n\n`,
    );
    if (roll() < 0.4) {
      sheet.say(plainText());
      sheet.put('\n\n');
    }
  }
}

function list(sheet, { pick, roll, speech, names, plainText }) {
  sheet.say(plainText());
  sheet.put('\n\n');
  const bullet = pick(['- ', '• ', '* ', '']);
  const [opens, closes] = pick([
    ['“', '”'],
    ['"', '"'],
    ['', ''],
    ['', ''],
  ]);
  for (const name of names(4)) {
    sheet.put(bullet);
    const source = sheet.put(name);
    const cue = sheet.put(':');
    sheet.put(' ');
    const [from] = sheet.put(opens);
    const said = speech();
    sheet.say(said);
    const [, to] = sheet.put(closes);
    sheet.relate(source, cue, [from, to], name, said.label);
    sheet.put(roll() < 0.8 ? '\n' : '\n\n');
  }
}

/** One quotation over two or three paragraphs, its marks opened anew at each and closed at the last. */
function paragraphs(sheet, { pick, roll, speech, names, plainText }) {
  const [opens, closes] = pick([
    ['“', '”'],
    ['"', '"'],
    ['‘', '’'],
  ]);
  for (const name of names(2)) {
    sheet.say(plainText());
    sheet.put('\n\n');
    const first = roll() < 0.5;
    const lead = () => {
      const source = sheet.put(name);
      sheet.put(' ');
      return [source, sheet.put(pick(VERBS))];
    };
    const told = first ? lead() : null;
    if (first) sheet.put(pick([': ', ', ']));
    const [from] = sheet.put(opens);
    const said = speech();
    sheet.say(said);
    for (let more = 1 + Math.floor(roll() * 2); more > 0; more--) {
      sheet.put(`\n\n${opens}`);
      sheet.say(speech());
    }
    const [, to] = sheet.put(closes);
    const [source, cue] = told ?? (sheet.put(' '), lead());
    if (!told) sheet.put('.');
    sheet.relate(source, cue, [from, to], name, said.label);
    sheet.put('\n\n');
  }
}

/** `count` made articles, as the corpora's lines are. `labels`: each article's, by the number of the relation. */
export function styles(articles, labels, count) {
  const roll = dice(SEED);
  const pick = (list) => list[Math.floor(roll() * list.length)];
  const speeches = articles.flatMap((article) => quoted(article, labels.get(article.id) ?? new Map()));
  const prose = articles.flatMap(plain);
  const all = [
    ...new Set(
      [...labels.values()].flatMap((of) =>
        [...of.values()].flatMap(({ speaker, status }) => (status === 'named' ? [speaker] : [])),
      ),
    ),
  ].filter((name) => /^\p{Lu}\S+ (?:\S+ )?\p{Lu}\S+$/u.test(name));
  const names = (number) => Array.from({ length: number }, () => pick(all));
  const plainText = () => pick(prose);
  const speech = () => (roll() < 0.65 ? pick(speeches) : plainText());
  return Array.from({ length: count }, (_, at) => {
    const sheet = new Sheet();
    KINDS[at % KINDS.length](sheet, { pick, roll, speech, names, plainText });
    const { text, attributions, labels: own } = sheet;
    return { article: { id: `style-${at}`, text: text.trimEnd(), annotators: [{ attributions }] }, labels: own };
  });
}
