import { type Moment, readMoment, type Stamp } from './datestamp.ts';
import { type Format, isPrefix } from './formats.ts';
import { type OaiProblem, problem } from './problem.ts';
import type { ListVerb } from './resumption-token.ts';

/** A request that says everything it has to. */
export type OaiRequest =
  | { verb: 'Identify' }
  | { verb: 'ListMetadataFormats'; identifier: string | null }
  | { verb: 'ListSets' }
  | { verb: 'GetRecord'; identifier: string; prefix: Format['prefix'] }
  | { verb: ListVerb; token: string }
  | { verb: ListVerb; prefix: Format['prefix']; set: string | null; from: Stamp | null; until: Stamp | null };

const takes = {
  Identify: { needs: [], may: [] },
  ListMetadataFormats: { needs: [], may: ['identifier'] },
  ListSets: { needs: [], may: ['resumptionToken'] },
  GetRecord: { needs: ['identifier', 'metadataPrefix'], may: [] },
  ListIdentifiers: { needs: ['metadataPrefix'], may: ['from', 'until', 'set', 'resumptionToken'] },
  ListRecords: { needs: ['metadataPrefix'], may: ['from', 'until', 'set', 'resumptionToken'] },
} as const satisfies Record<string, { needs: readonly string[]; may: readonly string[] }>;

type Verb = keyof typeof takes;
type Answer = { request: OaiRequest } | { problem: OaiProblem };

const isVerb = (text: string | undefined): text is Verb => text !== undefined && Object.hasOwn(takes, text);
const setSpec = /^[A-Za-z0-9_.!~*'()-]+(:[A-Za-z0-9_.!~*'()-]+)*$/;
const longest = 1024;

/** Reads the arguments as they came, repeated ones among them. */
export function readRequest(pairs: readonly (readonly [string, string])[]): Answer {
  const verbs = pairs.filter(([name]) => name === 'verb').map(([, value]) => value);
  const [verb] = verbs;
  if (verbs.length !== 1 || !isVerb(verb)) return problem('badVerb', 'The verb is missing, repeated or unknown.');
  const given = new Map<string, string>();
  for (const [name, value] of pairs.filter(([key]) => key !== 'verb')) {
    const fault = faultOf(verb, name, value, given);
    if (fault) return problem('badArgument', fault);
    given.set(name, value);
  }
  return readArguments(verb, given);
}

function faultOf(verb: Verb, name: string, value: string, given: ReadonlyMap<string, string>): string | undefined {
  const { needs, may } = takes[verb];
  if (![...needs, ...may].some((known) => known === name)) return `${verb} takes no argument of this name.`;
  if (given.has(name)) return `The argument ${name} is given twice.`;
  if (value === '' || value.length > longest) return `The argument ${name} is empty or too long.`;
  return undefined;
}

function readArguments(verb: Verb, given: ReadonlyMap<string, string>): Answer {
  const token = given.get('resumptionToken');
  if (token !== undefined) {
    if (given.size > 1) return problem('badArgument', 'A resumptionToken stands alone.');
    // The list of sets is always given whole.
    if (verb === 'ListSets') return problem('badResumptionToken', 'There is no such list.');
    return { request: { verb: verb as ListVerb, token } };
  }
  const missing = takes[verb].needs.find((name) => !given.has(name));
  if (missing) return problem('badArgument', `${verb} needs the argument ${missing}.`);
  const identifier = given.get('identifier') ?? null;
  if (verb === 'Identify' || verb === 'ListSets') return { request: { verb } };
  if (verb === 'ListMetadataFormats') return { request: { verb, identifier } };
  const prefix = given.get('metadataPrefix') as string;
  if (verb === 'GetRecord') {
    return isPrefix(prefix) ? { request: { verb, identifier: identifier as string, prefix } } : noSuchFormat;
  }
  return readSelection(verb, prefix, given);
}

const noSuchFormat = problem('cannotDisseminateFormat', 'Records are not given in this format.');

function readSelection(verb: ListVerb, prefix: string, given: ReadonlyMap<string, string>): Answer {
  const set = given.get('set') ?? null;
  if (set !== null && !setSpec.test(set)) return problem('badArgument', 'The argument set is no setSpec.');
  const ends: { from?: Moment; until?: Moment } = {};
  for (const name of ['from', 'until'] as const) {
    const text = given.get(name);
    if (text === undefined) continue;
    const moment = readMoment(text);
    if (!moment) return problem('badArgument', `The argument ${name} is no UTC day or second.`);
    ends[name] = moment;
  }
  const { from, until } = ends;
  if (from && until && from.granularity !== until.granularity) {
    return problem('badArgument', 'The arguments from and until are of different granularity.');
  }
  if (from && until && from.first > until.last) return problem('badArgument', 'The argument from is after until.');
  if (!isPrefix(prefix)) return noSuchFormat;
  return { request: { verb, prefix, set, from: from?.first ?? null, until: until?.last ?? null } };
}
