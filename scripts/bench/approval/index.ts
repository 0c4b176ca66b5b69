import { setTimeout as sleep } from 'node:timers/promises';
import type { InboxPage, ManyOutcome, RunProgress } from '@khue/config/contracts';
import { median, percentile, rounded, timed } from '../figures.ts';
import { type BenchSchool, benchSchool } from '../school-in-process.ts';
import { submitAll, writeFinished, writePlans } from './fill.ts';
import { gateOverhead } from './gate-overhead.ts';

const finished = 100_000;
const open = 2_000;
const asked = 200;
const pairs = 500;

/**
 * The approval of a school with 100,000 finished and 2,000 open runs, all of them waiting for one head of
 * department: her queue, single decisions, two hundred at once and their publication, and what the gate costs.
 */
export async function measure() {
  const school = await benchSchool();
  try {
    const gate = await gateOverhead(school, pairs);
    await writeFinished(school, finished);
    const runs = await submitAll(school, await writePlans(school, open, 'Bài chờ duyệt'));
    const head = await panel(school, 'totruong.toan@khue.example');
    const queue: number[] = [];
    let waiting = 0;
    for (let page = 0; page < asked; page++) {
      const { ms, result } = await timed(() =>
        head.get<InboxPage>(`/approval/inbox?page=${(page % 100) + 1}&pageSize=20`),
      );
      queue.push(ms);
      waiting = Math.max(waiting, result.waiting);
    }
    if (waiting < open) throw new Error(`The queue holds ${waiting} runs, not ${open}`);
    const decide: number[] = [];
    for (const run of runs.slice(0, asked))
      decide.push((await timed(() => head.post(`/approval/runs/${run}/approve`))).ms);
    await published(head, runs.slice(0, asked));
    const many = runs.slice(asked, asked + 200);
    const bulk = await timed(() => head.post<ManyOutcome[]>('/approval/approve-many', { runIds: many }));
    const refused = bulk.result.filter(({ ok }) => !ok);
    if (refused.length > 0) throw new Error(`${refused.length} of 200 were refused: ${refused[0]?.message}`);
    const publication = await timed(() => published(head, many));
    return {
      queueP95Ms: rounded(percentile(queue, 0.95)),
      decideP95Ms: rounded(percentile(decide, 0.95)),
      decide200Ms: rounded(bulk.ms),
      publish200Ms: rounded(bulk.ms + publication.ms),
      gateOverheadMs: rounded(gate.overhead),
      queueMedianMs: rounded(median(queue)),
      decideMedianMs: rounded(median(decide)),
      publishMedianMs: rounded(gate.withGate),
      publishWithoutGateMedianMs: rounded(gate.withoutGate),
      publishRatio: rounded(gate.withGate / gate.withoutGate),
      finishedRuns: finished,
      openRuns: open,
      queueRequests: queue.length,
      decisions: decide.length + many.length,
      pairs: gate.pairs,
    };
  } finally {
    await school.stop();
  }
}

/** Requests of the admin panel as one person. */
async function panel({ url, signIn }: BenchSchool, email: string) {
  const authorization = await signIn(email);
  const send = async <Data>(path: string, init: RequestInit): Promise<Data> => {
    const headers = { authorization, 'content-type': 'application/json' };
    const answer = await fetch(`${url}${path}`, { ...init, headers });
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return ((await answer.json()) as { data: Data }).data;
  };
  return {
    get: <Data>(path: string) => send<Data>(path, {}),
    post: <Data>(path: string, body: object = {}) => send<Data>(path, { method: 'POST', body: JSON.stringify(body) }),
  };
}
type Panel = Awaited<ReturnType<typeof panel>>;

/** Waits until all of them are in force, as the progress of the panel does. */
async function published(head: Panel, runIds: readonly number[]): Promise<void> {
  for (;;) {
    const states = await head.post<RunProgress[]>('/approval/states', { runIds });
    if (states.filter(({ state }) => state === 'published').length === runIds.length) return;
    await sleep(200);
  }
}
