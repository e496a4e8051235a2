import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { access, mkdir, open, rename, stat, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import type { Reading } from '../core/statement.ts';
import type { Exporter, Look } from '../exporters/index.ts';
import { ClosedPipe, InputFailure, systemReason, UsageError } from './failure.ts';

/** Where readings go. */
export interface Output {
  /** Called before an article is read, so that nothing is read that could not be written. */
  claim(place: string): Promise<string>;
  /** @param file what `claim` gave. */
  write(reading: Reading, file: string): Promise<void>;
  end(): Promise<void>;
  /** A source turned out to hold several articles. @throws {UsageError} where they cannot share the stream. */
  series(): void;
  /** True where the format itself tells people of the issues. */
  readonly showsIssues: boolean;
}

/** All readings in one stream. @throws {UsageError} where there are several and the format has no way to hold them. */
export function streamOutput(stream: Writable, exporter: Exporter, look: Look, alone: boolean): Output {
  let count = 0;
  let open = false;
  const start = (): void => {
    if (!exporter.series)
      throw new UsageError(`${exporter.format} is one page an article; name a folder for them: --output pages/`);
    open = true;
  };
  if (!alone) start();
  const lead = (): string => (open && exporter.series ? exporter.series[count === 0 ? 'before' : 'between'] : '');
  return {
    claim: () => Promise.resolve(''),
    write: async (reading) => {
      const text = lead() + exporter.render(reading, look);
      count++;
      await send(stream, text);
    },
    end: () =>
      send(stream, open && exporter.series ? (count === 0 ? exporter.series.before : '') + exporter.series.after : ''),
    series: start,
    showsIssues: exporter.showsIssues,
  };
}

/**
 * One file, which must not be there yet unless `force` allows to replace it. It is replaced when all is written, and
 * left as it is, or not made, where nothing came to be written.
 */
export async function fileOutput(path: string, force: boolean, make: (stream: Writable) => Output): Promise<Output> {
  const there = await stat(path).catch(() => null);
  const device = there !== null && !there.isFile();
  const target = force && there?.isFile() ? `${path}.${process.pid}.partial` : path;
  const stream = createWriteStream(target, { flags: device ? 'w' : 'wx' });
  await once(stream, 'open').catch((error: unknown) => {
    throw new UsageError(`${path}: ${whyNotWritten(error)}`);
  });
  stream.on('error', () => {}); // `send` hears of it
  const output = make(stream);
  return {
    ...output,
    end: async () => {
      await output.end();
      stream.end();
      await finished(stream);
      if (device) return;
      if (stream.bytesWritten === 0) await unlink(target);
      else if (target !== path) await rename(target, path);
    },
  };
}

/** A file an article below one folder, named as its source was. */
export async function folderOutput(folder: string, force: boolean, exporter: Exporter, look: Look): Promise<Output> {
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw new UsageError(`${folder}: ${systemReason(error)}`);
  });
  const taken = new Set<string>();
  return {
    claim: async (place) => {
      const file = join(folder, freeName(place, exporter.ending, taken));
      if (!force && (await exists(file))) throw new InputFailure(`${file}: exists already; use --force to replace it`);
      return file;
    },
    write: async (reading, file) => {
      await mkdir(dirname(file), { recursive: true })
        .then(() => writeNew(file, exporter.render(reading, look), force))
        .catch((error: unknown) => {
          throw new InputFailure(`${file}: ${whyNotWritten(error)}`);
        });
    },
    end: () => Promise.resolve(),
    series: () => {},
    showsIssues: exporter.showsIssues,
  };
}

/** The source's name with the new ending; where two would be the same, the later keeps its own ending, then counts. */
function freeName(place: string, ending: string, taken: Set<string>): string {
  const stem = place.replace(/(?<=[^\\/])\.[^.\\/]*$/, '');
  let name = `${stem}${ending}`;
  // Names that differ in letter case only are one file on some disks.
  for (let i = 1; taken.has(name.toLowerCase()); i++) name = `${place}${i === 1 ? '' : `-${i}`}${ending}`;
  taken.add(name.toLowerCase());
  return name;
}

async function writeNew(file: string, content: string, force: boolean): Promise<void> {
  const handle = await open(file, force ? 'w' : 'wx');
  try {
    await handle.writeFile(content);
  } finally {
    await handle.close();
  }
}

const whyNotWritten = (error: unknown): string =>
  (error as NodeJS.ErrnoException).code === 'EEXIST'
    ? 'exists already; use --force to replace it, or choose another name'
    : systemReason(error);

export const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );

export const isFolder = (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

/** Writes when the stream takes it. @throws {ClosedPipe} where its reader has gone. */
export function send(stream: Writable, text: string): Promise<void> {
  if (text === '') return Promise.resolve();
  return new Promise((resolve, reject) => {
    stream.write(text, (error) => {
      if (!error) resolve();
      else reject((error as NodeJS.ErrnoException).code === 'EPIPE' ? new ClosedPipe() : error);
    });
  });
}
