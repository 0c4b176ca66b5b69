import { type APIRequestContext, expect, request } from '@playwright/test';
import { testSchool } from './school.ts';

const uid = 'api::library-item.library-item';
const address = `/content-manager/collection-types/${uid}`;

/** Brings a book into the library as the school does: the librarian hands it in, a vice principal approves it. */
export async function publishBook(title: string, file: { name: string; mime: string; bytes: Buffer }, fields: object) {
  const librarian = await signIn('thuthu');
  const uploaded = await sent<{ id: number }[]>(librarian, '/upload', {
    multipart: { files: { name: file.name, mimeType: file.mime, buffer: file.bytes } },
  });
  const data = { title, kind: 'book', file: uploaded[0]?.id, accessLevel: 'download', licence: 'own', ...fields };
  const made = await sent<{ data: { documentId: string; slug: string } }>(librarian, address, { data });
  const { documentId, slug } = made.data;
  const handedIn = await sent<{ data: { runId: number } }>(
    librarian,
    `/approval/documents/${uid}/${documentId}/submit`,
    { data: {} },
  );
  const vice = await signIn('phohieutruong');
  const { runId } = handedIn.data;
  await sent(vice, `/approval/runs/${runId}/approve`, { data: {} });
  const state = async () =>
    (await sent<{ data: { state: string }[] }>(vice, '/approval/states', { data: { runIds: [runId] } })).data[0]?.state;
  await expect.poll(state).toBe('published');
  await Promise.all([librarian.dispose(), vice.dispose()]);
  return { slug, documentId, withdraw: () => withdraw(runId) };
}

async function withdraw(runId: number): Promise<void> {
  const vice = await signIn('phohieutruong');
  await sent(vice, `/approval/runs/${runId}/withdraw`, { data: { reason: 'no-longer-in-force', comment: '' } });
  await vice.dispose();
}

/** Requests of the admin panel as one person. */
async function signIn(name: string): Promise<APIRequestContext> {
  const { cmsUrl, password } = testSchool();
  const door = await request.newContext({ baseURL: cmsUrl });
  const login = await door.post('/admin/login', { data: { email: `${name}@khue.example`, password } });
  const { token } = ((await login.json()) as { data: { token: string } }).data;
  await door.dispose();
  return request.newContext({ baseURL: cmsUrl, extraHTTPHeaders: { authorization: `Bearer ${token}` } });
}

async function sent<Answer>(admin: APIRequestContext, to: string, options: object): Promise<Answer> {
  const answer = await admin.post(to, options);
  if (!answer.ok()) throw new Error(`${to}: ${answer.status()} ${await answer.text()}`);
  return (await answer.json()) as Answer;
}
