import { type Canvas, createCanvas } from '@napi-rs/canvas';
import { fitCover } from '../../domain/ingest/cover-box.ts';
import { answerApart } from '../isolated/answer-apart.ts';
import { limits } from '../isolated/limits.ts';
import { openPdf } from './open.ts';

/** The first page of a PDF. */
async function draw(data: Uint8Array): Promise<Uint8Array | undefined> {
  const document = await openPdf(data, limits.pixels);
  const page = await document.getPage(1);
  const whole = page.getViewport({ scale: 1 });
  const size = fitCover(whole);
  if (!size) return undefined;
  const canvas = createCanvas(size.width, size.height);
  const viewport = page.getViewport({ scale: size.width / whole.width });
  await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport, background: '#ffffff' }).promise;
  return isBlank(canvas) ? undefined : canvas.encode('png');
}

/** An empty page says less than a cover that is set from the title. */
function isBlank(canvas: Canvas): boolean {
  const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
  const pixels = new Uint32Array(data.buffer, data.byteOffset, data.length / 4);
  return pixels.every((pixel) => pixel === pixels[0]);
}

await answerApart(draw);
