/** 128 random bits in hexadecimal: the name of a file in the store and in addresses (Strapi calls it `hash`). */
const fileId = /^[0-9a-f]{32}$/;
/** `<file>-<digest of the source>-<variant>`: a rendition; the digest makes its address immutable. */
const renditionId = /^([0-9a-f]{32})-[0-9a-f]{12}-(?:thumb|avif|webp)(?:-\d{1,5})?$/;
const extension = /^\.[a-z0-9]{2,5}$/;

export const isFileId = (id: string) => fileId.test(id);

/** The file that a rendition was made from, or `undefined` when this is not a rendition's name. */
export const sourceOf = (id: string) => renditionId.exec(id)?.[1];

/** Name under which bytes lie in the store; `undefined` for anything that this plugin did not make up itself. */
export function storedName(hash: string, ext: string | null | undefined): string | undefined {
  const suffix = ext ?? '';
  if (!isFileId(hash) && sourceOf(hash) === undefined) return undefined;
  return suffix === '' || extension.test(suffix) ? `${hash}${suffix}` : undefined;
}

/** Two levels of folders keep each of them small. */
export const folderOf = (name: string) => [name.slice(0, 2), name.slice(2, 4)] as const;

/**
 * `Content-Disposition` with the file's own name: an ASCII fallback and the Vietnamese name after RFC 5987.
 * The name always ends in the stored extension, whatever an editor typed.
 */
export function contentDisposition(name: string, ext: string, inline: boolean): string {
  const clean = name
    .normalize('NFC')
    .replace(/[\p{Cc}"\\/:*?<>|\u202a-\u202e\u2066-\u2069]/gu, ' ')
    .trim();
  const full = (clean.toLowerCase().endsWith(ext) ? clean : `${clean}${ext}`) || `tep${ext}`;
  const ascii = full
    .normalize('NFD')
    .replace(/[đĐ]/g, (letter) => (letter === 'đ' ? 'd' : 'D'))
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^\x20-\x7e]|[%;,]/g, '_');
  const encoded = encodeURIComponent(full.toWellFormed()).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);
  return `${inline ? 'inline' : 'attachment'}; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
