import { blocks as enBlocks } from './en/blocks.ts';
import { classAnnouncements as enClassAnnouncements } from './en/class-announcements.ts';
import { classLog as enClassLog } from './en/class-log.ts';
import { lessons as enLessons } from './en/lessons.ts';
import { library as enLibrary } from './en/library.ts';
import { look as enLook } from './en/look.ts';
import { organisation as enOrganisation } from './en/organisation.ts';
import { people as enPeople } from './en/people.ts';
import { petitions as enPetitions, petitionValues as enPetitionValues } from './en/petitions.ts';
import { pictures as enPictures } from './en/pictures.ts';
import { portal as enPortal } from './en/portal.ts';
import { recordValues as enRecordValues } from './en/record-values.ts';
import { records as enRecords } from './en/records.ts';
import { values as enValues } from './en/values.ts';
import type { Labels } from './shape.ts';
import { blocks } from './vi/blocks.ts';
import { classAnnouncements } from './vi/class-announcements.ts';
import { classLog } from './vi/class-log.ts';
import { lessons } from './vi/lessons.ts';
import { library } from './vi/library.ts';
import { look } from './vi/look.ts';
import { organisation } from './vi/organisation.ts';
import { people } from './vi/people.ts';
import { petitions, petitionValues } from './vi/petitions.ts';
import { pictures } from './vi/pictures.ts';
import { portal } from './vi/portal.ts';
import { recordValues } from './vi/record-values.ts';
import { records } from './vi/records.ts';
import { values } from './vi/values.ts';

export type Language = 'vi' | 'en';

/** What people read for every type, component and field. */
export const labels: Readonly<Record<Language, Labels>> = {
  vi: {
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
  },
  en: {
    ...enOrganisation,
    ...enPeople,
    ...enPortal,
    ...enBlocks,
    ...enLook,
    ...enLibrary,
    ...enLessons,
    ...enClassLog,
    ...enClassAnnouncements,
    ...enPetitions,
    ...enRecords,
    ...enPictures,
  },
};

/** What people read for a value of an enumeration. */
export const valueLabels: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  vi: { ...values, ...petitionValues, ...recordValues },
  en: { ...enValues, ...enPetitionValues, ...enRecordValues },
};
