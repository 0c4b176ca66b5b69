import { cleanText } from '../../plugins/library/domain/search/clean-text.ts';
import type { IndexedItem } from '../../plugins/library/domain/search/item.ts';
import type { SearchEngine } from '../../plugins/library/ports/search-engine.ts';
import type { JudgedDocument, JudgedSet } from './judged.ts';
import type { Outcome } from './measures.ts';

const uid = 'api::library-item.library-item';
const viewer = { audiences: ['public'], today: '2026-01-01' } as const;
const depth = 10;
const charactersOfPage = 1500;

/** Puts all documents into an index. */
export async function fill(put: SearchEngine['put'], documents: readonly JudgedDocument[]): Promise<void> {
  for (const document of documents) await put(toItem(document));
}

/** Asks the queries one after another, as a visitor who reads the first ten results. */
export async function ask(engine: SearchEngine, queries: JudgedSet['queries']): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const { query, condition, relevant } of queries) {
    const { items } = await engine.search({
      ...{ text: query, viewer, uids: [uid], filters: {}, page: 1, pageSize: depth },
    });
    const found = items.map(({ key }) => relevant[key.documentId] ?? 0);
    outcomes.push({ condition, found, ideal: Object.values(relevant) });
  }
  return outcomes;
}

export function toItem({ id, title, text = '', pages, subject, grades, details }: JudgedDocument): IndexedItem {
  const texts = pages ?? inPages(cleanText(text));
  return {
    key: { uid, documentId: id, locale: null },
    ...{ version: '1', audience: 'public', visibleFrom: null, visibleUntil: null, addedAt: '2026-01-01T00:00:00.000Z' },
    ...{ title: cleanText(title), details: details ?? [], kind: 'book', subject: subject ?? null },
    ...{ grades: grades ?? [], language: 'vi', year: null, pageCount: texts.length },
    pages: texts.map((one, index) => ({ number: index + 1, text: cleanText(one) })),
  };
}

/** Cut at a space near the length of a printed page. */
function inPages(text: string): string[] {
  const pages: string[] = [];
  for (let start = 0; start < text.length; ) {
    const space = text.indexOf(' ', start + charactersOfPage);
    const end = space < 0 ? text.length : space;
    pages.push(text.slice(start, end));
    start = end + 1;
  }
  return pages;
}
