import { expect, it } from 'vitest';
import { clientAddress } from './client-address.ts';

it('believes the socket unless a proxy of the school stands in front', () => {
  expect(clientAddress('10.0.0.1', '1.2.3.4', false)).toBe('10.0.0.1');
  expect(clientAddress('10.0.0.1', null, true)).toBe('10.0.0.1');
});
it('takes the entry that the proxy itself wrote', () => {
  expect(clientAddress('10.0.0.1', '6.6.6.6, 1.2.3.4', true)).toBe('1.2.3.4');
  expect(clientAddress('10.0.0.1', '1.2.3.4, 2001:db8::7', true)).toBe('2001:db8::7');
});
it('ignores what is no address', () => {
  expect(clientAddress('10.0.0.1', 'unknown', true)).toBe('10.0.0.1');
});
