import { describe } from 'vitest';
import { correctionsSuite } from './conformance/corrections.ts';
import { documentsSuite } from './conformance/documents.ts';
import { entitiesSuite } from './conformance/entities.ts';
import { upkeepSuite } from './conformance/upkeep.ts';
import { historiesSuite } from './conformance/histories.ts';
import { searchSuite } from './conformance/search.ts';
import type { BackendName } from './index.ts';
import type { Store } from './store.ts';

/** A new, empty archive; the suite's end closes and removes it. */
export type OpenFresh = () => Promise<Store>;

/** What every backend must do, on a real database; `histories` says how many are lived through. */
export function describeStore(name: BackendName, open: OpenFresh, histories: number): void {
  describe(`the store on ${name}`, () => {
    documentsSuite(open);
    searchSuite(open);
    entitiesSuite(open);
    correctionsSuite(open);
    upkeepSuite(open);
    historiesSuite(open, histories);
  });
}
