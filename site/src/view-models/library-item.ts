import type { Locale } from '@khue/config';
import type { LibraryItem } from '@khue/config/contracts';
import { publicAddress } from '../http/public-address.ts';
import { safeLink } from '../http/safe-link.ts';
import { strings } from '../i18n/index.ts';
import { fileKind, fileSize } from '../i18n/sizes.ts';
import type { Caller } from '../loaders/cms.ts';
import { loadShownItem, searchLibrary } from '../loaders/library.ts';
import { loadReading } from '../loaders/reading.ts';
import { type Frame, loadFrame, type PageContext } from './frame.ts';
import { gradeNames } from './grades.ts';
import { type HitLink, hitLink } from './hit-link.ts';
import { itemData } from './item-data.ts';

export interface LibraryItemView {
  frame: Frame;
  item: LibraryItem;
  labels: string[];
  facts: { label: string; value: string }[];
  actions: { href: string; label: string; kind: 'main' | 'second'; download?: boolean }[];
  /** A sound or a film plays on the page itself. */
  player: { tag: 'audio' | 'video'; src: string } | null;
  note: string | null;
  /** Where the person stopped reading. */
  resume: { href: string; label: string; percent: number } | null;
  /** Places with the words that led here. */
  hits: HitLink[];
  q: string;
  /** Address to pass on. */
  address: string;
  /** schema.org, as JSON that is safe inside a page. */
  data: string;
}

export async function libraryItemView(context: PageContext): Promise<LibraryItemView> {
  const { caller, locale } = context.locals;
  const [frame, item] = await Promise.all([loadFrame(context), loadShownItem(context.params.slug ?? '', caller)]);
  const q = (context.url.searchParams.get('q') ?? '').normalize('NFC').trim().slice(0, 200);
  const [resume, hits] = await Promise.all([resumeOf(item, caller), hitsOf(item, q, caller, locale)]);
  const page = new URL(`/thu-vien/${item.slug}`, context.url);
  const address = publicAddress(page);
  const t = strings(locale).library;
  const labels = [t.kinds[item.kind], item.subject, gradeNames(item.grades, locale)].filter((label) => label !== null);
  return {
    frame,
    item,
    labels,
    facts: factsOf(item, locale),
    actions: actionsOf(item, locale, resume !== null),
    player: playerOf(item),
    note: noteOf(item, locale),
    resume,
    hits,
    q,
    address: publicAddress(page, locale),
    data: JSON.stringify(itemData(item, address, new URL(address).origin)).replace(/</g, '\\u003c'),
  };
}

const epub = 'application/epub+zip';
const readers: Record<string, 'pdf' | 'epub'> = { 'application/pdf': 'pdf', [epub]: 'epub' };

/** The file, when one may open it at all. */
export const readableFile = (item: LibraryItem) => (item.accessLevel === 'metadata' ? null : item.file);

/** The reader that shows the file on the site, if there is one. */
export const readerKind = (item: LibraryItem) => readers[readableFile(item)?.mime ?? ''] ?? null;

/** Whether a copy may lie on a reader's device: theirs to download, and no licence that somebody could end. */
export const mayBeKept = (item: LibraryItem) =>
  readerKind(item) !== null && item.accessLevel === 'download' && ['own', 'open'].includes(item.licence);

/** An item opens even when nobody can tell now where the person stopped. */
async function resumeOf(item: LibraryItem, caller: Caller): Promise<LibraryItemView['resume']> {
  if (!caller.session || !readerKind(item)) return null;
  const reading = await loadReading(item.id, caller).catch(() => null);
  if (!reading?.progress) return null;
  const { place, label, fraction } = reading.progress;
  return { href: `/doc/${item.slug}#${place}`, label, percent: Math.round(fraction * 100) };
}

/** The search that led here, narrowed to what this item is, so that it stands among the first. */
async function hitsOf(item: LibraryItem, q: string, caller: Caller, locale: Locale): Promise<HitLink[]> {
  if (q === '' || !readerKind(item)) return [];
  const narrowed = { q, kind: item.kind, subject: item.subject ?? undefined, grade: item.grades[0], page: 1 };
  const answer = await searchLibrary(narrowed, caller).catch(() => null);
  const found = answer?.items.find(({ id }) => id === item.id);
  return (found?.hits ?? []).map((hit) => hitLink(item, hit, q, locale));
}

function factsOf(item: LibraryItem, locale: Locale) {
  const t = strings(locale).library;
  const facts: [string, string | null | undefined][] = [
    [t.contributors, item.contributors],
    [t.series, item.series],
    [t.programme, item.programme.map(({ title, grade }) => `${t.gradeName(grade)}: ${title}`).join('; ')],
    [t.publisher, [item.placeOfPublication, item.publisher].filter(Boolean).join(': ')],
    [t.year, item.year?.toString()],
    [t.language, item.language && (t.languages[item.language] ?? item.language)],
    [item.file?.mime === epub ? t.chapters : t.pages, item.file?.pages?.toString()],
    [t.extent, item.extent],
    ['ISBN', item.isbn],
    [t.ddc, item.ddc],
    [t.keywords, item.keywords.join(', ')],
    [t.size, item.file && `${fileKind(item.file.mime)}, ${fileSize(item.file.sizeKB, locale)}`],
    [t.licence, t.licences[item.licence]],
    [t.rightsHolder, item.rightsHolder],
  ];
  return facts.flatMap(([label, value]) => (value ? [{ label, value }] : []));
}

function actionsOf(item: LibraryItem, locale: Locale, begun: boolean): LibraryItemView['actions'] {
  const t = strings(locale).library;
  const file = readableFile(item);
  const source = item.externalUrl ? safeLink(item.externalUrl) : null;
  const actions: LibraryItemView['actions'] = [];
  if (readerKind(item)) {
    const [href, label] = begun ? [`/doc/${item.slug}#trang=1`, t.fromStart] : [`/doc/${item.slug}`, t.read];
    actions.push({ href, label, kind: begun ? 'second' : 'main' });
  }
  if (file && item.accessLevel === 'download') {
    const kind = actions.length > 0 ? 'second' : 'main';
    actions.push({
      href: `/tep/${file.id}`,
      label: `${t.download} (${fileSize(file.sizeKB, locale)})`,
      kind,
      download: true,
    });
  }
  if (source) actions.push({ href: source, label: t.openSource, kind: actions.length > 0 ? 'second' : 'main' });
  return actions;
}

function playerOf(item: LibraryItem): LibraryItemView['player'] {
  const file = readableFile(item);
  const tag = file?.mime.split('/')[0];
  return file && (tag === 'audio' || tag === 'video') ? { tag, src: `/tep/${file.id}` } : null;
}

function noteOf(item: LibraryItem, locale: Locale): string | null {
  const t = strings(locale).library;
  return item.accessLevel === 'metadata' && !item.externalUrl ? t.metadataOnly : null;
}
