import type { Locale } from '@khue/config';

/** `640 kB`, `1,2 MB`: one digit at most, after a comma; in English after a point. */
export function fileSize(kilobytes: number, locale: Locale): string {
  if (kilobytes < 1000) return `${Math.max(1, Math.round(kilobytes))} kB`;
  const megabytes = String(Math.round(kilobytes / 100) / 10);
  return `${locale === 'vi' ? megabytes.replace('.', ',') : megabytes} MB`;
}

const kinds: Record<string, string> = {
  'application/pdf': 'PDF',
  'application/epub+zip': 'EPUB',
  'application/msword': 'Word',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word',
  'application/vnd.ms-excel': 'Excel',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'PowerPoint',
  'application/zip': 'ZIP',
};

/** What a reader calls a kind of file. */
export function fileKind(mime: string): string {
  return kinds[mime] ?? mime.split('/').at(-1)?.toUpperCase() ?? '';
}
