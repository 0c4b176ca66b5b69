import { expect, it } from 'vitest';
import { fileKind, fileSize } from './sizes.ts';

it('writes sizes with a decimal comma', () => {
  expect(fileSize(0.2)).toBe('1 kB');
  expect(fileSize(640.4)).toBe('640 kB');
  expect(fileSize(1234)).toBe('1,2 MB');
  expect(fileSize(20_000)).toBe('20 MB');
});
it('names kinds of files as readers do', () => {
  expect(fileKind('application/pdf')).toBe('PDF');
  expect(fileKind('audio/mpeg')).toBe('MPEG');
});
