import { createAttempts } from './attempts.ts';
import { createReaders } from './readers.ts';
import { createReading } from './reading.ts';
import { createSessions } from './sessions.ts';

export const services = {
  attempts: createAttempts,
  readers: createReaders,
  reading: createReading,
  sessions: createSessions,
};
