import { limits } from './limits.ts';

// A thread of its own: it counts while the main one is busy, whatever keeps it so.
setInterval(() => {
  if (process.memoryUsage.rss() > limits.processMB * 1024 * 1024) process.kill(process.pid, 'SIGKILL');
}, 25);
