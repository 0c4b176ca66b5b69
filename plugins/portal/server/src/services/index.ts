import { createAttempts } from './attempts.ts';
import { createLog } from './log.ts';
import { createPreviews } from './previews.ts';
import { createReaders } from './readers.ts';
import { createReading } from './reading.ts';
import { createSessions } from './sessions.ts';

export const services = {
  attempts: createAttempts,
  log: createLog,
  previews: createPreviews,
  readers: createReaders,
  reading: createReading,
  sessions: createSessions,
};
