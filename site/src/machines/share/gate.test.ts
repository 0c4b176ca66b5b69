import { describe, expect, it } from 'vitest';
import { Busy, createGate } from './gate.ts';

describe('the gate of drawing', () => {
  it('runs few at once, the same once, and refuses what would wait too long', async () => {
    const gate = createGate<string>(2, 2);
    const open: (() => void)[] = [];
    let running = 0;
    let most = 0;
    const make = (key: string) => async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise<void>((done) => open.push(done));
      running -= 1;
      return key;
    };
    const all = ['a', 'b', 'c', 'd'].map((key) => gate.enter(key, make(key)));
    expect(gate.enter('a', make('a'))).toBe(all[0]);
    await expect(gate.enter('e', make('e'))).rejects.toThrow(Busy);
    for (let ended = 0; ended < 4; ended++) {
      await expect.poll(() => open.length).toBeGreaterThan(0);
      open.shift()?.();
    }
    expect(await Promise.all(all)).toEqual(['a', 'b', 'c', 'd']);
    expect(most).toBe(2);
    open.length = 0;
    const again = gate.enter('a', make('again'));
    await expect.poll(() => open.length).toBe(1);
    open.shift()?.();
    expect(await again).toBe('again');
  });

  it('gives its place back when drawing fails', async () => {
    const gate = createGate<string>(1, 0);
    await expect(gate.enter('a', () => Promise.reject(new Error('ink')))).rejects.toThrow('ink');
    expect(await gate.enter('a', async () => 'drawn')).toBe('drawn');
  });
});
