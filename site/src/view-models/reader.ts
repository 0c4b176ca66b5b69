import { loadItem } from '../loaders/library.ts';
import type { PageContext } from './frame.ts';
import { readableFile } from './library-item.ts';

export interface ReaderView {
  title: string;
  creators: string | null;
  backHref: string;
  /** Null: this kind of file is not read on the site. */
  pdf: { href: string; pages: number | null } | null;
  downloadHref: string | null;
}

export async function readerView({ locals, params }: PageContext): Promise<ReaderView> {
  const item = await loadItem(params.slug ?? '', locals.caller);
  const file = readableFile(item);
  const href = file ? `/tep/${file.id}` : null;
  return {
    title: item.title,
    creators: item.creators,
    backHref: `/thu-vien/${item.slug}`,
    pdf: href && file?.mime === 'application/pdf' ? { href, pages: file.pages } : null,
    downloadHref: item.accessLevel === 'download' ? href : null,
  };
}
