import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type LogLine, tagsHeader } from '@khue/config/contracts';

const news = 'api::news-article.news-article';
const school = 'api::school-profile.school-profile';
const profile = {
  shortName: 'Thử',
  motto: null,
  address: null,
  phone: null,
  email: null,
  governingBody: null,
  logo: null,
};

const look = {
  menu: [],
  home: [],
  footerColumns: [],
  footerText: null,
  actionColour: null,
  accentColour: null,
};

/**
 * A CMS of one list of news and one school, with the log of the contract; every change of it is counted in what it
 * tells. Stands in where a real one cannot be made to fail at a chosen moment.
 */
export async function startCmsWithLog() {
  const told = { news: 1, school: 1 };
  const lines: (LogLine & { number: number })[] = [];
  const followers = new Set<ServerResponse>();
  const asked: string[] = [];
  let isUp = true;
  let isTelling = true;
  const tell = (response: ServerResponse, { number, ...line }: (typeof lines)[number]) =>
    response.write(`event: change\nid: ${number}\ndata: ${JSON.stringify(line)}\n\n`);

  const server = createServer((request, response) => {
    if (!isUp) return void request.socket.destroy();
    const { pathname } = new URL(request.url ?? '/', 'http://cms');
    if (pathname === '/api/portal/log') {
      if (!isTelling) return void request.socket.destroy();
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      const last = Number(request.headers['last-event-id']);
      if (last > lines.length) response.write(`event: reset\nid: ${lines.length}\ndata: {}\n\n`);
      else for (const line of lines.slice(last)) tell(response, line);
      response.write(': following\n\n');
      followers.add(response);
      response.once('close', () => followers.delete(response));
      return;
    }
    asked.push(pathname);
    const [tag, body] = answer(pathname);
    response.writeHead(200, { 'content-type': 'application/json', [tagsHeader]: tag }).end(JSON.stringify(body));
  });

  function answer(path: string): [tag: string, body: object] {
    if (path === '/api/portal/school') return [school, { ...profile, name: `Trường số ${told.school}` }];
    if (path === '/api/portal/look') return [path, look];
    const data = path === '/api/portal/news' ? [row(`Tin số ${told.news}`)] : [];
    return [path === '/api/portal/news' ? news : path, { data, page: 1, pageSize: 12, total: data.length }];
  }

  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    told,
    /** Paths that were asked for, without the log. */
    asked,
    following: () => followers.size,
    /** Something new is in force, or something is no longer. */
    change(what: keyof typeof told, gone = false): void {
      told[what] += 1;
      lines.push({ number: lines.length + 1, tags: [what === 'news' ? news : school], gone });
      for (const follower of followers) tell(follower, lines.at(-1) as (typeof lines)[number]);
    },
    /** Goes away with all its connections, or comes back. */
    become(state: 'up' | 'down' | 'up without its log'): void {
      isUp = state !== 'down';
      isTelling = state === 'up';
      if (!isTelling) for (const follower of followers) follower.destroy();
    },
    stop: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

const row = (title: string) => ({
  locale: 'vi',
  languages: { vi: 'tin' },
  slug: 'tin',
  title,
  summary: null,
  publishedOn: '2026-11-24',
  featured: false,
  category: null,
  cover: null,
});
