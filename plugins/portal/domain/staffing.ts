/** A group of staff that share one trait. */
export interface StaffGroup {
  by: 'position' | 'degree' | 'department';
  value: string;
  count: number | null;
}

export interface StaffTraits {
  position: string | null;
  degree: string | null;
  department: string | null;
}

/** Fewer people than this are not told of: who they are could be worked out. */
const least = 5;

/**
 * How many people share each trait. Groups below the least stay without a number; when only one of a trait is that
 * small, the next larger one keeps silent too, because the total would give the first one away.
 */
export function staffGroups(staff: readonly StaffTraits[]): StaffGroup[] {
  return (['position', 'degree', 'department'] as const).flatMap((by) => {
    const counts = Map.groupBy(staff, (person) => person[by]?.trim().normalize('NFC') || '');
    const groups = [...counts]
      .map(([value, { length }]) => ({ value, count: length }))
      .sort((one, other) => other.count - one.count || one.value.localeCompare(other.value, 'vi'));
    const small = groups.filter(({ count }) => count < least).length;
    const silent = small === 1 && groups.length > 1 ? 2 : small;
    return groups.map(({ value, count }, place) => ({
      by,
      value,
      count: place < groups.length - silent ? count : null,
    }));
  });
}
