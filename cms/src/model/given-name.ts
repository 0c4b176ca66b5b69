/** The last word of a Vietnamese name, by which people are called and sorted. */
export const givenNameOf = (fullName: string): string => fullName.trim().split(/\s+/).at(-1) ?? '';
