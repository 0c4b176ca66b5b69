import sharp from 'sharp';
import { createRandom, type Random } from '../generate/random.ts';
import { letter, wrap } from './lettering.ts';
import { motifs } from './motifs.ts';
import { cream, gold, indigo, ink, leaf, mix, paper, son } from './palette.ts';
import { box, circle, rays } from './shapes.ts';

export interface CoverText {
  slug: string;
  title: string;
  creators: string;
  series?: string | undefined;
  subject?: string | undefined;
}

/** Units of the drawing; the picture is as large as the site shows a cover on a sharp screen. */
const width = 800;
const height = 1120;
const pixels = { width: 480, height: 672 };

const grounds = [
  { ground: indigo, light: mix(indigo, paper, 0.18) },
  { ground: son, light: mix(son, paper, 0.16) },
  { ground: leaf, light: mix(leaf, paper, 0.18) },
  { ground: mix(gold, paper, 0.9), light: mix(gold, paper, 0.2) },
] as const;

/** Draws the cover of a library item: a motif of its subject above, the title on a band of paper below. */
export async function drawCover(text: CoverText): Promise<Buffer> {
  const random = createRandom(`cover/${text.slug}`);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${pixels.width}" height="${pixels.height}" viewBox="0 0 ${width} ${height}">${draw(text, random)}</svg>`;
  return sharp(Buffer.from(svg)).jpeg({ quality: 84, progressive: true }).toBuffer();
}

function draw(text: CoverText, random: Random): string {
  const { ground, light } = random.pick(grounds);
  const motif = motifs[text.subject ?? ''] ?? random.pick([motifs.stories, motifs.window, motifs.river]);
  const lines = wrap(text.title, width - 140, 62, 'sansBold').slice(0, 5);
  const panelTop = 1000 - lines.length * 78 - (text.series ? 46 : 0);
  return [
    `<rect width="${width}" height="${height}" fill="${light}"/>`,
    `<svg width="${width}" height="${panelTop}" viewBox="0 ${(700 - panelTop) / 2} 800 ${panelTop}" preserveAspectRatio="xMidYMid slice">${motif?.(random, ground) ?? ''}</svg>`,
    box(-20, panelTop, width + 40, height, paper),
    box(-20, panelTop, width + 40, 14, ground, 0, { line: 0 }),
    text.series ? letter(text.series, 70, panelTop + 66, 28, 'sans', ground === grounds[3].ground ? ink : ground) : '',
    ...lines.map((line, index) =>
      letter(line, 70, panelTop + (text.series ? 134 : 94) + index * 78, 62, 'sansBold', ink),
    ),
    letter(clip(text.creators), 70, height - 50, 30, 'sans', mix(ink, paper, 0.75)),
    rays(714, height - 60, 20, 34, 16, gold, 3),
    circle(714, height - 60, 15, cream, { line: 3 }),
  ].join('');
}

const clip = (creators: string) => wrap(creators, width - 230, 30, 'sans')[0] ?? '';
