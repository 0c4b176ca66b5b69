import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Act,
  countAct,
  forgetAfter,
  mayTell,
  nothingSeen,
  noUsage,
  sessionOf,
  type Usage,
  usageNames,
} from './usage.ts';

interface Done {
  act: Act;
  at: number;
}
const second = 1000;
const start = Date.UTC(2026, 10, 24, 1);

/** What acts of one reader with one item come to. */
function usageOf(acts: readonly Done[]): Usage {
  let seen = nothingSeen;
  const sum: Usage = { ...noUsage };
  for (const { act, at } of acts) {
    const counted = countAct(seen, act, at);
    seen = counted.seen;
    for (const name of usageNames) sum[name] += counted.counts[name];
  }
  return sum;
}
const at = (seconds: number, act: Act = 'page'): Done => ({ act, at: start + seconds * second });

describe('the use of an item', () => {
  it('counts the page as an investigation, the text as a request as well', () => {
    expect(usageOf([at(0)])).toEqual({ investigations: 1, uniqueInvestigations: 1, requests: 0, uniqueRequests: 0 });
    expect(usageOf([at(0), at(5, 'text')])).toEqual({
      investigations: 2,
      uniqueInvestigations: 1,
      requests: 1,
      uniqueRequests: 1,
    });
  });

  it('takes acts within 30 seconds of the one before for one', () => {
    expect(usageOf([at(0), at(30)]).investigations).toBe(1);
    expect(usageOf([at(0), at(29), at(58), at(87)]).investigations).toBe(1);
    expect(usageOf([at(0), at(31)])).toMatchObject({ investigations: 2, uniqueInvestigations: 1 });
  });

  it('is a new session in the next hour of the clock', () => {
    expect(usageOf([at(0, 'text'), at(3600, 'text')])).toMatchObject({ requests: 2, uniqueRequests: 2 });
  });
});

const acts = fc
  .array(fc.record({ act: fc.constantFrom<Act>('page', 'text'), gap: fc.integer({ min: 0, max: 2_000_000 }) }), {
    maxLength: 40,
  })
  .map((steps) => {
    let now = start;
    return steps.map(({ act, gap }): Done => {
      now += gap % 3 === 0 ? gap % 60_000 : gap;
      return { act, at: now };
    });
  });

describe('any course of acts', () => {
  it('comes to what the rules say of the whole of it', () => {
    fc.assert(
      fc.property(acts, (done) => {
        const chains = (['page', 'text'] as const).flatMap((act) => {
          const own = done.filter((one) => one.act === act);
          return own.filter((one, index) => index === 0 || one.at - (own[index - 1] as Done).at > 30 * second);
        });
        const texts = chains.filter(({ act }) => act === 'text');
        const sessions = (some: Done[]) => new Set(some.map((one) => sessionOf(one.at))).size;
        expect(usageOf(done)).toEqual({
          investigations: chains.length,
          uniqueInvestigations: sessions(chains),
          requests: texts.length,
          uniqueRequests: sessions(texts),
        });
      }),
    );
  });

  it('comes to the same when what is past its time is forgotten in between', () => {
    fc.assert(
      fc.property(acts, (done) => {
        let seen = nothingSeen;
        let until = 0;
        const sum: Usage = { ...noUsage };
        for (const { act, at: moment } of done) {
          const counted = countAct(moment >= until ? nothingSeen : seen, act, moment);
          seen = counted.seen;
          until = Math.max(moment >= until ? 0 : until, forgetAfter(moment));
          for (const name of usageNames) sum[name] += counted.counts[name];
        }
        expect(sum).toEqual(usageOf(done));
      }),
    );
  });
});

describe('what a class did', () => {
  it('is told of groups that are large enough only', () => {
    expect([4, 5, 6].map((readers) => mayTell(readers, 5))).toEqual([false, true, true]);
  });
});
