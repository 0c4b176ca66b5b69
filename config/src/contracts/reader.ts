import type { ItemAudience } from './content-options.ts';

/** Who asks, as the server knows it; never taken from the request's own words. */
export type Reader =
  | { kind: 'visitor' }
  | { kind: 'pupil'; userId: number; name: string; pupilDocumentId: string; classDocumentIds: string[] }
  | { kind: 'guardian'; userId: number; name: string; guardianDocumentId: string; pupilDocumentIds: string[] }
  | { kind: 'staff'; staffDocumentId: string; name: string };

/** Audiences whose items this reader may read. Guardians read what the pupils they guard read. */
export function audiencesOf(reader: Reader): ItemAudience[] {
  switch (reader.kind) {
    case 'visitor':
      return ['public'];
    case 'pupil':
    case 'guardian':
      return ['public', 'pupils'];
    case 'staff':
      return ['public', 'pupils', 'staff'];
  }
}

/** Header in which the site passes the portal session of the person it serves. */
export const sessionHeader = 'x-khue-session';
/** Header in which the site proves that it is the site; only then are the two other headers believed. */
export const siteTokenHeader = 'x-khue-site-token';
/** Header in which the site passes the address of the person it serves, for rate limits. */
export const clientAddressHeader = 'x-khue-client-address';
/** Header in which the site passes what the browser of that person calls itself, to tell robots apart. */
export const clientAgentHeader = 'x-khue-client-agent';

/** Service `strapi.plugin('portal').service('readers')`. */
export interface Readers {
  /** Whether the request comes from the site; what it says about its reader is believed only then. */
  isFromSite(headers: Record<string, string | string[] | undefined>): boolean;
  /** Resolves the reader from the request headers (Node spelling: lower case). An unknown or expired session is a visitor. */
  fromHeaders(headers: Record<string, string | string[] | undefined>): Promise<Reader>;
  /** The network that the person behind the request comes from, as a key for limits. */
  networkOf(headers: Record<string, string | string[] | undefined>): string;
}
