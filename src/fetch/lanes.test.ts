import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { openLanes } from './lanes.ts';

const signal = new AbortController().signal;

describe('lanes', () => {
  it('keep the order of a host and do not hold up others', async () => {
    const lanes = openLanes();
    const done: string[] = [];
    const work = (name: string, milliseconds: number) => async () => {
      await wait(milliseconds);
      done.push(name);
    };
    await Promise.all([
      lanes.run('a', 0, signal, work('a1', 120)),
      lanes.run('a', 0, signal, work('a2', 1)),
      lanes.run('b', 0, signal, work('b', 1)),
    ]);
    expect(done).toEqual(['b', 'a1', 'a2']);
  });

  it('go on after work that failed', async () => {
    const lanes = openLanes();
    const failing = lanes.run('a', 0, signal, async () => Promise.reject(new Error('broken')));
    await expect(failing).rejects.toThrow('broken');
    expect(await lanes.run('a', 0, signal, async () => 'next')).toBe('next');
  });

  it('let nobody pass where one in the middle gives up', async () => {
    const lanes = openLanes();
    const controller = new AbortController();
    const done: string[] = [];
    const first = lanes.run('a', 0, signal, () => wait(150).then(() => done.push('first')));
    const second = lanes.run('a', 0, controller.signal, async () => done.push('second'));
    const third = lanes.run('a', 0, signal, async () => done.push('third'));
    controller.abort(new Error('Enough.'));
    await expect(second).rejects.toThrow('Enough.');
    expect(done).toEqual([]);
    await Promise.all([first, third]);
    expect(done).toEqual(['first', 'third']);
  });

  it('forget hosts that rest, but none that someone waits for', async () => {
    const lanes = openLanes();
    const order: string[] = [];
    const slow = lanes.run('slow', 0, signal, () => wait(200).then(() => order.push('slow')));
    for (let host = 0; host < 3000; host++) await lanes.run(`${host}`, 0, signal, async () => {});
    await Promise.all([slow, lanes.run('slow', 0, signal, async () => order.push('after'))]);
    expect(order).toEqual(['slow', 'after']);
  });
});
