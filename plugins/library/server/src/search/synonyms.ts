import type { Core } from '@strapi/strapi';
import { defaultSynonyms } from '../../../domain/search/default-synonyms.ts';
import { foldWord } from '../../../domain/search/fold.ts';
import type { SynonymGroup } from '../../../domain/search/synonyms.ts';
import type { SearchEngine } from '../../../ports/search-engine.ts';

const uid = 'api::search-synonym.search-synonym';

/** The school's groups come first; one that begins like a built-in group takes its place. */
export function groupsOf(rows: readonly { words: string }[]): SynonymGroup[] {
  const own = rows.map(({ words }) => words.split(/[;\n]/).map((one) => one.trim().normalize('NFC'))).map(withoutEmpty);
  const taken = new Set(own.map(([first = '']) => foldWord(first)));
  return [...own, ...defaultSynonyms.filter(([first = '']) => !taken.has(foldWord(first)))];
}

const withoutEmpty = (words: string[]) => words.filter((word) => word !== '');

/** Gives the engine what the school wrote, now and after each change. */
export async function followSynonyms(strapi: Core.Strapi, engine: SearchEngine): Promise<void> {
  const load = async () => engine.useSynonyms(groupsOf(await strapi.db.query(uid as never).findMany({ limit: 2000 })));
  const reload = () => load().catch((error: Error) => strapi.log.error(`Search synonyms: ${error.message}`));
  strapi.db.lifecycles.subscribe({
    models: [uid],
    ...{ afterCreate: reload, afterUpdate: reload, afterDelete: reload, afterDeleteMany: reload },
  } as never);
  await load();
}
