/**
 * Photos and the people in them. A picture of a type with a portal is published only when somebody said who can be
 * recognised in it, and every pupil who can has agreed, with their family (Law 91/2025/QH15, articles 9 and 24).
 */

export const pictureSubjectUid = 'api::picture-subject.picture-subject';
export const photoConsentUid = 'api::photo-consent.photo-consent';
export const guardianshipUid = 'api::guardianship.guardianship';

/** Types whose rows decide which pictures visitors see, whatever page they are on. */
export const peopleInPictures: readonly string[] = [pictureSubjectUid, photoConsentUid, guardianshipUid];

/**
 * - `decoration`, `no-pupil`: nobody's consent is needed;
 * - `earlier`: it was in force before these rules were, and waits for a review;
 * - `consented`: everybody named has agreed;
 * - `missing-consent`: somebody named has not, or nobody is named;
 * - `unstated`: nobody said anything.
 */
export type PictureStanding = 'decoration' | 'no-pupil' | 'earlier' | 'consented' | 'missing-consent' | 'unstated';

/** Whether visitors may see such a picture. */
export const mayBeSeen = (standing: PictureStanding | undefined) =>
  standing !== undefined && standing !== 'missing-consent' && standing !== 'unstated';

/** Service `strapi.plugin('files').service('consents')`. */
export interface Consents {
  /** How these pictures stand today, by the id (`hash`) of their files. */
  standings(hashes: readonly string[]): Promise<Map<string, PictureStanding>>;
}

/** A picture somewhere in a document. */
export interface PictureInDocument {
  /** Id of its file. */
  hash: string;
  name: string;
  /** What it shows, in words; empty when nobody said. */
  alt: string;
  /** An address of it in the panel, where the document came from there. */
  url: string | null;
}

const fileId = /^[0-9a-f]{32}$/;
const deepest = 20;

/**
 * The pictures of a document with its media and components, in order: in media fields (words for `cover` stand in
 * `coverAlt`, else with the file), in components, and in texts.
 */
export function picturesIn(value: unknown, words?: unknown, depth = 0): PictureInDocument[] {
  if (typeof value !== 'object' || value === null || depth > deepest) return [];
  if (Array.isArray(value)) return value.flatMap((one) => picturesIn(one, words, depth + 1));
  const node = value as Record<string, unknown>;
  if (isPicture(node)) {
    const alt = [words, node.alternativeText].find((text) => typeof text === 'string' && text.trim() !== '') ?? '';
    return [{ hash: node.hash, name: String(node.name ?? ''), alt: String(alt), url: String(node.url ?? '') || null }];
  }
  return Object.entries(node).flatMap(([key, part]) => picturesIn(part, node[`${key}Alt`], depth + 1));
}

const isPicture = (node: Record<string, unknown>): node is { hash: string } & Record<string, unknown> =>
  typeof node.hash === 'string' &&
  fileId.test(node.hash) &&
  typeof node.mime === 'string' &&
  /^image\//.test(node.mime);
