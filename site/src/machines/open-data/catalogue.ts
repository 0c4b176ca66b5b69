import type { Locale } from '@khue/config';
import { strings } from '../../i18n/index.ts';
import type { Caller } from '../../loaders/cms.ts';
import type { Described } from './dcat.ts';
import { dataSetIds, dataSets } from './sets.ts';

/** Every data set that the school has today, in the words of a language. */
export async function describedSets(caller: Caller, origin: string, locale: Locale): Promise<Described[]> {
  const words = strings(locale).machines.data.sets;
  const described = await Promise.all(
    dataSetIds.map(async (id) => {
      const { keywords, load } = dataSets[id];
      const table = await load(caller, origin);
      return table && { id, ...words[id], keywords, rows: table.rows.length };
    }),
  );
  return described.filter((set) => set !== null);
}
