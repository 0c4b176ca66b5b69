import { SettingsError } from '@khue/config';
import { EmbeddedServerError } from '../../database/embedded/server.ts';
import { PrepareError } from '../../database/prepare.ts';
import { DatabaseNewerError, releaseOfCode } from '../../database/release.ts';
import { messages } from '../messages/index.ts';

/** Something the person at the terminal can put right; `message` is the sentence that says how. */
export class Problem extends Error {}

/** The sentence for an error of any kind; a stack trace only where nobody foresaw it. */
export function explain(error: unknown): string {
  if (error instanceof Problem || error instanceof SettingsError) return error.message;
  if (error instanceof EmbeddedServerError) return messages.error.databaseEmbedded(error.message);
  if (error instanceof DatabaseNewerError) {
    return messages.error.databaseNewer(error.databaseVersion, releaseOfCode().version);
  }
  if (error instanceof PrepareError) return messages.error.prepare(error.message);
  if (error instanceof Error) return messages.error.unknown(error.stack ?? error.message);
  return messages.error.unknown(String(error));
}
