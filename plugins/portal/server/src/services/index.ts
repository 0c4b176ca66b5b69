import { createAttempts } from './attempts.ts';
import { createFigures } from './figures.ts';
import { createLog } from './log.ts';
import { createOrganisation } from './organisation.ts';
import { createPageIndex } from './page-index.ts';
import { createPageViews } from './page-views.ts';
import { createPetitions } from './petitions.ts';
import { createPreviews } from './previews.ts';
import { createQuality } from './quality.ts';
import { createReaders } from './readers.ts';
import { createReading } from './reading.ts';
import { createSessions } from './sessions.ts';
import { createTickets } from './tickets.ts';
import { createTimetables } from './timetables.ts';

export const services = {
  attempts: createAttempts,
  figures: createFigures,
  log: createLog,
  organisation: createOrganisation,
  petitions: createPetitions,
  quality: createQuality,
  pageIndex: createPageIndex,
  pageViews: createPageViews,
  previews: createPreviews,
  readers: createReaders,
  reading: createReading,
  sessions: createSessions,
  tickets: createTickets,
  timetables: createTimetables,
};
