import { type Preview, previewAnswer, previewHeader } from '@khue/config/contracts';
import { type Caller, read } from './cms.ts';

/** @throws Refused when the pass is wrong or over. */
export const loadPreview = (pass: string, caller: Caller): Promise<Preview> =>
  read('/api/portal/preview', previewAnswer, caller, { [previewHeader]: pass });
