import type { Picture } from '@khue/config/contracts';
import type { HitLink } from './hit-link.ts';

/** An item in a list. */
export interface LibraryRow {
  href: string;
  slug: string;
  title: string;
  creators: string | null;
  kind: string;
  /** `Toán · Lớp 5` */
  labels: string[];
  cover: Picture | null;
  /** Of the title, if not that of the page. */
  lang: string | undefined;
  hits: HitLink[];
}
