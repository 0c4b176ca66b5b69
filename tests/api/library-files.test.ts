import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { FileReport, StoredFile } from '../../config/src/contracts/index.ts';
import { toVni } from '../../plugins/library/domain/legacy-text/vni.ts';
import { buildAccessSchool, emailOf } from '../helpers/access-school.ts';
import { makeDocx, makeEpub, makePdf } from '../helpers/books.ts';
import { startCms, type TestCms } from '../helpers/start-cms.ts';

const path = '/content-manager/collection-types/api::library-item.library-item';
let cms: TestCms;
const tokens: Record<string, string> = {};

beforeAll(async () => {
  cms = await startCms();
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
