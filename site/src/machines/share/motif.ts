/** Colours of `look.md` by day: the picture of a link is seen on foreign pages, which know no choice of looks. */
export const palette = {
  ground: '#fbf7ee',
  raised: '#f3ecdd',
  ink: '#221d18',
  soft: '#5a5148',
  indigo: '#27407a',
  son: '#b5361f',
  gold: '#e0a526',
  rule: '#ddd2bb',
} as const;

const point = (centre: number, angle: number, radius: number) =>
  `${(centre + Math.sin(angle) * radius).toFixed(1)} ${(centre - Math.cos(angle) * radius).toFixed(1)}`;

function rays(centre: number, count: number, from: (ray: number) => number, to: (ray: number) => number): string {
  return Array.from({ length: count }, (_, ray) => {
    const angle = (2 * Math.PI * ray) / count;
    return `M${point(centre, angle, from(ray))}L${point(centre, angle, to(ray))}`;
  }).join('');
}

/** The round window of Khuê Văn Các in its lattice, and the light that comes through it. */
export function windowDrawing(size: number): string {
  const bars = [150, 350].map((place) => `M${place} 112V388M112 ${place}H388`).join('');
  return drawing(
    size,
    500,
    `<path d="${rays(
      250,
      48,
      () => 176,
      (ray) => (ray % 2 ? 212 : 242),
    )}" stroke="${palette.gold}" stroke-width="5"/>
     <path d="M112 112H388V388H112Z" fill="${palette.raised}" stroke="${palette.ink}" stroke-width="5"/>
     <path d="${bars}" stroke="${palette.ink}" stroke-width="4"/>
     <circle cx="250" cy="250" r="112" fill="${palette.ground}" stroke="${palette.son}" stroke-width="9"/>
     <path d="${rays(
       250,
       16,
       () => 44,
       () => 96,
     )}" stroke="${palette.son}" stroke-width="6"/>
     <circle cx="250" cy="250" r="28" fill="${palette.gold}" stroke="${palette.son}" stroke-width="6"/>`,
  );
}

/** The mark: a circle with rays. */
export const markDrawing = (size: number, colour: string): string =>
  drawing(
    size,
    100,
    `<circle cx="50" cy="50" r="12" stroke="${colour}" stroke-width="6"/><path d="${rays(
      50,
      8,
      () => 22,
      () => 34,
    )}" stroke="${colour}" stroke-width="6"/><circle cx="50" cy="50" r="45" stroke="${colour}" stroke-width="6"/>`,
  );

const drawing = (size: number, box: number, content: string) =>
  `data:image/svg+xml;base64,${Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${box} ${box}" fill="none" stroke-linecap="round">${content}</svg>`,
  ).toString('base64')}`;
