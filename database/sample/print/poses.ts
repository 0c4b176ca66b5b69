/** Joints (`x y`, two spaces between) of a figure that stands at 0,0 and is 300 high; x grows in the direction it looks. */
export interface Pose {
  /** How far the body leans forward at the shoulders. */
  lean: number;
  armBack: string;
  armFront: string;
  legBack: string;
  legFront: string;
  /** Drop of the hips, for sitting. */
  drop?: number;
}

export const poses = {
  stand: {
    lean: 0,
    armBack: '-34 -190  -52 -140  -48 -96',
    armFront: '34 -190  52 -140  48 -96',
    legBack: '-17 -92  -18 -46  -20 -6',
    legFront: '17 -92  18 -46  20 -6',
  },
  wave: {
    lean: 0,
    armBack: '-34 -190  -54 -146  -46 -100',
    armFront: '34 -190  74 -218  88 -270',
    legBack: '-17 -92  -18 -46  -20 -6',
    legFront: '17 -92  18 -46  20 -6',
  },
  cheer: {
    lean: 0,
    armBack: '-34 -190  -74 -226  -82 -282',
    armFront: '34 -190  74 -226  82 -282',
    legBack: '-17 -92  -26 -46  -34 -6',
    legFront: '17 -92  26 -46  34 -6',
  },
  run: {
    lean: 26,
    armBack: '-10 -186  -64 -160  -92 -196',
    armFront: '44 -186  84 -146  124 -172',
    legBack: '-14 -92  -50 -58  -104 -66',
    legFront: '14 -92  66 -76  62 -14',
  },
  kick: {
    lean: -18,
    armBack: '-46 -190  -92 -168  -118 -200',
    armFront: '22 -190  58 -160  96 -180',
    legBack: '-14 -92  -22 -48  -30 -6',
    legFront: '14 -92  62 -70  112 -60',
  },
  dig: {
    lean: 34,
    armBack: '6 -180  44 -146  74 -120',
    armFront: '52 -180  86 -138  104 -96',
    legBack: '-14 -92  -30 -46  -40 -6',
    legFront: '14 -92  40 -52  38 -6',
  },
  hold: {
    lean: 0,
    armBack: '-34 -190  -22 -150  30 -146',
    armFront: '34 -190  56 -150  74 -160',
    legBack: '-17 -92  -18 -46  -20 -6',
    legFront: '17 -92  18 -46  20 -6',
  },
  sit: {
    lean: 0,
    drop: 56,
    armBack: '-30 -134  -18 -96  30 -96',
    armFront: '34 -134  48 -96  66 -104',
    legBack: '-10 -36  56 -44  70 -6',
    legFront: '12 -34  84 -30  40 -8',
  },
} satisfies Record<string, Pose>;
