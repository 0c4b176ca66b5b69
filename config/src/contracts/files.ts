import type { Readable } from 'node:stream';
import type { FileLink, Picture } from './portal.ts';

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
}

/** Service `strapi.plugin('files').service('pictures')`. */
export interface Pictures {
  /** `null` when there is no file, or it is no picture with renditions. An empty `alt` marks decoration. */
  toPicture(file: StoredFile | null | undefined, alt: string | null | undefined): Picture | null;
}

/** Service `strapi.plugin('files').service('links')`. */
export interface Links {
  toFileLink(file: StoredFile): FileLink;
}

/** Service `strapi.plugin('files').service('store')`: for workers inside the CMS, which ask no permission. */
export interface Store {
  read(file: Pick<StoredFile, 'hash' | 'ext'>): Promise<Readable>;
}

/** Addresses on the site; it fetches `/anh/<name>` from `/api/files/renditions/<name>`, `/tep/<id>` from `/api/files/<id>`. */
export const pictureAddress = (name: string) => `/anh/${name}`;
export const fileAddress = (hash: string) => `/tep/${hash}`;
