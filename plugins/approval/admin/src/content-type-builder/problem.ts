import type { MessageKey } from '../i18n/vi.ts';
import type { FormOption } from './option.ts';

/** Why a type cannot be governed like this, as a text of ours; null when it can. */
export function problemOf(option: FormOption | null | undefined, hasDrafts: boolean): MessageKey | null {
  if (!option) return null;
  if (!hasDrafts) return 'builder.drafts.needed';
  return option.workflow ? null : 'builder.workflow.needed';
}
