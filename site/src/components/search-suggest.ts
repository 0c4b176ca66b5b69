/** Suggests pages while somebody types in the search box inside it: a combobox with a list, as WAI-ARIA describes it. */
interface Suggestion {
  href: string;
  title: string;
  about: string;
}

const pauseMs = 150;
const fewestLetters = 2;

class SearchSuggest extends HTMLElement {
  #input: HTMLInputElement | null = null;
  #list = document.createElement('ul');
  #status = document.createElement('span');
  #timer = 0;
  #asked: AbortController | undefined;
  #chosen = -1;

  connectedCallback(): void {
    const input = this.querySelector('input');
    if (!input) return;
    this.#input = input;
    Object.assign(this.#list, { id: `${input.id}-goi-y`, role: 'listbox', hidden: true });
    this.#list.setAttribute('aria-label', this.dataset.label ?? '');
    Object.assign(this.#status, { className: 'unseen', role: 'status' });
    const attributes = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': this.#list.id };
    for (const [name, value] of Object.entries({ ...attributes, 'aria-expanded': 'false' }))
      input.setAttribute(name, value);
    this.append(this.#list, this.#status);
    input.addEventListener('input', () => this.#later());
    input.addEventListener('keydown', (event) => this.#key(event));
    input.addEventListener('blur', () => this.#close());
    // Before the blur that would close the list.
    this.#list.addEventListener('pointerdown', (event) => {
      const option = (event.target as Element).closest<HTMLElement>('[role=option]');
      event.preventDefault();
      if (option?.dataset.href) location.href = option.dataset.href;
    });
  }

  #later(): void {
    clearTimeout(this.#timer);
    this.#asked?.abort();
    const text = this.#input?.value.trim() ?? '';
    if (text.length < fewestLetters) this.#close();
    else this.#timer = window.setTimeout(() => this.#ask(this.#input?.value ?? ''), pauseMs);
  }

  async #ask(text: string): Promise<void> {
    this.#asked = new AbortController();
    const address = `${this.dataset.ask}?${new URLSearchParams({ q: text, trong: this.dataset.from ?? '' })}`;
    try {
      const answer = await fetch(address, { signal: this.#asked.signal });
      if (answer.ok) this.#show((await answer.json()) as Suggestion[]);
    } catch {
      // Typed on, left the page or offline: the form still works.
    }
  }

  #show(suggestions: Suggestion[]): void {
    this.#chosen = -1;
    this.#list.replaceChildren(...suggestions.map((one, index) => this.#option(one, index)));
    this.#list.hidden = suggestions.length === 0;
    this.#input?.setAttribute('aria-expanded', String(suggestions.length > 0));
    this.#input?.removeAttribute('aria-activedescendant');
    const count = this.dataset.some?.replace(/\d+/, String(suggestions.length));
    this.#status.textContent = (suggestions.length > 0 ? count : this.dataset.none) ?? '';
  }

  #option({ href, title, about }: Suggestion, index: number): HTMLLIElement {
    const option = Object.assign(document.createElement('li'), { id: `${this.#list.id}-${index}`, role: 'option' });
    option.setAttribute('aria-selected', 'false');
    option.dataset.href = href;
    option.append(title, Object.assign(document.createElement('small'), { className: 'soft', textContent: about }));
    return option;
  }

  #key(event: KeyboardEvent): void {
    const options = [...this.#list.children] as HTMLElement[];
    if (event.key === 'Escape' && !this.#list.hidden) {
      event.preventDefault();
      this.#close();
    }
    if (options.length === 0 || this.#list.hidden) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      // One place more than there are options: back in the box.
      this.#chosen = ((this.#chosen + 1 + step + options.length + 1) % (options.length + 1)) - 1;
      for (const [index, option] of options.entries())
        option.setAttribute('aria-selected', String(index === this.#chosen));
      const id = options[this.#chosen]?.id;
      if (id) this.#input?.setAttribute('aria-activedescendant', id);
      else this.#input?.removeAttribute('aria-activedescendant');
    }
    const href = options[this.#chosen]?.dataset.href;
    if (event.key === 'Enter' && href) {
      event.preventDefault();
      location.href = href;
    }
  }

  #close(): void {
    clearTimeout(this.#timer);
    this.#asked?.abort();
    this.#show([]);
    this.#status.textContent = '';
  }
}

customElements.define('search-suggest', SearchSuggest);
