interface Asked {
  method: string;
  origin: string | null;
  /** The address the request came in at, as far as the server itself saw it. */
  url: URL;
}

const safeMethods = ['GET', 'HEAD'];

/** Paths that take a form, or what the reader's page reports. */
const forms = [
  '/dang-nhap',
  '/dang-xuat',
  '/hien-thi',
  '/doc-cua-toi',
  '/ca-nhan/quen-da-doc',
  '/dang-nhap/ban-giao',
  '/ca-nhan/mat-khau',
  '/ca-nhan/dang-xuat-het',
  '/lien-he',
  '/lien-he/tra-cuu',
];

/** Paths that programs of other libraries read by POST; they change nothing and know no person. */
const reading = ['/oai'];

/**
 * The one gate for everything that is not reading: only known forms, only sent from this site.
 * `siteUrl` is the public address, which differs from `url` behind a proxy with HTTPS.
 */
export function refusalOf({ method, origin, url }: Asked, siteUrl: string): 403 | 405 | null {
  if (safeMethods.includes(method)) return null;
  if (method === 'POST' && reading.includes(url.pathname)) return null;
  if (method !== 'POST' || !forms.includes(url.pathname)) return 405;
  const ours = origin === new URL(siteUrl).origin || (origin === url.origin && !siteUrl.startsWith('https:'));
  return ours ? null : 403;
}
