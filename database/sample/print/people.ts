import { indigo, ink, mix, paper, skin, son } from './palette.ts';
import { type Pose, poses } from './poses.ts';
import { circle, limb, move, shape, stroke } from './shapes.ts';

export interface Figure {
  pose?: keyof typeof poses;
  hair?: 'bob' | 'short' | 'tail' | 'plaits' | 'bun';
  shirt?: string;
  trousers?: string;
  skirt?: boolean;
  scarf?: boolean;
  /** A grown-up in an áo dài. */
  tunic?: boolean;
}

/** A person without a face, flat like a woodcut. */
export function figure(x: number, y: number, scale: number, options: Figure = {}, flip = false): string {
  const pose: Pose = poses[options.pose ?? 'stand'];
  const shirt = options.shirt ?? paper;
  const trousers = options.trousers ?? indigo;
  const drop = pose.drop ?? 0;
  const bare = (joints: string) => limb(part(joints, 1), 15, skin);
  const sleeve = (joints: string) => limb(part(joints, 0, 2), 22, shirt);
  const leg = (joints: string) => (options.skirt ? limb(part(joints, 1), 17, skin) : limb(joints, 24, trousers));
  const parts = [
    bare(pose.armBack) + sleeve(pose.armBack),
    leg(pose.legBack) + shoe(pose.legBack),
    leg(pose.legFront) + shoe(pose.legFront),
    torso(pose.lean, drop, shirt, options),
    move(pose.lean * 1.3, drop, head(options.hair ?? 'short')),
    options.scarf === false ? '' : move(pose.lean * 1.1, drop, scarf()),
    bare(pose.armFront) + sleeve(pose.armFront),
  ];
  return move(x, y, parts.join(''), scale, flip);
}

function torso(lean: number, drop: number, shirt: string, options: Figure): string {
  const top = -206 + drop;
  const hip = -92 + drop;
  if (options.tunic) {
    const panel = `M${-32 + lean} ${top}Q${lean} ${top - 12} ${32 + lean} ${top}L28 ${hip}L46 -20H-46L-28 ${hip}Z`;
    return shape(panel, shirt) + stroke(`M${lean} ${top + 4}Q${lean - 14} ${hip - 40} -2 -22`, 3);
  }
  const body = `M${-40 + lean} ${top + 6}Q${lean} ${top - 14} ${40 + lean} ${top + 6}L32 ${hip}H-32Z`;
  if (!options.skirt) return shape(body, shirt) + stroke(`M${lean} ${top + 22}L0 ${hip - 4}`, 3);
  const skirt = `M-32 ${hip - 4}H32L50 ${hip + 48}H-50Z`;
  return shape(skirt, options.trousers ?? indigo) + shape(body, shirt);
}

/** The joints `from` up to `to` of a list as the poses write it. */
const part = (joints: string, from: number, to?: number): string => joints.split('  ').slice(from, to).join(' ');

const shoe = (joints: string): string => {
  const [x = 0, y = 0] = part(joints, -1).split(' ').map(Number);
  return shape(`M${x - 14} ${y - 6}h22q18 4 18 14h-40Z`, ink, { line: 2 });
};

const scarf = (): string =>
  shape('M-26 -206Q0 -188 26 -206L10 -176L20 -142L0 -164L-14 -138L-8 -178Z', son, { line: 3.5 });

function head(hair: NonNullable<Figure['hair']>): string {
  const face = circle(0, -244, 42, skin);
  const cap = 'M-46 -240Q-50 -296 0 -296Q50 -296 46 -240Q30 -262 6 -266Q-22 -264 -46 -240Z';
  const dark = mix(ink, '#5A3A22', 0.8);
  const styles: Record<typeof hair, string> = {
    short: face + shape(cap, dark),
    bob:
      shape('M-48 -240Q-54 -300 0 -298Q54 -300 48 -240L52 -200H34L36 -226H-36L-34 -200H-52Z', dark) +
      face +
      shape(cap, dark),
    tail: shape('M-36 -272Q-92 -280 -84 -206Q-70 -232 -40 -240Z', dark) + face + shape(cap, dark),
    plaits:
      limb('-42 -238 -58 -206 -54 -176', 14, dark) +
      limb('42 -238 58 -206 54 -176', 14, dark) +
      face +
      shape(cap, dark),
    bun: circle(-20, -298, 20, dark) + face + shape(cap, dark),
  };
  return styles[hair];
}

/** A person seen from behind or at a desk: head, shoulders and perhaps a raised arm. */
export function bust(x: number, y: number, scale: number, hair: string, shirt: string, raised = false): string {
  const arm = raised ? limb('44 -8 66 -62 62 -122', 24, shirt) + circle(62, -136, 15, skin) : '';
  const body = shape('M-66 70Q-66 -26 0 -28Q66 -26 66 70Z', shirt);
  const hairs: Record<string, string> = {
    short: circle(0, -72, 44, ink),
    bob: shape('M-48 -76Q-50 -122 0 -120Q50 -122 48 -76L50 -26Q0 -14 -50 -26Z', ink),
    tail:
      circle(0, -72, 44, ink) + shape('M-14 -96Q0 -110 14 -96L20 6Q0 22 -20 6Z', ink) + stroke('M-14 -92H14', 8, son),
    plaits: circle(0, -72, 44, ink) + limb('-30 -50 -42 10', 15, ink) + limb('30 -50 42 10', 15, ink),
  };
  const collar = shape('M-30 -30Q0 -8 30 -30L0 14Z', son, { line: 3 });
  return move(x, y, arm + body + circle(0, -40, 22, skin, { line: 0 }) + collar + (hairs[hair] ?? ''), scale);
}
