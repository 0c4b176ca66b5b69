import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root, settingsTable } from '@khue/config';
import { DCLinter } from 'dclint';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

const composeFile = join(root, 'config/compose.yaml');

interface LintResult {
  messages: { rule: string; message: string }[];
}

/** Errors against the Compose Specification's schema, which the linter carries. */
async function schemaErrors(file: string): Promise<string[]> {
  const linter = new DCLinter({ rules: {}, quiet: true, debug: false, exclude: [] });
  const results = (await linter.lintFiles([file], false)) as LintResult[];
  return results
    .flatMap(({ messages }) => messages.filter((row) => row.rule === 'invalid-schema'))
    .map((row) => row.message);
}

describe('the deployment files', () => {
  it('keep compose.yaml valid against the Compose Specification', async () => {
    expect(await schemaErrors(composeFile)).toEqual([]);
  });

  it('would notice a compose file that is not', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'khue-compose-'));
    const broken = join(folder, 'compose.yaml');
    writeFileSync(broken, readFileSync(composeFile, 'utf8').replace('    restart: unless-stopped', '    restarts: 5'));
    expect(await schemaErrors(broken)).not.toEqual([]);
    rmSync(folder, { recursive: true });
  });

  it('set only settings that exist', () => {
    const names = settingsTable.map((setting) => setting.name);
    const compose = parse(readFileSync(composeFile, 'utf8')) as {
      services: { khue: { environment: Record<string, string> } };
    };
    for (const name of Object.keys(compose.services.khue.environment)) expect(names).toContain(name);
  });
});
