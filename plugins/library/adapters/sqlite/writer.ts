import type { DatabaseSync } from 'node:sqlite';
import type { IndexedItem } from '../../domain/search/item.ts';
import type { Order, Reply } from './messages.ts';
import { discard, inodeOf, isDamage, type OpenIndex, openToWrite } from './open-index.ts';
import { countWords } from './vocabulary.ts';
import {
  beginBeside,
  dropBeside,
  keepBeside,
  listEntries,
  mergeBeside,
  putBeside,
  putItem,
  removeItem,
  swapBeside,
} from './write.ts';

/** Words are counted anew after a change, but only so often that it takes at most this share of the time. */
const shareOfCounting = 0.05;
/** Pages of an index that is being built beside share a transaction: few seconds' work, as others wait for it. */
const pagesTogether = 2_000;

/** The one thread of this process that changes the index; it also judges and renews the file. */
export function createWriter(file: string) {
  let index: OpenIndex | undefined;
  let lost = false;
  let mayCountAt = 0;
  let counting: NodeJS.Timeout | undefined;
  let pagesBeside = 0;

  const count = (db: DatabaseSync) => {
    clearTimeout(counting);
    counting = undefined;
    keepBeside(db);
    const begin = performance.now();
    countWords(db);
    mayCountAt = performance.now() + (performance.now() - begin) / shareOfCounting;
  };
  const countSoon = (db: DatabaseSync) => {
    const wait = mayCountAt - performance.now();
    if (wait <= 0) return count(db);
    counting ??= setTimeout(() => db.isOpen && count(db), wait);
  };
  const open = () => {
    if (index && inodeOf(file) === index.inode) return index.db;
    index?.db.close();
    const opened = openToWrite(file);
    lost ||= opened.fresh;
    index = opened;
    return opened.db;
  };
  const renew = () => {
    index?.db.close();
    index = undefined;
    discard(file);
  };
  const besideOthers = (db: DatabaseSync, item: IndexedItem) => {
    putBeside(db, item);
    pagesBeside += item.pages.length;
    if (pagesBeside < pagesTogether) return;
    pagesBeside = 0;
    keepBeside(db);
  };
  const perform = (order: Order) => {
    if (order.name === 'close') {
      if (index) keepBeside(index.db);
      if (counting && index) count(index.db);
      return index?.db.close();
    }
    if (order.name === 'open' && order.given.damaged !== undefined && order.given.damaged === inodeOf(file)) renew();
    const db = open();
    if (order.name === 'putBeside') return besideOthers(db, order.given.item);
    keepBeside(db);
    if (order.name === 'beginBeside') return beginBeside(db);
    if (order.name === 'dropBeside') return dropBeside(db);
    if (order.name === 'put') putItem(db, order.given.item);
    if (order.name === 'remove') removeItem(db, order.given.key);
    if (order.name === 'swapBeside') {
      mergeBeside(db);
      swapBeside(db);
      count(db);
    } else if (order.name !== 'entries') countSoon(db);
    return order.name === 'entries' ? listEntries(db, order.given.key) : undefined;
  };

  return (order: Order): Reply => {
    lost = false;
    try {
      return { id: order.id, answer: perform(order) ?? undefined, lost };
    } catch (error) {
      if (!isDamage(error)) throw error;
      renew();
      return { id: order.id, answer: perform(order) ?? undefined, lost };
    }
  };
}
