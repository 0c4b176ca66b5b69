import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { applyEnvironment } from '@khue/config';
import { describe, expect, it } from 'vitest';
import { createOcrCommand } from '../../plugins/library/adapters/ocr/ocr-command.ts';
import { createPdfExtractor } from '../../plugins/library/adapters/pdf/pdf-extractor.ts';
import { makePdf } from '../helpers/books.ts';

const program = fileURLToPath(new URL('../helpers/ocr-program.mjs', import.meta.url));
const pdf = createPdfExtractor();
const recogniser = (what: string, more: { seconds?: number; mostBytes?: number; words?: string[] } = {}) => {
  const { words = [], seconds = 30, ...rest } = more;
  const command = [process.execPath, program, what, '{input}', '{output}', ...words];
  return createOcrCommand({ command, pdf, seconds, ...rest });
};
const scan = () => makePdf(['', '', '']);
const problemOf = (attempt: Promise<unknown>) =>
  attempt.then(
    () => 'pages',
    ({ problem, message }: { problem?: string; message: string }) => [problem, message],
  );

describe('a program that reads scans', () => {
  it('may write text with a form feed after each page', async () => {
    expect(await recogniser('text').recognise(await scan())).toEqual([
      { number: 1, text: 'Chữ quét trang một: hoa phượng đỏ' },
      { number: 3, text: 'Trang ba: tiếng trống trường' },
    ]);
  });

  it('may write a PDF with text', async () => {
    const made = join(await mkdtemp(join(tmpdir(), 'khue-ocr-test-')), 'made.pdf');
    await writeFile(made, await makePdf(['', 'Nhận ra được']));
    const pages = await recogniser('pdf', { words: [made] }).recognise(await scan());
    expect(pages).toEqual([{ number: 2, text: 'Nhận ra được' }]);
  });

  it('learns none of our settings', async () => {
    applyEnvironment({ SMTP_URL: 'smtp://ai:mat-khau@mail.invalid' });
    const [page] = await recogniser('settings').recognise(await scan());
    expect(page?.text).toContain('PATH');
    expect(page?.text).not.toMatch(/SMTP_URL|DATABASE|SECRET/);
  });

  it('fails in words', async () => {
    const file = await scan();
    expect(await problemOf(recogniser('fail').recognise(file))).toEqual(['failed', 'the scanner ate page 7']);
    expect(await problemOf(recogniser('nothing').recognise(file))).toEqual(['no-text', '']);
    expect(await problemOf(recogniser('text').recognise(Buffer.from('PK')))).toEqual(['kind', '']);
    const missing = createOcrCommand({ command: ['/khong/co', '{input}', '{output}'], pdf, seconds: 1 });
    expect(await problemOf(missing.recognise(file))).toEqual(['not-started', expect.stringContaining('ENOENT')]);
  });

  it('ends after the time it has, and when it writes more than it may', async () => {
    const file = await scan();
    expect(await problemOf(recogniser('endless', { seconds: 0.5 }).recognise(file))).toEqual(['too-slow', '']);
    expect(await problemOf(recogniser('flood', { mostBytes: 10_000 }).recognise(file))).toEqual(['too-large', '']);
  });

  it('ends with the server, to be started again later', async () => {
    const running = recogniser('endless');
    const attempt = problemOf(running.recognise(await scan()));
    running.close();
    expect(await attempt).toEqual([undefined, expect.stringContaining('stopped')]);
  });
});
