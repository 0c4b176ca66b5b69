import type { Strings } from './vi.ts';

/** Any part of the strings may be missing; a function stays whole. */
export type Partially<T> = {
  [Key in keyof T]?: T[Key] extends (...given: never[]) => string ? T[Key] : Partially<T[Key]>;
};

/** Another language may be incomplete; what is missing stays Vietnamese. A wrong key does not compile. */
export type Translation = Partially<Strings>;
