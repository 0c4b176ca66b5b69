import { clay, cream, gold, indigo, ink, leaf, meadow, mix, paper, son, straw, water, wood } from './palette.ts';
import { box, circle, limb, move, poly, rays, repeat, ring, shape, stroke } from './shapes.ts';

export const backdrop = (colour: string): string => `<rect width="1600" height="1000" fill="${colour}"/>`;

/** The sun as the round window: a disc in a ring of rays. */
export const sun = (x: number, y: number, r: number, colour = gold): string =>
  rays(x, y, r * 1.25, r * 1.95, 24, colour, r / 11) + circle(x, y, r, colour);

/** A cloud of curls, as on communal houses. */
export const cloud = (x: number, y: number, scale: number, fill = paper): string =>
  move(
    x,
    y,
    shape(
      'M-150 20Q-190 20 -186 -14Q-180 -52 -134 -46Q-120 -96 -62 -88Q-24 -132 34 -104Q84 -120 104 -70Q160 -76 164 -26Q168 20 120 20Z',
      fill,
    ) + stroke('M-118 -16Q-104 -46 -76 -30Q-62 -8 -84 -2M16 -60Q40 -84 62 -60Q68 -36 46 -34M92 -14Q112 -34 128 -14', 4),
    scale,
  );

export const hill = (points: string, fill: string): string => shape(`M-20 1020${points}L1620 1020Z`, fill);

export function tree(x: number, y: number, scale: number, crown = leaf): string {
  const light = mix(crown, paper, 0.75);
  return move(
    x,
    y,
    limb('0 0 0 -120', 22, wood) +
      limb('0 -90 44 -140', 12, wood) +
      shape(
        'M-120 -150Q-150 -220 -92 -252Q-86 -326 -6 -318Q70 -334 92 -262Q152 -236 122 -160Q80 -118 0 -128Q-84 -118 -120 -150Z',
        crown,
      ) +
      repeat(9, (index) => {
        const at = [
          [-70, -200],
          [-30, -270],
          [30, -240],
          [70, -190],
          [0, -180],
          [-90, -170],
          [50, -290],
          [-10, -220],
          [95, -230],
        ][index] ?? [0, 0];
        return stroke(`M${at[0]} ${at[1]}q10 -14 22 0`, 5, light);
      }),
    scale,
  );
}

/** An areca palm. */
export const palm = (x: number, y: number, scale: number): string =>
  move(
    x,
    y,
    limb('0 0 6 -200 0 -400', 18, wood) +
      repeat(
        6,
        (index) =>
          `<g transform="translate(0 -400) rotate(${-100 + index * 40})">${shape('M0 0Q60 -46 150 -20Q80 -14 0 12Z', leaf)}</g>`,
      ),
    scale,
  );

export const sapling = (x: number, y: number, scale: number): string =>
  move(
    x,
    y,
    shape('M-70 0Q-50 -34 0 -34Q50 -34 70 0Z', wood) +
      stroke('M0 -30V-130', 9, leaf) +
      shape('M0 -70Q-70 -70 -74 -126Q-14 -124 0 -70Z', leaf) +
      shape('M0 -100Q60 -96 74 -156Q10 -160 0 -100Z', meadow) +
      shape('M0 -124Q-30 -150 -4 -196Q30 -156 0 -124Z', leaf),
    scale,
  );

export const grassTuft = (x: number, y: number, colour = leaf): string =>
  stroke(`M${x} ${y}q-6 -22 -18 -30M${x} ${y}q0 -26 4 -38M${x} ${y}q8 -20 20 -26`, 5, colour);

export const bunting = (y: number, sag: number, colours = [son, gold, indigo, leaf]): string => {
  const height = (x: number) => y + sag * (1 - ((x - 800) / 800) ** 2);
  return (
    stroke(`M-10 ${y}Q800 ${y + sag * 2} 1610 ${y}`, 4) +
    repeat(16, (index) => {
      const x = 50 + index * 100;
      const top = height(x);
      return poly(
        [
          [x - 34, top - 1],
          [x + 34, top - 1],
          [x, top + 62],
        ],
        colours[index % colours.length] ?? son,
      );
    })
  );
};

/** The pavilion of the constellation of literature, simplified: four pillars, the round window, two roofs. */
export const pavilion = (x: number, y: number, scale: number): string =>
  move(
    x,
    y,
    box(-250, -40, 500, 40, cream) +
      box(-220, -70, 440, 32, mix(ink, paper, 0.2)) +
      repeat(4, (index) => box(-190 + index * 113, -330, 42, 260, index % 3 === 0 ? cream : mix(ink, paper, 0.14))) +
      shape('M-250 -330H250L236 -366H-236Z', clay) +
      box(-176, -530, 352, 166, mix(son, ink, 0.86)) +
      repeat(2, (index) => stroke(`M${-176 + index * 352} -530V-366`, 12, gold)) +
      `<g>${circle(0, -448, 70, gold)}${rays(0, -448, 40, 66, 16, ink, 5)}${circle(0, -448, 36, paper)}</g>` +
      stroke('M-150 -386H-96M96 -386H150M-150 -512H-96M96 -512H150', 6, gold) +
      roof(-530, 300, 74) +
      box(-150, -650, 300, 52, mix(son, ink, 0.86)) +
      roof(-646, 226, 84) +
      circle(0, -752, 16, gold),
    scale,
  );

const roof = (y: number, half: number, height: number): string =>
  shape(
    `M${-half} ${y}Q${-half + 6} ${y - 34} ${-half - 26} ${y - 46}Q${-half + 60} ${y - 40} ${-half * 0.5} ${y - height}H${half * 0.5}Q${half - 60} ${y - 40} ${half + 26} ${y - 46}Q${half - 6} ${y - 34} ${half} ${y}Z`,
    clay,
  ) +
  repeat(9, (index) =>
    stroke(
      `M${-half * 0.72 + (index * half * 1.44) / 8} ${y - 6}L${-half * 0.44 + (index * half * 0.88) / 8} ${y - height + 8}`,
      3,
    ),
  );

/** A two-storey school building with a tiled roof. */
export function building(x: number, y: number, width: number, wall = straw): string {
  const bays = Math.floor(width / 110);
  const step = width / bays;
  const storey = (top: number) =>
    repeat(bays, (index) => box(x + index * step + step * 0.2, top, step * 0.6, 74, mix(indigo, paper, 0.5), 6));
  return (
    box(x, y - 270, width, 270, wall) +
    storey(y - 240) +
    box(x - 10, y - 146, width + 20, 18, paper) +
    storey(y - 104) +
    shape(`M${x - 40} ${y - 262}L${x + 40} ${y - 348}H${x + width - 40}L${x + width + 40} ${y - 262}Z`, clay) +
    repeat(bays * 2, (index) => stroke(`M${x + 30 + (index * (width - 60)) / (bays * 2)} ${y - 270}v-64`, 3))
  );
}

export const flag = (x: number, y: number, height: number): string =>
  limb(`${x} ${y} ${x} ${y - height}`, 10, paper) +
  shape(`M${x + 6} ${y - height}q44 -18 82 0t82 0v104q-40 18 -82 0t-82 0Z`, son) +
  star(x + 88, y - height + 52, 34, gold);

export function star(x: number, y: number, r: number, fill: string, line = 3): string {
  const points = Array.from({ length: 10 }, (_, index) => {
    const angle = -Math.PI / 2 + (index * Math.PI) / 5;
    const reach = index % 2 === 0 ? r : r * 0.42;
    return [
      Number((x + Math.cos(angle) * reach).toFixed(1)),
      Number((y + Math.sin(angle) * reach).toFixed(1)),
    ] as const;
  });
  return poly(points, fill, { line });
}

export const waves = (y: number, rows: number, colour = indigo): string =>
  repeat(rows, (row) =>
    repeat(11, (index) =>
      stroke(`M${index * 160 - (row % 2) * 80} ${y + row * 44}q40 -26 80 0t80 0`, 4, row % 2 ? water : colour),
    ),
  );

export const lotus = (x: number, y: number, scale: number): string =>
  move(
    x,
    y,
    shape('M-110 20Q0 -20 110 20Q0 56 -110 20Z', leaf) +
      shape('M-64 0Q-86 -40 -54 -62Q-30 -40 -20 0Z', mix(son, paper, 0.5)) +
      shape('M64 0Q86 -40 54 -62Q30 -40 20 0Z', mix(son, paper, 0.5)) +
      shape('M-30 2Q-44 -56 0 -88Q44 -56 30 2Z', mix(son, paper, 0.34)),
    scale,
  );

export const book = (x: number, y: number, width: number, height: number, fill: string): string =>
  box(x, y - height, width, height, fill, 3) +
  stroke(`M${x + 6} ${y - height + 24}h${width - 12}M${x + 6} ${y - 22}h${width - 12}`, 4, paper);

/** An open book lying or held. */
export const openBook = (x: number, y: number, scale: number, cover = son): string =>
  move(
    x,
    y,
    shape('M-96 -6Q-50 -34 0 -6Q50 -34 96 -6V54Q50 28 0 56Q-50 28 -96 54Z', cover) +
      shape('M-84 -14Q-44 -40 0 -12Q44 -40 84 -14V40Q44 18 0 44Q-44 18 -84 40Z', paper) +
      stroke('M0 -10V42M-66 -8q24 -12 46 0M-66 8q24 -12 46 0M20 -8q24 -12 46 0M20 8q24 -12 46 0', 3.5),
    scale,
  );

export const speck = (x: number, y: number, r: number, colour: string): string =>
  `<path d="${ring(x, y, r)}" fill="${colour}"/>`;
