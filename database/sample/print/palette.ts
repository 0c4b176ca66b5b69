/** Colours of the house (paper, ink, indigo, vermilion, leaf, gold) and mixtures of them. */
export const paper = '#FBF7EE';
export const cream = '#F3ECDD';
export const ink = '#221D18';
export const indigo = '#27407A';
export const son = '#B5361F';
export const leaf = '#2F6B4F';
export const gold = '#E0A526';

/** `amount` of one colour on another: 0 is all ground, 1 all colour. */
export function mix(colour: string, ground: string, amount: number): string {
  const channel = (hex: string, index: number) => Number.parseInt(hex.slice(1 + index * 2, 3 + index * 2), 16);
  const parts = [0, 1, 2].map((index) =>
    Math.round(channel(colour, index) * amount + channel(ground, index) * (1 - amount)),
  );
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

export const skin = '#E8C39A';
export const sky = mix('#5B86C4', paper, 0.3);
export const dusk = mix('#5B86C4', paper, 0.5);
export const night = mix(indigo, ink, 0.72);
export const grass = mix(leaf, paper, 0.42);
export const meadow = mix(leaf, paper, 0.68);
export const straw = mix(gold, paper, 0.5);
export const blush = mix(son, paper, 0.35);
export const clay = mix(son, gold, 0.55);
export const wood = mix(gold, ink, 0.62);
export const water = mix('#40669F', paper, 0.5);
