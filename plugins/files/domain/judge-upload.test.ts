import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileTypes } from './file-types.ts';
import { type Candidate, judgeUpload } from './judge-upload.ts';

const jpeg = '\xff\xd8\xff\xe0\x00\x10JFIF';
const png = '\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR';
const pdf = '%PDF-1.7\n%\xe2\xe3\xcf\xd3\n';
const docx = 'PK\x03\x04\x14\x00\x06\x00\x08\x00...[Content_Types].xml ... word/document.xml';
const xlsx = 'PK\x03\x04\x14\x00\x06\x00\x08\x00...[Content_Types].xml ... xl/workbook.xml';
const zipEntry = 'PK\x03\x04\x0a\x00\x00\x00\x00\x00'.padEnd(30, '\x00');
const epub = `${zipEntry}mimetypeapplication/epub+zipPK\x03\x04META-INF/container.xml`;
const odt = `${zipEntry}mimetypeapplication/vnd.oasis.opendocument.textPK\x03\x04`;
const ole = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x00';
const mp4 = '\x00\x00\x00\x20ftypisom\x00\x00\x02\x00isomiso2avc1mp41';
const avif = '\x00\x00\x00\x20ftypavif\x00\x00\x00\x00avifmif1miaf';
const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
const vietnamese = unescape(encodeURIComponent('Danh sách học sinh lớp 5A\n'));

const docxMime = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** name, declared type, bytes, what comes of it (a content type or a refusal) */
const table: [string, string, string, string][] = [
  ['Ảnh khai giảng.JPG', 'image/jpeg', jpeg, 'image/jpeg'],
  ['anh.jpeg', '', jpeg, 'image/jpeg'],
  ['anh.png', 'image/png', png, 'image/png'],
  ['anh.webp', 'image/webp', 'RIFF\x10\x00\x00\x00WEBPVP8 ', 'image/webp'],
  ['anh.avif', 'image/avif', avif, 'image/avif'],
  ['anh.gif', 'image/gif', 'GIF89a\x01\x00', 'image/gif'],
  ['kế hoạch.pdf', 'application/pdf', pdf, 'application/pdf'],
  ['ke-hoach.pdf', 'application/octet-stream', `\n\n${pdf}`, 'application/pdf'],
  ['sach.epub', 'application/epub+zip', epub, 'application/epub+zip'],
  ['don.docx', docxMime, docx, docxMime],
  ['don.docx', 'application/zip', docx, docxMime],
  ['don.odt', '', odt, 'application/vnd.oasis.opendocument.text'],
  ['cu.doc', 'application/msword', ole, 'application/msword'],
  ['danh sach.csv', 'application/vnd.ms-excel', vietnamese, 'text/csv'],
  ['ghi chu.txt', 'text/plain; charset=utf-8', vietnamese, 'text/plain'],
  ['bai hat.mp3', 'audio/mpeg', 'ID3\x04\x00', 'audio/mpeg'],
  ['bai giang.mp4', 'video/mp4', mp4, 'video/mp4'],
  // Lies
  ['anh.jpg', 'image/jpeg', png, 'files.type-mismatch'],
  ['anh.png', 'image/jpeg', png, 'files.type-mismatch'],
  ['anh.png', 'text/html', png, 'files.type-mismatch'],
  ['anh.png', 'image/png', svg, 'files.type-mismatch'],
  ['anh.jpg', 'image/jpeg', '<html><script>', 'files.type-mismatch'],
  ['ke-hoach.pdf', 'application/pdf', 'MZ\x90\x00', 'files.type-mismatch'],
  ['ke-hoach.pdf', 'application/pdf', docx, 'files.type-mismatch'],
  ['don.docx', docxMime, xlsx, 'files.type-mismatch'],
  ['don.docx', docxMime, `${docx} word/vbaProject.bin`, 'files.type-mismatch'],
  ['sach.epub', '', docx, 'files.type-mismatch'],
  ['sach.epub', '', odt, 'files.type-mismatch'],
  ['ghi chu.txt', 'text/plain', '<!DOCTYPE html><script>', 'files.type-mismatch'],
  ['ghi chu.txt', 'text/plain', ` ${svg}`, 'files.type-mismatch'],
  ['ghi chu.txt', 'text/plain', 'MZ\x90\x00', 'files.type-mismatch'],
  // Not wanted at all
  ['logo.svg', 'image/svg+xml', svg, 'files.type-not-allowed'],
  ['trang.html', 'text/html', '<html>', 'files.type-not-allowed'],
  ['chay.exe', 'application/octet-stream', 'MZ', 'files.type-not-allowed'],
  ['anh.jpg.php', 'image/jpeg', jpeg, 'files.type-not-allowed'],
  ['goi.zip', 'application/zip', docx, 'files.type-not-allowed'],
  ['macro.docm', '', docx, 'files.type-not-allowed'],
  ['khong-duoi', 'image/jpeg', jpeg, 'files.type-not-allowed'],
  ['.htaccess', '', 'Deny', 'files.type-not-allowed'],
  // Names
  ['', '', jpeg, 'files.name'],
  ['../../etc/passwd.jpg', 'image/jpeg', jpeg, 'files.name'],
  ['a\\b.jpg', 'image/jpeg', jpeg, 'files.name'],
  ['a\u0000.jpg', 'image/jpeg', jpeg, 'files.name'],
  ['anh\u202egpj.jpg', 'image/jpeg', jpeg, 'files.name'],
  ['CON.jpg', 'image/jpeg', jpeg, 'files.name'],
  [`${'a'.repeat(220)}.jpg`, 'image/jpeg', jpeg, 'files.name'],
];

const candidate = (name: string, declared: string, bytes: string): Candidate => ({
  name,
  declared,
  size: bytes.length,
  head: bytes,
  tail: bytes,
});
const outcome = (verdict: ReturnType<typeof judgeUpload>) => ('type' in verdict ? verdict.type.mime : verdict.refused);

describe('upload guard', () => {
  it.each(table)('%s declared as "%s"', (name, declared, bytes, expected) => {
    expect(outcome(judgeUpload(candidate(name, declared, bytes)))).toBe(expected);
  });

  it('refuses nothing-files and files over the limit of their type', () => {
    expect(outcome(judgeUpload({ ...candidate('a.jpg', '', jpeg), size: 0 }))).toBe('files.empty');
    for (const type of fileTypes.filter((one) => one.mime === 'image/jpeg' || one.mime === 'application/pdf')) {
      const bytes = type.mime === 'image/jpeg' ? jpeg : pdf;
      const name = `a${type.extensions[0]}`;
      expect(outcome(judgeUpload({ ...candidate(name, '', bytes), size: type.limitMB * 1e6 }))).toBe(type.mime);
      expect(judgeUpload({ ...candidate(name, '', bytes), size: type.limitMB * 1e6 + 1 })).toEqual({
        refused: 'files.too-large',
        limitMB: type.limitMB,
      });
    }
  });

  it('replaces a file only by one of the same kind', () => {
    expect(outcome(judgeUpload(candidate('b.jpeg', '', jpeg), '.jpg'))).toBe('image/jpeg');
    expect(outcome(judgeUpload(candidate('b.pdf', '', pdf), '.jpg'))).toBe('files.replace-type');
  });

  it('lets no bytes in that their type does not recognise', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string({ maxLength: 60 }), (name, declared, bytes) => {
        const verdict = judgeUpload(candidate(name, declared, bytes));
        if ('type' in verdict) expect(verdict.type.recognise({ head: bytes, tail: bytes })).toBe(true);
      }),
    );
  });

  it('names each extension once', () => {
    const extensions = fileTypes.flatMap((type) => type.extensions);
    expect(new Set(extensions).size).toBe(extensions.length);
  });
});
