import { createAttempts } from './attempts.ts';
import { createFigures } from './figures.ts';
import { createLog } from './log.ts';
import { createPageIndex } from './page-index.ts';
import { createPageViews } from './page-views.ts';
import { createReaders } from './readers.ts';
import { createReading } from './reading.ts';
import { createSessions } from './sessions.ts';

export const services = {
  attempts: createAttempts,
  figures: createFigures,
  log: createLog,
  pageIndex: createPageIndex,
  pageViews: createPageViews,
  readers: createReaders,
  reading: createReading,
  sessions: createSessions,
};
