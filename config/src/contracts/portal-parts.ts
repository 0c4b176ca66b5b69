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
  /** What must stay in sight when the picture is cropped: tenths of its width and height, from 0 to 10. */
  focus: z.object({ x: z.number().int().min(0).max(10), y: z.number().int().min(0).max(10) }).optional(),
  /** A few pixels of it as an address of their own, to stand there until it comes. */
  blur: z
    .string()
    .regex(/^data:image\/webp;base64,[\w+/=]{1,400}$/)
    .optional(),
});
export type Picture = z.infer<typeof picture>;

/** A file offered for download or reading; the address is checked at every request. */
export const fileLink = z.object({ name: z.string(), href: z.string(), mime: z.string(), sizeKB: z.number() });
export type FileLink = z.infer<typeof fileLink>;

/** Strapi's blocks editor; rendered by the site, unknown kinds are dropped. */
export const richText = z.array(z.record(z.string(), z.unknown()));
export type RichText = z.infer<typeof richText>;
