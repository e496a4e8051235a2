import type { MessagePort } from 'node:worker_threads';
import type { NamedArticle } from './app/ingest/readings.ts';
import type { Reading } from './core/statement.ts';
import type { ArticleReader } from './open-reader.ts';
import type { DocumentKey } from './store/store.ts';

/** What a reading thread is told: an article to read, and whether one that it has parsed is wanted. */
export type ToThread =
  | { readonly number: number; readonly article: NamedArticle; readonly published: string | undefined }
  | { readonly number: number; readonly wanted: boolean };

/** What it says. `failed` ends its service: what failed once may fail what comes after. */
export type FromThread =
  | { readonly opened: true }
  | { readonly failedToOpen: string }
  | { readonly number: number; readonly begun: true }
  | { readonly number: number; readonly parsed: DocumentKey }
  | { readonly number: number; readonly reading: Reading }
  | { readonly number: number; readonly failed: string };

/** Opens a reader and reads what the other side of the port asks for, several articles at once if they overlap. */
export async function serveReadings(
  port: MessagePort,
  open: () => Promise<Pick<ArticleReader, 'parse'>>,
): Promise<void> {
  const say = (message: FromThread): void => port.postMessage(message);
  const asked = new Map<number, (wanted: boolean) => void>();
  const reader = await open().catch((error: unknown) => {
    say({ failedToOpen: messageOf(error) });
    return null;
  });
  if (!reader) return;

  const isWanted = (number: number, parsed: DocumentKey): Promise<boolean> =>
    new Promise((resolve) => {
      asked.set(number, resolve);
      say({ number, parsed });
    });
  const read = async (number: number, article: NamedArticle, published: string | undefined): Promise<void> => {
    say({ number, begun: true });
    const parsed = await reader.parse(article, published === undefined ? {} : { published });
    const { metadata, text, digest, engine } = parsed;
    // Without a text there is no document that could be known; what is wrong with it stands in the reading.
    if (text.trim() !== '' && !(await isWanted(number, { address: metadata.address, digest, engine }))) return;
    say({ number, reading: await parsed.read() });
  };

  port.on('message', (message: ToThread) => {
    const { number } = message;
    if ('wanted' in message) {
      asked.get(number)?.(message.wanted);
      asked.delete(number);
    } else
      read(number, message.article, message.published).catch((error: unknown) =>
        say({ number, failed: messageOf(error) }),
      );
  });
  say({ opened: true });
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
