import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dataDirOf, generateSecret, secretNames, secretsFile } from '@khue/config';

/** Generates the secrets that are missing in the data folder; readable by their owner only. */
export function ensureSecrets(): void {
  const dataDir = dataDirOf();
  // Others may pass through (under root PostgreSQL is another account) but list and read nothing.
  mkdirSync(dataDir, { recursive: true, mode: 0o711 });
  const file = secretsFile(dataDir);
  const known = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>) : {};
  const missing = secretNames.filter((name) => !known[name]);
  if (missing.length === 0) {
    chmodSync(file, 0o600);
    return;
  }
  for (const name of missing) known[name] = generateSecret(name);
  writeFileSync(`${file}.new`, `${JSON.stringify(known, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}
