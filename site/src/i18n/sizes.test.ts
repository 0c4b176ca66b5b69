import { expect, it } from 'vitest';
import { fileKind, fileSize } from './sizes.ts';

it('writes sizes with a decimal comma', () => {
  expect(fileSize(0.2, 'vi')).toBe('1 kB');
  expect(fileSize(640.4, 'vi')).toBe('640 kB');
  expect(fileSize(1234, 'vi')).toBe('1,2 MB');
  expect(fileSize(20_000, 'vi')).toBe('20 MB');
});
it('names kinds of files as readers do', () => {
  expect(fileKind('application/pdf')).toBe('PDF');
  expect(fileKind('audio/mpeg')).toBe('MPEG');
});
