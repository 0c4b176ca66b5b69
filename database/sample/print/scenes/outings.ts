import {
  clay,
  cream,
  gold,
  grass,
  indigo,
  ink,
  leaf,
  meadow,
  mix,
  paper,
  sky,
  son,
  straw,
  water,
  wood,
} from '../palette.ts';
import { figure } from '../people.ts';
import { backdrop, bunting, cloud, hill, openBook, sun, tree, waves } from '../scenery.ts';
import { box, circle, limb, move, poly, repeat, shape, stroke } from '../shapes.ts';

/** A day out at an old citadel gate. */
export const heritageScene = (): string =>
  backdrop(mix(gold, paper, 0.3)) +
  sun(330, 240, 92, mix(son, gold, 0.3)) +
  cloud(1280, 190, 1) +
  hill('L-20 520Q300 380 640 480T1620 420', mix(leaf, paper, 0.3)) +
  gate() +
  tree(130, 760, 1.1) +
  tree(1480, 760, 1.15) +
  shape('M-20 740H1620V1020H-20Z', straw) +
  shape('M640 740L420 1020H1180L960 740Z', cream) +
  figure(420, 930, 1.2, { tunic: true, shirt: leaf, trousers: paper, hair: 'bun', pose: 'wave', scarf: false }) +
  repeat(5, (index) =>
    figure(
      640 + index * 142,
      930 - (index % 2) * 20,
      0.98,
      {
        hair: ['short', 'plaits', 'short', 'tail', 'bob'][index] as 'bob',
        pose: index === 3 ? 'wave' : 'stand',
        trousers: index % 2 ? son : indigo,
        skirt: index % 2 === 1,
      },
      index > 2,
    ),
  ) +
  shape('M470 560h76l-16 20l16 20h-76Z', son) +
  limb('470 700 470 556', 7, wood);

const gate = (): string =>
  shape('M330 740V420H1270V740Z', mix(ink, paper, 0.3)) +
  repeat(5, (row) => repeat(12, (index) => stroke(`M${344 + index * 80 + (row % 2) * 36} ${434 + row * 62}h66`, 3))) +
  shape('M680 740V570Q800 430 920 570V740Z', mix(ink, paper, 0.7)) +
  shape('M420 740V620Q480 550 540 620V740ZM1060 740V620Q1120 550 1180 620V740Z', mix(ink, paper, 0.7)) +
  box(300, 392, 1000, 36, cream) +
  box(560, 270, 480, 122, mix(son, ink, 0.85)) +
  shape('M480 280Q500 240 460 226Q560 230 640 170H960Q1040 230 1140 226Q1100 240 1120 280Z', clay) +
  repeat(6, (index) => box(590 + index * 72, 300, 34, 92, gold, 3));

/** The vegetable garden behind the kitchen. */
export const gardenScene = (): string =>
  backdrop(mix(leaf, paper, 0.16)) +
  sun(800, 190, 84) +
  cloud(300, 220, 0.9) +
  cloud(1320, 240, 0.8) +
  hill('L-20 520Q420 430 860 500T1620 460', grass) +
  fence() +
  shape('M-20 600H1620V1020H-20Z', mix(wood, paper, 0.75)) +
  repeat(3, (row) =>
    shape(
      `M-20 ${690 + row * 120}Q800 ${660 + row * 120} 1620 ${690 + row * 120}V${740 + row * 120}Q800 ${716 + row * 120} -20 ${740 + row * 120}Z`,
      mix(wood, ink, 0.7),
    ),
  ) +
  repeat(9, (index) => cabbage(90 + index * 180, 690, 0.8)) +
  repeat(8, (index) => carrot(60 + index * 210, 840)) +
  figure(460, 850, 1.16, { hair: 'bob', pose: 'hold', skirt: true, trousers: son }) +
  figure(1130, 860, 1.16, { hair: 'short', pose: 'dig', trousers: indigo }, true) +
  basket(700, 870) +
  repeat(8, (index) => cabbage(160 + index * 200, 950, 1.05));

const fence = (): string =>
  repeat(21, (index) =>
    poly(
      [
        [index * 80 - 10, 610],
        [index * 80 - 10, 500],
        [index * 80 + 12, 476],
        [index * 80 + 34, 500],
        [index * 80 + 34, 610],
      ],
      cream,
      { line: 4 },
    ),
  ) + box(-20, 540, 1640, 18, cream);

const cabbage = (x: number, y: number, scale: number): string =>
  move(
    x,
    y,
    shape('M-60 0Q-80 -60 -20 -64Q0 -90 24 -64Q80 -60 60 0Q0 26 -60 0Z', meadow) +
      shape('M-34 -2Q-36 -46 0 -50Q36 -46 34 -2Q0 14 -34 -2Z', mix(leaf, paper, 0.36)) +
      stroke('M0 -46V4', 4),
    scale,
  );

const carrot = (x: number, y: number): string =>
  shape(`M${x - 20} ${y - 4}Q${x} ${y - 16} ${x + 20} ${y - 4}L${x} ${y + 30}Z`, clay) +
  stroke(`M${x} ${y - 10}v-46M${x} ${y - 10}q-24 -20 -30 -44M${x} ${y - 10}q24 -20 30 -44`, 7, leaf);

const basket = (x: number, y: number): string =>
  circle(x - 46, y - 80, 34, son) +
  circle(x + 10, y - 96, 38, meadow) +
  circle(x + 60, y - 78, 32, gold) +
  shape(`M${x - 110} ${y - 70}H${x + 110}L${x + 80} ${y + 30}H${x - 80}Z`, straw) +
  repeat(4, (index) => stroke(`M${x - 102 + index * 8} ${y - 46 + index * 24}H${x + 102 - index * 8}`, 4)) +
  stroke(`M${x - 90} ${y - 70}Q${x} ${y - 230} ${x + 90} ${y - 70}`, 8, wood);

/** A book day by the river: a library boat. */
export const boatScene = (): string =>
  backdrop(sky) +
  sun(1240, 250, 100, mix(son, gold, 0.5)) +
  cloud(340, 190, 1.05) +
  hill('L-20 520Q260 360 560 480T1080 440T1620 480', mix(leaf, paper, 0.36)) +
  shape('M-20 540H1620V1020H-20Z', water) +
  waves(590, 10, indigo) +
  bunting(30, 36) +
  shape('M300 720Q800 800 1300 700Q1260 900 1080 910H520Q350 890 300 720Z', son) +
  stroke('M330 770Q800 850 1280 760', 6, gold) +
  circle(1236, 772, 22, paper) +
  circle(1236, 772, 9, ink) +
  box(620, 500, 420, 250, cream, 10) +
  shape('M570 510Q830 420 1090 510L1060 540H600Z', clay) +
  repeat(
    2,
    (row) =>
      repeat(8, (index) =>
        box(646 + index * 46, 560 + row * 92, 34, 70, [son, indigo, gold, leaf, clay][(index + row) % 5] ?? son, 3, {
          line: 3,
        }),
      ) + box(636, 632 + row * 92, 390, 10, wood),
  ) +
  figure(470, 800, 1.02, { hair: 'plaits', pose: 'wave', skirt: true, trousers: indigo }) +
  figure(1120, 772, 1.0, { hair: 'short', pose: 'hold', trousers: indigo }, true) +
  openBook(1062, 632, 0.5, leaf);
