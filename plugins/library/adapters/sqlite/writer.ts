import type { Order, Reply } from './messages.ts';
import { discard, inodeOf, isDamage, type OpenIndex, openToWrite } from './open-index.ts';
import { listEntries, putItem, removeItem } from './write.ts';

/** The one thread of this process that changes the index; it also judges and renews the file. */
export function createWriter(file: string) {
  let index: OpenIndex | undefined;
  let lost = false;

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
    if (order.name === 'close') return index?.db.close();
    if (order.name === 'open' && order.given.damaged !== undefined && order.given.damaged === inodeOf(file)) renew();
    const db = open();
    if (order.name === 'put') return putItem(db, order.given.item);
    if (order.name === 'remove') return removeItem(db, order.given.key);
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
