/** What one published document says about the files it carries. */
export interface Carrier {
  /** Audience of the document's type. */
  audience: 'public' | 'staff' | 'relations';
  /** Value of the type's audience field; `undefined` when the type has no such field. */
  narrowedTo?: string | null | undefined;
  /** The document describes this file but does not hand it out (access level `metadata`), or its licence has ended. */
  withheld: boolean;
}

/** Groups of readers, as the reader's side names them. */
export type ReaderAudience = 'public' | 'pupils' | 'staff';

const known: readonly string[] = ['public', 'pupils', 'staff'];

/** Whom a carrier opens its files to; `undefined` is nobody. What is not known opens nothing. */
function opensTo(carrier: Carrier): ReaderAudience | undefined {
  if (carrier.withheld || carrier.audience === 'relations') return undefined;
  if (carrier.audience === 'staff') return 'staff';
  if (carrier.narrowedTo === undefined) return 'public';
  return known.includes(carrier.narrowedTo as string) ? (carrier.narrowedTo as ReaderAudience) : undefined;
}

/** A file is as public as the most public published document that carries it. */
export function mayFetch(carriers: readonly Carrier[], audiences: readonly ReaderAudience[]): boolean {
  return carriers.some((carrier) => {
    const audience = opensTo(carrier);
    return audience !== undefined && audiences.includes(audience);
  });
}

/** Whether anybody may fetch it: only then may shared caches keep it. */
export const isPublic = (carriers: readonly Carrier[]) => mayFetch(carriers, ['public']);
