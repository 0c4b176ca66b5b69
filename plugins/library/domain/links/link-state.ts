import { addDays } from '../licences/licence-notice.ts';

/** `failing`: it may be a bad day of the other side. `broken`: somebody has to look. */
export const linkStates = ['works', 'failing', 'broken'] as const;
export type LinkStateName = (typeof linkStates)[number];

/** `gone`: there is no such page. `refused`: the server does not give it. `server`: the server is in trouble. */
export const linkProblems = [
  'gone',
  'refused',
  'server',
  'not-public',
  'unreachable',
  'too-slow',
  'too-many-redirects',
] as const;
export type LinkProblem = (typeof linkProblems)[number];

/** What is known of a link; days as YYYY-MM-DD. */
export interface LinkState {
  state: LinkStateName;
  /** First day of working, or of failing. */
  since: string;
  /** Days on which it failed, one after the other. */
  failures: number;
  /** The last of them. */
  failedOn: string | null;
  problem: LinkProblem | null;
  nextCheckOn: string;
}

/** A link is broken after so many days of failing. */
export const failuresOfBroken = 3;
/** Days until it is asked again. */
const pause: Readonly<Record<LinkStateName, number>> = { works: 7, failing: 1, broken: 3 };

/** Servers that are there and show their pages to people only: they ask for a name, for money or for patience. */
const guarded = new Set([401, 402, 403, 405, 406, 407, 429, 451, 999]);

/** What is wrong with a page that is answered with this status; null when it opens. */
export function problemOfStatus(status: number): LinkProblem | null {
  if (status < 400 || guarded.has(status)) return null;
  if (status === 404 || status === 410) return 'gone';
  return status < 500 ? 'refused' : 'server';
}

/** What is known after a check; checking twice on one day counts as one failure. */
export function afterCheck(before: LinkState | null, problem: LinkProblem | null, today: string): LinkState {
  const worked = before === null || before.state === 'works';
  if (problem === null) {
    const since = before && worked ? before.since : today;
    return {
      ...{ state: 'works', since, failures: 0, failedOn: null, problem },
      nextCheckOn: addDays(today, pause.works),
    };
  }
  const earlier = worked ? 0 : before.failures;
  const failures = !worked && before.failedOn === today ? earlier : earlier + 1;
  const state = failures >= failuresOfBroken ? 'broken' : 'failing';
  const since = worked ? today : before.since;
  return { state, since, failures, failedOn: today, problem, nextCheckOn: addDays(today, pause[state]) };
}

/** When no server at all can be reached it is the school's own line, which says nothing about the links. */
export function ownLineIsDown(outcomes: readonly { host: string; problem: LinkProblem | null }[]): boolean {
  const hosts = new Set(outcomes.map(({ host }) => host));
  return hosts.size > 1 && outcomes.every(({ problem }) => problem === 'unreachable' || problem === 'too-slow');
}
