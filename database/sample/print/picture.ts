import sharp from 'sharp';
import { createRandom } from '../generate/random.ts';
import { type SceneName, scenes } from './scenes/index.ts';

const width = 1600;
const height = 1000;

/** Draws a scene as a print on rough paper, 1600 × 1000, JPEG. */
export async function drawPicture(scene: SceneName): Promise<Buffer> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${scenes[scene]()}</svg>`;
  return sharp(Buffer.from(svg))
    .composite([{ input: await grain(), blend: 'soft-light' }])
    .jpeg({ quality: 82, progressive: true })
    .toBuffer();
}

let paperGrain: Promise<Buffer> | undefined;

/** The tooth of the paper: grey noise around the middle, made once. */
function grain(): Promise<Buffer> {
  paperGrain ??= makeGrain();
  return paperGrain;
}

async function makeGrain(): Promise<Buffer> {
  const random = createRandom('paper');
  const small = Buffer.alloc((width / 2) * (height / 2));
  for (let index = 0; index < small.length; index++) small[index] = 128 + random.int(-17, 17);
  return sharp(small, { raw: { width: width / 2, height: height / 2, channels: 1 } })
    .resize(width, height)
    .png({ compressionLevel: 1 })
    .toBuffer();
}
