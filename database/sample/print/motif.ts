import type { Random } from '../generate/random.ts';

/** A picture of 800 × 700 in the upper part of a cover; `ground` is the cover's own colour. */
export type Motif = (random: Random, ground: string) => string;
