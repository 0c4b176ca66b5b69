import { expect, it } from 'vitest';
import { siblingOf } from './sibling.ts';

it.each([
  ['/tin-tuc/cu', 'moi', '/tin-tuc/moi'],
  ['/tin-tuc/cu/', 'moi', '/tin-tuc/moi'],
  ['/tin-tuc/c%E1%BB%A5', '//evil.example', '/tin-tuc/%2F%2Fevil.example'],
])('beside %s, %s is at %s', (path, key, address) => expect(siblingOf(path, key)).toBe(address));
