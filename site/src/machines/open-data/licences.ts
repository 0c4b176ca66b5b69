/** Licences that the school may choose from (`school-profile.dataLicence`). */
export const licences = {
  attribution: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  'attribution-share-alike': { name: 'CC BY-SA 4.0', url: 'https://creativecommons.org/licenses/by-sa/4.0/' },
  'no-rights-reserved': { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
} as const;

/** What holds while the school has chosen nothing. */
export const licenceOf = (chosen: keyof typeof licences | null | undefined) => licences[chosen ?? 'attribution'];
