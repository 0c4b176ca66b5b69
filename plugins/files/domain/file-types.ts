/** One kind of file that may be stored, and how its bytes show what it is. */
export interface FileType {
  mime: string;
  extensions: readonly string[];
  limitMB: number;
  family: 'picture' | 'document' | 'sound' | 'film' | 'text';
  /** Shown by the browser itself; everything else is handed out as a download. */
  inline: boolean;
  /** Content types that browsers and systems name for it besides `mime`. */
  aliases?: readonly string[];
  recognise: (bytes: Sample) => boolean;
}

/** What the guard looks at: the first 4 kB and the last 256 kB, as one character per byte. */
export interface Sample {
  head: string;
  tail: string;
}

const starts =
  (...marks: string[]) =>
  ({ head }: Sample) =>
    marks.some((mark) => head.startsWith(mark));
const at = (offset: number, mark: string, head: string) => head.slice(offset, offset + mark.length) === mark;
const riff =
  (kind: string) =>
  ({ head }: Sample) =>
    at(0, 'RIFF', head) && at(8, kind, head);
const isoMedia =
  (...brands: string[]) =>
  ({ head }: Sample) =>
    at(4, 'ftyp', head) && brands.some((brand) => head.slice(8, 40).includes(brand));

const zip = 'PK\x03\x04';
/** What systems without an office suite call a packed document. */
const packed = ['application/zip', 'application/x-zip-compressed'];
/** Office Open XML: the folder of its main part; macros are refused. */
const ooxml = (folder: string) => (bytes: Sample) =>
  starts(zip)(bytes) &&
  has(bytes, '[Content_Types].xml') &&
  has(bytes, `${folder}/`) &&
  !has(bytes, 'vbaProject.bin') &&
  !has(bytes, 'mimetypeapplication/');
/** EPUB and OpenDocument put their content type, unpacked, into the first entry. */
const declaredZip = (mime: string) => (bytes: Sample) =>
  starts(zip)(bytes) && at(30, `mimetype${mime}`, bytes.head) && !/^[a-z.+-]/.test(bytes.head[38 + mime.length] ?? '');
const has = ({ head, tail }: Sample, text: string) => head.includes(text) || tail.includes(text);
const ole = starts('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1');
/** Text has no mark: no control characters but tab and line ends, and none of the marks above. */
const plainText = ({ head, tail }: Sample) =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  ![head, tail].some((text) => /[\x00-\x08\x0e-\x1f\x7f]/.test(text)) &&
  !/^\s*(<!doctype|<html|<svg|<\?xml|<script|%PDF-)/i.test(head.replace(/^\xef\xbb\xbf/, ''));

const openDocument = 'application/vnd.oasis.opendocument.';
const office = 'application/vnd.openxmlformats-officedocument.';

/** Everything that may be stored. SVG, HTML, programs and archives are not in it on purpose. */
export const fileTypes: readonly FileType[] = [
  picture('image/jpeg', ['.jpg', '.jpeg'], starts('\xff\xd8\xff')),
  picture('image/png', ['.png'], starts('\x89PNG\r\n\x1a\n')),
  picture('image/webp', ['.webp'], riff('WEBP')),
  picture('image/avif', ['.avif'], isoMedia('avif')),
  picture('image/gif', ['.gif'], starts('GIF87a', 'GIF89a')),
  {
    mime: 'application/pdf',
    extensions: ['.pdf'],
    limitMB: 200,
    family: 'document',
    inline: true,
    recognise: ({ head }) => head.slice(0, 1024).includes('%PDF-'),
  },
  document('application/epub+zip', ['.epub'], declaredZip('application/epub+zip'), 200),
  document(`${office}wordprocessingml.document`, ['.docx'], ooxml('word')),
  document(`${office}spreadsheetml.sheet`, ['.xlsx'], ooxml('xl')),
  document(`${office}presentationml.presentation`, ['.pptx'], ooxml('ppt'), 200),
  document(`${openDocument}text`, ['.odt'], declaredZip(`${openDocument}text`)),
  document(`${openDocument}spreadsheet`, ['.ods'], declaredZip(`${openDocument}spreadsheet`)),
  document(`${openDocument}presentation`, ['.odp'], declaredZip(`${openDocument}presentation`), 200),
  document('application/msword', ['.doc'], ole),
  document('application/vnd.ms-excel', ['.xls'], ole),
  document('application/vnd.ms-powerpoint', ['.ppt'], ole, 200),
  text('text/plain', ['.txt']),
  text('text/csv', ['.csv'], ['text/plain', 'application/vnd.ms-excel', 'text/comma-separated-values']),
  sound('audio/mpeg', ['.mp3'], starts('ID3', '\xff\xfb', '\xff\xf3', '\xff\xf2')),
  sound('audio/mp4', ['.m4a'], isoMedia('M4A', 'mp42', 'isom'), ['audio/x-m4a', 'video/mp4']),
  sound('audio/ogg', ['.ogg', '.oga'], starts('OggS'), ['video/ogg', 'application/ogg']),
  sound('audio/wav', ['.wav'], riff('WAVE'), ['audio/x-wav', 'audio/wave', 'audio/vnd.wave']),
  film('video/mp4', ['.mp4', '.m4v'], isoMedia('isom', 'iso2', 'mp41', 'mp42', 'avc1', 'M4V'), ['video/x-m4v']),
  film('video/webm', ['.webm'], starts('\x1a\x45\xdf\xa3'), ['audio/webm', 'video/x-matroska']),
];

/** The type that a stored content type names, so that nothing else is ever sent as a header. */
export const typeOfMime = (mime: string) => fileTypes.find((type) => type.mime === mime);
export const typeOfExtension = (extension: string) => fileTypes.find((type) => type.extensions.includes(extension));

function picture(mime: string, extensions: string[], recognise: FileType['recognise']): FileType {
  const aliases = mime === 'image/jpeg' ? ['image/jpg', 'image/pjpeg'] : [];
  return { mime, extensions, limitMB: 25, family: 'picture', inline: true, aliases, recognise };
}
function document(mime: string, extensions: string[], recognise: FileType['recognise'], limitMB = 100): FileType {
  return { mime, extensions, limitMB, family: 'document', inline: false, aliases: packed, recognise };
}
function text(mime: string, extensions: string[], aliases: string[] = []): FileType {
  return { mime, extensions, limitMB: 10, family: 'text', inline: false, aliases, recognise: plainText };
}
function sound(mime: string, extensions: string[], recognise: FileType['recognise'], aliases: string[] = []): FileType {
  return { mime, extensions, limitMB: 200, family: 'sound', inline: true, aliases, recognise };
}
function film(mime: string, extensions: string[], recognise: FileType['recognise'], aliases: string[] = []): FileType {
  return { mime, extensions, limitMB: 500, family: 'film', inline: true, aliases, recognise };
}
