import type { TextLine } from '@khue/config/contracts';
import { type Aligned, align } from './align.ts';

/** Lines of two rich texts side by side; lines that were changed stand beside what they became. */
export const compareLines = (before: readonly TextLine[], after: readonly TextLine[]): Aligned<TextLine>[] =>
  align(before, after, (a, b) => a.kind === b.kind && a.text.normalize('NFC') === b.text.normalize('NFC'));
