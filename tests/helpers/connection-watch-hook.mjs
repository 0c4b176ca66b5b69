// Loaded into every Node process of a school under test: writes down each connection that leaves the machine.
import { appendFileSync } from 'node:fs';
import net from 'node:net';

const file = process.env.CONNECTION_WATCH_FILE;
const loopback = /^(localhost|127\.\d+\.\d+\.\d+|::1)$/;
const { connect } = net.Socket.prototype;

appendFileSync(file, `process ${process.pid}\n`);
net.Socket.prototype.connect = function watched(...args) {
  // Node's own callers pass their arguments as one list.
  const [options, host] = Array.isArray(args[0]) ? args[0] : args;
  const target =
    typeof options === 'object' ? (options.path ? 'localhost' : (options.host ?? 'localhost')) : (host ?? 'localhost');
  if (!loopback.test(target)) appendFileSync(file, `outgoing ${target}\n`);
  return connect.apply(this, args);
};
