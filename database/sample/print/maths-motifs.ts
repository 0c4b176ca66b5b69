import type { Motif } from './motif.ts';
import { cream, gold, indigo, ink, leaf, mix, paper, son } from './palette.ts';
import { box, circle, poly, repeat, shape, stroke } from './shapes.ts';

const colours = [son, indigo, leaf, gold] as const;

export const pies: Motif = (random, ground) =>
  repeat(6, (index) => {
    const parts = random.int(2, 8);
    const x = 150 + (index % 3) * 250;
    const y = 190 + Math.floor(index / 3) * 280;
    const filled = random.int(1, parts - 1);
    const slice = (part: number) => {
      const at = (turnBy: number) => {
        const angle = (turnBy / parts) * Math.PI * 2 - Math.PI / 2;
        return `${(x + Math.cos(angle) * 105).toFixed(1)} ${(y + Math.sin(angle) * 105).toFixed(1)}`;
      };
      return shape(`M${x} ${y}L${at(part)}A105 105 0 0 1 ${at(part + 1)}Z`, part < filled ? ground : paper, {
        line: 4,
      });
    };
    return parts === 2
      ? circle(x, y, 105, paper) + shape(`M${x} ${y - 105}A105 105 0 0 1 ${x} ${y + 105}Z`, ground)
      : repeat(parts, slice);
  });

export const tiles: Motif = (random, ground) =>
  repeat(42, (index) => {
    const x = 60 + (index % 7) * 100;
    const y = 60 + Math.floor(index / 7) * 100;
    const colour = random.pick([...colours, paper, cream]);
    const kind = random.int(0, 3);
    if (kind === 0) return box(x, y, 88, 88, colour);
    if (kind === 1) return circle(x + 44, y + 44, 44, colour);
    if (kind === 2)
      return poly(
        [
          [x, y + 88],
          [x + 88, y + 88],
          [x + 88, y],
        ],
        colour,
      );
    return box(x, y, 88, 88, paper) + shape(`M${x} ${y}h88a88 88 0 0 1 -88 88Z`, ground);
  });

export const plane: Motif = (_, ground) =>
  repeat(15, (index) => stroke(`M40 ${20 + index * 50}H760M${40 + index * 50} 20V720`, 2, mix(ink, paper, 0.3))) +
  stroke('M400 20V720M40 400H760', 6) +
  poly(
    [
      [150, 600],
      [620, 600],
      [400, 160],
    ],
    mix(ground, paper, 0.5),
  ) +
  circle(400, 400, 160, 'none', { ink: son }) +
  repeat(3, (index) => circle([150, 620, 400][index] ?? 0, [600, 600, 160][index] ?? 0, 14, gold));
