import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { freePort } from '../../../tests/helpers/free-port.ts';
import { findChromium } from '../../steps/chromium.ts';
import { median } from '../figures.ts';

/** A phone of the middle of the road on slow 4G, with the figures that Lighthouse uses for its mobile runs. */
const phone = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true };
const slow4g = { offline: false, latency: 150, downloadThroughput: 1_638_400 / 8, uploadThroughput: 750_000 / 8 };
const slowdown = 4;
const visits = 5;

/**
 * What a phone loads of a page the first time, in kB over the line, and when its largest part is painted: the median
 * of some visits, each with an empty cache.
 */
export async function visit(url: string): Promise<{ kB: number; scriptKB: number; lcpMs: number }> {
  const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
  const seen: { kB: number; scriptKB: number; lcpMs: number }[] = [];
  for (let one = 0; one < visits; one += 1) {
    const context = await browser.newContext(phone);
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    const types = new Map<string, string>();
    let [all, script] = [0, 0];
    session.on('Network.responseReceived', ({ requestId, type }) => types.set(requestId, type));
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      all += encodedDataLength;
      if (types.get(requestId) === 'Script') script += encodedDataLength;
    });
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', slow4g);
    await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
    await page.goto(url, { waitUntil: 'networkidle' });
    const lcpMs = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          new PerformanceObserver((list) => done(list.getEntries().at(-1)?.startTime ?? 0)).observe({
            type: 'largest-contentful-paint',
            buffered: true,
          });
        }),
    );
    seen.push({ kB: all / 1000, scriptKB: script / 1000, lcpMs });
    await context.close();
  }
  await browser.close();
  const of = (name: 'kB' | 'scriptKB' | 'lcpMs') => median(seen.map((one) => one[name]));
  return { kB: of('kB'), scriptKB: of('scriptKB'), lcpMs: of('lcpMs') };
}

/** Lighthouse's mark for speed on a phone, of 100: the median of some visits. */
export async function lighthouseMark(url: string): Promise<number> {
  const port = await freePort();
  const args = ['--no-sandbox', `--remote-debugging-port=${port}`];
  const browser = await chromium.launch({ executablePath: findChromium(), args });
  const marks: number[] = [];
  for (let one = 0; one < visits; one += 1) {
    const options = { port, logLevel: 'error' as const, onlyCategories: ['performance'] };
    const score = (await lighthouse(url, options))?.lhr.categories.performance?.score;
    if (typeof score !== 'number') throw new Error(`Lighthouse gave ${url} no mark`);
    marks.push(score * 100);
  }
  await browser.close();
  return median(marks);
}
