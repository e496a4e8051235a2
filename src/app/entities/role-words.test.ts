import { expect, test } from 'vitest';
import { rolesInWords, roleWords } from './role-words.ts';

test.each([
  ['manager foundry town', 'foundry town manager'],
  ['minister foreign of osby', 'foreign minister of osby'],
  ['secretary general of the union of harbour trades', 'general secretary of the union of harbour trades'],
  ['mayor', 'mayor'],
  ['mayor ', 'mayor'],
  ['mayor of osby', 'mayor of osby'],
  ['46-year-old', 'aged 46'],
  ['Union of Harbour Trades', 'Union of Harbour Trades'],
  ['port authority', 'port authority'],
])('%s is said %s', (kept, said) => {
  expect(roleWords(kept)).toBe(said);
});

test('an age comes last, and nothing else changes places', () => {
  expect(rolesInWords({ roles: ['46-year-old', 'mayor', 'clerk retired'] }).roles).toEqual([
    'mayor',
    'retired clerk',
    'aged 46',
  ]);
});
