import type { Book, Hit } from './book.ts';
import { apart, type Wanted } from './words.ts';

export interface FindWords {
  matches: string;
  looking: string;
  marked: string;
  noMatch: string;
}

/** The bar that looks for words in the whole book. */
export class FindBar {
  readonly #bar: HTMLFormElement;
  readonly #input: HTMLInputElement;
  readonly #count: HTMLOutputElement;
  readonly #button: HTMLButtonElement;
  readonly #book: Book;
  readonly #words: FindWords;
  #hits: Hit[] = [];
  #current = -1;
  /** Each search ends the one before. */
  #round = 0;
  #asked = '';

  constructor(root: HTMLElement, book: Book, words: FindWords) {
    this.#bar = root.querySelector<HTMLFormElement>('[data-part="find"]') as HTMLFormElement;
    this.#input = this.#bar.querySelector('input') as HTMLInputElement;
    this.#count = this.#bar.querySelector('output') as HTMLOutputElement;
    this.#button = root.querySelector<HTMLButtonElement>('[data-part="open-find"]') as HTMLButtonElement;
    this.#book = book;
    this.#words = words;
    this.#button.addEventListener('click', () => (this.#bar.hidden ? this.open() : this.close()));
    this.#bar.querySelector('[data-part="close-find"]')?.addEventListener('click', () => this.close());
    this.#bar.addEventListener('submit', (event) => {
      event.preventDefault();
      const back = (event.submitter as HTMLButtonElement | null)?.value === 'previous';
      void this.#step(back ? -1 : 1);
    });
  }

  get isOpen(): boolean {
    return !this.#bar.hidden;
  }

  open(): void {
    this.#toggle(true);
    this.#input.select();
  }

  close(): void {
    this.#round += 1;
    this.#hits = [];
    this.#asked = '';
    this.#toggle(false);
    void this.#book.mark(null);
    this.#button.focus();
  }

  /** Shows what a search of the library found here: the words as the book has them, on the page that is open. */
  async arrive(question: string, found: string[]): Promise<void> {
    this.#input.value = question;
    this.#toggle(true);
    const there =
      (await this.#book.mark({ phrases: found.length > 0 ? found : [question] })) ||
      (await this.#book.mark({ phrases: apart(question) }));
    this.#say(there ? this.#words.marked : this.#words.noMatch);
  }

  async #step(direction: 1 | -1): Promise<void> {
    const question = this.#input.value.trim();
    if (question === '') return;
    if (question !== this.#asked) return this.#search(question);
    if (this.#hits.length === 0) return;
    this.#current = (this.#current + direction + this.#hits.length) % this.#hits.length;
    await this.#show();
  }

  /** Goes to the first place from here on as soon as it is known, and counts on. */
  async #search(question: string): Promise<void> {
    this.#asked = question;
    const round = ++this.#round;
    for (const wanted of readings(question)) {
      this.#hits = [];
      this.#current = -1;
      this.#say(this.#words.looking);
      const here = this.#book.spot().page;
      let page = 0;
      for await (const hits of this.#book.search(wanted)) {
        if (round !== this.#round) return;
        page += 1;
        const first = this.#current === -1 && page >= here && hits.length > 0;
        if (first) this.#current = this.#hits.length;
        this.#hits.push(...hits);
        if (first) {
          await this.#show();
          await this.#book.mark(wanted);
        } else if (this.#current >= 0) this.#tell();
      }
      if (this.#hits.length === 0) continue;
      if (this.#current === -1) {
        this.#current = 0;
        await this.#show();
        await this.#book.mark(wanted);
      }
      return;
    }
    if (round === this.#round) this.#say(this.#words.noMatch);
  }

  async #show(): Promise<void> {
    await this.#hits[this.#current]?.go();
    this.#tell();
  }

  #tell(): void {
    this.#say(
      this.#words.matches.replace('{current}', String(this.#current + 1)).replace('{total}', String(this.#hits.length)),
    );
  }

  #say(words: string): void {
    this.#count.textContent = words;
  }

  #toggle(open: boolean): void {
    this.#bar.hidden = !open;
    this.#button.setAttribute('aria-expanded', String(open));
    if (!open) this.#say('');
  }
}

/** First as a phrase, then, when it stands nowhere, its words one by one. */
function readings(question: string): Wanted[] {
  const words = apart(question);
  const phrase: Wanted = { phrases: [question], typing: true };
  return words.length > 1 ? [phrase, { phrases: words }] : [phrase];
}
