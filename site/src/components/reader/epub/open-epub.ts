import { makeBook, type OpenedBook } from 'foliate-js/view.js';
import { cleanMarkup } from './clean-markup.ts';

const cleaned = ['application/xhtml+xml', 'text/html', 'image/svg+xml'];

/** Fetches a book and opens it; every part of it is cleaned before a frame shows it. */
export async function openEpub(address: string): Promise<OpenedBook> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`status ${answer.status}`);
  const book = await makeBook(new File([await answer.blob()], 'book.epub'));
  book.transformTarget.addEventListener('data', (event) => {
    const { detail } = event as CustomEvent<{ data: unknown; type: string }>;
    if (!cleaned.includes(detail.type)) return;
    detail.data = Promise.resolve(detail.data).then(async (data) =>
      cleanMarkup(data instanceof Blob ? await data.text() : String(data), detail.type),
    );
  });
  return book;
}
