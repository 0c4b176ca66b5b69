import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FileReport, Schedules, StoredFile } from '../../config/src/contracts/index.ts';
import { toVni } from '../../plugins/library/domain/legacy-text/vni.ts';
import { buildAccessSchool, emailOf } from '../helpers/access-school.ts';
import { makeDocx, makeEpub, makePdf } from '../helpers/books.ts';
import { publish } from '../helpers/editorial.ts';
import { startCms, type TestCms } from '../helpers/start-cms.ts';

const uid = 'api::library-item.library-item';
const site = { 'x-khue-site-token': 'test-site_token-of-no-worth', 'x-khue-client-address': '203.0.113.35' };
const path = '/content-manager/collection-types/api::library-item.library-item';
let cms: TestCms;
const tokens: Record<string, string> = {};

beforeAll(async () => {
  const program = fileURLToPath(new URL('../helpers/ocr-program.mjs', import.meta.url));
  cms = await startCms({ settings: { OCR_COMMAND: `"${process.execPath}" "${program}" as-titled {input} {output}` } });
  await buildAccessSchool(cms.strapi);
  for (const who of ['librarian', 'teacher', 'stranger']) tokens[who] = await cms.signIn(emailOf(who));
}, 120_000);
afterAll(() => cms?.stop());

const ask = (method: 'get' | 'post', address: string, who = 'librarian') =>
  cms.http[method](address).set('Authorization', tokens[who] as string);
async function upload(name: string, bytes: Buffer, who = 'librarian'): Promise<StoredFile> {
  const answer = await ask('post', '/upload', who).attach('files', bytes, name).expect(201);
  return answer.body[0];
}
async function report(documentId: string, who = 'librarian'): Promise<FileReport> {
  await cms.settled();
  return (await ask('get', `/library/items/${documentId}/file`, who).expect(200)).body.data;
}
async function itemWith(name: string, bytes: Buffer, who = 'librarian'): Promise<string> {
  const file = await upload(name, bytes, who);
  const body = { title: name, kind: 'book', licence: 'own', accessLevel: 'read', audience: 'pupils', file: file.id };
  return (await ask('post', path, who).send(body).expect(201)).body.data.documentId;
}

const poem =
  'Trăm năm trong cõi người ta, chữ tài chữ mệnh khéo là ghét nhau. Trải qua một cuộc bể dâu, những điều trông thấy mà đau đớn lòng.';

describe('the state of the file of an item', () => {
  it.each([
    ['doc-duoc.pdf', () => makePdf(['một', 'hai', '']), { state: 'readable', pages: 3, pagesWithText: 2 }],
    ['quet.pdf', () => makePdf(['', '', '']), { state: 'scanned', pages: 3, pagesWithText: 0 }],
    ['quet-mot-phan.pdf', () => makePdf(['một', '', '', '']), { state: 'partly', pages: 4, pagesWithText: 1 }],
    ['khoa.pdf', () => makePdf(['x'], { userPassword: 'mat-khau' }), { state: 'encrypted' }],
    ['cut.pdf', async () => cut(await makePdf(['một', 'hai'])), { state: 'broken' }],
    ['phong-chu-cu.docx', () => makeDocx([toVni(poem)]), { state: 'readable', legacy: 'converted' }],
    [
      'no-to.epub',
      () => makeEpub(['x'], { parts: { 'OPS/chapter-1.xhtml': Buffer.alloc(64 * 1024 * 1024, 'a') } }),
      { state: 'too-large' },
    ],
  ])('is told for the draft: %s', async (name, make, expected) => {
    const documentId = await itemWith(name, await make());
    expect(await report(documentId)).toMatchObject({ hasFile: true, finding: expected });
  });

  it('is told to those who may read the item only', async () => {
    const documentId = await itemWith('cua-co.pdf', await makePdf(['x']), 'teacher');
    expect(await report(documentId, 'teacher')).toMatchObject({ finding: { state: 'readable' } });
    await ask('get', `/library/items/${documentId}/file`, 'stranger').expect(404);
    await ask('get', '/library/items/khong-co/file', 'teacher').expect(404);
    await cms.http.get(`/library/items/${documentId}/file`).expect(401);
  });
});

describe('a scan', () => {
  const scan = (title: string) => makePdf(['', '', ''], { info: { Title: title } });

  it('is read by the program that the school named, and then found by its words', async () => {
    const file = await upload('phuong-do.pdf', await scan('text'));
    const slug = 'phuong-do';
    const documentId = await publish(cms.strapi, uid, {
      ...{ title: 'Phượng đỏ', slug, kind: 'book', audience: 'public', accessLevel: 'read', file: file.id },
    });
    const { finding } = await report(documentId);
    expect(finding).toMatchObject({ state: 'scanned', scan: { state: 'done', pages: 2 } });
    const q = encodeURIComponent('tiếng trống trường');
    const { body } = await cms.http.get(`/api/library/search?q=${q}`).set(site).expect(200);
    expect(body.items).toMatchObject([{ slug, hits: [{ page: 3 }] }]);
  });

  it('that cannot be read says why', async () => {
    const { finding } = await report(await itemWith('hong.pdf', await scan('fail')));
    expect(finding?.scan).toEqual({ state: 'failed', problem: 'failed', detail: 'the scanner ate page 7', pages: 0 });
    const { body } = await ask('get', '/library/review').expect(200);
    expect(body.data.files.rows).toContainEqual(
      expect.objectContaining({ title: 'hong.pdf', state: 'scanned', scanProblem: 'failed' }),
    );
  });
});

describe('the cover that a file gives', () => {
  const formatsOf = async ({ id }: { id: number }) => {
    await cms.settled();
    const row: StoredFile = await cms.strapi.db.query('plugin::upload.file').findOne({ where: { id } });
    return Object.values(row.formats ?? {}).map(({ hash, ext }) => `${hash}${ext}`);
  };
  const stored = async (name: string) => {
    const [hash = '', ext = ''] = [name.slice(0, name.lastIndexOf('.')), name.slice(name.lastIndexOf('.'))];
    const provider = cms.strapi.plugin('upload').provider as { size(file: object): Promise<number> };
    return provider.size({ hash, ext }).then(
      () => true,
      () => false,
    );
  };

  it('follows the file that the media library puts in its place, and goes with it', async () => {
    const file = await upload('bia.pdf', await makePdf(['Bìa cũ']));
    const body = { title: 'Bìa', kind: 'book', licence: 'own', accessLevel: 'read', audience: 'public', file: file.id };
    const documentId = (await ask('post', path).send(body).expect(201)).body.data.documentId;
    const [before = ''] = await formatsOf(file);
    expect(await stored(before)).toBe(true);

    await ask('post', `/upload?id=${file.id}`)
      .attach('files', await makePdf(['Bìa mới', 'Trang hai']), 'bia.pdf')
      .expect(200);
    const [after = ''] = await formatsOf(file);
    expect(after).not.toBe(before);
    expect([await stored(before), await stored(after)]).toEqual([false, true]);
    expect(await report(documentId)).toMatchObject({ finding: { pages: 2, cover: 'made' } });

    await cms.http
      .delete(`/upload/files/${file.id}`)
      .set('Authorization', tokens.librarian as string)
      .expect(200);
    expect(await stored(after)).toBe(false);
  });

  it('is drawn at night for files from before there were covers', async () => {
    const file = await upload('xua.pdf', await makePdf(['Bìa xưa']));
    const body = { title: 'Xưa', kind: 'book', licence: 'own', accessLevel: 'read', audience: 'public', file: file.id };
    await ask('post', path).send(body).expect(201);
    await cms.settled();
    await cms.strapi.db.connection('files').where({ id: file.id }).update({ formats: null });
    await cms.strapi.db.connection('library_file_states').where({ hash: file.hash }).update({ cover: null });
    await (cms.strapi.plugin('outbox').service('schedules') as Schedules).runSoon('library.files');
    expect(await formatsOf(file)).not.toEqual([]);
  });
});

describe('a file of a folder', () => {
  it('becomes a draft described by itself, or by its name', async () => {
    const known = await upload('giao-an-1.docx', await makeDocx([poem]));
    const { body } = await ask('post', '/library/drafts').send({ fileId: known.id }).expect(200);
    expect(body.data.title).toBe('Giáo án');
    const { body: saved } = await ask('get', `${path}/${body.data.documentId}`).expect(200);
    expect(saved.data).toMatchObject({ creators: 'Cô Trang', accessLevel: 'metadata', audience: 'staff' });
    expect(saved.data.file.id).toBe(known.id);
    expect(await report(body.data.documentId)).toMatchObject({ finding: { state: 'readable' } });

    const unknown = await upload('Đề_ôn tập.pdf', await makePdf(['x']));
    const named = await ask('post', '/library/drafts').send({ fileId: unknown.id }).expect(200);
    expect(named.body.data.title).toBe('Đề ôn tập');
  });

  it('is one’s own', async () => {
    const file = await upload('cua-co.pdf', await makePdf(['x']), 'teacher');
    await ask('post', '/library/drafts').send({ fileId: file.id }).expect(404);
    await ask('post', '/library/drafts', 'teacher').send({ fileId: file.id }).expect(403);
    await ask('post', '/library/drafts').send({ fileId: 'x' }).expect(400);
  });
});

/** The first half; it still ends like a file that the guard of uploads knows. */
const cut = (bytes: Buffer) => Buffer.concat([bytes.subarray(0, bytes.length / 4), Buffer.from('\n%%EOF\n')]);
