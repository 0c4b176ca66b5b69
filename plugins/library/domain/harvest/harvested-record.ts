import type { DublinCoreName } from '../catalogue/dublin-core.ts';
import type { Stamp } from '../oai/datestamp.ts';

/** A record as a partner library tells it. */
export interface HarvestedRecord {
  identifier: string;
  stamp: Stamp;
  deleted: boolean;
  sets: string[];
  dublinCore: [DublinCoreName, string][];
}

/** What one answer of a partner says. */
export interface HarvestAnswer {
  responseDate: Stamp | null;
  /** Of an `Identify`. */
  granularity: 'day' | 'second' | null;
  error: { code: string; message: string } | null;
  records: HarvestedRecord[];
  /** Where its list goes on. */
  token: string | null;
}

export type Outcome = 'added' | 'changed' | 'removed' | 'same';

/** What a received record is to us, given what we have of it. A harvest that is done again changes nothing. */
export function outcomeOf(
  known: { stamp: Stamp; withdrawn: boolean } | undefined,
  received: Pick<HarvestedRecord, 'stamp' | 'deleted'>,
): Outcome {
  if (received.deleted) return known && !known.withdrawn ? 'removed' : 'same';
  if (!known) return 'added';
  if (known.withdrawn) return 'changed';
  return received.stamp > known.stamp ? 'changed' : 'same';
}

const textsOf = ({ dublinCore }: HarvestedRecord, name: DublinCoreName) =>
  dublinCore.filter(([known]) => known === name).map(([, text]) => text);

/** What lists show of a record. */
export const summaryOf = (record: HarvestedRecord) => ({
  title: (textsOf(record, 'title')[0] ?? record.identifier).slice(0, 1000),
  creators: textsOf(record, 'creator').join('; ').slice(0, 1000) || null,
  link: textsOf(record, 'identifier').find((text) => /^https?:\/\/\S{1,1990}$/.test(text)) ?? null,
});
