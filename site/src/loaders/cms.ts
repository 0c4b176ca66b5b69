import { type Locale, loadSettings } from '@khue/config';
import {
  apiError,
  clientAddressHeader,
  clientAgentHeader,
  sessionHeader,
  siteTokenHeader,
  tagsHeader,
  type Withdrawn,
  withdrawn,
} from '@khue/config/contracts';
import { z } from 'zod';
import type { AnswerStore } from '../cache/answers.ts';
import { fillGaps } from './fill-gaps.ts';

/** Whom a page is made for. */
export interface Caller {
  session: string | null;
  /** Network address, for the rate limits of the CMS. */
  address: string;
  /** What the browser calls itself, to tell robots apart. */
  agent: string;
  /** Language that it is read in. */
  locale: Locale;
  /** What was read for the page so far. */
  reads: Reads;
  /** What the CMS told visitors before. */
  answers?: AnswerStore;
  /** Set while a draft is shown: takes the place of what visitors get at this address of the reading API. */
  preview?: { address: string; content: Record<string, unknown> };
}

/** Decides whether a page may be kept, and what makes it old. */
export interface Reads {
  /** @see config/src/contracts/portal-log.ts */
  tags: Set<string>;
  /** Everything that was asked for came, and said what it was made from. */
  whole: boolean;
  /** Until when what came from memory is right (milliseconds since 1970). */
  until: number;
}

export const noReads = (): Reads => ({ tags: new Set(), whole: true, until: Number.POSITIVE_INFINITY });

/** Whoever is logged in, for what is the same for everybody. */
export const asVisitor = (caller: Caller): Caller => ({ ...caller, session: null });

/** The CMS does not answer, or not as agreed; the page cannot be made now. */
export class CmsUnavailable extends Error {
  readonly code = 'cms.unavailable';
}

/** There is no such thing, or not for this person: the CMS does not tell which. */
export class NotFound extends Error {
  readonly code = 'cms.not-found';
}

/** It was in force once; what may still be told about it. */
export class Gone extends Error {
  readonly code = 'cms.gone';
  readonly told: Withdrawn;
  constructor(path: string, told: Withdrawn) {
    super(path);
    this.told = told;
  }
}

/** The CMS understood and said no, in words meant for the person. */
export class Refused extends Error {
  readonly status: number;
  /** Of the README of the plugin that refused. */
  readonly code: string | null;
  /** Until it may be tried again. */
  readonly waitSeconds: number | null;
  constructor(response: Response, { message, details }: z.infer<typeof apiError>['error']) {
    super(message);
    this.status = response.status;
    this.code = refusalDetails.safeParse(details).data?.code ?? null;
    this.waitSeconds = Number(response.headers.get('retry-after')) || null;
  }
}

const refusalDetails = z.object({ code: z.string() });
const timeoutMs = 5_000;

/** Reads one answer of the CMS; `path` begins with `/api/` and is already encoded. */
export async function read<Schema extends z.ZodType>(
  path: string,
  schema: Schema,
  caller: Caller,
  headers: Record<string, string> = {},
): Promise<z.output<Schema>> {
  const { preview, reads } = caller;
  if (preview && preview.address === path.split('?')[0]) {
    reads.whole = false;
    return fillGaps(schema, preview.content);
  }
  // With a header of its own it is an answer for one.
  const answers = caller.session || Object.keys(headers).length > 0 ? undefined : caller.answers;
  const known = answers?.fresh(path);
  if (known) {
    for (const tag of known.tags) reads.tags.add(tag);
    reads.until = Math.min(reads.until, known.expiresAt);
    return schema.parse(JSON.parse(known.page));
  }
  const keep = answers?.begin(path);
  const response = await call(path, { method: 'GET', headers }, caller);
  const tags = tagsOf(response);
  return parse(response, schema, keep && tags ? (json) => keep(json, tags) : undefined);
}

/** Sends JSON and reads the answer. */
export async function send<Schema extends z.ZodType>(
  path: string,
  body: unknown,
  schema: Schema,
  caller: Caller,
): Promise<z.output<Schema>> {
  const headers = { 'Content-Type': 'application/json' };
  return parse(await call(path, { method: 'POST', headers, body: JSON.stringify(body) }, caller), schema);
}

/** One request to the CMS in the name of the site and of the person. */
export async function call(path: string, init: RequestInit, caller: Caller): Promise<Response> {
  const settings = loadSettings();
  const headers = new Headers(init.headers);
  headers.set(siteTokenHeader, settings.SITE_TOKEN);
  headers.set(clientAddressHeader, caller.address);
  headers.set(clientAgentHeader, caller.agent);
  if (caller.session) headers.set(sessionHeader, caller.session);
  try {
    const response = await fetch(settings.cmsInternalUrl + path, {
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
      ...init,
      headers,
    });
    remember(caller.reads, response);
    return response;
  } catch (cause) {
    caller.reads.whole = false;
    throw new CmsUnavailable(`no answer to ${path}`, { cause });
  }
}

function remember(reads: Reads, response: Response): void {
  const tags = tagsOf(response);
  if (tags) for (const tag of tags) reads.tags.add(tag);
  else reads.whole = false;
}

/** What a good answer was made from, if it says so. */
const tagsOf = (response: Response): string[] | null =>
  (response.ok && response.headers.get(tagsHeader)?.split(' ')) || null;

async function parse<Schema extends z.ZodType>(
  response: Response,
  schema: Schema,
  keep?: (json: string) => void,
): Promise<z.output<Schema>> {
  const text = await response.text().catch(() => '');
  const body = parsed(text);
  if (response.ok) {
    const answer = schema.safeParse(body);
    if (answer.success) {
      keep?.(text);
      return answer.data;
    }
    throw new CmsUnavailable(`unexpected answer from ${new URL(response.url).pathname}`, { cause: answer.error });
  }
  if (response.status === 404) throw new NotFound(new URL(response.url).pathname);
  const refusal = apiError.safeParse(body);
  const told = response.status === 410 ? withdrawn.safeParse(refusal.data?.error.details) : undefined;
  if (told?.success) throw new Gone(new URL(response.url).pathname, told.data);
  if (response.status < 500 && refusal.success) throw new Refused(response, refusal.data.error);
  throw new CmsUnavailable(`status ${response.status} from ${new URL(response.url).pathname}`);
}

/** What a JSON text says; nothing when it is none. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
