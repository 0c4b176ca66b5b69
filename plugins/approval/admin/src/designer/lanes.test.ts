import { describe, expect, it } from 'vitest';
import { lanes } from './lanes.ts';

const drawn = (...steps: [string, string[]][]) =>
  lanes(steps.map(([key, after]) => ({ key, after }))).map((column) => column.map(({ key }) => key));

describe('steps in columns', () => {
  it('puts a sequence into a row', () => {
    expect(drawn(['a', []], ['b', ['a']], ['c', ['b']])).toEqual([['a'], ['b'], ['c']]);
  });

  it('puts what decides side by side under each other', () => {
    expect(drawn(['a', []], ['b', ['a']], ['c', ['a']], ['d', ['b', 'c']])).toEqual([['a'], ['b', 'c'], ['d']]);
  });

  it('lets the longest way decide', () => {
    expect(drawn(['d', ['a', 'c']], ['a', []], ['c', ['b']], ['b', ['a']])).toEqual([['a'], ['b'], ['c'], ['d']]);
  });

  it('draws every step, also of a workflow with mistakes', () => {
    const circle = drawn(['a', ['b']], ['b', ['a']], ['c', ['gone']], ['d', ['d']]);
    expect(circle.flat().sort()).toEqual(['a', 'b', 'c', 'd']);
  });
});
