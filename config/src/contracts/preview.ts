import { z } from 'zod';

/**
 * Drafts on the site. The panel gets an address of the site with a signed pass in it; the site shows the pass to
 * `GET /api/portal/preview` (header `x-khue-preview`, besides its token) and gets the version as visitors would.
 */
export const previewHeader = 'x-khue-preview';
/** Where the site shows previews; the pass follows. */
export const previewPath = '/xem-truoc';
/** Seconds that a pass is good for. */
export const previewSeconds = 10 * 60;

/** Answer of `GET /api/portal/preview`. */
export const previewAnswer = z.object({
  /** `path` and `key` of the document in the reading API. */
  path: z.string(),
  key: z.string(),
  locale: z.string().nullable(),
  status: z.enum(['draft', 'published']),
  /** What `GET /api/portal/<path>/<key>` would answer; of a draft anything may still be missing. */
  content: z.record(z.string(), z.unknown()),
  /** Who changed it last, and when. */
  edited: z.object({ by: z.string().nullable(), at: z.iso.datetime({ offset: true }) }),
  /** Path of its form in the panel, behind the panel's address. */
  form: z.string(),
  /** When the pass ends. */
  until: z.iso.datetime({ offset: true }),
});
export type Preview = z.infer<typeof previewAnswer>;

/** A version of a document, as the panel asks for its preview. */
export interface AskedVersion {
  documentId: string;
  locale?: string | null;
  status?: string;
}

/** Service `strapi.plugin('portal').service('previews')`. */
export interface Previews {
  /**
   * Address of the site for whoever makes the request in the panel; `undefined` when the type has no portal, or the
   * person may not read this version.
   */
  addressFor(uid: string, version: AskedVersion): Promise<string | undefined>;
}
