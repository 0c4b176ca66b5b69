import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { problemCodes } from './problem.ts';
import { readRequest } from './request.ts';

const read = (query: string) => readRequest([...new URLSearchParams(query)]);
const list = 'verb=ListRecords&metadataPrefix=oai_dc';

describe('a request', () => {
  it('is read with its days as whole days', () => {
    expect(read(`${list}&from=2026-09-05&until=2026-09-05&set=grade:5`)).toEqual({
      request: {
        verb: 'ListRecords',
        prefix: 'oai_dc',
        set: 'grade:5',
        from: Date.UTC(2026, 8, 5) / 1000,
        until: Date.UTC(2026, 8, 6) / 1000 - 1,
      },
    });
  });

  it('needs no format beside a token, and bears nothing else beside it', () => {
    expect(read('verb=ListRecords&resumptionToken=a')).toEqual({ request: { verb: 'ListRecords', token: 'a' } });
    expect(read('verb=ListRecords&resumptionToken=a&from=2026-01-01')).toHaveProperty('problem.code', 'badArgument');
  });

  it('may not end before it begins', () => {
    expect(read(`${list}&from=2026-02-02&until=2026-02-01`)).toHaveProperty('problem.code', 'badArgument');
  });

  it('of any kind gets an answer or a code of the protocol', () => {
    const name = fc.constantFrom(
      'verb',
      'metadataPrefix',
      'identifier',
      'from',
      'until',
      'set',
      'resumptionToken',
      'x',
    );
    const value = fc.oneof(
      fc.constantFrom(
        'ListRecords',
        'GetRecord',
        'Identify',
        'ListSets',
        'oai_dc',
        'marc21',
        '2026-01-01',
        '__proto__',
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value), { maxLength: 6 }), (pairs) => {
        const answer = readRequest(pairs);
        if ('problem' in answer) expect(problemCodes).toContain(answer.problem.code);
        else expect(answer.request.verb).toBe(pairs.find(([key]) => key === 'verb')?.[1]);
      }),
    );
  });
});
