/** A thread that searches an archive, with a connection of its own: what `SearchThreads` runs. */
import { workerData } from 'node:worker_threads';
import type { SearchRequest, SearchResult } from '../search.ts';
import { connect } from './connect.ts';
import { search } from './search/search.ts';

// The pool's own data come first.
const [, path] = workerData as readonly [unknown, string];
const connection = connect(path, { readOnly: true });

export default (request: SearchRequest): SearchResult => connection.read(() => search(connection, request));
