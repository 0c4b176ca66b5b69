import { clay, cream, dusk, gold, grass, indigo, ink, leaf, mix, paper, sky, son, straw, wood } from '../palette.ts';
import { bust, figure } from '../people.ts';
import { backdrop, building, cloud, hill, star, sun, tree } from '../scenery.ts';
import { box, circle, limb, move, rays, repeat, shape, stroke, turn } from '../shapes.ts';

/** Flowers for the teachers on 20 November. */
export const teachersDayScene = (): string =>
  backdrop(mix(son, paper, 0.16)) +
  rays(800, 470, 330, 620, 36, mix(gold, paper, 0.55), 9) +
  circle(800, 470, 310, cream) +
  repeat(7, (index) =>
    stroke(
      `M${800 + (index - 3) * 14} 760Q${800 + (index - 3) * 40} 600 ${800 + (index - 3) * 92} ${430 - (3 - Math.abs(index - 3)) * 46}`,
      10,
      leaf,
    ),
  ) +
  repeat(6, (index) =>
    move(
      800 + (index - 2.5) * 84,
      600 - Math.abs(index - 2.5) * -16,
      turn((index - 2.5) * 24, shape('M0 0Q-40 -50 0 -110Q40 -50 0 0Z', leaf)),
    ),
  ) +
  repeat(7, (index) => flower(800 + (index - 3) * 92, 420 - (3 - Math.abs(index - 3)) * 46, index)) +
  shape('M640 640Q800 700 960 640L868 900H732Z', indigo) +
  shape('M690 700Q800 740 910 700L900 736Q800 776 700 736Z', son) +
  shape('M800 736Q720 690 700 760Q740 800 800 744Q860 800 900 760Q880 690 800 736Z', gold) +
  figure(300, 950, 1.5, { hair: 'plaits', pose: 'wave', skirt: true, trousers: indigo }) +
  figure(1310, 950, 1.5, { hair: 'short', pose: 'wave' }, true);

function flower(x: number, y: number, kind: number): string {
  const colour = [son, gold, mix(son, paper, 0.6), paper][kind % 4] ?? son;
  const petals = repeat(8, (index) => turn(index * 45, shape('M0 0Q-26 -34 0 -62Q26 -34 0 0Z', colour, { line: 3.5 })));
  return move(x, y, petals + circle(0, 0, 18, kind % 4 === 1 ? son : gold));
}

/** The choir on the stage. */
export const musicScene = (): string =>
  backdrop(mix(son, ink, 0.78)) +
  shape('M120 0H1480V760H120Z', mix(gold, paper, 0.4)) +
  rays(800, 380, 200, 560, 32, mix(gold, paper, 0.7), 8) +
  circle(800, 380, 190, gold) +
  circle(800, 380, 150, cream) +
  note(800, 420, 1.6, indigo) +
  curtain(-20, 1) +
  curtain(1620, -1) +
  shape(
    'M-20 0H1620V70Q1500 150 1380 70Q1260 150 1140 70Q1020 150 900 70Q780 150 660 70Q540 150 420 70Q300 150 180 70Q80 150 -20 70Z',
    son,
  ) +
  shape('M-20 760H1620V1020H-20Z', wood) +
  repeat(8, (index) => stroke(`M${index * 230 - 20} 1010L${index * 200 + 100} 764`, 3)) +
  repeat(6, (index) =>
    figure(390 + index * 164, 800, 1.02, {
      hair: index % 2 ? 'short' : 'bob',
      pose: index % 3 === 1 ? 'wave' : 'stand',
      skirt: index % 2 === 0,
      trousers: index % 2 ? indigo : son,
    }),
  ) +
  repeat(5, (index) =>
    figure(472 + index * 164, 930, 1.1, {
      hair: ['plaits', 'short', 'tail', 'short', 'bob'][index] as 'bob',
      pose: 'hold',
      skirt: index % 2 === 0,
      trousers: index % 2 ? ink : indigo,
    }),
  ) +
  repeat(4, (index) => note(250 + index * 360, 240 + (index % 2) * 90, 0.6, son));

const curtain = (x: number, side: number): string =>
  shape(
    `M${x} 0H${x + side * 250}Q${x + side * 260} 420 ${x + side * 110} 700Q${x + side * 190} 780 ${x + side * 170} 900H${x}Z`,
    son,
  ) +
  repeat(3, (index) =>
    stroke(
      `M${x + side * (60 + index * 60)} 20Q${x + side * (70 + index * 56)} 400 ${x + side * (40 + index * 30)} 700`,
      4,
    ),
  ) +
  box(x + (side > 0 ? 20 : -150), 686, 130, 30, gold, 10);

const note = (x: number, y: number, scale: number, colour: string): string =>
  move(
    x,
    y,
    limb('22 20 22 -90 80 -110 80 0', 8, colour) +
      shape('M-20 20a24 18 0 1 0 44 0a24 18 0 1 0 -44 0ZM38 0a24 18 0 1 0 44 0a24 18 0 1 0 -44 0Z', colour),
    scale,
  );

/** Riding to school with helmets on. */
export const roadScene = (): string =>
  backdrop(sky) +
  sun(1380, 170, 74) +
  cloud(360, 160, 0.9) +
  hill('L-20 500Q400 420 900 480T1620 450', mix(leaf, paper, 0.32)) +
  building(860, 600, 560, cream) +
  tree(760, 610, 0.85) +
  tree(160, 620, 1) +
  tree(1530, 610, 0.8) +
  shape('M-20 600H1620V700H-20Z', grass) +
  shape('M-20 700H1620V1020H-20Z', mix(ink, paper, 0.45)) +
  [-60, 200, 440, 1090, 1350].map((left) => box(left, 846, 160, 22, paper, 4, { line: 0 })).join('') +
  repeat(7, (index) => box(640 + index * 60, 700, 34, 320, paper, 0, { line: 0 })) +
  light(560, 700) +
  bicycle(300, 880, 1.15, son, 'tail', leaf) +
  bicycle(1240, 930, 1.25, indigo, 'short', gold);

function bicycle(x: number, y: number, scale: number, frame: string, hair: 'tail' | 'short', helmet: string): string {
  const wheel = (cx: number) =>
    circle(cx, 0, 66, 'none') +
    circle(cx, 0, 12, gold) +
    repeat(6, (index) =>
      stroke(
        `M${cx} 0L${(cx + Math.cos(index * 1.047) * 64).toFixed(0)} ${(Math.sin(index * 1.047) * 64).toFixed(0)}`,
        2,
      ),
    );
  return move(
    x,
    y,
    wheel(-110) +
      wheel(110) +
      limb('-110 0 -50 -104 70 -110 0 0 -110 0', 10, frame) +
      limb('110 0 70 -110 62 -144 94 -156', 10, frame) +
      limb('0 0 -56 -120', 10, frame) +
      shape('M-88 -126q40 -16 66 4q-30 16 -66 -4Z', ink) +
      figure(-50, 30, 1, { hair, pose: 'sit', scarf: true }) +
      limb('-20 -110 40 -110 88 -154', 18, paper) +
      move(
        -50,
        86,
        shape('M-52 -246Q-56 -312 0 -314Q56 -312 52 -246Z', helmet) +
          stroke('M-52 -246H52M-20 -306V-250M20 -306V-250', 5),
      ),
    scale,
  );
}

const light = (x: number, y: number): string =>
  limb(`${x} ${y} ${x} ${y - 240}`, 14, ink) +
  box(x - 40, y - 420, 80, 190, ink, 18) +
  repeat(3, (index) =>
    circle(x, y - 388 + index * 62, 24, [mix(son, ink, 0.5), mix(gold, ink, 0.5), mix(leaf, paper, 0.7)][index] ?? son),
  );

/** The computer room: blocks of code become a drawing. */
export const computerScene = (): string =>
  backdrop(dusk) +
  box(330, 70, 940, 480, ink, 20) +
  box(356, 96, 888, 428, paper, 6) +
  repeat(5, (index) =>
    box(
      400 + (index % 3) * 26,
      130 + index * 74,
      230 - (index % 2) * 40,
      56,
      [gold, indigo, son, leaf, clay][index] ?? gold,
      12,
    ),
  ) +
  star(960, 300, 150, mix(gold, paper, 0.7), 5) +
  rays(960, 300, 60, 110, 12, son, 6) +
  circle(960, 300, 52, son) +
  shape('M-20 700H1620V1020H-20Z', mix(indigo, paper, 0.6)) +
  repeat(3, (index) => station(290 + index * 510, 880)) +
  repeat(
    3,
    (index) =>
      bust(230 + index * 510, 950, 1.15, ['plaits', 'short', 'tail'][index] ?? 'short', paper, index === 2) +
      bust(400 + index * 510, 950, 1.15, ['short', 'bob', 'short'][index] ?? 'short', straw),
  );

const station = (x: number, y: number): string =>
  box(x - 230, y - 80, 460, 40, wood, 6) +
  repeat(
    2,
    (index) =>
      box(x - 170 + index * 190, y - 230, 150, 110, ink, 8) +
      box(x - 158 + index * 190, y - 218, 126, 84, [dusk, mix(leaf, paper, 0.4)][index] ?? dusk, 3, { line: 2 }) +
      box(x - 108 + index * 190, y - 118, 26, 38, ink),
  );
