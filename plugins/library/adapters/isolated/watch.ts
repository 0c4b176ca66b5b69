import { limits } from './limits.ts';

const parent = process.ppid;

// A thread of its own: it counts while the main one is busy, and notices when nobody waits for it any more.
setInterval(() => {
  const greedy = process.memoryUsage.rss() > limits.processMB * 1024 * 1024;
  if (greedy || process.ppid !== parent) process.kill(process.pid, 'SIGKILL');
}, 25);
