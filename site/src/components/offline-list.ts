import { bookCache, keptBooks } from './reader/shared/kept-books.ts';

/** The books on this device. */
class OfflineList extends HTMLElement {
  connectedCallback(): void {
    void this.#show();
  }

  async #show(): Promise<void> {
    const books = await keptBooks();
    const list = this.querySelector('ul');
    const none = this.querySelector<HTMLElement>('[data-none]');
    if (none) none.hidden = books.length > 0;
    list?.replaceChildren(
      ...books.map(({ slug, title }) => {
        const row = document.createElement('li');
        const link = document.createElement('a');
        link.href = `${this.dataset.books}/${slug}`;
        link.textContent = title;
        const remove = document.createElement('button');
        remove.type = 'button';
        remove.className = 'chip';
        remove.textContent = this.dataset.remove ?? '';
        remove.addEventListener('click', () => void caches.delete(bookCache(slug)).then(() => this.#show()));
        row.append(link, remove);
        return row;
      }),
    );
  }
}

customElements.define('offline-list', OfflineList);
