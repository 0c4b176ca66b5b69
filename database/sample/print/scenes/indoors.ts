import { clay, cream, dusk, gold, indigo, ink, leaf, meadow, mix, paper, sky, son, straw, wood } from '../palette.ts';
import { bust, figure } from '../people.ts';
import { backdrop, book, openBook, sun, tree } from '../scenery.ts';
import { box, circle, limb, move, poly, repeat, shape, stroke } from '../shapes.ts';

const floor = (y: number, colour: string): string =>
  shape(`M-20 ${y}H1620V1020H-20Z`, colour) +
  repeat(6, (index) => stroke(`M${index * 320 - 40} 1010L${index * 280 + 80} ${y + 4}`, 3, mix(ink, colour, 0.3)));

const window = (x: number, y: number, width: number, height: number, view: string): string =>
  box(x, y, width, height, sky) +
  `<svg x="${x + 3}" y="${y + 3}" width="${width - 6}" height="${height - 6}" viewBox="0 0 ${width} ${height}">${view}</svg>` +
  stroke(`M${x + width / 2} ${y}v${height}M${x} ${y + height / 2}h${width}`, 9, wood) +
  stroke(`M${x} ${y}h${width}v${height}h${-width}Z`, 9, wood);

/** A lesson about fractions. */
export const classroomScene = (): string =>
  backdrop(straw) +
  window(60, 120, 260, 330, sun(180, 110, 46) + tree(120, 330, 0.7)) +
  board() +
  floor(690, mix(wood, paper, 0.55)) +
  figure(
    1330,
    780,
    1.5,
    { tunic: true, shirt: indigo, trousers: paper, hair: 'bun', pose: 'wave', scarf: false },
    true,
  ) +
  repeat(3, (index) => desk(250 + index * 440, 830, 0.98)) +
  repeat(6, (index) =>
    bust(
      160 + index * 180 + Math.floor(index / 2) * 80,
      920,
      1.12,
      ['short', 'plaits', 'tail', 'short', 'bob', 'short'][index] ?? 'short',
      paper,
      index === 1 || index === 4,
    ),
  );

const board = (): string =>
  box(420, 90, 760, 450, wood, 10) +
  box(446, 116, 708, 398, mix(leaf, ink, 0.6), 4) +
  circle(590, 316, 116, paper, { ink: paper }) +
  shape('M590 316V200A116 116 0 0 1 690 374Z', gold, { ink: ink }) +
  shape('M590 316L690 374A116 116 0 0 1 490 374Z', son, { ink: ink }) +
  stroke('M590 316L490 374', 5) +
  stroke(
    'M760 250q24 -40 50 -8q10 30 -50 64h62M752 336h82M766 410q60 -50 56 4q-4 20 -34 14q40 0 34 34q-12 30 -60 10',
    8,
    paper,
  ) +
  stroke('M880 326h52M906 300v52', 8, paper) +
  stroke('M1010 214v76M980 336h82M990 462q60 -54 56 -10q-4 20 -30 14q38 2 30 30q-14 22 -56 4', 8, paper).replace(
    'M990 462',
    'M990 410',
  ) +
  box(700, 514, 200, 14, cream);

const desk = (x: number, y: number, scale: number): string =>
  move(
    x,
    y,
    box(-150, -20, 300, 34, clay, 6) +
      repeat(2, (index) => limb(`${-120 + index * 240} 20 ${-120 + index * 240} 110`, 12, wood)) +
      openBook(-60, -34, 0.42, indigo) +
      box(40, -38, 70, 20, gold, 4),
    scale,
  );

/** The reading corner under the lamp. */
export const readingScene = (): string =>
  backdrop(mix(leaf, paper, 0.24)) +
  window(640, 110, 330, 400, sun(230, 130, 50) + tree(110, 400, 1)) +
  shelf(60, 720, 480) +
  shelf(1070, 720, 470) +
  floor(720, mix(gold, paper, 0.4)) +
  shape('M380 900Q800 810 1220 900Q800 1000 380 900Z', mix(son, paper, 0.7)) +
  shape('M470 900Q800 838 1130 900Q800 966 470 900Z', mix(gold, paper, 0.7)) +
  shape('M520 880Q500 740 620 730Q740 730 740 880Q630 920 520 880Z', indigo) +
  figure(620, 900, 1.1, { hair: 'plaits', pose: 'sit', shirt: paper, trousers: son, skirt: false }) +
  openBook(702, 786, 0.62, leaf) +
  shape('M900 880Q880 760 990 750Q1100 750 1090 880Q1000 916 900 880Z', leaf) +
  figure(985, 900, 1.06, { hair: 'short', pose: 'sit', shirt: straw, trousers: indigo, scarf: false }, true) +
  openBook(906, 790, 0.6, son) +
  limb('806 0 806 96', 6, ink) +
  shape('M720 180Q730 92 806 92Q882 92 892 180Z', son) +
  repeat(5, (index) => stroke(`M${736 + index * 35} 196l${(index - 2) * 16} 50`, 5, gold));

function shelf(x: number, y: number, width: number): string {
  const colours = [son, indigo, gold, leaf, clay, dusk, meadow, cream];
  const rows = repeat(3, (row) => {
    const base = y - 30 - row * 180;
    const books = repeat(Math.floor((width - 60) / 46), (index) => {
      const high = 96 + ((index * 37 + row * 53) % 50);
      const wide = 30 + ((index * 13 + row * 7) % 12);
      return (index + row * 3) % 7 === 6
        ? openBook(x + 56 + index * 46, base - 60, 0.3, son)
        : book(x + 34 + index * 46, base, wide, high, colours[(index * 3 + row * 5) % colours.length] ?? son);
    });
    return books + box(x, base, width, 20, wood);
  });
  return box(x, y - 590, width, 590, mix(wood, paper, 0.5), 8) + rows;
}

/** The science fair: volcano, rocket and a robot. */
export const scienceScene = (): string =>
  backdrop(dusk) +
  repeat(7, (index) => circle(130 + index * 225, 120 + (index % 3) * 60, 9 + (index % 2) * 6, gold, { line: 0 })) +
  banner() +
  floor(760, mix(indigo, paper, 0.42)) +
  figure(270, 850, 1.34, { hair: 'bob', pose: 'cheer', skirt: true, trousers: son }) +
  figure(1340, 850, 1.34, { hair: 'short', pose: 'wave' }, true) +
  figure(1080, 830, 1.26, { hair: 'tail', pose: 'hold', shirt: straw, trousers: leaf }) +
  box(120, 760, 1360, 60, cream, 8) +
  box(150, 820, 1300, 200, son) +
  repeat(7, (index) =>
    poly(
      [
        [190 + index * 190, 824],
        [260 + index * 190, 824],
        [225 + index * 190, 900],
      ],
      gold,
      { line: 3 },
    ),
  ) +
  volcano(480, 760) +
  rocket(790, 752) +
  robot(1240, 760);

const banner = (): string =>
  shape('M420 90Q800 150 1180 90L1160 210Q800 270 440 210Z', son) +
  repeat(5, (index) =>
    circle(560 + index * 120, 180 - Math.abs(index - 2) * 12, 24, [gold, paper, gold, paper, gold][index] ?? gold),
  );

const volcano = (x: number, y: number): string =>
  shape(`M${x - 160} ${y}L${x - 46} ${y - 220}H${x + 46}L${x + 160} ${y}Z`, mix(wood, ink, 0.8)) +
  shape(`M${x - 46} ${y - 220}H${x + 46}L${x + 66} ${y - 170}l-26 -10l-14 70l-30 -80l-30 40l-24 -34Z`, son) +
  repeat(5, (index) =>
    stroke(
      `M${x - 40 + index * 20} ${y - 230}q${(index - 2) * 34} -90 ${(index - 2) * 60} -${40 + (index % 2) * 40}`,
      10,
      index % 2 ? gold : son,
    ),
  );

const rocket = (x: number, y: number): string =>
  shape(`M${x - 20} ${y - 40}Q${x} ${y + 30} ${x + 20} ${y - 40}Z`, gold) +
  shape(
    `M${x - 50} ${y - 100}L${x - 110} ${y - 20}L${x - 44} ${y - 50}ZM${x + 50} ${y - 100}L${x + 110} ${y - 20}L${x + 44} ${y - 50}Z`,
    indigo,
  ) +
  shape(`M${x - 52} ${y - 50}Q${x - 90} ${y - 260} ${x} ${y - 380}Q${x + 90} ${y - 260} ${x + 52} ${y - 50}Z`, paper) +
  shape(`M${x - 50} ${y - 290}Q${x - 30} ${y - 350} ${x} ${y - 380}Q${x + 30} ${y - 350} ${x + 50} ${y - 290}Z`, son) +
  circle(x, y - 210, 32, mix(indigo, paper, 0.5));

const robot = (x: number, y: number): string =>
  limb(`${x - 70} ${y - 150} ${x - 120} ${y - 200}`, 16, dusk) +
  limb(`${x + 70} ${y - 150} ${x + 118} ${y - 110}`, 16, dusk) +
  box(x - 76, y - 190, 152, 130, mix(leaf, paper, 0.6), 14) +
  box(x - 56, y - 290, 112, 88, gold, 14) +
  circle(x - 22, y - 248, 13, paper) +
  circle(x + 22, y - 248, 13, paper) +
  stroke(`M${x} ${y - 292}v-36M${x - 20} ${y - 220}h40`, 5) +
  circle(x, y - 336, 11, son) +
  circle(x - 44, y - 34, 30, ink) +
  circle(x + 44, y - 34, 30, ink) +
  repeat(3, (index) => circle(x - 36 + index * 36, y - 126, 11, [son, gold, indigo][index] ?? son, { line: 3 }));
