// A reading thread with the stand-in for the reader.
import { parentPort } from 'node:worker_threads';
import { serveReadings } from '../../dist/serve-readings.js';
import { openStandIn } from './stand-in.mjs';

await serveReadings(parentPort, openStandIn);
