import type { View } from './features.ts';
import type { Phrase } from './phrases.ts';
import type { Saying } from './sayings.ts';
import type { Topic } from './topics.ts';

/** The topics last mentioned that a saying may choose. */
const MOST_BEFORE = 14;
const LEADS_IN = /^(?:in|at|during|on|with|to|via|through|told|.* with|speak to)$/;

/** What a reader who has come up to some place of the article keeps of its topics. */
export class Memory {
  readonly #phrases: readonly Phrase[];
  readonly #topics: ReadonlyMap<Phrase, Topic>;
  /** Who speaks in each sentence. */
  readonly #speakers = new Map<number, Set<string>>();
  /** By topic whose sayings it has led in: `In an interview, she said`. */
  readonly #introduced = new Map<Topic, Set<string>>();
  /** The topic that each speaker's sayings were last led in by; for all of them under the empty name. */
  readonly #last = new Map<string, Topic>();
  /** The topics lately mentioned with that mention, the latest last. */
  readonly #recent = new Map<Topic, Phrase>();
  #next = 0;

  constructor(phrases: readonly Phrase[], topics: readonly Topic[], sayings: readonly Saying[]) {
    this.#phrases = phrases;
    this.#topics = new Map(topics.flatMap((topic) => topic.mentions.map((phrase) => [phrase, topic] as const)));
    for (const { sentence, speaker } of sayings)
      this.#speakers.set(sentence, (this.#speakers.get(sentence) ?? new Set()).add(speaker));
  }

  topicOf(phrase: Phrase): Topic {
    return this.#topics.get(phrase) as Topic;
  }

  /** Reads on to an offset. The number of the first phrase behind it. */
  readTo(offset: number): number {
    for (; this.#next < this.#phrases.length && (this.#phrases[this.#next] as Phrase).start < offset; this.#next++)
      this.#meet(this.#phrases[this.#next] as Phrase);
    for (const oldest of this.#recent.keys()) if (this.#recent.size > MOST_BEFORE) this.#recent.delete(oldest);
    return this.#next;
  }

  #meet(phrase: Phrase): void {
    const topic = this.topicOf(phrase);
    this.#recent.delete(topic);
    this.#recent.set(topic, phrase);
    const led = LEADS_IN.test(phrase.lead) || phrase.kind === 'tweet' ? this.#speakers.get(phrase.sentence) : undefined;
    if (led === undefined) return;
    const known = this.#introduced.get(topic) ?? new Set();
    this.#introduced.set(topic, known);
    this.#last.set('', topic);
    for (const speaker of led) {
      known.add(speaker);
      this.#last.set(speaker, topic);
    }
  }

  /** The mentions of the topics lately met, the latest first. */
  lately(): Phrase[] {
    return [...this.#recent.values()].reverse();
  }

  viewOf(topic: Topic, { sentence }: Phrase, { speaker }: Saying): Pick<View, 'isSpeakers' | 'introduced' | 'last'> {
    const speakers = this.#introduced.get(topic);
    const isLast = (name: string): boolean => this.#last.get(name) === topic;
    return {
      isSpeakers: this.#speakers.get(sentence)?.has(speaker) ?? false,
      introduced: speakers === undefined ? 'no' : speakers.has(speaker) ? 'for speaker' : 'for others',
      last: `${isLast(speaker) ? 'speaker ' : ''}${isLast('') ? 'article' : ''}`,
    };
  }
}
