import { clay, cream, gold, grass, indigo, ink, leaf, meadow, mix, night, paper, sky, son, straw } from '../palette.ts';
import { figure } from '../people.ts';
import { backdrop, bunting, cloud, grassTuft, hill, star, sun, tree } from '../scenery.ts';
import { box, circle, limb, move, rays, repeat, shape, stroke } from '../shapes.ts';

/** The last metres of a race. */
export const sportsScene = (): string =>
  backdrop(sky) +
  sun(240, 190, 80) +
  cloud(1180, 210, 0.9) +
  hill('L-20 480Q400 400 820 470T1620 430', meadow) +
  tree(1490, 560, 0.9) +
  tree(90, 560, 0.8) +
  bunting(40, 40) +
  shape('M-20 560H1620V1020H-20Z', clay) +
  repeat(4, (index) => stroke(`M-20 ${600 + index * 112 + index * index * 6}H1620`, 6, paper)) +
  crowd() +
  finish() +
  figure(330, 800, 1.02, { hair: 'short', pose: 'run', shirt: gold, trousers: ink, scarf: false }) +
  figure(700, 890, 1.12, { hair: 'short', pose: 'run', shirt: leaf, trousers: ink, scarf: false }) +
  figure(1110, 850, 1.16, { hair: 'tail', pose: 'run', shirt: indigo, trousers: ink, scarf: false }) +
  repeat(3, (index) =>
    stroke(`M${90 + index * 370} ${650 + index * 54}h-70M${100 + index * 370} ${690 + index * 54}h-44`, 6, paper),
  );

/** Two poles and a chequered band. */
const finish = (): string =>
  repeat(2, (index) => limb(`${1230 + index * 300} ${900 - index * 40} ${1230 + index * 300} 330`, 16, son)) +
  box(1222, 330, 316, 92, paper) +
  repeat(14, (index) =>
    ((index % 7) + Math.floor(index / 7)) % 2 === 0
      ? box(1222 + (index % 7) * 45, 330 + Math.floor(index / 7) * 46, 45, 46, ink, 0, { line: 0 })
      : '',
  );

const crowd = (): string =>
  repeat(11, (index) =>
    figure(240 + index * 92, 566, 0.42, {
      hair: index % 3 ? 'short' : 'plaits',
      pose: index % 2 ? 'cheer' : 'wave',
      trousers: index % 2 ? indigo : leaf,
    }),
  );

/** A football match between two classes. */
export const footballScene = (): string =>
  backdrop(mix(gold, paper, 0.2)) +
  sun(1280, 210, 88, mix(son, gold, 0.4)) +
  cloud(520, 170, 0.85) +
  hill('L-20 470Q260 380 600 450T1620 420', mix(leaf, paper, 0.35)) +
  repeat(5, (index) => tree(140 + index * 330, 520 + (index % 2) * 12, 0.62, index % 2 ? leaf : mix(leaf, gold, 0.7))) +
  shape('M-20 520H1620V1020H-20Z', grass) +
  repeat(4, (index) => shape(`M${-20 + index * 420} 520h200l-120 500h-300Z`, meadow, { line: 0 })) +
  goal(1240, 800) +
  figure(1330, 800, 1.08, { hair: 'short', pose: 'cheer', shirt: gold, trousers: ink, scarf: false }, true) +
  figure(520, 900, 1.3, { hair: 'short', pose: 'kick', shirt: son, trousers: indigo, scarf: false }) +
  figure(200, 820, 1.1, { hair: 'tail', pose: 'run', shirt: son, trousers: indigo, scarf: false }) +
  figure(960, 880, 1.2, { hair: 'short', pose: 'run', shirt: indigo, trousers: paper, scarf: false }, true) +
  ball(770, 760, 50) +
  stroke('M600 850q40 -30 84 -50M620 880q50 -30 90 -54', 6, paper) +
  repeat(9, (index) => grassTuft(80 + index * 185, 980 - (index % 2) * 24));

const goal = (x: number, y: number): string =>
  repeat(8, (index) => stroke(`M${x + index * 36} ${y - 300}L${x + 20 + index * 34} ${y - 10}`, 2.5, paper)) +
  repeat(6, (index) => stroke(`M${x} ${y - 290 + index * 52}H${x + 260}`, 2.5, paper)) +
  limb(`${x} ${y} ${x} ${y - 310} ${x + 290} ${y - 310} ${x + 290} ${y}`, 14, paper);

const ball = (x: number, y: number, r: number): string =>
  circle(x, y, r, paper) +
  shape(`M${x} ${y - 20}l20 15l-8 24h-24l-8 -24Z`, ink, { line: 2 }) +
  repeat(5, (index) => {
    const angle = -Math.PI / 2 + (index * Math.PI * 2) / 5;
    return stroke(
      `M${(x + Math.cos(angle) * 22).toFixed(1)} ${(y + Math.sin(angle) * 22).toFixed(1)}L${(x + Math.cos(angle) * r).toFixed(1)} ${(y + Math.sin(angle) * r).toFixed(1)}`,
      5,
    );
  });

/** Mid-autumn night: star lanterns, carp and the full moon. */
export const lanternScene = (): string =>
  backdrop(night) +
  repeat(40, (index) => circle((index * 397) % 1600, (index * 211) % 520, 2 + (index % 3), straw, { line: 0 })) +
  rays(1180, 260, 180, 260, 28, mix(gold, night, 0.5), 6) +
  circle(1180, 260, 150, mix(gold, paper, 0.45)) +
  shape(
    'M1130 190q40 -40 90 -10q10 40 -30 50q-50 10 -60 -40ZM1200 290q40 -10 50 30q-20 40 -60 10Z',
    mix(gold, paper, 0.62),
    { line: 0 },
  ) +
  hill('L-20 720Q400 640 800 700T1620 680', mix(leaf, night, 0.5)) +
  shape('M-20 780Q800 720 1620 780V1020H-20Z', mix(leaf, night, 0.75)) +
  starLantern(300, 380, 1.1) +
  carp(680, 330) +
  drumLantern(930, 470) +
  repeat(3, (index) => stroke([`M300 500L300 640`, `M680 410L640 650`, `M930 560L950 660`][index] ?? '', 5, straw)) +
  figure(240, 930, 1.14, { hair: 'bob', pose: 'wave', skirt: true, shirt: gold, trousers: son, scarf: false }) +
  figure(580, 930, 1.12, { hair: 'short', pose: 'wave', shirt: paper, trousers: indigo, scarf: false }) +
  figure(880, 930, 1.14, { hair: 'plaits', pose: 'wave', skirt: true, shirt: cream, trousers: leaf, scarf: false }) +
  figure(1250, 940, 1.1, { hair: 'short', pose: 'cheer', shirt: son, trousers: ink, scarf: false }) +
  figure(1430, 940, 1.1, { hair: 'tail', pose: 'stand', shirt: gold, trousers: indigo, scarf: false }, true);

const starLantern = (x: number, y: number, scale: number): string =>
  move(
    x,
    y,
    rays(0, 0, 120, 170, 20, mix(gold, night, 0.6), 4) +
      star(0, 0, 124, son, 5) +
      star(0, 0, 60, gold, 4) +
      circle(0, 0, 132, 'none', { ink: gold }) +
      stroke('M-60 130q10 30 -6 60M60 130q-10 30 6 60', 6, gold),
    scale,
  );

const carp = (x: number, y: number): string =>
  move(
    x,
    y,
    shape('M-120 0Q-60 -90 60 -60Q110 -40 120 0Q110 50 50 64Q-60 86 -120 0Z', son) +
      shape('M-110 0Q-180 -70 -210 -50Q-190 0 -214 56Q-170 66 -110 0Z', gold) +
      shape('M-30 -72Q10 -130 50 -62Z', gold) +
      repeat(3, (row) => repeat(3, (index) => stroke(`M${-60 + index * 40} ${-30 + row * 30}q22 16 0 32`, 4, gold))) +
      circle(84, -12, 12, paper),
  );

const drumLantern = (x: number, y: number): string =>
  box(x - 60, y - 90, 120, 170, mix(gold, son, 0.7), 40) +
  repeat(4, (index) => stroke(`M${x - 36 + index * 24} ${y - 86}V${y + 76}`, 3)) +
  box(x - 36, y - 108, 72, 22, son, 4) +
  box(x - 36, y + 74, 72, 22, son, 4) +
  stroke(`M${x} ${y + 98}v50`, 6, gold);
