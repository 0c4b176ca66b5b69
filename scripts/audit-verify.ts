/** `npm run audit:verify -- FILE [--proof PROOF.json] [--head KIEM-CHUNG.json]`: checks a copy of the audit, anywhere. */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Report } from '../plugins/audit/domain/check-dump.ts';
import { messages } from './messages/index.ts';
import { checkAudit } from './steps/check-audit.ts';
import { elapsed } from './steps/stages.ts';

const say = messages.audit;
const printed = 100;

async function verify(): Promise<Report | string> {
  const { positionals, values } = parseArgs({
    options: { proof: { type: 'string' }, head: { type: 'string' } },
    allowPositionals: true,
  });
  const [file] = positionals;
  if (!file || positionals.length > 1) return say.usageVerify;
  return checkAudit(file, { proof: textOf(values.proof), published: textOf(values.head) });
}

const textOf = (file: string | undefined) => (file === undefined ? undefined : readFileSync(file, 'utf8'));

function print({ findings, leaves, rows, heads, root, newest, keys }: Report): void {
  console.log(say.sizes(leaves, rows, heads));
  for (const { keyId, since } of keys) console.log(say.key(keyId, since));
  if (newest) console.log(say.newest(newest.treeSize, leaves, newest.timestamp));
  console.log(say.root(root));
  for (const { code, about } of findings.slice(0, printed)) console.log(say.finding[code](about));
  if (findings.length > printed) console.log(say.more(findings.length - printed));
  console.log(findings.length > 0 ? say.unsound(findings.length, elapsed()) : say.sound(elapsed()));
}

/** A file that is not there, or an option that does not exist. */
function sentenceFor(error: NodeJS.ErrnoException & { path?: string }): string {
  return error.path ? say.unreadable(error.path, error.message) : say.usageVerify;
}

const result = await verify().catch(sentenceFor);
if (typeof result === 'string') console.error(result);
else print(result);
process.exitCode = typeof result === 'string' || result.findings.length > 0 ? 1 : 0;
