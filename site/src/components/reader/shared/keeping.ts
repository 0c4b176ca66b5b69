import { putPage } from '../../put-page.ts';
import { bookCache, detailsAddress, type KeptBook } from './kept-books.ts';

export interface KeepWords {
  keep: string;
  keeping: string;
  kept: string;
  unkeep: string;
  keepFailed: string;
}
interface Told {
  words: KeepWords;
  slug: string;
  title: string;
}

/** Keeps a book on the device, for those whose licence allows it: the file, the page and what the page is made of. */
export function connectKeeping(root: HTMLElement, { words, slug, title }: Told, file: string): void {
  const button = root.querySelector<HTMLButtonElement>('[data-part="keep"]');
  const status = root.querySelector<HTMLElement>('[data-part="kept"]');
  if (!button || !status) return;
  if (!('serviceWorker' in navigator) || !('caches' in globalThis)) {
    button.hidden = true;
    return;
  }
  const show = (kept: boolean) => {
    button.setAttribute('aria-pressed', String(kept));
    button.textContent = kept ? words.unkeep : words.keep;
    if (kept) status.textContent = words.kept;
  };
  button.addEventListener('click', async () => {
    if (button.getAttribute('aria-pressed') === 'true') {
      await caches.delete(bookCache(slug));
      return show(false);
    }
    button.disabled = true;
    status.textContent = words.keeping;
    const kept = await keep({ slug, title, keptAt: Date.now() }, file).catch(() => false);
    button.disabled = false;
    show(kept);
    if (!kept) status.textContent = words.keepFailed;
  });
  void caches.has(bookCache(slug)).then(show);
}

async function keep(book: KeptBook, file: string): Promise<boolean> {
  await navigator.serviceWorker.register('/sw.js');
  const name = bookCache(book.slug);
  const cache = await caches.open(name);
  try {
    // The copy speaks the language of the page it was kept on, whatever is opened later.
    const [language = ''] = location.pathname.split('/doc/', 1);
    const page = await fetch(`${language}/doc/${book.slug}?ngoai-tuyen`);
    if (!page.ok) throw new Error(`status ${page.status}`);
    const list = await fetch(`${language}/ngoai-tuyen`, { credentials: 'omit' });
    await Promise.all([putPage(cache, `/doc/${book.slug}`, page), putPage(cache, '/ngoai-tuyen', list)]);
    await cache.add(file);
    await cache.addAll(partsOfThisPage());
    await cache.put(detailsAddress(book.slug), new Response(JSON.stringify(book)));
    return true;
  } catch (error) {
    await caches.delete(name);
    throw error;
  }
}

/** Scripts, styles and fonts that were loaded to get here. */
function partsOfThisPage(): string[] {
  const loaded = performance.getEntriesByType('resource').map(({ name }) => new URL(name));
  const ours = loaded.filter(({ origin, pathname }) => origin === location.origin && pathname.startsWith('/_astro/'));
  return [...new Set(ours.map(({ pathname }) => pathname))];
}
