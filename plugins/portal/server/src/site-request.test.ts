import { clientAddressHeader } from '@khue/config/contracts';
import { describe, expect, it } from 'vitest';
import { clientNetwork } from './site-request.ts';

describe('network of a reader', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:0db8:0001:0002::6', '2001:db8:1:2::/64'],
    ['2001:db8::1', '2001:db8:0:0::/64'],
    ['fe80::1%eth0', 'fe80:0:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
    ['a@b.vn', 'unknown'],
    ['', 'unknown'],
    [undefined, 'unknown'],
    [['1.2.3.4', '5.6.7.8'], 'unknown'],
  ])('%s is %s', (address, network) => {
    expect(clientNetwork({ [clientAddressHeader]: address })).toBe(network);
  });
});
