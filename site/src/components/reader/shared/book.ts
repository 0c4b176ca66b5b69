import type { Preferences } from './preferences.ts';
import type { Wanted } from './words.ts';

/** Where the reader is. `place` leads back here, see `place.ts`. */
export interface Spot {
  place: string;
  label: string;
  /** Page of a PDF, part of an EPUB; counts from 1. */
  page: number;
  /** How much of the book lies behind, 0 to 1. */
  fraction: number;
}

export interface Heading {
  label: string;
  depth: number;
  go: () => void;
}

export interface Hit {
  label: string;
  before: string;
  words: string;
  after: string;
  go: () => Promise<void>;
}

export interface Passage {
  text: string;
  /** Brings it into view and marks it. */
  show: () => Promise<void>;
}

export interface Shown {
  id: string;
  place: string;
}

/** What the tools around a book ask of it; there is one for PDF and one for EPUB. */
export interface Book {
  readonly pages: number;
  readonly zooms: boolean;
  headings(): Promise<Heading[]>;
  spot(): Spot;
  go(place: string): Promise<void>;
  goToPage(page: number): Promise<void>;
  turn(direction: 1 | -1): void;
  zoom(change: 'in' | 'out' | 'fit'): void;
  dress(preferences: Preferences): void;
  /** Marks these words wherever they are shown; null marks none. Answers whether the open page has them. */
  mark(wanted: Wanted | null): Promise<boolean>;
  search(wanted: Wanted): AsyncGenerator<Hit[]>;
  highlight(marks: Shown[]): void;
  selection(): { place: string; label: string; quote: string } | null;
  deselect(): void;
  passages(): AsyncGenerator<Passage>;
  /** Takes the mark of the passage that was read away. */
  hush(): void;
}

export interface BookEvents {
  moved: (spot: Spot) => void;
  selected: () => void;
  /** A highlight was pressed. */
  pressed: (id: string) => void;
  key: (event: KeyboardEvent) => void;
}
