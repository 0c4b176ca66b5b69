/** `none`: the file has nothing to show, or is of a kind without covers. */
export const coverStates = ['made', 'none', 'failed'] as const;
export type CoverState = (typeof coverStates)[number];
