import { describe, expect, it } from 'vitest';
import { bodyRefusalOf } from './body-check.ts';

const form = 'application/x-www-form-urlencoded';
const check = (changes: object) =>
  bodyRefusalOf({ method: 'POST', path: '/lien-he', type: form, length: '120', ...changes });

describe('what a form may bring', () => {
  it.each([
    ['a form', {}, null],
    ['a form with its letters named', { type: `${form};charset=UTF-8` }, null],
    ['nothing', { type: null, length: '0' }, null],
    ['a report of the reader', { path: '/doc-cua-toi', type: 'application/json' }, null],
    ['a file', { type: 'multipart/form-data; boundary=x' }, 415],
    ['JSON where a form is due', { type: 'application/json' }, 415],
    ['a form where JSON is due', { path: '/doc-cua-toi' }, 415],
    ['text', { type: 'text/plain' }, 415],
    ['no type', { type: null }, 415],
    ['too much', { length: '65537' }, 413],
    ['a length of its own', { length: '1e3' }, 413],
    ['an end that nobody knows', { length: null }, 413],
  ])('%s', (_, changes, expected) => expect(check(changes)).toBe(expected));

  it('looks at no request that only reads', () => expect(check({ method: 'GET', length: null })).toBeNull());
});
