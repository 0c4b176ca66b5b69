import { type APIRequestContext, request } from '@playwright/test';
import { testSchool } from './school.ts';

/** Puts a book into the library as the librarian does: file, form, publish. Answers its slug. */
export async function publishBook(title: string, file: { name: string; mime: string; bytes: Buffer }, fields: object) {
  const { cmsUrl, password } = testSchool();
  const door = await request.newContext({ baseURL: cmsUrl });
  const email = 'thuthu@khue.example';
  const login = await door.post('/admin/login', { data: { email, password } });
  const { token } = ((await login.json()) as { data: { token: string } }).data;
  await login.dispose();
  const admin = await request.newContext({ baseURL: cmsUrl, extraHTTPHeaders: { authorization: `Bearer ${token}` } });
  const uploaded = await sent<{ id: number }[]>(admin, '/upload', {
    multipart: { files: { name: file.name, mimeType: file.mime, buffer: file.bytes } },
  });
  const address = '/content-manager/collection-types/api::library-item.library-item';
  const data = { title, kind: 'book', file: uploaded[0]?.id, accessLevel: 'download', licence: 'own', ...fields };
  const made = await sent<{ data: { documentId: string; slug: string } }>(admin, address, { data });
  await sent(admin, `${address}/${made.data.documentId}/actions/publish`, { data: {} });
  await Promise.all([door.dispose(), admin.dispose()]);
  return {
    slug: made.data.slug,
    documentId: made.data.documentId,
    withdraw: () => withdraw(made.data.documentId, token),
  };
}

async function withdraw(documentId: string, token: string): Promise<void> {
  const headers = { authorization: `Bearer ${token}` };
  const admin = await request.newContext({ baseURL: testSchool().cmsUrl, extraHTTPHeaders: headers });
  const address = `/content-manager/collection-types/api::library-item.library-item/${documentId}/actions/unpublish`;
  await sent(admin, address, { data: {} });
  await admin.dispose();
}

async function sent<Answer>(admin: APIRequestContext, address: string, options: object): Promise<Answer> {
  const answer = await admin.post(address, options);
  if (!answer.ok()) throw new Error(`${address}: ${answer.status()} ${await answer.text()}`);
  return (await answer.json()) as Answer;
}
