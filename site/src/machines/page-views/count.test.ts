import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../testing/any-text.ts';
import { createTally } from './tally.ts';
import { countView, type Shown } from './view.ts';

const browser = 'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/120.0 Mobile Safari/537.36';
const shown = (changes: Partial<Shown> = {}): Shown => ({
  address: '/tin-tuc/khai-giang?trang=2',
  status: 200,
  type: 'text/html',
  referrer: 'https://www.google.com/search?q=bi+mat',
  agent: browser,
  purpose: undefined,
  ...changes,
});
const count = (changes: Partial<Shown> = {}) =>
  countView(shown(changes), { host: 'khue.example', isRobot: (agent) => agent.includes('bot') });

describe('counting a page', () => {
  it('takes the path, the host of the link, the kind of device and the language, and nothing else', () => {
    expect(count()).toEqual({ page: '/tin-tuc/khai-giang', referrer: 'google.com', device: 'phone', language: 'vi' });
    const inside = count({
      referrer: 'https://khue.example/tin-tuc',
      agent: 'Mozilla/5.0 (X11; Linux)',
      address: '/en/tin-tuc',
    });
    expect(inside).toEqual({ page: '/en/tin-tuc', device: 'desktop', language: 'en' });
  });

  it('counts a page that the browser had already', () => expect(count({ status: 304, type: '' })).not.toBeNull());

  it.each([
    ['a robot', { agent: 'Googlebot/2.1' }],
    ['a program without a name', { agent: undefined }],
    ['a feed that is known already', { address: '/tin-tuc/nguon.rss', status: 304, type: '' }],
    ['a picture that is known already', { address: '/anh/a-960', status: 304, type: '' }],
    ['a page that is not there', { status: 404 }],
    ['no page', { type: 'application/rss+xml' }],
    ['a page of one person', { address: '/ca-nhan' }],
    ['what is fetched beforehand', { purpose: 'prefetch' }],
    ['a broken address', { address: '/%E0%A4%A' }],
  ])('leaves out %s', (_, changes) => expect(count(changes)).toBeNull());

  it('never keeps a word of the query or of the page before, whatever they hold', () => {
    fc.assert(
      fc.property(anyText(), anyText(), (query, path) => {
        const referrer = `https://thanh-giang.example/${path}`;
        const values = Object.values(count({ address: `/tin-tuc?${query}`, referrer }) ?? {});
        for (const value of values) expect(value).toMatch(/^(\/tin-tuc|phone|vi|[a-z0-9.-]{1,100})$/);
      }),
    );
  });
});

describe('sums that wait', () => {
  const tally = () => {
    let id = 0;
    return createTally(() => `batch-${++id}`);
  };

  it('keep a batch and its name until it arrived', () => {
    const sums = tally();
    expect(sums.next()).toBeNull();
    sums.add('2026-11-28', { page: '/a', device: 'phone' });
    sums.add('2026-11-28', { page: '/a' });
    const first = sums.next();
    expect(first).toMatchObject({
      batch: 'batch-1',
      sums: [
        { value: '/a', views: 2 },
        { value: 'phone', views: 1 },
      ],
    });
    sums.add('2026-11-28', { page: '/b' });
    expect(sums.next()).toBe(first);
    sums.done();
    expect(sums.next()).toMatchObject({ batch: 'batch-2', sums: [{ value: '/b', views: 1 }] });
  });

  it('lose none, whenever they are sent', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('view', 'lost', 'sent')), (steps) => {
        const sums = tally();
        const arrived = new Map<string, number>();
        const send = (isTaken: boolean) => {
          const batch = sums.next();
          // The CMS counts a batch once, whether its answer came through or not.
          if (batch)
            arrived.set(
              batch.batch,
              batch.sums.reduce((sum, { views }) => sum + views, 0),
            );
          if (batch && isTaken) sums.done();
        };
        for (const step of steps) {
          if (step === 'view') sums.add('2026-11-28', { page: '/a' });
          else send(step === 'sent');
        }
        send(true);
        send(true);
        const total = [...arrived.values()].reduce((sum, views) => sum + views, 0);
        expect(total).toBe(steps.filter((step) => step === 'view').length);
      }),
    );
  });
});
