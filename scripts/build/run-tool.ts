import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { root } from '@khue/config';
import { messages } from '../messages/index.ts';
import { Problem } from '../steps/problem.ts';

/** Runs a program of node_modules quietly. @throws Problem with the end of what it said when it fails. */
export function runTool(name: string, args: string[], cwd: string, environment?: NodeJS.ProcessEnv): Promise<void> {
  return new Promise((done, fail) => {
    const options = { cwd, env: environment, maxBuffer: 64 * 1024 * 1024 };
    execFile(join(root, 'node_modules/.bin', name), args, options, (error, said, wrong) => {
      if (!error) return done();
      const words = `${said}\n${wrong}`.trim().split('\n').slice(-30).join('\n');
      fail(new Problem(messages.error.build(words)));
    });
  });
}
