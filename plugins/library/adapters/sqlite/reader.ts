import type { DatabaseSync } from 'node:sqlite';
import { noSynonyms, type Synonyms, toSynonyms } from '../../domain/search/synonyms.ts';
import type { Order, Reply } from './messages.ts';
import { inodeOf, isDamage, type OpenIndex, openToRead } from './open-index.ts';
import { searchIndex } from './read.ts';
import { listEntries } from './write.ts';

/** Answers searches on its own thread and connection, so that no large book being put in makes a reader wait. */
export function createReader(file: string) {
  let index: OpenIndex | undefined;
  let synonyms = noSynonyms;

  return (order: Order): Reply => {
    if (order.name === 'close') {
      index?.db.close();
      return { id: order.id };
    }
    if (order.name === 'synonyms') {
      synonyms = toSynonyms(order.given.groups);
      return { id: order.id };
    }
    if (order.name !== 'search' && order.name !== 'entries') throw new Error(`The reader does not know ${order.name}`);
    try {
      const inode = inodeOf(file);
      if (index && index.inode !== inode) {
        index.db.close();
        index = undefined;
      }
      index ??= openToRead(file);
      if (!index) return { id: order.id, unusable: { inode: undefined } };
      return { id: order.id, answer: answerTo(order, index.db, synonyms) };
    } catch (error) {
      if (!isDamage(error)) throw error;
      return { id: order.id, unusable: { inode: index?.inode ?? inodeOf(file) } };
    }
  };
}

const answerTo = (order: Extract<Order, { name: 'search' | 'entries' }>, db: DatabaseSync, synonyms: Synonyms) =>
  order.name === 'search' ? searchIndex(db, order.given, synonyms) : listEntries(db, order.given.key);
