import { cream, gold, grass, indigo, leaf, meadow, mix, paper, sky, son, straw, water } from '../palette.ts';
import { figure } from '../people.ts';
import {
  backdrop,
  building,
  bunting,
  cloud,
  flag,
  grassTuft,
  hill,
  lotus,
  palm,
  pavilion,
  sun,
  tree,
  waves,
} from '../scenery.ts';
import { box, circle, limb, repeat, shape, stroke } from '../shapes.ts';

/** Morning at the pavilion beside the lotus pond. */
export const pavilionScene = (): string =>
  backdrop(mix(gold, paper, 0.22)) +
  sun(800, 350, 190, mix(gold, paper, 0.75)) +
  cloud(260, 240, 1.1) +
  cloud(1360, 180, 0.9) +
  hill('L-20 620Q220 520 480 600T980 580T1620 600', mix(leaf, paper, 0.28)) +
  hill('L-20 700Q300 640 700 690T1620 660', grass) +
  palm(180, 760, 1.05) +
  palm(1450, 770, 0.9) +
  tree(360, 750, 0.8) +
  tree(1260, 750, 0.9) +
  pavilion(800, 790, 0.94) +
  shape('M-20 790H1620V1020H-20Z', water) +
  waves(830, 4, indigo) +
  lotus(240, 880, 0.9) +
  lotus(1330, 850, 0.8) +
  lotus(520, 950, 1.1) +
  lotus(1080, 930, 1);

/** First day of school: drum, flag and bunting in the yard. */
export const openingScene = (): string =>
  backdrop(sky) +
  cloud(1180, 170, 0.8) +
  building(160, 640, 1280) +
  shape('M-20 640H1620V1020H-20Z', straw) +
  stroke('M-20 700H1620', 3, mix(gold, '#221D18', 0.7)) +
  flag(170, 690, 560) +
  bunting(60, 60) +
  drum(800, 900) +
  figure(1000, 930, 1.08, { hair: 'short', pose: 'hold', trousers: indigo }, true) +
  repeat(3, (index) =>
    figure(250 + index * 130, 930, 0.92, {
      hair: index % 2 ? 'plaits' : 'bob',
      skirt: true,
      trousers: son,
      pose: index === 1 ? 'cheer' : 'wave',
    }),
  ) +
  repeat(3, (index) =>
    figure(
      1200 + index * 130,
      930,
      0.92,
      { hair: index % 2 ? 'tail' : 'short', pose: index === 1 ? 'wave' : 'stand' },
      true,
    ),
  );

const drum = (x: number, y: number): string =>
  limb(`${x - 110} ${y + 40} ${x - 70} ${y - 90}`, 16, son) +
  limb(`${x + 110} ${y + 40} ${x + 70} ${y - 90}`, 16, son) +
  shape(
    `M${x - 120} ${y - 250}Q${x - 160} ${y - 160} ${x - 120} ${y - 60}H${x + 120}Q${x + 160} ${y - 160} ${x + 120} ${y - 250}Z`,
    son,
  ) +
  repeat(5, (index) => stroke(`M${x - 96 + index * 48} ${y - 244}V${y - 66}`, 4)) +
  shape(`M${x - 120} ${y - 250}Q${x} ${y - 300} ${x + 120} ${y - 250}Q${x} ${y - 206} ${x - 120} ${y - 250}Z`, cream) +
  repeat(9, (index) => circle(x - 112 + index * 28, y - 224 + Math.abs(index - 4) * -4 + 12, 6, gold, { line: 2 }));

/** Pupils plant trees on a hill. */
export const plantingScene = (): string =>
  backdrop(mix(gold, paper, 0.14)) +
  sun(1330, 220, 96) +
  cloud(420, 180, 1, paper) +
  hill('L-20 560Q300 420 700 530T1620 480', mix(leaf, paper, 0.26)) +
  hill('L-20 700Q500 560 900 660T1620 600', grass) +
  hill('L-20 830Q600 740 1620 800', meadow) +
  tree(170, 700, 1.1) +
  tree(1490, 690, 1) +
  repeat(4, (index) => young(390 + index * 260, 700 - (index % 2) * 14, 0.55)) +
  young(700, 930, 1.25) +
  figure(540, 930, 1.16, { hair: 'tail', pose: 'dig', shirt: paper, trousers: indigo }) +
  spade(662, 820) +
  figure(880, 930, 1.1, { hair: 'short', pose: 'hold' }, true) +
  can(800, 790) +
  figure(1180, 940, 1.12, { hair: 'bob', pose: 'hold', skirt: true, trousers: son }, true) +
  young(1090, 800, 0.5) +
  repeat(10, (index) => grassTuft(60 + index * 165, 970 - (index % 3) * 16));

const young = (x: number, y: number, scale: number): string =>
  `<g transform="translate(${x} ${y}) scale(${scale})">${stroke('M0 0V-150', 10, leaf)}${shape('M0 -60Q-80 -60 -84 -122Q-14 -120 0 -60Z', leaf)}${shape('M0 -96Q66 -92 80 -154Q10 -158 0 -96Z', mix(leaf, gold, 0.6))}${shape('M0 -130Q-30 -160 -4 -210Q30 -166 0 -130Z', leaf)}${shape('M-66 10Q-44 -26 0 -26Q44 -26 66 10Z', mix(gold, '#221D18', 0.55))}</g>`;

const spade = (x: number, y: number): string =>
  limb(`${x - 20} ${y - 80} ${x + 34} ${y + 86}`, 9, mix(gold, '#221D18', 0.62)) +
  shape(`M${x + 14} ${y + 76}l44 -14l16 50q-22 26 -44 14Z`, mix(indigo, paper, 0.6));

const can = (x: number, y: number): string =>
  box(x - 40, y - 44, 76, 74, indigo, 8) +
  stroke(`M${x - 40} ${y - 6}L${x - 84} ${y - 34}M${x + 36} ${y - 30}q40 0 34 48h-30`, 8) +
  repeat(4, (index) => stroke(`M${x - 90 - index * 7} ${y - 18 + index * 12}v14`, 4, indigo));
