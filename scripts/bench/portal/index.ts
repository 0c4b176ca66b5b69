import { setTimeout as sleep } from 'node:timers/promises';
import autocannon from 'autocannon';
import { median, percentile, rounded } from '../figures.ts';
import { publishAs } from '../publish.ts';
import { type BenchSchool, benchSchool } from '../school-in-process.ts';
import { lighthouseMark, visit } from './in-browser.ts';
import { asSent, plain, portal } from './servers.ts';

const rounds = 5;
const seconds = 5;
const connections = 20;
const publications = 30;
const pollMs = 20;

/**
 * The portal of the sample school: requests of its home page from what it keeps, in turn with a bare Node server that
 * sends the same bytes; pages that are made anew; how soon a publication is seen; and what a phone loads.
 */
export async function measure() {
  const school = await benchSchool();
  const site = await portal();
  try {
    while (!(await isKept(site.url))) await sleep(50);
    const bare = await plain(await asSent(`${site.url}/`));
    const [kept, same]: [autocannon.Result[], autocannon.Result[]] = [[], []];
    for (let round = 0; round < rounds; round += 1) {
      same.push(await load(`${bare.url}/`));
      kept.push(await load(`${site.url}/`));
    }
    await bare.stop();
    // A query that no page knows: the page is made for each request, of what the CMS told before.
    const anew = await load(`${site.url}/?x=1`);
    const [cachedRps, plainRps] = [kept, same].map((all) => median(all.map((one) => one.requests.average))) as [
      number,
      number,
    ];
    const visible: number[] = [];
    for (let one = 0; one <= publications; one += 1) visible.push(await publishAndSee(school, site.url, one));
    const home = await visit(`${site.url}/`);
    const article = await visit(`${site.url}/tin-tuc/${slugOf(0)}`);
    return {
      cachedRps: rounded(cachedRps),
      plainRps: rounded(plainRps),
      cachedRatio: rounded(cachedRps / plainRps),
      uncachedRps: rounded(anew.requests.average),
      cachedP99Ms: rounded(median(kept.map((one) => one.latency.p99))),
      homeKB: rounded(home.kB),
      readingPageScriptKB: rounded(article.scriptKB),
      publishVisibleP95Ms: rounded(percentile(visible.slice(1), 0.95)),
      publishVisibleMedianMs: rounded(median(visible.slice(1))),
      lcpMs: rounded(home.lcpMs),
      lighthousePerformance: rounded(await lighthouseMark(`${site.url}/`)),
      articleLcpMs: rounded(article.lcpMs),
      requests: [...kept, ...same, anew].reduce((sum, one) => sum + one.requests.total, 0),
      publications,
    };
  } finally {
    await site.stop();
    await school.stop();
  }
}

async function load(url: string): Promise<autocannon.Result> {
  const result = await autocannon({ url, connections, duration: seconds, headers: { 'accept-encoding': 'br' } });
  const failed = result.errors + result.non2xx;
  if (failed > 0) throw new Error(`${failed} of ${result.requests.total} requests of ${url} failed`);
  return result;
}

/** Kept pages carry a tag. */
const isKept = async (url: string) => (await fetch(`${url}/`)).headers.has('etag');

const slugOf = (one: number) => `tin-do-do-tre-${one}`;

/** From the moment the publish is done until a visitor's list of news has it. */
async function publishAndSee(school: BenchSchool, url: string, one: number): Promise<number> {
  const title = `Tin đo độ trễ ${one}.`;
  const data = { title, slug: slugOf(one), publishedOn: new Date().toISOString().slice(0, 10) };
  await publishAs(school, 'bientap', { uid: 'api::news-article.news-article', data, locale: 'vi' });
  const begin = performance.now();
  while (!(await (await fetch(`${url}/tin-tuc`)).text()).includes(title)) await sleep(pollMs);
  return performance.now() - begin;
}
