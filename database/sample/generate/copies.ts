import { addDays } from './days.ts';
import type { Day } from './types.ts';

/** A printed copy; registration number and barcode are the same from load to load. */
export interface Copy {
  registrationNumber: string;
  barcode: string;
  /** Address of the item. */
  item: string;
  place: string;
  receivedOn: Day;
  source: string;
  price: number | null;
  copyState: 'on-shelf' | 'in-repair' | 'lost';
}

/** The printed item as far as its copies need it. */
export interface Printed {
  slug: string;
  copies: number;
  grades: readonly number[];
}

/** The few copies that cannot be lent, by their place in the register. */
const states: Readonly<Record<number, Copy['copyState']>> = { 3: 'in-repair', 17: 'lost' };

/** The register of the library, numbered in the order of the items. */
export function makeCopies(items: readonly Printed[], today: Day): Copy[] {
  return items
    .flatMap((item) => Array.from({ length: item.copies }, () => item))
    .map(({ slug, grades }, index) => ({
      registrationNumber: `TK.${String(index + 1).padStart(5, '0')}`,
      barcode: `KV${String(index + 1).padStart(6, '0')}`,
      item: slug,
      place: Math.max(...grades) <= 5 ? 'Tủ tiểu học, kho mở' : 'Tủ trung học cơ sở, kho mở',
      receivedOn: addDays(today, -90 - (index % 5) * 60),
      source: index % 4 === 0 ? 'Phụ huynh tặng' : 'Nhà trường in',
      price: index % 4 === 0 ? null : 28_000 + (index % 3) * 6_000,
      copyState: states[index] ?? 'on-shelf',
    }));
}
