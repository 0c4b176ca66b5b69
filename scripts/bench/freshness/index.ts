import { setTimeout as sleep } from 'node:timers/promises';
import { loadSettings } from '@khue/config';
import { type Approvals, searchAnswer } from '@khue/config/contracts';
import { median, percentile, rounded } from '../figures.ts';
import { type BenchSchool, benchSchool } from '../school-in-process.ts';

const uid = 'api::library-item.library-item';
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
  const { strapi } = school;
  const [librarian, vicePrincipal] = [await staff(school, 'thuthu'), await staff(school, 'phohieutruong')];
  const title = `Sách đo độ trễ số ${1000 + item}`;
  const slug = `sach-do-do-tre-${item}`;
  const described = { title, slug, kind: 'book', audience: 'public', accessLevel: 'metadata' };
  const data = { ...described, createdBy: librarian.account.id, updatedBy: librarian.account.id };
  const { documentId } = await strapi.documents(uid as never).create({ data } as never);
  const approvals = strapi.plugin('approval').service('approvals') as Approvals;
  const run = await approvals.submit({ uid, documentId }, librarian.documentId);
  await approvals.approve(run, vicePrincipal.documentId);
  await approvals.publish(run);
  const begin = performance.now();
  while (!(await found(school, title)).includes(slug)) await sleep(pollMs);
  return performance.now() - begin;
}

const staff = ({ strapi }: BenchSchool, name: string) =>
  strapi.db
    .query('api::staff-member.staff-member')
    .findOne({ where: { email: `${name}@khue.example` }, populate: ['account'] }) as Promise<{
    documentId: string;
    account: { id: number };
  }>;

/** What the site is answered for a visitor. */
async function found({ url }: BenchSchool, text: string): Promise<string[]> {
  const headers = { 'x-khue-site-token': loadSettings().SITE_TOKEN, 'x-khue-client-address': '203.0.113.30' };
  const answer = await fetch(`${url}/api/library/search?${new URLSearchParams({ q: text })}`, { headers });
  if (!answer.ok) throw new Error(`Search: ${answer.status} ${await answer.text()}`);
  return searchAnswer.parse(await answer.json()).items.map(({ slug }) => slug);
}
