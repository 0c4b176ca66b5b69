import { z } from 'zod';
import { readTexts } from './files.ts';

/** What an English version says otherwise; everything else it takes from the Vietnamese one of the same file name. */
const heads = {
  page: z.strictObject({ title: z.string() }),
  announcement: z.strictObject({ title: z.string() }),
  event: z.strictObject({ title: z.string(), place: z.string() }),
  'news-article': z.strictObject({ title: z.string(), summary: z.string(), pictureAlt: z.string() }),
  'disclosure-document': z.strictObject({ title: z.string(), summary: z.string() }),
};

export type EnglishKind = keyof typeof heads;
export type EnglishText<Kind extends EnglishKind> = z.output<(typeof heads)[Kind]> & { slug: string; body: string };

const folders: Record<EnglishKind, string> = {
  page: 'pages',
  announcement: 'announcements',
  event: 'events',
  'news-article': 'news',
  'disclosure-document': 'disclosures',
};

/** The English versions of a kind, as far as there are any. */
export const readEnglish = <Kind extends EnglishKind>(kind: Kind): EnglishText<Kind>[] =>
  readTexts(`en/${folders[kind]}`, heads[kind]) as unknown as EnglishText<Kind>[];
