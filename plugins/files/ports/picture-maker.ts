import type { PlannedRendition } from '../domain/renditions.ts';

export interface PictureFacts {
  width: number;
  height: number;
  /** More than one frame. */
  animated: boolean;
}

export interface MadePicture {
  bytes: Buffer;
  width: number;
  height: number;
}

/** Decodes and encodes raster pictures. Results carry no metadata and stand upright. */
export interface PictureMaker {
  /** Reads the header only, of the file at a path or of bytes; `undefined` when they are no picture. */
  look(picture: string | Buffer): Promise<PictureFacts | undefined>;
  /** The original, encoded anew in its own format. @throws when the picture is broken. */
  clean(path: string): Promise<MadePicture>;
  rendition(original: Buffer, plan: Pick<PlannedRendition, 'format' | 'width'>): Promise<MadePicture>;
  thumbnail(original: Buffer): Promise<MadePicture>;
  /** A few pixels of an opaque picture as a `data:` address of about 150 characters; none where one can see through. */
  blur(original: Buffer): Promise<string | undefined>;
}
