import fc from 'fast-check';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { apiDescription } from '../../src/http/api.ts';
import { askableArchive, idle } from './askable-archive.ts';
import { backends, served } from './served.ts';

/**
 * Whatever is asked, the answer is one that the API's description promises: a documented status, its content type, its
 * shape. Requests are made of the description, with good and bad values. (`schemathesis.test.ts` asks the same from
 * outside.)
 */

type Schema = Readonly<Record<string, unknown>>;
interface Operation {
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly { in: string; name: string; required?: boolean; schema: Schema }[];
  readonly body: { readonly type: string; readonly schema: Schema } | null;
  readonly responses: Readonly<Record<string, { content?: Record<string, { schema: Schema }> }>>;
}

const description = JSON.parse(JSON.stringify(apiDescription('1'))) as {
  paths: Record<string, Record<string, Record<string, never>>>;
  components: { schemas: Record<string, Schema> };
};

const operations: readonly Operation[] = Object.entries(description.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, { parameters = [], requestBody, responses }]) => {
    const [type, content] = Object.entries((requestBody as { content?: object } | undefined)?.content ?? {})[0] ?? [];
    return {
      ...{ method: method.toUpperCase(), path, parameters, responses },
      body: type ? { type, schema: (content as { schema: Schema }).schema } : null,
    } as unknown as Operation;
  }),
);

const resolved = (schema: Schema): Schema => {
  const [, name = ''] = /^#\/components\/schemas\/(.+)$/.exec(String(schema['$ref'] ?? '')) ?? [];
  return name === '' ? schema : (description.components.schemas[name] as Schema);
};

const words = fc.oneof(
  fc.constantFrom(
    '',
    'a',
    'said',
    '"',
    '(',
    'speaker:',
    'kind:prediction',
    'NOT',
    '%',
    "'",
    '\0',
    '🙂',
    'é',
    '\ud800',
    '../..',
    '-',
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.string({ maxLength: 5000 }),
);

/** Values of a schema, and now and then others. */
function valuesOf(given: Schema, known: readonly string[]): fc.Arbitrary<unknown> {
  const schema = resolved(given);
  const choices = (schema['anyOf'] ?? schema['oneOf']) as Schema[] | undefined;
  if (choices) return fc.oneof(...choices.map((one) => valuesOf(one, known)));
  if (schema['const'] !== undefined) return fc.constant(schema['const']);
  if (schema['enum']) return fc.constantFrom(...(schema['enum'] as unknown[]));
  const types = [schema['type'] ?? 'anything'].flat() as string[];
  return fc.oneof(...types.map((type) => typed(type, schema, known)));
}

function typed(type: string, schema: Schema, known: readonly string[]): fc.Arbitrary<unknown> {
  switch (type) {
    case 'string':
      return fc.oneof({ arbitrary: fc.constantFrom(...known), weight: 3 }, words);
    case 'integer':
    case 'number':
      return fc.oneof(fc.integer({ min: -2, max: 1002 }), fc.constantFrom(0, 1, 20, 1e20, 0.5));
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array':
      return fc.array(valuesOf((schema['items'] ?? {}) as Schema, known), { maxLength: 3 });
    case 'object': {
      const { properties = {}, required = [] } = schema as { properties?: Record<string, Schema>; required?: string[] };
      const all = Object.entries(properties).map(([name, one]) => [name, valuesOf(one, known)] as const);
      return fc.record(Object.fromEntries(all), { requiredKeys: required as never });
    }
    default:
      return fc.jsonValue({ maxDepth: 2 });
  }
}

const wild = fc.oneof(words, fc.integer(), fc.constantFrom('0', '-1', '1e9', 'NaN', 'null', 'json', 'csv', 'jsonl'));

interface Asked {
  readonly operation: Operation;
  readonly address: string;
  readonly body: string | null;
}

function requestsOf(operation: Operation, known: readonly string[]): fc.Arbitrary<Asked> {
  const values = Object.fromEntries(
    operation.parameters.map(({ name, schema }) => [
      name,
      fc.oneof({ arbitrary: valuesOf(schema, known), weight: 4 }, { arbitrary: wild, weight: 1 }),
    ]),
  );
  const required = operation.parameters.filter((one) => one.in === 'path').map(({ name }) => name);
  const { body } = operation;
  const json = body?.type === 'application/json';
  const sent = fc.oneof(
    { arbitrary: valuesOf(body?.schema ?? {}, known).map((value) => JSON.stringify(value)), weight: 4 },
    { arbitrary: fc.oneof(fc.json(), words), weight: 1 },
  );
  return fc.tuple(fc.record(values, { requiredKeys: required as never }), json ? sent : fc.constant(null)).map(
    ([parameters, sent]): Asked => ({
      operation,
      address: addressOf(operation, parameters as never),
      body: sent ?? null,
    }),
  );
}

const escaped = (value: unknown): string => encodeURIComponent(String(value).replace(/\p{Cs}/gu, ''));

function addressOf({ path, parameters }: Operation, values: Readonly<Record<string, unknown>>): string {
  const query = parameters.filter((one) => one.in === 'query' && values[one.name] !== undefined);
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => escaped(values[name]) || 'x');
  return `/api/v1${filled}?${query.map(({ name }) => `${name}=${escaped(values[name])}`).join('&')}`;
}

/** What an answer must be like, as zod reads the description. */
const shapes = new Map<Schema, z.ZodType>();
function shapeOf(schema: Schema): z.ZodType {
  const found = shapes.get(schema);
  if (found) return found;
  const text = JSON.stringify({ ...schema, $defs: description.components.schemas });
  const made = z.fromJSONSchema(JSON.parse(text.replaceAll('#/components/schemas/', '#/$defs/')));
  shapes.set(schema, made);
  return made;
}

/** What the description has a schema for: a JSON answer, each event of a stream. */
function valuesIn(type: string, text: string): unknown[] {
  if (/[/+]json$/.test(type)) return [JSON.parse(text)];
  if (type !== 'text/event-stream') return [];
  const events = text.split('\n\n').filter((event) => event !== '');
  return events.map((event) => Object.fromEntries(event.split('\n').map((line) => line.split(/: (.*)/, 2))));
}

async function asExpected(base: string, { operation, address, body }: Asked): Promise<number> {
  const { method, responses } = operation;
  const signal = AbortSignal.timeout(20_000);
  const headers = body === null ? {} : { 'content-type': 'application/json' };
  const answer = await fetch(base + address, { method, signal, headers, ...(body !== null && { body }) });
  const text = await answer.text();
  const documented = responses[answer.status];
  expect({ status: answer.status, text, isDocumented: documented !== undefined }).toMatchObject({ isDocumented: true });
  const type = (answer.headers.get('content-type') ?? '').replace(/;.*/, '');
  const { schema } = documented?.content?.[type] ?? {};
  expect({ status: answer.status, type, isDocumented: schema !== undefined }).toMatchObject({ isDocumented: true });
  for (const value of valuesIn(type, text)) {
    const checked = shapeOf(schema as Schema).safeParse(value);
    expect({ text, issues: checked.error?.issues ?? [] }).toEqual({ text, issues: [] });
  }
  return answer.status;
}

it.each(backends)(
  'whatever is asked of it, the API answers as it says (%s)',
  async (backend) => {
    const { store, folder, known, doomed } = await askableArchive(backend);
    const base = await served(store, folder, { intake: idle });
    const statuses = new Set<string>();
    const any = fc
      .constantFrom(...operations)
      .chain((operation) => requestsOf(operation, operation.method === 'DELETE' ? doomed : known));
    const law = fc.asyncProperty(any, async (asked) => {
      statuses.add(`${asked.operation.method} ${asked.operation.path} ${await asExpected(base, asked)}`);
    });
    await fc.assert(law, { seed: 20_261_126, numRuns: 2000 });
    // Every route was asked something that it could answer, but those that chance does not find.
    const answered = [...statuses]
      .filter((status) => / 20\d$/.test(status))
      .map((status) => status.replace(/ \d+$/, ''));
    const unanswered = operations
      .map(({ method, path }) => `${method} ${path}`)
      .filter((one) => !answered.includes(one));
    expect(unanswered.filter((one) => !/^POST \/(?:corrections|ingest\/files|session)/.test(one))).toEqual([]);
  },
  180_000,
);
