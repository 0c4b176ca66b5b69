import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { Exchange } from './search-engine-description.ts';

type Fields = Record<string, unknown> & { id: string; item: string };

interface Search {
  indexUid: string;
  q?: string;
  filter?: string[];
  attributesToSearchOn?: string[];
  distinct?: string;
  sort?: string[];
  facets?: string[];
  page?: number;
  hitsPerPage?: number;
  offset?: number;
  limit?: number;
}

/**
 * Stands in for a Meilisearch server as far as our adapter goes: filters, words, distinct, facets and tasks,
 * without ranking. It records every request. What a real server does is told by a real server only.
 */
export async function startStandIn() {
  const exchanges: Exchange[] = [];
  const indexes = new Map<string, Map<string, Fields>>();
  const failures: string[] = [];
  const synonyms: Record<string, Record<string, string[]>> = {};
  let tasks = 0;

  const task = (indexUid: string, type: string) => {
    tasks += 1;
    return [202, { taskUid: tasks, indexUid, status: 'enqueued', type, enqueuedAt: now() }] as const;
  };
  const swap = (one: string, other: string) => {
    const [a, b] = [indexes.get(one), indexes.get(other)];
    if (!a || !b) return;
    indexes.set(one, b).set(other, a);
  };
  const missing = (uid: string) => [404, refusal(`Index \`${uid}\` not found.`, 'index_not_found')] as const;

  const answer = (method: string, path: string, body: unknown): readonly [number, unknown] => {
    const [top, uid = '', ...rest] = path.slice(1).split('/');
    const route = `${method} ${top}/${rest.join('/')}`;
    if (route === 'GET tasks/') {
      const error = failures.shift();
      const outcome = error ? { status: 'failed', error: refusal(error, 'internal') } : { status: 'succeeded' };
      return [200, { uid: Number(uid), type: 'documentAdditionOrUpdate', enqueuedAt: now(), ...outcome }];
    }
    if (route === 'POST multi-search/') {
      const { queries } = body as { queries: Search[] };
      const unknown = queries.find(({ indexUid }) => !indexes.has(indexUid));
      if (unknown) return missing(unknown.indexUid);
      return [
        200,
        {
          results: queries.map((one) =>
            search([...(indexes.get(one.indexUid)?.values() ?? [])], one, synonyms[one.indexUid] ?? {}),
          ),
        },
      ];
    }
    if (route === 'POST swap-indexes/') {
      for (const { indexes: pair } of body as { indexes: [string, string] }[]) swap(...pair);
      return task('', 'indexSwap');
    }
    if (route === 'POST indexes/' && uid === '') {
      const name = (body as { uid: string }).uid;
      if (!indexes.has(name)) indexes.set(name, new Map());
      return task(name, 'indexCreation');
    }
    const documents = indexes.get(uid);
    if (!documents) return missing(uid);
    if (route === 'GET indexes/') return [200, { uid, primaryKey: 'id', createdAt: now(), updatedAt: now() }];
    if (route === 'DELETE indexes/') {
      indexes.delete(uid);
      return task(uid, 'indexDeletion');
    }
    if (route === 'PATCH indexes/settings') {
      const { synonyms: given = {} } = body as { synonyms?: Record<string, string[]> };
      if (uid in synonyms || Object.keys(given).length > 0) synonyms[uid] = given;
      return task(uid, 'settingsUpdate');
    }
    if (route === 'POST indexes/documents') {
      for (const one of body as Fields[]) documents.set(one.id, one);
      return task(uid, 'documentAdditionOrUpdate');
    }
    const { filter, offset = 0, limit = 20 } = (body ?? {}) as Partial<Search>;
    const found = [...documents.values()].filter((one) => passes(one, filter ?? []));
    if (route === 'POST indexes/documents/delete') {
      for (const { id } of found) documents.delete(id);
      return task(uid, 'documentDeletion');
    }
    if (route === 'POST indexes/documents/fetch')
      return [200, { results: found.slice(offset, offset + limit), offset, limit, total: found.length }];
    return [404, refusal(`${route} is unknown to the stand-in`, 'not_found')];
  };

  const server = createServer(async (request: IncomingMessage, response) => {
    const raw = await text(request);
    const { pathname: path, searchParams: query } = new URL(request.url ?? '/', 'http://stand-in');
    const method = request.method ?? '';
    const body: unknown = raw === '' ? undefined : JSON.parse(raw);
    const [status, given] = answer(method, path, body);
    const { 'content-type': type, authorization: key } = request.headers;
    exchanges.push({ method, path, query, type, key, body, status, answer: given });
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(given));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    exchanges,
    /** The next task ends with this error. */
    fail: (message: string) => failures.push(message),
    /** Forgets an index, as a server does whose disk was lost. */
    lose: (uid: string) => indexes.delete(uid),
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

const now = () => '2026-11-24T00:00:00Z';
const refusal = (message: string, code: string) => ({
  ...{
    message,
    code,
    type: code === 'internal' ? 'internal' : 'invalid_request',
    link: 'https://docs.meilisearch.com',
  },
});

/** Quoted words stand together; the last one, unless quoted, may go on. */
const phrasesOf = (q: string) =>
  [...q.matchAll(/"([^"]*)"|(\S+)(?=(.*))/g)].map(
    ([, phrase, word = '', rest = '']) => ` ${phrase ?? word}${phrase === undefined && rest.trim() === '' ? '' : ' '}`,
  );

function meaningsOf(q: string, synonyms: Record<string, string[]>): string[] {
  const plain = ` ${q.replaceAll('"', '')} `;
  const others = Object.entries(synonyms).flatMap(([form, forms]) =>
    plain.includes(` ${form} `) ? forms.map((one) => plain.replace(` ${form} `, ` ${one} `)) : [],
  );
  return [q, ...others.map((one) => one.trim().replace(/(\S+)$/, '"$1"'))];
}

function search(documents: Fields[], asked: Search, synonyms: Record<string, string[]>) {
  const fields = asked.attributesToSearchOn ?? ['title', 'body', 'about', 'context', 'exact'];
  const meanings = meaningsOf(asked.q ?? '', synonyms).map(phrasesOf);
  const has = (one: Fields, phrase: string) => fields.some((field) => ` ${one[field] ?? ''} `.includes(phrase));
  const distinct = asked.distinct ?? 'item';
  const seen = new Set<unknown>();
  const found = documents
    .filter((one) => passes(one, asked.filter ?? []))
    .filter((one) => meanings.some((phrases) => phrases.every((phrase) => has(one, phrase))))
    .filter((one) => !seen.has(one[distinct]) && seen.add(one[distinct]));
  if (asked.sort) found.sort((a, b) => String(b.addedAt).localeCompare(String(a.addedAt)));
  const facets = Object.fromEntries((asked.facets ?? []).map((facet) => [facet, count(found, facet)]));
  const { page, hitsPerPage = 20, offset = 0, limit = 20 } = asked;
  const from = page === undefined ? offset : (page - 1) * hitsPerPage;
  const size = page === undefined ? limit : hitsPerPage;
  const totals =
    page === undefined
      ? { offset, limit, estimatedTotalHits: found.length }
      : { page, hitsPerPage, totalHits: found.length, totalPages: Math.ceil(found.length / hitsPerPage) };
  const answer = { indexUid: asked.indexUid, hits: found.slice(from, from + size), query: asked.q ?? '' };
  return { ...answer, ...totals, processingTimeMs: 1, ...(asked.facets ? { facetDistribution: facets } : {}) };
}

function count(documents: Fields[], facet: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of documents.flatMap((one) => one[facet] ?? []))
    counts[String(value)] = (counts[String(value)] ?? 0) + 1;
  return counts;
}

const passes = (document: Fields, filter: string[]) => filter.every((condition) => holds(document, condition));

function holds(document: Fields, condition: string): boolean {
  if (/^locale = "\w+" OR locale IS NULL$/.test(condition))
    return condition.split(' OR ').some((one) => holds(document, one));
  if (condition.endsWith(' IS NULL')) return document[condition.split(' ')[0] ?? ''] === null;
  const [, field = '', operator, operand = ''] = /^(\w+) (=|<|>|<=|>=|IN|NOT IN) (.+)$/.exec(condition) ?? [];
  const values = [document[field]].flat().map(String);
  if (operator === '=') return values.includes(plain(operand));
  if (operator === '<') return Number(values[0]) < Number(operand);
  if (operator === '>') return Number(values[0]) > Number(operand);
  if (operator === '<=') return Number(values[0]) <= Number(operand);
  if (operator === '>=') return Number(values[0]) >= Number(operand);
  const list = [...operand.matchAll(/"(?:[^"\\]|\\.)*"/g)].map(([value]) => plain(value));
  if (operator === 'IN' || operator === 'NOT IN')
    return values.some((one) => list.includes(one)) === (operator === 'IN');
  throw new Error(`The stand-in does not understand the filter ${condition}`);
}

const plain = (operand: string) => operand.replace(/^"|"$/g, '').replace(/\\(.)/g, '$1');
