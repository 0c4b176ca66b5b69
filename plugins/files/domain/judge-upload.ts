import { type FileType, type Sample, typeOfExtension } from './file-types.ts';

/** A file that somebody wants to store. */
export interface Candidate extends Sample {
  name: string;
  /** Content type that the sender named; empty when none. */
  declared: string;
  size: number;
}

export const uploadRefusals = [
  'files.name',
  'files.empty',
  'files.type-not-allowed',
  'files.type-mismatch',
  'files.too-large',
  'files.replace-type',
] as const;
export type UploadRefusal = (typeof uploadRefusals)[number];

export type UploadVerdict = { type: FileType; extension: string } | { refused: UploadRefusal; limitMB?: number };

/**
 * The one decision for every way in. Extension, bytes and declared content type must tell the same story;
 * the name decides what is meant, the bytes whether it is true.
 * @param replaces extension of the file that would be overwritten: its address keeps the extension.
 */
export function judgeUpload(candidate: Candidate, replaces?: string): UploadVerdict {
  const extension = extensionOf(candidate.name);
  if (extension === undefined) return { refused: 'files.name' };
  if (candidate.size === 0) return { refused: 'files.empty' };
  const type = typeOfExtension(extension);
  if (!type) return { refused: 'files.type-not-allowed' };
  if (!type.recognise(candidate)) return { refused: 'files.type-mismatch' };
  if (!agrees(candidate.declared, type)) return { refused: 'files.type-mismatch' };
  if (candidate.size > type.limitMB * 1_000_000) return { refused: 'files.too-large', limitMB: type.limitMB };
  if (replaces !== undefined && !type.extensions.includes(replaces)) return { refused: 'files.replace-type' };
  return { type, extension };
}

/** Lower-cased extension of an acceptable name, `''` when there is none; `undefined` for a name no system likes. */
function extensionOf(name: string): string | undefined {
  if (name.length === 0 || name.length > 200 || /[\p{Cc}<>:"/\\|?*\u202a-\u202e\u2066-\u2069]/u.test(name))
    return undefined;
  if (/^\.+$/.test(name) || /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i.test(name)) return undefined;
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? '' : name.slice(dot).toLowerCase();
}

/** A sender that does not know says nothing or `octet-stream`; one that knows must not contradict the bytes. */
function agrees(declared: string, type: FileType): boolean {
  const named = declared.split(';')[0]?.trim().toLowerCase() ?? '';
  return ['', 'application/octet-stream', type.mime, ...(type.aliases ?? [])].includes(named);
}
