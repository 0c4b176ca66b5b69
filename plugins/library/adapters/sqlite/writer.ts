import type { DatabaseSync } from 'node:sqlite';
import type { Order, Reply } from './messages.ts';
import { discard, inodeOf, isDamage, type OpenIndex, openToWrite } from './open-index.ts';
import { countWords } from './vocabulary.ts';
import { beginBeside, dropBeside, listEntries, putBeside, putItem, removeItem, swapBeside } from './write.ts';

/** Words are counted anew after a change, but only so often that it takes at most this share of the time. */
const shareOfCounting = 0.05;

/** The one thread of this process that changes the index; it also judges and renews the file. */
export function createWriter(file: string) {
  let index: OpenIndex | undefined;
  let lost = false;
  let mayCountAt = 0;
  let counting: NodeJS.Timeout | undefined;

  const count = (db: DatabaseSync) => {
    clearTimeout(counting);
    counting = undefined;
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
  const perform = (order: Order) => {
    if (order.name === 'close') {
      if (counting && index) count(index.db);
      return index?.db.close();
    }
    if (order.name === 'open' && order.given.damaged !== undefined && order.given.damaged === inodeOf(file)) renew();
    const db = open();
    if (order.name === 'beginBeside') return beginBeside(db);
    if (order.name === 'dropBeside') return dropBeside(db);
    if (order.name === 'putBeside') return putBeside(db, order.given.item);
    if (order.name === 'put') putItem(db, order.given.item);
    if (order.name === 'remove') removeItem(db, order.given.key);
    if (order.name === 'swapBeside') {
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
