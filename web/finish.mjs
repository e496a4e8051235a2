// After `vite build`: puts the API's documentation beside the pages, and a gzipped copy beside every file that is worth it,
// so that the server never compresses the same bytes twice.
import { copyFileSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const pages = fileURLToPath(new URL('../dist/web', import.meta.url));
const swagger = join(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'), '..');
const docs = join(pages, 'docs');

mkdirSync(docs, { recursive: true });
for (const name of ['swagger-ui.css', 'swagger-ui-bundle.js', 'LICENSE', 'NOTICE'])
  copyFileSync(join(swagger, name), join(docs, name));
for (const name of ['index.html', 'start.js']) copyFileSync(new URL(`docs/${name}`, import.meta.url), join(docs, name));

/** Below this a packet is sent either way. */
const WORTH = 1000;

for (const name of readdirSync(pages, { recursive: true, encoding: 'utf8' })) {
  const path = join(pages, name);
  if (!/\.(?:js|css|svg|html|json)$/.test(name) || statSync(path).size < WORTH) continue;
  writeFileSync(`${path}.gz`, gzipSync(readFileSync(path), { level: 9 }));
}
