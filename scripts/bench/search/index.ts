import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { childEnvironment } from '@khue/config';
import { rounded } from '../figures.ts';
import type { Order } from './engine-process.ts';
import { queriesOf, readArticles } from './pages.ts';

const pages = 100_000;
const searches = 400;

/**
 * The search over 100,000 pages. `--corpus PATH` names texts to make them of (lines of JSON with `title` and
 * `text`, gzipped or not), `--pages N` another number. Each reachable engine runs in a process of its own.
 */
export async function measure(options: readonly string[]) {
  const option = (name: string) => (options.includes(name) ? options[options.indexOf(name) + 1] : undefined);
  const plan = { corpus: option('--corpus'), pages: Number(option('--pages') ?? pages) };
  const folder = mkdtempSync(join(tmpdir(), 'khue-search-'));
  const { MEILI_URL: url, MEILI_KEY: key } = childEnvironment({});
  const reachable =
    url &&
    (await fetch(new URL('/health', url)).then(
      ({ ok }) => ok,
      () => false,
    ));
  try {
    return {
      sqlite: await measureEngine({ name: 'open', folder }, plan),
      ...(url && reachable ? { meilisearch: await measureEngine({ name: 'open', url, key: key ?? '' }, plan) } : {}),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Plan {
  corpus: string | undefined;
  pages: number;
}

async function measureEngine(open: Order, { corpus, pages }: Plan) {
  const builder = start();
  await builder.ask(open);
  const rebuildPagesPerSecond = await builder.ask({ name: 'rebuild', corpus, pages });
  builder.stop();
  const typed = queriesOf(readArticles(corpus), searches);
  const server = start();
  const empty = await server.ask({ name: 'memory' });
  await server.ask(open);
  await server.ask({ name: 'ask', texts: typed.slice(0, 20), instant: false });
  const facets = await server.ask({ name: 'ask', texts: typed, instant: false });
  const typing = await server.ask({ name: 'ask', texts: typed.flatMap(letterByLetter), instant: true });
  const full = await server.ask({ name: 'memory' });
  server.stop();
  return {
    ...{ pages, typingP95Ms: rounded(typing), facetsP95Ms: rounded(facets), memoryMB: rounded(full - empty) },
    rebuildPagesPerSecond: Math.round(rebuildPagesPerSecond),
  };
}

/** What reaches the search while the last word is typed, from its second letter on. */
function letterByLetter(text: string): string[] {
  const last = text.lastIndexOf(' ') + 1;
  return Array.from({ length: Math.max(1, text.length - last - 1) }, (_, more) => text.slice(0, last + 2 + more));
}

function start() {
  const child: ChildProcess = fork(join(import.meta.dirname, 'engine-process.ts'));
  return {
    async ask(order: Order): Promise<number> {
      const answer = once(child, 'message');
      child.send(order);
      return (await answer)[0] as number;
    },
    stop: () => child.kill(),
  };
}
