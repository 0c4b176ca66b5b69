import { parentPort, workerData } from 'node:worker_threads';
import type { Order, Reply, WorkerSettings } from './messages.ts';
import { createReader } from './reader.ts';
import { createWriter } from './writer.ts';

const { file, mode } = workerData as WorkerSettings;
const perform = mode === 'write' ? createWriter(file) : createReader(file);

parentPort?.on('message', (order: Order) => {
  let reply: Reply;
  try {
    reply = perform(order);
  } catch (error) {
    reply = { id: order.id, error: error instanceof Error ? error.message : String(error) };
  }
  parentPort?.postMessage(reply);
});
