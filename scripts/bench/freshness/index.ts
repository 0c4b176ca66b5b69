import { setTimeout as sleep } from 'node:timers/promises';
import { loadSettings } from '@khue/config';
import { searchAnswer } from '@khue/config/contracts';
import { median, percentile, rounded } from '../figures.ts';
import { publishAs } from '../publish.ts';
import { type BenchSchool, benchSchool } from '../school-in-process.ts';

const items = 50;
const pollMs = 10;

/**
 * How far the index is behind a publish: items that a librarian wrote are approved and published one after another in
 * a real school, and a visitor's search is asked until it answers each. The clock starts when the publish is done.
 */
export async function measure() {
  const school = await benchSchool();
  try {
    const behind: number[] = [];
    for (let item = 0; item <= items; item += 1) behind.push(await publishAndFind(school, item));
    // The first one finds a server that has just started.
    const [first, ...others] = behind as [number, ...number[]];
    return {
      indexBehindPublishP95Ms: rounded(percentile(others, 0.95)),
      indexBehindPublishMedianMs: rounded(median(others)),
      indexBehindFirstPublishMs: rounded(first),
      publishes: others.length,
      pollMs,
    };
  } finally {
    await school.stop();
  }
}

async function publishAndFind(school: BenchSchool, item: number): Promise<number> {
  const title = `Sách đo độ trễ số ${1000 + item}`;
  const slug = `sach-do-do-tre-${item}`;
  const data = { title, slug, kind: 'book', audience: 'public', accessLevel: 'metadata' };
  await publishAs(school, 'thuthu', { uid: 'api::library-item.library-item', data });
  const begin = performance.now();
  while (!(await found(school, title)).includes(slug)) await sleep(pollMs);
  return performance.now() - begin;
}

/** What the site is answered for a visitor. */
async function found({ url }: BenchSchool, text: string): Promise<string[]> {
  const headers = { 'x-khue-site-token': loadSettings().SITE_TOKEN, 'x-khue-client-address': '203.0.113.30' };
  const answer = await fetch(`${url}/api/library/search?${new URLSearchParams({ q: text })}`, { headers });
  if (!answer.ok) throw new Error(`Search: ${answer.status} ${await answer.text()}`);
  return searchAnswer.parse(await answer.json()).items.map(({ slug }) => slug);
}
