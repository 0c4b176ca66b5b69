import { createHash } from 'node:crypto';
import type { ReadingState } from '@khue/config/contracts';
import { type Caller, NotFound } from '../loaders/cms.ts';
import { loadItem } from '../loaders/library.ts';
import { loadReading } from '../loaders/reading.ts';
import type { PageContext } from './frame.ts';
import { mayBeKept, readableFile, readerKind } from './library-item.ts';

export interface ReaderView {
  title: string;
  backHref: string;
  slug: string;
  /** Document id of the item. */
  item: string;
  /** Null: this kind of file is not read on the site. */
  book: { kind: 'pdf' | 'epub'; href: string; pages: number | null } | null;
  downloadHref: string | null;
  /** Whether the licence lets a reader keep it for reading without a connection. */
  keeps: boolean;
  /** Names who is logged in without saying who it is; null for a visitor. */
  person: string | null;
  /** What the person keeps of this book; null when nobody was asked. */
  state: ReadingState | null;
}

export async function readerView({ locals, params, url }: PageContext): Promise<ReaderView> {
  const { caller } = locals;
  const item = await loadItem(params.slug ?? '', caller);
  const file = readableFile(item);
  const kind = readerKind(item);
  const href = file ? `/tep/${file.id}` : null;
  const keeps = mayBeKept(item);
  // The copy that a device keeps: allowed or not there, and without anybody's marks.
  const isCopy = url.searchParams.has('ngoai-tuyen');
  if (isCopy && !keeps) throw new NotFound(url.pathname);
  const state = isCopy || !kind ? null : await stateOf(item.id, caller);
  return {
    title: item.title,
    backHref: `/thu-vien/${item.slug}`,
    slug: item.slug,
    item: item.id,
    book: kind && href ? { kind, href, pages: file?.pages ?? null } : null,
    downloadHref: item.accessLevel === 'download' ? href : null,
    keeps,
    person: caller.session ? tagOf(caller.session) : null,
    state,
  };
}

/** A book opens even when what was marked in it cannot be told now. */
const stateOf = (item: string, caller: Caller) =>
  caller.session ? loadReading(item, caller).catch(() => null) : Promise.resolve(null);

const tagOf = (session: string) => createHash('sha256').update(`reader\n${session}`).digest('base64url').slice(0, 16);
