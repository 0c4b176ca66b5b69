import { school } from '@khue/config';
import { type ViewBatch, viewBatchAnswer } from '@khue/config/contracts';
import { CmsUnavailable, noReads, send } from './cms.ts';

/**
 * Tells the CMS sums of page views. Whether it has them: `false` when it does not answer and is to be asked again.
 * @throws Refused, NotFound when it does not want them
 */
export async function sendViews(batch: ViewBatch): Promise<boolean> {
  const nobody = { reads: noReads(), session: null, address: '', agent: '', locale: school.defaultLocale };
  try {
    await send('/api/portal/page-views', batch, viewBatchAnswer, nobody);
    return true;
  } catch (error) {
    if (error instanceof CmsUnavailable) return false;
    throw error;
  }
}
