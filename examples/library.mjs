// Reads one article from a program and prints who said what: `node examples/library.mjs`.
import { openReader } from 'hearsay';

const text = `Library hours to shrink

“We looked at every other saving first,” said Mara Okafor, who chairs the library board. Okafor said that the branches would close at six from March.

Her deputy, Tom Brandt, called the vote “a sad evening for readers”.`;

const reader = await openReader();
const reading = await reader.read({ text, name: 'library-hours.txt' });
await reader.close();

for (const { form, source, cue, content } of reading.statements) {
  const words = (spans) => spans.map(({ start, end }) => reading.text.slice(start, end)).join(' … ');
  console.log(`${form}: ${words(source) || 'nobody named'} [${words(cue)}] ${words(content)}`);
}
