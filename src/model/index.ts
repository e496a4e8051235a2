/** The room's door: the trained weights, run in a thread of their own. */
export { openModel } from './model.ts';
