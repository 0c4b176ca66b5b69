import { answerApart } from '../isolated/answer-apart.ts';
import { shrinkPicture } from '../isolated/shrink-picture.ts';
import { openArchive } from './archive.ts';
import { coverPath, findPackage } from './package.ts';

/** The picture that the book itself names. */
async function draw(bytes: Uint8Array): Promise<Uint8Array | undefined> {
  const archive = await openArchive(bytes);
  const packagePath = findPackage(await archive.read('META-INF/container.xml'));
  const path = coverPath(await archive.read(packagePath), packagePath);
  return path && archive.has(path) ? shrinkPicture(await archive.readBytes(path)) : undefined;
}

await answerApart(draw);
