/** The room's door: the trained weights, run in a thread of their own. */
export { type Model, openModel } from './model.ts';
export { loadScorers, type Scorers, weightsFolder } from './weights.ts';
export { type EncodeForTraining, trainingEncoder } from './training-row.ts';
