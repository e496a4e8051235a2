/** Adds articles to an archive, one after the other, and says which are stored, until it is killed. */
import { article, entry } from '../../src/store/conformance/entries.ts';
import { openStore } from '../../src/store/index.ts';

const store = await openStore(process.argv[2] as string, { create: true });
for (let number = 0; ; number++) {
  const reading = article(`Rain ${number} is coming, Ana Silva said.`, [{ content: 'Rain', source: 'Ana Silva' }]);
  const { documentId } = await store.add(entry(reading));
  process.send?.(documentId);
}
