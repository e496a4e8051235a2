/** A thread that reads articles: one reader, which has the model in a thread of its own. */
import { parentPort, workerData } from 'node:worker_threads';
import { openReader, type OpenReaderOptions } from './open-reader.ts';
import { serveReadings } from './serve-readings.ts';

if (!parentPort) throw new Error('reading-thread runs as a worker thread only; call openReadingPool instead.');
await serveReadings(parentPort, () => openReader(workerData as OpenReaderOptions));
