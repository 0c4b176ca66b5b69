import '../older-browsers.ts';
import { makeBook, type OpenedBook } from 'foliate-js/view.js';
import { cleanMarkup, cleanStyle } from './clean-markup.ts';

const cleaned = ['application/xhtml+xml', 'text/html', 'image/svg+xml'];

const cleanPage = (type: string) => (cleaned.includes(type) ? (text: string) => cleanMarkup(text, type) : undefined);

/** Fetches a book and opens it; every part of it is cleaned before a frame shows it. */
export async function openEpub(address: string): Promise<OpenedBook> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`status ${answer.status}`);
  const book = await makeBook(new File([await answer.blob()], 'book.epub'));
  book.transformTarget.addEventListener('data', (event) => {
    const { detail } = event as CustomEvent<{ data: unknown; type: string }>;
    const clean = detail.type === 'text/css' ? cleanStyle : cleanPage(detail.type);
    if (!clean) return;
    detail.data = Promise.resolve(detail.data).then(async (data) =>
      clean(data instanceof Blob ? await data.text() : String(data)),
    );
  });
  return book;
}
