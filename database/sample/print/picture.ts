import sharp from 'sharp';
import { createRandom } from '../generate/random.ts';
import { type SceneName, scenes } from './scenes/index.ts';

/** Units of a drawing, and its size unless a smaller one is asked for. */
const width = 1600;
const height = 1000;

/** Draws a scene as a print on rough paper, JPEG; `pixels` is the width. */
export async function drawPicture(scene: SceneName, pixels = width): Promise<Buffer> {
  const size = `width="${pixels}" height="${(pixels * height) / width}"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${width} ${height}">${scenes[scene]()}</svg>`;
  return sharp(Buffer.from(svg))
    .composite([{ input: await grain(pixels), blend: 'soft-light' }])
    .jpeg({ quality: 82, progressive: true })
    .toBuffer();
}

const grains = new Map<number, Promise<Buffer>>();

/** The tooth of the paper: grey noise around the middle, made once for each size. */
function grain(pixels: number): Promise<Buffer> {
  const made = grains.get(pixels) ?? makeGrain(pixels, (pixels * height) / width);
  grains.set(pixels, made);
  return made;
}

async function makeGrain(across: number, down: number): Promise<Buffer> {
  const random = createRandom('paper');
  const raw = { width: across / 2, height: down / 2, channels: 1 } as const;
  const noise = Buffer.alloc(raw.width * raw.height);
  for (let index = 0; index < noise.length; index++) noise[index] = 128 + random.int(-17, 17);
  return sharp(noise, { raw }).resize(across, down).png({ compressionLevel: 1 }).toBuffer();
}
