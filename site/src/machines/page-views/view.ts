import type { ViewTrait } from '@khue/config/contracts';

/** A page that was shown, as far as it is counted. */
export interface Shown {
  /** Path and query as they were asked for. */
  address: string;
  status: number;
  /** Header `Content-Type` of the answer; of a 304 nothing. */
  type: string;
  /** What the browser sent. */
  referrer: string | undefined;
  agent: string | undefined;
  purpose: string | undefined;
}

/** Pages that are a person's own, that tell of trouble, or that only find: which of them are opened is nobody's business. */
const uncounted =
  /^\/(en\/)?(ca-nhan|doc-cua-toi|dang-nhap|dang-xuat|hien-thi|xem-truoc|loi|suc-khoe|ngoai-tuyen)(\/|$)/;
const noPage = /\.[a-z0-9]+$|^\/(anh|tep)\//;
const phone = /Mobi|Android|iPhone|iPad|iPod/i;

/**
 * What is counted of a page, one value for each trait, or `null` when nothing is: no page, a robot, a page that a browser
 * fetches beforehand. Nothing that tells people apart is read.
 */
export function countView(
  shown: Shown,
  { host, isRobot }: { host: string; isRobot: (agent: string) => boolean },
): Partial<Record<ViewTrait, string>> | null {
  const { address, status, type, referrer, agent = '', purpose = '' } = shown;
  const isPage = (status === 200 && type.startsWith('text/html')) || status === 304;
  if (!isPage || agent === '' || isRobot(agent) || /prefetch|prerender/i.test(purpose)) return null;
  const page = pathOf(address);
  // Of a 304 nothing tells that it is a page but its address.
  if (page === null || uncounted.test(page) || (status === 304 && noPage.test(page))) return null;
  const from = hostOf(referrer);
  return {
    page,
    ...(from && from !== host ? { referrer: from } : {}),
    device: phone.test(agent) ? 'phone' : 'desktop',
    language: /^\/en(\/|$)/.test(page) ? 'en' : 'vi',
  };
}

/** The path as it is read, without query; `null` for what is no path of a page. */
function pathOf(address: string): string | null {
  try {
    const path = decodeURIComponent(address.split(/[?#]/, 1)[0] ?? '').normalize('NFC');
    return /^\/[\p{L}\p{N}\-._~/]{0,250}$/u.test(path) ? path.replace(/(?<=.)\/+$/, '') : null;
  } catch {
    return null;
  }
}

/** Only the host: which page a link stood on is not kept. */
function hostOf(referrer: string | undefined): string | null {
  if (!referrer) return null;
  try {
    const { hostname, protocol } = new URL(referrer);
    return /^https?:$/.test(protocol) && /^[a-z0-9.-]{1,100}$/.test(hostname) ? hostname.replace(/^www\./, '') : null;
  } catch {
    return null;
  }
}
