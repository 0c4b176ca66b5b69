import type { SceneName } from '../print/scenes/index.ts';

/** A block of a page of the sample school: words as its text files have them, pictures by the names of our drawings. */
export interface Photo {
  scene: SceneName;
  alt: string;
  caption?: string;
}

export type SampleBlock =
  | { kind: 'text'; title?: string; body: string }
  | ({ kind: 'picture' } & Photo)
  | { kind: 'gallery'; title?: string; pictures: Photo[] }
  /** Cells apart by `|`. */
  | { kind: 'table'; title: string; rows: string; firstColumnHeads?: boolean; note?: string }
  /** Files are printed from a text: their title and what stands in them. */
  | { kind: 'files'; title?: string; sheets: { title: string; body: string }[] }
  | { kind: 'video'; title: string; link: string; picture?: Photo; transcript?: string }
  | { kind: 'map'; title?: string; picture: Photo; address: string; link?: string }
  | { kind: 'quote'; text: string; speaker?: string; role?: string }
  | { kind: 'statistics'; title?: string; figures: [value: string, label: string][]; source?: string }
  | { kind: 'people'; title?: string; people: { name: string; role: string; degree: string }[] };
