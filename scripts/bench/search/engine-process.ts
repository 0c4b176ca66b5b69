/** Holds nothing but one engine and its index; fills it, answers queries and says how much memory it takes. */
import { readFileSync } from 'node:fs';
import { createMeilisearchEngine } from '../../../plugins/library/adapters/meilisearch/meilisearch-engine.ts';
import { createSqliteEngine } from '../../../plugins/library/adapters/sqlite/sqlite-engine.ts';
import type { SearchEngine } from '../../../plugins/library/ports/search-engine.ts';
import { percentile, timed } from '../figures.ts';
import { itemsOf, readArticles } from './pages.ts';

export type Order =
  | { name: 'memory' }
  | { name: 'open'; folder?: string; url?: string; key?: string }
  | { name: 'rebuild'; corpus?: string | undefined; pages: number }
  | { name: 'ask'; texts: string[]; instant: boolean };

const viewer = { audiences: ['public', 'pupils'], today: '2026-01-01' } as const;
const uids = ['api::library-item.library-item'];
let engine: SearchEngine;

const residentMB = () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] ?? 0) / 1024;

async function perform(order: Order): Promise<number> {
  if (order.name === 'memory') return residentMB();
  if (order.name === 'open') {
    const { folder, url, key = '' } = order;
    const index = 'khue-bench';
    engine = url
      ? createMeilisearchEngine({ url, key, index, onEmpty: () => {} })
      : createSqliteEngine({ folder: folder as string, onEmpty: () => {} });
    return 0;
  }
  if (order.name === 'rebuild') {
    const articles = readArticles(order.corpus);
    const items = itemsOf(articles, order.pages);
    const { ms } = await timed(() =>
      engine.rebuild(async (put) => {
        for (const item of items) await put(item);
      }),
    );
    await engine.close();
    return order.pages / (ms / 1000);
  }
  const times: number[] = [];
  for (const text of order.texts) {
    const request = { text, viewer, uids, filters: {}, page: 1, pageSize: 12, instant: order.instant };
    times.push((await timed(() => engine.search(request))).ms);
  }
  return percentile(times, 0.95);
}

process.on('message', async (order: Order) => {
  process.send?.(await perform(order));
});
