import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  afterCheck,
  failuresOfBroken,
  type LinkProblem,
  type LinkState,
  ownLineIsDown,
  problemOfStatus,
} from './link-state.ts';

const run = (checks: [string, LinkProblem | null][]) =>
  checks.reduce<LinkState | null>((before, [day, problem]) => afterCheck(before, problem, day), null) as LinkState;

describe('a link', () => {
  it.each([
    [200, null],
    [304, null],
    [403, null],
    [429, null],
    [404, 'gone'],
    [410, 'gone'],
    [400, 'refused'],
    [500, 'server'],
    [503, 'server'],
  ])('that is answered with %i has the problem %s', (status, problem) => expect(problemOfStatus(status)).toBe(problem));

  it('is broken after failing on three days, not three times', () => {
    const sameDay = run([
      ['2026-11-02', 'gone'],
      ['2026-11-02', 'gone'],
      ['2026-11-02', 'gone'],
    ]);
    expect(sameDay).toMatchObject({ state: 'failing', failures: 1, since: '2026-11-02', nextCheckOn: '2026-11-03' });
    const threeDays = run([
      ['2026-11-02', 'gone'],
      ['2026-11-03', 'server'],
      ['2026-11-05', 'server'],
    ]);
    expect(threeDays).toMatchObject({ state: 'broken', failures: 3, since: '2026-11-02', problem: 'server' });
  });

  it('is well again as soon as it opens once', () => {
    const healed = run([
      ['2026-11-02', 'gone'],
      ['2026-11-03', 'gone'],
      ['2026-11-04', 'gone'],
      ['2026-11-07', null],
    ]);
    expect(healed).toMatchObject({ state: 'works', failures: 0, since: '2026-11-07', nextCheckOn: '2026-11-14' });
  });

  it('is broken only when all of its last checks failed, on at least so many days', () => {
    const check = fc.tuple(fc.integer({ min: 0, max: 2 }), fc.constantFrom<LinkProblem | null>(null, 'gone', 'server'));
    fc.assert(
      fc.property(fc.array(check, { minLength: 1, maxLength: 20 }), (steps) => {
        let day = 1;
        const checks = steps.map(([pause, problem]): [string, LinkProblem | null] => {
          day += pause;
          return [new Date(Date.UTC(2026, 0, day)).toISOString().slice(0, 10), problem];
        });
        const lastGood = checks.findLastIndex(([, problem]) => problem === null);
        const failedDays = new Set(checks.slice(lastGood + 1).map(([on]) => on)).size;
        expect(run(checks).state === 'broken').toBe(failedDays >= failuresOfBroken);
        expect(run(checks).failures).toBe(failedDays);
      }),
    );
  });
});

describe('the line of the school', () => {
  it.each([
    [
      'seems down when nobody answers',
      [
        ['a', 'unreachable'],
        ['b', 'too-slow'],
      ],
      true,
    ],
    [
      'is not judged by one server',
      [
        ['a', 'unreachable'],
        ['a', 'unreachable'],
      ],
      false,
    ],
    [
      'works when somebody answers, whatever',
      [
        ['a', 'unreachable'],
        ['b', 'gone'],
      ],
      false,
    ],
    [
      'works when a page opens',
      [
        ['a', 'unreachable'],
        ['b', null],
      ],
      false,
    ],
    ['is not judged by nothing', [], false],
  ] as [string, [string, LinkProblem | null][], boolean][])('%s', (_, outcomes, down) => {
    expect(ownLineIsDown(outcomes.map(([host, problem]) => ({ host, problem })))).toBe(down);
  });
});
