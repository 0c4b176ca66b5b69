// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const invisible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u200b\u2060\ufeff]/g;

/** Text as the index keeps it: NFC, no control characters, soft hyphens or needless white space. */
export const cleanText = (raw: string) =>
  raw
    .normalize('NFC')
    .replace(invisible, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
