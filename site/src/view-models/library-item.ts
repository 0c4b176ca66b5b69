import type { Locale } from '@khue/config';
import type { LibraryItem } from '@khue/config/contracts';
import { safeLink } from '../http/safe-link.ts';
import { strings } from '../i18n/index.ts';
import { fileKind, fileSize } from '../i18n/sizes.ts';
import { loadItem } from '../loaders/library.ts';
import { type Frame, loadFrame, type PageContext } from './frame.ts';
import { gradeNames } from './grades.ts';

export interface LibraryItemView {
  frame: Frame;
  item: LibraryItem;
  labels: string[];
  facts: { label: string; value: string }[];
  actions: { href: string; label: string; kind: 'main' | 'second'; download?: boolean }[];
  /** A sound or a film plays on the page itself. */
  player: { tag: 'audio' | 'video'; src: string } | null;
  note: string | null;
}

export async function libraryItemView(context: PageContext): Promise<LibraryItemView> {
  const { caller, locale } = context.locals;
  const [frame, item] = await Promise.all([loadFrame(context), loadItem(context.params.slug ?? '', caller)]);
  const t = strings(locale).library;
  const labels = [t.kinds[item.kind], item.subject, gradeNames(item.grades, locale)].filter((label) => label !== null);
  return {
    frame,
    item,
    labels,
    facts: factsOf(item, locale),
    actions: actionsOf(item, locale),
    player: playerOf(item),
    note: noteOf(item, locale),
  };
}

const epub = 'application/epub+zip';

/** The file, when one may open it at all. */
export const readableFile = (item: LibraryItem) => (item.accessLevel === 'metadata' ? null : item.file);

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
    [t.size, item.file && `${fileKind(item.file.mime)}, ${fileSize(item.file.sizeKB)}`],
    [t.licence, t.licences[item.licence]],
    [t.rightsHolder, item.rightsHolder],
  ];
  return facts.flatMap(([label, value]) => (value ? [{ label, value }] : []));
}

function actionsOf(item: LibraryItem, locale: Locale): LibraryItemView['actions'] {
  const t = strings(locale).library;
  const file = readableFile(item);
  const source = item.externalUrl ? safeLink(item.externalUrl) : null;
  const actions: LibraryItemView['actions'] = [];
  if (file?.mime === 'application/pdf') actions.push({ href: `/doc/${item.slug}`, label: t.read, kind: 'main' });
  if (file && item.accessLevel === 'download') {
    const kind = actions.length > 0 ? 'second' : 'main';
    actions.push({ href: `/tep/${file.id}`, label: `${t.download} (${fileSize(file.sizeKB)})`, kind, download: true });
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
  if (item.file?.mime === epub) return t.epub;
  return item.accessLevel === 'metadata' && !item.externalUrl ? t.metadataOnly : null;
}
