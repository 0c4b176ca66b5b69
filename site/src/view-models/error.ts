import { strings } from '../i18n/index.ts';
import { type Frame, loadFrame, type PageContext, rememberedFrame } from './frame.ts';

export interface ErrorView {
  frame: Frame;
  title: string;
  text: string;
  /** Where a visitor can log in to see the page; null when that would not help. */
  logInHref: string | null;
  retry: boolean;
}

/** A page that is not there, or not for this person. */
export async function notFoundView(context: PageContext): Promise<ErrorView> {
  const t = strings(context.locals.locale).errors;
  const frame = await loadFrame(context);
  const mayBePrivate = !frame.person && /^\/(doc|thu-vien|tep)\//.test(context.url.pathname);
  const words = mayBePrivate ? t.notForVisitor : t.notFound;
  const logInHref = mayBePrivate ? `/dang-nhap?den=${encodeURIComponent(frame.here)}` : null;
  return { frame, ...words, logInHref, retry: false };
}

const kinds = {
  403: 'forbidden',
  405: 'methodNotAllowed',
  410: 'removed',
  413: 'tooLarge',
  415: 'noFiles',
  500: 'failed',
  503: 'unavailable',
} as const;
export type ErrorStatus = keyof typeof kinds;

/** Any other trouble: made without asking the CMS. */
export function troubleView(status: ErrorStatus, context: PageContext): ErrorView {
  const t = strings(context.locals.locale).errors;
  return { frame: rememberedFrame(context), ...t[kinds[status]], logInHref: null, retry: status >= 500 };
}

export const isErrorStatus = (status: number): status is ErrorStatus => status in kinds;
