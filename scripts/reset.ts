/** `npm run reset`: deletes everything of this installation after naming it and asking. `--yes` answers for scripts. */
import { existsSync, rmSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { dataDirOf } from '@khue/config';
import { removeCluster } from '../database/embedded/server.ts';
import { messages } from './messages/index.ts';
import { takeLock } from './steps/checks.ts';
import { explain } from './steps/problem.ts';

const dataDir = dataDirOf();

async function confirmed(): Promise<boolean> {
  if (process.argv.includes('--yes')) return true;
  if (!process.stdin.isTTY) return false;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(messages.reset.question);
  terminal.close();
  return messages.reset.answers.includes(answer.trim().normalize('NFC').toLowerCase());
}

async function reset(): Promise<void> {
  if (!existsSync(dataDir)) return console.log(messages.reset.nothing(dataDir));
  console.log(messages.reset.losing(dataDir));
  for (const line of messages.reset.list) console.log(`  - ${line}`);
  console.log(messages.reset.external);
  if (!(await confirmed())) return console.log(messages.reset.kept);
  takeLock(dataDir);
  await removeCluster(dataDir);
  rmSync(dataDir, { recursive: true, force: true });
  console.log(messages.reset.done);
}

try {
  await reset();
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}
