import { school } from '@khue/config';
import { fileLink, type Preview, picture, richText } from '@khue/config/contracts';
import { z } from 'zod';
import { pageOf } from '../http/preview.ts';
import { strings } from '../i18n/index.ts';
import { NotFound, Refused } from '../loaders/cms.ts';
import { loadPreview } from '../loaders/preview.ts';
import type { ErrorView } from './error.ts';
import { type Frame, loadFrame, type PageContext } from './frame.ts';
import type { TextView } from './texts.ts';

/** The page that will show the document, a plain page where it has none, or why there is nothing to see. */
type PreviewView = { address: string } | { text: TextView } | { trouble: ErrorView; status: number };

export async function previewView(context: PageContext): Promise<PreviewView> {
  const { locals, params } = context;
  try {
    const preview = await loadPreview(params.pass ?? '', locals.caller);
    locals.preview = preview;
    locals.locale = school.locales.find((locale) => locale === preview.locale) ?? school.defaultLocale;
    const address = pageOf(preview);
    return address === null ? { text: plainView(preview, await loadFrame(context)) } : { address };
  } catch (error) {
    if (error instanceof NotFound) return trouble('refused', 404, context);
    if (!(error instanceof Refused)) throw error;
    const expired = error.code === 'portal.preview.expired';
    return expired ? trouble('expired', 410, context) : trouble('refused', 403, context);
  }
}

async function trouble(kind: 'expired' | 'refused', status: number, context: PageContext) {
  const words = strings(context.locals.locale).preview[kind];
  return { status, trouble: { frame: await loadFrame(context), ...words, logInHref: null, retry: false } };
}

/** Of a kind that has no page yet: its title, its pictures, its text and its files, whatever their names. */
function plainView({ content }: Preview, frame: Frame): TextView {
  const found = <Schema extends z.ZodType>(schema: Schema) =>
    Object.values(content)
      .map((value) => schema.safeParse(value))
      .find(({ success }) => success)?.data as z.output<Schema> | undefined;
  return {
    frame,
    title: String(content.title ?? content.name ?? '…'),
    summary: typeof content.summary === 'string' ? content.summary : null,
    label: null,
    facts: [],
    cover: found(picture) ?? null,
    body: found(richText.min(1)) ?? null,
    files: found(z.array(fileLink).min(1)) ?? [],
  };
}
