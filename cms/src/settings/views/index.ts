import { blocks } from './blocks.ts';
import { classAnnouncements } from './class-announcements.ts';
import { classLog } from './class-log.ts';
import { lessons } from './lessons.ts';
import { library } from './library.ts';
import { look } from './look.ts';
import { organisation } from './organisation.ts';
import { people } from './people.ts';
import { petitions } from './petitions.ts';
import { pictures } from './pictures.ts';
import { portal } from './portal.ts';
import { records } from './records.ts';
import type { Views } from './view.ts';

export type { View } from './view.ts';

/** Defaults by type; relations show their target by its main field. */
export const views: Views = {
  ...organisation,
  ...people,
  ...portal,
  ...blocks,
  ...look,
  ...library,
  ...lessons,
  ...classLog,
  ...classAnnouncements,
  ...petitions,
  ...records,
  ...pictures,
};
