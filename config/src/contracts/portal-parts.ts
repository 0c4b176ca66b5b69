import { z } from 'zod';

/** Pieces that many answers of the reading API have. */

/** A picture with its renditions; `sources` are ordered best first (AVIF, then WebP). */
export const picture = z.object({
  alt: z.string(),
  width: z.number().int(),
  height: z.number().int(),
  /** Address of the fallback rendition, relative to the site. */
  src: z.string(),
  sources: z.array(z.object({ type: z.string(), srcset: z.string() })),
});
export type Picture = z.infer<typeof picture>;

/** A file offered for download or reading; the address is checked at every request. */
export const fileLink = z.object({ name: z.string(), href: z.string(), mime: z.string(), sizeKB: z.number() });
export type FileLink = z.infer<typeof fileLink>;

/** Strapi's blocks editor; rendered by the site, unknown kinds are dropped. */
export const richText = z.array(z.record(z.string(), z.unknown()));
export type RichText = z.infer<typeof richText>;
