import { createAttempts } from './attempts.ts';
import { createLog } from './log.ts';
import { createPetitions } from './petitions.ts';
import { createReaders } from './readers.ts';
import { createReading } from './reading.ts';
import { createSessions } from './sessions.ts';
import { createTickets } from './tickets.ts';

export const services = {
  attempts: createAttempts,
  log: createLog,
  petitions: createPetitions,
  readers: createReaders,
  reading: createReading,
  sessions: createSessions,
  tickets: createTickets,
};
