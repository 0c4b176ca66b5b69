import { setTimeout as sleep } from 'node:timers/promises';
import type { Facts } from '@khue/config/contracts';
import type { Core } from '@strapi/strapi';
import { linkNotice, linkNoticeKind } from '../../../domain/links/link-notice.ts';
import { afterCheck, type LinkProblem, ownLineIsDown, problemOfStatus } from '../../../domain/links/link-state.ts';
import { type Outside, OutsideError } from '../../../ports/outside.ts';
import { itemUid } from '../items.ts';
import { librariansOf } from '../librarians.ts';
import { today } from '../today.ts';
import { type DueLink, dueLinks, forgetOthers, saveLink } from './link-states.ts';

interface Asking {
  outside: Pick<Outside, 'probe'>;
  /** Between two questions to one server. */
  politeMs: number;
  /** Links of one run: those that wait are asked in the next. */
  most: number;
}

/** Asks the links that are due, one server at a time, and tells the librarians of each that broke, once. */
export async function checkLinks(strapi: Core.Strapi, { outside, politeMs, most }: Asking): Promise<void> {
  await forgetOthers(strapi);
  const day = today();
  const lastAsked = new Map<string, number>();
  const outcomes: { due: DueLink; host: string; problem: LinkProblem | null }[] = [];
  for (const due of await dueLinks(strapi, day, most)) {
    const host = URL.parse(due.url)?.host ?? '';
    await sleep(Math.max(0, (lastAsked.get(host) ?? 0) + politeMs - performance.now()));
    outcomes.push({ due, host, problem: await problemWith(outside, due.url) });
    lastAsked.set(host, performance.now());
  }
  if (ownLineIsDown(outcomes)) {
    strapi.log.warn('No server outside of the school answers; links are checked again later.');
    return;
  }
  for (const { due, problem } of outcomes) await keep(strapi, due, problem, day);
}

async function problemWith(outside: Asking['outside'], url: string): Promise<LinkProblem | null> {
  const address = URL.parse(url);
  if (!address) return 'gone';
  try {
    return problemOfStatus(await outside.probe(address));
  } catch (error) {
    if (!(error instanceof OutsideError)) throw error;
    return error.problem === 'too-large' ? null : error.problem;
  }
}

async function keep(strapi: Core.Strapi, due: DueLink, problem: LinkProblem | null, day: string): Promise<void> {
  const link = afterCheck(due.before, problem, day);
  const facts = strapi.plugin('outbox').service('facts') as Facts;
  const path = `/content-manager/collection-types/${itemUid}/${due.documentId}`;
  const wasBroken = due.before?.state === 'broken';
  await strapi.db.transaction(async () => {
    await saveLink(strapi, due, link);
    if (wasBroken && link.state === 'works') await facts.record('notice.settled', { path, kinds: [linkNoticeKind] });
    if (wasBroken || link.state !== 'broken') return;
    const notice = linkNotice(due, link);
    for (const to of await librariansOf(strapi)) await facts.record('notice.wanted', { ...notice, to, path });
  });
}
