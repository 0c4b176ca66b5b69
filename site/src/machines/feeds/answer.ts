import type { APIContext } from 'astro';
import { machineAnswer, siteOrigin } from '../../http/machine-answer.ts';
import { type Caller, NotFound } from '../../loaders/cms.ts';
import { asVisitor } from '../../loaders/machines.ts';
import { loadSchool } from '../../loaders/school.ts';
import { type FeedEntry, feedFormats, feedText, isFeedFormat } from './feed.ts';

/** What a feed is called, where its page is and where its entries come from. */
export interface FeedSource {
  page: string;
  path: string;
  title(school: string): string;
  description: string;
  load(caller: Caller): Promise<FeedEntry[]>;
}

/** One feed in the format of the address. @throws NotFound for another one */
export async function answerFeed({ params, locals }: APIContext, source: FeedSource): Promise<Response> {
  const { format } = params;
  if (!isFeedFormat(format)) throw new NotFound(`feed ${format}`);
  const caller = asVisitor(locals.caller);
  const [school, entries] = await Promise.all([loadSchool(caller), source.load(caller)]);
  const { page, path, description } = source;
  const frame = {
    title: source.title(school.name),
    description,
    origin: siteOrigin(),
    page,
    path,
    school: school.name,
  };
  return machineAnswer(feedText(entries, frame, format), feedFormats[format]);
}
