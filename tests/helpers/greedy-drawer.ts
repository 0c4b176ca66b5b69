import { answerApart } from '../../plugins/library/adapters/isolated/answer-apart.ts';

/** Takes memory that the engine does not count, and never lets go of the thread: as a bad decoder would. */
await answerApart(async () => {
  const held: Buffer[] = [];
  for (;;) held.push(Buffer.alloc(16 * 1024 * 1024, 1));
});
