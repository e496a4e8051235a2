import type { Metadata } from '../src/core/document.ts';
import type { Relation } from '../src/core/layers.ts';
import type { Annotator } from '../src/core/pipeline.ts';
import type { Statement } from '../src/core/statement.ts';
import type { MarkedRelation } from './notation.ts';

/** The product without its finding of relations: shows how well speakers and the rest are resolved, given right relations. */
export interface GoldReader {
  /**
   * One statement a relation, in the same order.
   *
   * @param relations each with a content.
   * @param known of the article, beside what its text tells.
   */
  read(text: string, relations: readonly MarkedRelation[], known?: Partial<Metadata>): Promise<Statement[]>;
  close(): Promise<void>;
}

export interface GoldReaderOptions {
  readonly model?: string | undefined;
  readonly minProbability?: number | null;
}

/** The model's thread needs JavaScript, and layers are keys: so all comes from the build. */
const built = async <T>(module: string): Promise<T> =>
  (await import(/* @vite-ignore */ new URL(`../dist/${module}.js`, import.meta.url).href)) as T;

export async function openGoldReader({ model: folder, minProbability = null }: GoldReaderOptions): Promise<GoldReader> {
  const { openModel, loadScorers } = await built<typeof import('../src/model/index.ts')>('model/index');
  const { annotators } = await built<typeof import('../src/open-reader.ts')>('open-reader');
  const { Pipeline } = await built<typeof import('../src/core/pipeline.ts')>('core/pipeline');
  const { text: textReader } = await built<typeof import('../src/readers/text.ts')>('readers/text');
  const layers = await built<typeof import('../src/core/layers.ts')>('core/layers');
  const model = await openModel(folder === undefined ? {} : { folder });
  const { openOffices } = await built<typeof import('../src/offices.ts')>('offices');
  const whole = annotators(model, loadScorers(folder), openOffices(), minProbability);

  const marked = (relations: readonly Relation[]): Annotator => ({
    name: 'gold',
    requires: [],
    assigns: [layers.relations, layers.attributions],
    annotate: (document) => document.with(layers.relations, relations).with(layers.attributions, relations),
  });
  const finds = ({ assigns }: Annotator): boolean =>
    assigns.includes(layers.relations) || assigns.includes(layers.attributions);

  return {
    async read(text, relations, known = {}) {
      const order = [...relations.keys()].sort((a, b) => firstOf(relations[a]) - firstOf(relations[b]));
      const given = order.map((at): Relation => ({ ...(relations[at] as MarkedRelation), ...CERTAIN }));
      const pipeline = new Pipeline([marked(given), ...whole.filter((one) => !finds(one))], [layers.blocks]);
      // UTF-16 with its mark keeps every code unit of a string.
      const document = textReader.read({ bytes: Buffer.from(`\ufeff${text}`, 'utf16le'), name: 'article' });
      const found = (await pipeline.annotate(document.withMetadata(known))).get(layers.statements);
      return [...relations.keys()].map((at) => found[order.indexOf(at)] as Statement);
    },
    close: () => model.close(),
  };
}

const CERTAIN = { confidence: 1, decidedBy: 'gold' };

/** Relations are read in order of their first span. */
const firstOf = (relation: MarkedRelation | undefined): number =>
  Math.min(...Object.values(relation ?? {}).flatMap((spans) => spans.map(({ start }) => start)));
