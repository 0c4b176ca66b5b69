import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A new throw-away folder that other accounts may pass through: under root PostgreSQL runs as one,
 * and would otherwise keep its cluster outside.
 */
export function temporaryFolder(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `khue-${name}-`));
  chmodSync(folder, 0o711);
  return folder;
}
