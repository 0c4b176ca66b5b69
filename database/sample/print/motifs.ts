import { pies, plane, tiles } from './maths-motifs.ts';
import type { Motif } from './motif.ts';
import {
  clay,
  cream,
  gold,
  indigo,
  ink,
  leaf,
  meadow,
  mix,
  night,
  paper,
  skin,
  son,
  straw,
  water,
  wood,
} from './palette.ts';
import { cloud, lotus, openBook, pavilion, sapling, star, tree, waves } from './scenery.ts';
import { box, circle, limb, move, rays, repeat, shape, stroke, turn } from './shapes.ts';

const colours = [son, indigo, leaf, gold] as const;

const language: Motif = (random, ground) =>
  rays(400, 360, 190, 330, 28, ground, 8) +
  repeat(9, (index) => {
    const angle = -Math.PI + (index / 8) * Math.PI;
    return move(
      400 + Math.cos(angle) * 250,
      340 + Math.sin(angle) * 200,
      turn(random.int(-24, 24), box(-26, -34, 52, 68, random.pick(colours), 6)),
    );
  }) +
  openBook(400, 430, 2.5, son);

const english: Motif = (random, ground) =>
  repeat(4, (index) => {
    const x = 200 + (index % 2) * 360;
    const y = 190 + Math.floor(index / 2) * 290;
    const side = index % 2 === 0 ? -1 : 1;
    return (
      shape(
        `M${x - 150} ${y - 90}Q${x - 150} ${y - 130} ${x - 110} ${y - 130}H${x + 110}Q${x + 150} ${y - 130} ${x + 150} ${y - 90}V${y + 30}Q${x + 150} ${y + 70} ${x + 110} ${y + 70}H${x + side * 40}l${side * 60} 60l${-side * 110} -60H${x - 110}Q${x - 150} ${y + 70} ${x - 150} ${y + 30}Z`,
        [ground, paper, gold, mix(leaf, paper, 0.5)][index] ?? paper,
      ) +
      repeat(3, (row) =>
        stroke(`M${x - 100} ${y - 84 + row * 46}h${random.int(90, 200)}`, 12, index === 0 ? paper : ink),
      )
    );
  });

const science: Motif = (random, ground) =>
  circle(400, 360, 250, mix(ground, paper, 0.4)) +
  repeat(3, (index) =>
    move(400, 360, turn(index * 60, shape('M-290 0a290 96 0 1 0 580 0a290 96 0 1 0 -580 0Z', 'none'))),
  ) +
  repeat(3, (index) =>
    circle(
      400 + Math.cos(index * 2.1 + 0.4) * 240,
      360 + Math.sin(index * 2.1 + 0.4) * 180,
      26,
      random.pick([gold, son, leaf]),
    ),
  ) +
  sapling(400, 480, 1.2);

const nature: Motif = (random) =>
  rays(400, 230, 110, 190, 24, gold, 8) +
  circle(400, 230, 92, gold) +
  tree(180, 640, 1.2) +
  tree(630, 650, 1, meadow) +
  repeat(7, (index) =>
    move(
      60 + index * 115,
      690,
      turn(random.int(-20, 20), shape('M0 0Q-44 -60 0 -130Q44 -60 0 0Z', random.pick([leaf, meadow]))),
    ),
  ) +
  circle(420, 560, 44, son) +
  stroke('M420 516v88M392 540l-20 -10M448 540l20 -10M388 566h-24M452 566h24', 5);

const history: Motif = (_, ground) =>
  rays(400, 330, 200, 380, 32, mix(ground, paper, 0.5), 8) + pavilion(400, 690, 0.82);

const river: Motif = (random, ground) =>
  rays(560, 220, 96, 160, 24, mix(ground, paper, 0.6), 7) +
  circle(560, 220, 80, ground) +
  cloud(210, 190, 0.8) +
  shape('M-20 430Q160 300 380 400T820 380V1100H-20Z', mix(leaf, paper, 0.5)) +
  shape('M-20 520H820V1100H-20Z', water) +
  waves(560, 4, indigo) +
  lotus(180, 610, 0.8) +
  lotus(random.int(420, 620), 650, 0.9);

const stories: Motif = (random) =>
  `<rect x="-40" y="-400" width="900" height="1600" fill="${night}"/>` +
  repeat(36, () => circle(random.int(20, 780), random.int(10, 460), random.int(2, 5), straw, { line: 0 })) +
  circle(random.int(180, 620), 230, 120, mix(gold, paper, 0.5)) +
  star(640, 170, 60, gold) +
  star(160, 330, 40, son) +
  shape('M-20 540Q200 430 420 520T820 500V1100H-20Z', mix(leaf, night, 0.6)) +
  openBook(400, 590, 1.7, son);

const computing: Motif = (random) =>
  box(110, 90, 580, 400, ink, 22) +
  box(136, 116, 528, 348, paper, 6) +
  repeat(5, (row) => box(170 + (row % 3) * 40, 146 + row * 62, random.int(160, 300), 46, colours[row % 4] ?? son, 12)) +
  circle(560, 290, 62, gold) +
  rays(560, 290, 70, 96, 16, son, 6) +
  box(340, 490, 120, 70, ink) +
  box(240, 556, 320, 30, ink, 10);

const technology: Motif = (random) =>
  repeat(3, (index) => {
    const [x, y, r] = [
      [270, 280, 150],
      [560, 250, 110],
      [470, 520, 130],
    ][index] ?? [0, 0, 0];
    return gear(x ?? 0, y ?? 0, r ?? 0, random.pick(colours));
  });

const gear = (x: number, y: number, r: number, colour: string): string =>
  repeat(10, (index) => move(x, y, turn(index * 36, box(-20, -r - 26, 40, 60, colour, 6)))) +
  circle(x, y, r, colour) +
  circle(x, y, r * 0.42, paper);

const music: Motif = (_, ground) =>
  repeat(5, (index) => stroke(`M-20 ${240 + index * 56}Q400 ${140 + index * 56} 820 ${260 + index * 56}`, 6)) +
  repeat(5, (index) =>
    move(
      120 + index * 145,
      330 + ((index * 61) % 130),
      limb('26 0 26 -130', 8, ink) +
        shape('M-30 6a30 23 -18 1 0 58 -14a30 23 -18 1 0 -58 14Z', [ground, son, gold, indigo, leaf][index] ?? ground),
    ),
  );

const art: Motif = (random) =>
  shape(
    'M90 380Q80 130 380 110Q720 110 710 360Q690 480 560 450Q460 430 480 530Q480 620 360 610Q110 590 90 380Z',
    wood,
  ) +
  repeat(6, (index) =>
    circle(
      200 + (index % 4) * 120 + random.int(-10, 10),
      230 + Math.floor(index / 4) * 160 - (index % 2) * 30,
      46,
      [son, gold, indigo, leaf, clay, paper][index] ?? son,
    ),
  ) +
  limb('720 640 560 330', 18, gold) +
  shape('M566 350L520 270Q500 220 540 200Q580 260 590 336Z', ink);

const sport: Motif = (random, ground) =>
  repeat(6, (index) =>
    shape(
      `M${60 + index * 40} ${720 - index * 10}A${340 - index * 40} ${340 - index * 40} 0 0 1 ${740 - index * 40} ${720 - index * 10}`,
      index % 2 ? paper : clay,
    ),
  ) +
  circle(400, 250, 130, ground) +
  stroke('M270 250H530M400 120V380M310 156Q400 250 310 344M490 156Q400 250 490 344', 5) +
  star(random.int(120, 200), 150, 50, gold) +
  star(650, 160, 50, gold);

const citizen: Motif = (_, ground) =>
  rays(400, 350, 210, 330, 30, mix(ground, paper, 0.6), 8) +
  repeat(6, (index) =>
    move(
      400,
      350,
      turn(index * 60, shape('M-22 -70H22L30 -190H-30Z', colours[index % 4] ?? son) + circle(0, -222, 40, skin)),
    ),
  ) +
  circle(400, 350, 74, gold);

const local: Motif = (random, ground) =>
  river(random, ground) +
  move(
    400,
    620,
    shape('M-190 -40Q0 20 190 -50Q160 60 90 66H-90Q-160 60 -190 -40Z', son) +
      limb('0 -30 0 -210', 8, wood) +
      shape('M8 -206Q130 -130 8 -50Z', cream),
  );

const window: Motif = (_, ground) =>
  rays(400, 350, 150, 330, 36, ground, 9) +
  circle(400, 350, 140, gold) +
  rays(400, 350, 66, 134, 20, ink, 6) +
  circle(400, 350, 62, paper);

/** Motifs by the code of the subject; items without one draw from the general ones. */
export const motifs: Record<string, Motif> = {
  TOAN: (random, ground) => random.pick([pies, pies, tiles, plane])(random, ground),
  'TIENG-VIET': language,
  'NGU-VAN': (random, ground) => random.pick([language, stories, river])(random, ground),
  'TIENG-ANH': english,
  'KHOA-HOC': nature,
  TNXH: nature,
  KHTN: science,
  'LS-DL': (random, ground) => random.pick([history, local])(random, ground),
  'TIN-CN': computing,
  'TIN-HOC': computing,
  'CONG-NGHE': technology,
  'AM-NHAC': music,
  'MI-THUAT': art,
  GDTC: sport,
  GDCD: citizen,
  'DAO-DUC': citizen,
  GDDP: local,
  HDTN: window,
  'HDTN-HN': window,
  stories,
  window,
  river,
};
