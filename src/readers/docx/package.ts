import { decode } from '../encoding.ts';

/** Why a document's package cannot be read; the message says what to do. */
export class PackageFault extends Error {
  override readonly name = 'PackageFault';
  readonly rule: string;

  constructor(rule: string, message: string) {
    super(message);
    this.rule = rule;
  }
}

/** The ZIP that a document is. */
export interface Package {
  /** A part's XML; null where there is none of this name. @throws {PackageFault} where it is broken or too large. */
  text(name: string): Promise<string | null>;
}

/** Bytes of one part that are inflated at the most: fifty times the longest novel. */
const partLimit = 64 * 1024 * 1024;
/** Inflated over packed bytes, beyond the first megabyte; XML that people wrote stays below 60. */
const ratioLimit = 200;

/** @throws {PackageFault} where the bytes are no whole ZIP. */
export async function openPackage(bytes: Uint8Array): Promise<Package> {
  const { configure, Uint8ArrayReader, ZipReader } = await import('@zip.js/zip.js');
  configure({ useWebWorkers: false });
  const entries = await new ZipReader(new Uint8ArrayReader(bytes)).getEntries().catch(() => {
    throw new PackageFault(
      'docx/broken',
      `The document is cut or broken: its list of contents cannot be read. ${again}`,
    );
  });
  return {
    async text(name) {
      const wanted = name.replace(/^\//, '').toLowerCase();
      const entry = entries.find(({ filename }) => filename.toLowerCase() === wanted);
      if (!entry || entry.directory) return null;
      if (entry.encrypted)
        throw new PackageFault(
          'docx/encrypted',
          'The document is protected by a password. Open it, and save it without one.',
        );
      const most = Math.min(partLimit, Math.max(1024 * 1024, entry.compressedSize * ratioLimit));
      const sink = new Sink(most, name);
      await entry
        .getData(new WritableStream({ write: (chunk: Uint8Array) => sink.take(chunk) }), { checkSignature: true })
        .catch((error: unknown) => {
          if (sink.fault) throw sink.fault;
          const why = error instanceof Error ? error.message : String(error);
          throw new PackageFault(
            'docx/broken',
            `The document is broken: ${name} cannot be unpacked (${why}). ${again}`,
          );
        });
      return decode({ bytes: Buffer.concat(sink.chunks), name }).text;
    },
  };
}

const again = 'Save it again from the program that made it.';

/** Takes what is inflated, and counts: what a ZIP says of its sizes may be wrong. */
class Sink {
  readonly chunks: Uint8Array[] = [];
  fault: PackageFault | null = null;
  readonly #most: number;
  readonly #name: string;
  #size = 0;

  constructor(most: number, name: string) {
    this.#most = most;
    this.#name = name;
  }

  take(chunk: Uint8Array): void {
    this.#size += chunk.length;
    if (this.#size <= this.#most) return void this.chunks.push(chunk);
    this.fault = new PackageFault(
      'docx/bomb',
      `The document is refused: ${this.#name} grows beyond ${Math.round(this.#most / 1024 / 1024)} MB when it is unpacked, as no document of words does. If you trust it, save its text from a word processor.`,
    );
    throw this.fault;
  }
}
