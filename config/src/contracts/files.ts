import type { Readable } from 'node:stream';
import type { FileLink, Picture } from './portal-parts.ts';

/** The columns of an uploaded file that other parts may rely on. */
export interface StoredFile {
  id: number;
  /** Random; the file's id in addresses. */
  hash: string;
  ext: string | null;
  mime: string;
  name: string;
  /** Kilobytes. */
  size: number;
  width?: number | null;
  height?: number | null;
  alternativeText?: string | null;
  formats?: Record<string, { hash: string; ext: string; mime: string; width: number; height: number }> | null;
  updatedAt?: string | Date | null;
  /** Per cent from the left and from the top, as an editor chose it. */
  focalPoint?: { x: number; y: number } | null;
  /** A few pixels of the picture as a `data:` address. */
  blur?: string | null;
}

/** Service `strapi.plugin('files').service('pictures')`. */
export interface Pictures {
  /** `null` when there is no file, or it has neither renditions nor a kept cover. An empty `alt` marks decoration. `signed`: see `Links`. */
  toPicture(file: StoredFile | null | undefined, alt: string | null | undefined, signed?: boolean): Picture | null;
}

/** Service `strapi.plugin('files').service('covers')`. */
export interface Covers {
  /**
   * Keeps a picture of what a file shows as renditions of that file: who may fetch the file may see them, and they
   * go with it. Takes the place of an earlier one; without a picture there is none. Whether it was kept: not, when
   * the file has changed since it was read.
   */
  keep(file: StoredFile, picture: Buffer | undefined): Promise<boolean>;
}

/** Service `strapi.plugin('files').service('links')`. */
export interface Links {
  /** A signed address opens the file for a quarter of an hour to whoever has it, whether or not visitors may have it. */
  toFileLink(file: StoredFile, signed?: boolean): FileLink;
}

/** Service `strapi.plugin('files').service('store')`: for workers inside the CMS, which ask no permission. */
export interface Store {
  read(file: Pick<StoredFile, 'hash' | 'ext'>): Promise<Readable>;
}

/** Addresses on the site; it fetches `/anh/<name>` from `/api/files/renditions/<name>`, `/tep/<id>` from `/api/files/<id>`. */
export const pictureAddress = (name: string) => `/anh/${name}`;
export const fileAddress = (hash: string) => `/tep/${hash}`;
