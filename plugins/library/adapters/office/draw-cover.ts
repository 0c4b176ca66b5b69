import { openArchive } from '../epub/archive.ts';
import { answerApart } from '../isolated/answer-apart.ts';
import { shrinkPicture } from '../isolated/shrink-picture.ts';

const path = 'docProps/thumbnail.jpeg';

/** The small picture of the first page or slide that office programs put into their files. */
async function draw(bytes: Uint8Array): Promise<Uint8Array | undefined> {
  const archive = await openArchive(bytes);
  return archive.has(path) ? shrinkPicture(await archive.readBytes(path)) : undefined;
}

await answerApart(draw);
