import type { Book } from './book.ts';

export interface VoiceWords {
  speak: string;
  hush: string;
  noSpeech: string;
  noVoice: string;
  nothingToSay: string;
}

/** Reads aloud from here on, sentence by sentence, with the browser's own voice. */
export class ReadAloud {
  readonly #button: HTMLButtonElement;
  readonly #status: HTMLElement;
  readonly #book: Book;
  readonly #words: VoiceWords;
  /** Each reading ends the one before. */
  #round = 0;
  #speaking = false;

  constructor(root: HTMLElement, book: Book, words: VoiceWords) {
    this.#button = root.querySelector<HTMLButtonElement>('[data-part="speak"]') as HTMLButtonElement;
    this.#status = root.querySelector<HTMLElement>('[data-part="voice"]') as HTMLElement;
    this.#book = book;
    this.#words = words;
    this.#button.addEventListener('click', () => (this.#speaking ? this.stop() : void this.#start()));
    addEventListener('pagehide', () => this.stop());
  }

  stop(): void {
    if (!this.#speaking) return;
    this.#round += 1;
    speechSynthesis.cancel();
    this.#book.hush();
    this.#show(false);
  }

  async #start(): Promise<void> {
    if (!('speechSynthesis' in globalThis)) return this.#say(this.#words.noSpeech);
    const voice = await vietnameseVoice();
    if (!voice) return this.#say(this.#words.noVoice);
    this.#say('');
    this.#show(true);
    const round = ++this.#round;
    let said = false;
    for await (const { text, show } of this.#book.passages()) {
      if (round !== this.#round) return;
      await show();
      said = true;
      if (!(await speak(text, voice))) break;
    }
    if (round !== this.#round) return;
    this.stop();
    if (!said) this.#say(this.#words.nothingToSay);
  }

  #show(speaking: boolean): void {
    this.#speaking = speaking;
    this.#button.textContent = speaking ? this.#words.hush : this.#words.speak;
    this.#button.setAttribute('aria-pressed', String(speaking));
  }

  #say(words: string): void {
    this.#status.textContent = words;
  }
}

/** Browsers tell their voices late, and some never say that they have none. */
async function vietnameseVoice(): Promise<SpeechSynthesisVoice | undefined> {
  const find = () => speechSynthesis.getVoices().find(({ lang }) => /^vi\b/i.test(lang));
  if (speechSynthesis.getVoices().length === 0) {
    await new Promise<void>((resolve) => {
      speechSynthesis.addEventListener('voiceschanged', () => resolve(), { once: true });
      setTimeout(resolve, 1000);
    });
  }
  return find();
}

/** Whether it was said to its end. */
function speak(text: string, voice: SpeechSynthesisVoice): Promise<boolean> {
  return new Promise((resolve) => {
    const words = new SpeechSynthesisUtterance(text);
    words.voice = voice;
    words.lang = voice.lang;
    words.addEventListener('end', () => resolve(true));
    words.addEventListener('error', () => resolve(false));
    speechSynthesis.speak(words);
  });
}
