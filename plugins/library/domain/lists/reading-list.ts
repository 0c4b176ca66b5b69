/** Whom a reading list is meant for. */
export interface ReadingList {
  audience: 'public' | 'pupils' | 'staff';
  /** The one class it is for; null: all. */
  schoolClass: string | null;
}

/** A reader as far as reading lists care. */
export interface ListReader {
  audiences: readonly ('public' | 'pupils' | 'staff')[];
  isStaff: boolean;
  /** One's own classes, or those of the pupils one guards. */
  classes: readonly string[];
}

/** A list for one class is seen by its pupils, their guardians and the staff, whatever its audience says. */
export function maySeeList({ audience, schoolClass }: ReadingList, reader: ListReader): boolean {
  if (!reader.audiences.includes(audience)) return false;
  return schoolClass === null || reader.isStaff || reader.classes.includes(schoolClass);
}
