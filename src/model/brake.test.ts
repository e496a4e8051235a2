import { expect, it } from 'vitest';
import { Brake } from './brake.ts';

const after = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

it('waits for the step that is under way, and lets none begin after it', async () => {
  const brake = new Brake();
  // As another thread has it.
  const model = new Brake(brake.memory);
  let ended = false;
  const step = model.step(async () => {
    await after(40);
    ended = true;
    return 'done';
  });
  expect(await brake.pull()).toBe(true);
  expect([ended, await step]).toEqual([true, 'done']);
  await expect(model.step(async () => 'never')).rejects.toThrow('stopped');
});

it('is free again after a step that failed, and gives up where one does not end', async () => {
  const brake = new Brake();
  await expect(brake.step(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await brake.step(async () => 1)).toBe(1);
  void brake.step(() => new Promise(() => {}));
  expect(await brake.pull(30)).toBe(false);
});
