import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import yazl from 'yazl';
import { webFonts } from './fonts.ts';
import { chaptersOf, escapeXml, toXhtml } from './xhtml.ts';

export interface EpubText {
  slug: string;
  title: string;
  author: string;
  description: string;
  date: Date;
  body: string;
  /** JPEG. */
  cover: Buffer;
}

/** Makes an EPUB 3: `mimetype` first and stored, fonts inside, one file a chapter. */
export function bindEpub(text: EpubText): Promise<Buffer> {
  const chapters = chaptersOf(text.body, text.title);
  const zip = new yazl.ZipFile();
  // The local date is the same everywhere, and the first entry may carry no extra field.
  const options = { mtime: new Date(2026, 10, 1), mode: 0o100644, forceDosTimestamp: true };
  const add = (name: string, content: string | Buffer, compress = true) =>
    zip.addBuffer(Buffer.from(content as string), name, { ...options, compress });
  add('mimetype', 'application/epub+zip', false);
  add('META-INF/container.xml', container);
  add('OEBPS/content.opf', packageFile(text, chapters.length));
  add(
    'OEBPS/nav.xhtml',
    navigation(
      text,
      chapters.map((chapter) => chapter.title),
    ),
  );
  add('OEBPS/style.css', style);
  add('OEBPS/cover.jpg', text.cover, false);
  add('OEBPS/cover.xhtml', page(text.title, '<div class="cover"><img src="cover.jpg" alt="Bìa sách"/></div>', 'cover'));
  chapters.forEach((chapter, index) => {
    const title = chapter.titled ? `<h1>${escapeXml(chapter.title)}</h1>` : '';
    add(`OEBPS/chuong-${index + 1}.xhtml`, page(chapter.title, `${title}${toXhtml(chapter.blocks)}`, 'chapter'));
  });
  for (const font of webFonts) add(`OEBPS/fonts/${font.name}`, readFileSync(font.file), false);
  zip.end();
  return collect(zip.outputStream);
}

async function collect(stream: NodeJS.ReadableStream): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

const container = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/content.opf" media-type="application/oebps-package+xml"/></rootfiles></container>`;

function packageFile(text: EpubText, chapters: number): string {
  const range = Array.from({ length: chapters }, (_, index) => index + 1);
  const items = [
    '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>',
    '<item id="style" href="style.css" media-type="text/css"/>',
    '<item id="cover-image" href="cover.jpg" media-type="image/jpeg" properties="cover-image"/>',
    '<item id="cover" href="cover.xhtml" media-type="application/xhtml+xml"/>',
    ...range.map(
      (number) =>
        `<item id="c${number}" href="chuong-${number}.xhtml" media-type="application/xhtml+xml"${svgIn(text, number)}/>`,
    ),
    ...webFonts.map((font, index) => `<item id="f${index}" href="fonts/${font.name}" media-type="font/woff2"/>`),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>
<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="vi">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">urn:uuid:${uuid(text.slug)}</dc:identifier>
<dc:title>${escapeXml(text.title)}</dc:title><dc:language>vi</dc:language>
<dc:creator>${escapeXml(text.author)}</dc:creator><dc:publisher>Trường TH&amp;THCS Khuê Văn</dc:publisher>
<dc:description>${escapeXml(text.description)}</dc:description><dc:date>${text.date.toISOString().slice(0, 10)}</dc:date>
<meta property="dcterms:modified">${text.date.toISOString().slice(0, 19)}Z</meta>
</metadata>
<manifest>${items.join('\n')}</manifest>
<spine><itemref idref="cover" linear="no"/>${range.map((number) => `<itemref idref="c${number}"/>`).join('')}</spine>
</package>`;
}

/** A content document with a drawing inside must say so in the manifest. */
const svgIn = (text: EpubText, number: number): string =>
  chaptersOf(text.body, text.title)[number - 1]?.blocks.some((block) => block.kind === 'figure')
    ? ' properties="svg"'
    : '';

const navigation = (text: EpubText, titles: string[]): string =>
  page(
    text.title,
    `<nav epub:type="toc"><h1>Mục lục</h1><ol>${titles.map((title, index) => `<li><a href="chuong-${index + 1}.xhtml">${escapeXml(title)}</a></li>`).join('')}</ol></nav>`,
    'toc',
  );

const page = (title: string, content: string, kind: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" xml:lang="vi" lang="vi">
<head><meta charset="utf-8"/><title>${escapeXml(title)}</title><link rel="stylesheet" href="style.css"/></head>
<body epub:type="${kind === 'toc' ? 'frontmatter' : kind === 'cover' ? 'cover' : 'bodymatter'}">${content}</body></html>`;

const ranges = {
  latin: 'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+2000-206F,U+20AC,U+2122,U+2212',
  vietnamese:
    'U+0102-0103,U+0110-0111,U+0128-0129,U+0168-0169,U+01A0-01A1,U+01AF-01B0,U+0300-0301,U+0303-0304,U+0308-0309,U+0323,U+0329,U+1EA0-1EF9,U+20AB',
} as const;

const style = `${webFonts
  .map(
    (font) =>
      `@font-face{font-family:Literata;font-style:${font.style};font-weight:200 900;src:url(fonts/${font.name}) format("woff2");unicode-range:${ranges[font.subset as keyof typeof ranges]}}`,
  )
  .join('\n')}
body{font-family:Literata,serif;line-height:1.7;margin:0 5%}
h1,h2,h3{line-height:1.3;text-align:left;margin:1.6em 0 .6em}
h1{font-size:1.5em}h2{font-size:1.2em}h3{font-size:1.05em}
p{margin:0 0 .8em}blockquote{margin:1em 1.5em;font-style:italic}
.verse p{margin:0 0 .1em 1.5em}.verse{margin:0 0 1em}
figure{margin:1.2em 0;text-align:center}svg{max-width:100%;height:auto}
.cover{text-align:center}.cover img{max-width:100%;max-height:95vh}`;

/** A stable identifier made from the slug. */
function uuid(slug: string): string {
  const hex = createHash('sha256').update(`khue/${slug}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
