import type { RichText } from '@khue/config/contracts';
import { NotFound } from '../loaders/cms.ts';
import { loadPage } from '../loaders/portal.ts';
import { loadDisclosuresBy } from '../loaders/records.ts';
import { type DisclosureGroup, disclosureLines } from './disclosure-list.ts';
import { type Frame, loadFrame, type PageContext } from './frame.ts';

/** The page that editors write; everything else here is gathered around it. */
const admissionsPage = 'tuyen-sinh';

export interface AdmissionsView {
  frame: Frame;
  body: RichText | null;
  documents: DisclosureGroup['documents'];
}

/** What parents of future pupils look for: the guidance, and the documents about admissions of all years. */
export async function admissionsView(context: PageContext): Promise<AdmissionsView> {
  const { caller, locale } = context.locals;
  const [frame, page, documents] = await Promise.all([
    loadFrame(context),
    loadPage(admissionsPage, caller).catch((error: unknown) => {
      if (error instanceof NotFound) return null;
      throw error;
    }),
    loadDisclosuresBy({ category: 'admissions' }, caller),
  ]);
  return { frame, body: page?.body ?? null, documents: disclosureLines(documents.data, locale) };
}
