import { type Picture, type Pictures, pictureAddress, type StoredFile } from '@khue/config/contracts';
import { focusOf } from '../../../domain/focus.ts';
import { renditionFormats } from '../../../domain/renditions.ts';
import { signatureOf } from '../signed-address.ts';

type Rendition = NonNullable<StoredFile['formats']>[string];

/** Width of the rendition that browsers get which choose no source themselves. */
const fallbackWidth = 960;

/** @see Pictures */
export const createPictures = (): Pictures => ({
  toPicture(file, alt, signed = false) {
    const addressOf = ({ hash, ext }: Rendition) => pictureAddress(`${hash}${ext}`) + (signed ? signatureOf(hash) : '');
    const srcsetOf = (renditions: Rendition[]) => renditions.map((one) => `${addressOf(one)} ${one.width}w`).join(', ');
    if (!file) return null;
    const sources = renditionFormats.map((format) => ({ format, renditions: renditionsOf(file, format) }));
    const fallback = sources
      .at(-1)
      ?.renditions.filter((one, at) => at === 0 || one.width <= fallbackWidth)
      .at(-1);
    // A document has no size of its own; its cover has.
    const { width, height } = file.width && file.height ? file : (largestOf(file) ?? {});
    if (!fallback || !width || !height) return null;
    const focus = focusOf(file.focalPoint);
    return {
      alt: alt ?? '',
      width,
      height,
      src: addressOf(fallback),
      sources: sources
        .filter(({ renditions }) => renditions.length > 0)
        .map(({ format, renditions }) => ({ type: `image/${format}`, srcset: srcsetOf(renditions) })),
      ...(focus ? { focus } : {}),
      ...(file.blur ? { blur: file.blur } : {}),
    } satisfies Picture;
  },
});

const renditionsOf = (file: StoredFile, format: string) =>
  Object.entries(file.formats ?? {})
    .filter(([key]) => key.startsWith(`${format}-`))
    .map(([, rendition]) => rendition)
    .sort((one, other) => one.width - other.width);
const largestOf = (file: StoredFile) => renditionsOf(file, renditionFormats[0]).at(-1);
