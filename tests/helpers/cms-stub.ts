import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { siteTokenHeader } from '@khue/config/contracts';

/** How the stub behaves: as agreed, silent, or not as agreed. */
export type Mood = 'well' | 'silent' | 'garbled';

const school = {
  name: 'Trường TH&THCS Thử Nghiệm',
  shortName: 'Thử Nghiệm',
  motto: null,
  address: null,
  phone: '0100 900 001',
  email: null,
  governingBody: null,
  logo: null,
};
const look = {
  menu: [],
  home: [],
  footerColumns: [],
  footerText: 'Chân trang thử',
  actionColour: '#1f5e4b',
  accentColour: null,
};
const keyId = '0123456789abcdef';
const heads = {
  algorithms: { hash: 'SHA-256', tree: 'RFC 9162', signature: 'Ed25519' },
  keys: [{ keyId, publicKey: 'ab'.repeat(32), since: '2026-11-23T17:00:00.000Z' }],
  data: [
    {
      origin: 'thu-nghiem.example',
      treeSize: 1234,
      rootHash: 'cd'.repeat(32),
      timestamp: '2026-11-23T17:05:00.000Z',
      keyId,
      signature: 'ef'.repeat(64),
    },
  ],
  total: 1,
};
const gone = {
  '/api/portal/news/dang-nham': { reason: 'published-in-error' },
  '/api/portal/news/tin-cu': { reason: 'replaced', key: 'tin-moi' },
  '/api/portal/disclosures/quy-che-cu': {
    reason: 'no-longer-in-force',
    locale: 'vi',
    title: 'Quy chế cũ',
    from: '2025-09-01',
    to: '2026-08-31',
    note: 'Quy chế mới <b>thay</b> từ năm học này.',
  },
} as Record<string, object>;
const lists = [
  ...['news', 'announcements', 'events', 'pages', 'disclosures'],
  ...['news-categories', 'news-tags', 'school-documents', 'facilities'],
];
/** A school that has entered nothing yet. */
const records: Record<string, object> = {
  '/api/portal/organisation': {
    ...{ shown: 'names', leadership: [], departments: [], others: [] },
    totals: { people: 0, positions: [], degrees: [] },
  },
  '/api/portal/timetables': { schoolYear: null, classes: [] },
  '/api/portal/quality': { years: [], data: [] },
  '/api/portal/facets/news': {},
  '/api/portal/facets/school-documents': {},
  '/api/portal/facets/disclosures': {},
};

/**
 * Stands in for the CMS where a real one cannot be made to misbehave: it falls silent, answers garbage
 * or goes away on command. What the CMS really answers is tested with a real one.
 */
export async function startCmsStub() {
  let mood: Mood = 'well';
  const asked: { path: string; locale: string | null; headers: NodeJS.Dict<string | string[]> }[] = [];
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://cms');
    asked.push({ path: pathname, locale: searchParams.get('locale'), headers: request.headers });
    if (mood === 'silent') return;
    if (mood === 'garbled') {
      response.end('<html>');
      return;
    }
    const fromSite = request.headers[siteTokenHeader] !== undefined;
    send(response, ...answer(pathname, Number(searchParams.get('page') ?? 1), fromSite));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    become(next: Mood): void {
      mood = next;
    },
    stop: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

type Answer = [status: number, body: unknown];

function answer(path: string, page: number, fromSite: boolean): Answer {
  if (path === '/api/audit/heads') return [200, { ...heads, page, pageSize: 30 }];
  if (path === '/api/portal/school') return [200, school];
  if (records[path]) return [200, records[path]];
  if (path === '/api/portal/look') return [200, look];
  if (lists.includes(path.split('/').at(-1) ?? '')) return [200, { data: [], page, pageSize: 12, total: 0 }];
  if (gone[path]) return refusal(410, 'Không còn hiệu lực.', { code: 'portal.withdrawn', ...gone[path] });
  if (path === '/api/portal/session' && fromSite) return refusal(429, 'Hãy đợi 15 phút rồi thử lại.');
  return refusal(404, 'Không tìm thấy.');
}

const refusal = (status: number, message: string, details = {}): Answer => [
  status,
  { data: null, error: { status, name: 'Error', message, details } },
];

function send(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
