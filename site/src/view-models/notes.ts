import type { ReadingList } from '@khue/config/contracts';
import { strings } from '../i18n/index.ts';
import { loadBooks } from '../loaders/reading.ts';
import type { PageContext } from './frame.ts';

/** Null when nobody is logged in. */
export async function notesView({ locals }: Pick<PageContext, 'locals'>) {
  const { caller, locale } = locals;
  if (!caller.session) return null;
  const t = strings(locale);
  const { books } = await loadBooks(caller);
  const words = { title: t.personal.exportTitle, gone: t.personal.goneItem, none: t.personal.noReading };
  return { name: t.personal.exportName, text: notesText(books, words) };
}

interface Words {
  title: string;
  gone: string;
  none: string;
}

/** One block for each book, one paragraph for each mark, in the order in which they were made. */
export function notesText(books: ReadingList['books'], words: Words): string {
  const blocks = books.flatMap(({ item, marks }) => {
    const kept = marks.filter(({ deleted }) => !deleted).sort((a, b) => a.at - b.at);
    if (kept.length === 0) return [];
    const lines = kept.map(({ label, quote, note }) =>
      [`• ${label}`, quote && `  “${quote}”`, note && `  ${note.replace(/\n/g, '\n  ')}`].filter(Boolean).join('\n'),
    );
    const title = item?.title ?? words.gone;
    return [[title, '-'.repeat(Math.min(title.length, 60)), ...lines].join('\n')];
  });
  return `${[words.title, ...(blocks.length > 0 ? blocks : [words.none])].join('\n\n')}\n`;
}
