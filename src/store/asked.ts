import type { NewEntityDecision } from './entities.ts';

/**
 * A decision with what its action asks for, and nothing else, lest it be taken for something.
 * @throws {RangeError} where something that it asks for is missing.
 */
export function asked(decision: NewEntityDecision): NewEntityDecision {
  const { action, from, into, name, documentIds } = decision;
  const isName = action === 'alias' || action === 'rename';
  if (isName && !name?.trim()) throw new RangeError(`The decision '${action}' needs a name.`);
  if (!isName && (from === null || from === into)) throw new RangeError(`The decision '${action}' needs two speakers.`);
  if (action === 'split' && !documentIds.length)
    throw new RangeError('A split needs the documents whose statements leave.');
  return { ...decision, from: isName ? null : from, documentIds: action === 'split' ? documentIds : [] };
}
