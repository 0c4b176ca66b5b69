import {
  empty,
  isSettled,
  type Ledger,
  type Mark,
  meet,
  nextReport,
  note,
  progressOf,
  type Reading,
  settle,
  standing,
} from './reading.ts';

interface Told {
  item: string;
  /** Names the person without saying who it is; a visitor's reading stays on the device. */
  person: string | null;
  /** What the server said when the page was made; null: it was not asked. */
  state: Reading | null;
}

const prefix = 'khue.reading.';
const visitor = 'visitor';
const pauseMs = 1500;

/** The reading of one person in one book: kept on the device at once, reported to the server soon. */
export class ReadingStore {
  readonly #key: string;
  readonly #person: string | null;
  readonly #item: string;
  readonly #listeners: (() => void)[] = [];
  #ledger: Ledger;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #sending: Promise<void> | undefined;

  constructor({ item, person, state }: Told) {
    this.#item = item;
    this.#person = person;
    this.#key = `${prefix}${person ?? visitor}.${item}`;
    forgetOthers(person);
    this.#ledger = meet(readKept(this.#key), state);
    addEventListener('online', () => this.#soon());
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') void this.report();
    });
    if (!isSettled(this.#ledger)) this.#soon();
  }

  get marks(): Mark[] {
    return standing(this.#ledger);
  }

  get progress() {
    return progressOf(this.#ledger);
  }

  whenChanged(listener: () => void): void {
    this.#listeners.push(listener);
  }

  put(mark: Omit<Mark, 'id' | 'at' | 'deleted'> & { id?: string }): string {
    const id = mark.id ?? crypto.randomUUID();
    this.#note({ mark: { ...mark, id, at: Date.now(), deleted: false } });
    return id;
  }

  remove({ id, kind }: Mark): void {
    this.#note({ mark: { id, kind, place: '-', label: '', quote: '', note: '', at: Date.now(), deleted: true } });
  }

  moved(spot: { place: string; label: string; fraction: number }): void {
    const { place, label, fraction } = spot;
    if (this.progress?.place === place) return;
    this.#note({ progress: { place, label: label.slice(0, 120), fraction, at: Date.now() } }, false);
  }

  /** Sends what the server does not know yet; a device without a connection tries again later. */
  async report(): Promise<void> {
    if (this.#person === null || isSettled(this.#ledger)) return;
    this.#sending ??= this.#send().finally(() => {
      this.#sending = undefined;
    });
    await this.#sending;
  }

  #note(change: Parameters<typeof note>[1], tell = true): void {
    this.#keep(note(this.#ledger, change));
    if (tell) for (const listener of this.#listeners) listener();
    this.#soon();
  }

  #keep(ledger: Ledger): void {
    this.#ledger = ledger;
    try {
      localStorage.setItem(this.#key, JSON.stringify(ledger));
    } catch {
      // No room on the device, or none allowed: the server still gets it.
    }
  }

  #soon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.report(), pauseMs);
  }

  async #send(): Promise<void> {
    const sent = nextReport(this.#ledger);
    const body = JSON.stringify({ item: this.#item, ...sent });
    const headers = { 'Content-Type': 'application/json' };
    const answer = await fetch('/doc-cua-toi', {
      method: 'POST',
      headers,
      body,
      keepalive: true,
    }).catch(() => undefined);
    if (!answer?.ok) return;
    this.#keep(settle(this.#ledger, sent, (await answer.json()) as Reading));
    for (const listener of this.#listeners) listener();
    if (!isSettled(this.#ledger)) this.#soon();
  }
}

function readKept(key: string): Ledger | null {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? 'null') as Ledger | null;
    return kept ? { known: kept.known ?? empty.known, pending: kept.pending ?? empty.pending } : null;
  } catch {
    return null;
  }
}

/** On a shared device nothing of the person before is left behind. */
function forgetOthers(person: string | null): void {
  try {
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith(prefix) && !key.startsWith(`${prefix}${person ?? visitor}.`)) localStorage.removeItem(key);
    }
  } catch {
    // Storage is switched off: there is nothing to forget.
  }
}
